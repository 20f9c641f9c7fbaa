package io.salesfunnel.ruleset;

import io.salesfunnel.evidence.FactKey;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.finding.Finding.Status;
import io.salesfunnel.funnel.FunnelRecord;
import io.salesfunnel.known.EvidenceLog;
import io.salesfunnel.known.Known;
import io.salesfunnel.party.Party;
import io.salesfunnel.qualification.QualificationRule;
import io.salesfunnel.question.StandIn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The versions of one rule set, each for its time. As a rule, it judges by the version of the day that is asked
 * about, so that an old case is judged by the rules of its day.
 *
 * <p>Immutable and safe for use by many threads; cannot be extended by users.
 *
 * @since 0.1
 */
public final class RuleSets implements StandIn {

    private final List<RuleSet> versions;

    private RuleSets(List<RuleSet> versions) {
        this.versions = versions;
    }

    /**
     * Some versions of one rule set.
     *
     * @param first the oldest
     * @param more the others, each valid from the instant at which the one before ends, or later
     * @return the versions
     * @throws IllegalArgumentException if they have different names, do not count up, or overlap
     */
    public static RuleSets of(RuleSet first, RuleSet... more) {
        List<RuleSet> versions = new ArrayList<>(List.of(first));
        for (RuleSet next : more) {
            requireAfter(versions.get(versions.size() - 1), next);
            versions.add(next);
        }
        return new RuleSets(List.copyOf(versions));
    }

    private static void requireAfter(RuleSet before, RuleSet next) {
        String cannot = "RuleSet '" + next.name() + "' version " + next.version() + " cannot follow '" + before.name()
                + "' version " + before.version() + ": ";
        if (!next.name().equals(before.name())) {
            throw new IllegalArgumentException(cannot + "it has another name");
        }
        if (next.version() <= before.version()) {
            throw new IllegalArgumentException(cannot + "versions count up");
        }
        Optional<Instant> end = before.validUntil();
        if (end.isEmpty()
                || next.validFrom().filter(from -> !from.isBefore(end.get())).isEmpty()) {
            throw new IllegalArgumentException(
                    cannot + "their times overlap; end the one before, and begin then or later");
        }
    }

    /**
     * All versions.
     *
     * @return an unmodifiable list, the oldest first
     */
    public List<RuleSet> versions() {
        return versions;
    }

    /**
     * The version that is valid at an instant.
     *
     * @param instant the instant
     * @return the rule set, or empty if none is
     */
    public Optional<RuleSet> at(Instant instant) {
        return versions.stream()
                .filter(set -> set.validFrom().filter(instant::isBefore).isEmpty())
                .filter(set ->
                        set.validUntil().filter(end -> !instant.isBefore(end)).isEmpty())
                .findFirst();
    }

    /**
     * Judges a record by the rules of the day.
     *
     * @param record the record
     * @param asOf the instant, inclusive
     * @return the qualification, by the last version that had begun
     * @throws io.salesfunnel.funnel.AssessmentFailedException if a rule throws or returns null
     */
    public Qualification judge(FunnelRecord record, Instant asOf) {
        Status status = record.assess(asOf, this::answer).value();
        return new Qualification(this, record.party(), record.journal().log(), asOf, status);
    }

    /**
     * Judges a party that has no record by the rules of the day, by evidence of which the caller knows that it is about
     * that party.
     *
     * @param party the party
     * @param log what happened and was learned
     * @param asOf the instant, inclusive
     * @return the qualification, by the last version that had begun
     */
    public Qualification judge(Party party, EvidenceLog log, Instant asOf) {
        return new Qualification(this, party, log, asOf, answer(Known.of(party, log, asOf)));
    }

    RuleSet begun(Instant asOf) {
        return versions.stream()
                .filter(set -> set.validFrom().filter(asOf::isBefore).isEmpty())
                .reduce(versions.get(0), (before, next) -> next);
    }

    @Override
    public String name() {
        return versions.get(0).name();
    }

    @Override
    public Set<FactKey<?>> reads() {
        Set<FactKey<?>> keys = new LinkedHashSet<>();
        versions.forEach(version -> keys.addAll(version.reads()));
        return Collections.unmodifiableSet(keys);
    }

    @Override
    public Status answer(Known known) {
        return current(known).answer(known);
    }

    @Override
    public Finding check(Known known) {
        return current(known).check(known);
    }

    @Override
    public Optional<QualificationRule> standsFor(Known known) {
        return Optional.of(current(known));
    }

    /** The last version that has begun, which says itself if it has ended. */
    private RuleSet current(Known known) {
        RuleSet current = versions.get(0);
        for (RuleSet next : versions) {
            if (next.validFrom().map(known::hasPassed).orElse(true)) {
                current = next;
            }
        }
        return current;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RuleSets that && versions.equals(that.versions);
    }

    @Override
    public int hashCode() {
        return versions.hashCode();
    }

    @Override
    public String toString() {
        return "RuleSets" + versions;
    }
}
