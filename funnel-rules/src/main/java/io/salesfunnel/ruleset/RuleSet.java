package io.salesfunnel.ruleset;

import io.salesfunnel.evidence.FactKey;
import io.salesfunnel.finding.Code;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.finding.Finding.Status;
import io.salesfunnel.funnel.FunnelRecord;
import io.salesfunnel.known.EvidenceLog;
import io.salesfunnel.known.Known;
import io.salesfunnel.party.Party;
import io.salesfunnel.qualification.Asking;
import io.salesfunnel.qualification.QualificationRule;
import io.salesfunnel.question.StandIn;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A rule under a name and a version, so that everybody knows by what a party was judged.
 *
 * <pre>{@code
 * RuleSet fit = RuleSet.named("fit", 3).of(QualificationRule.all("requirements", need, means, authority));
 * Qualification today = fit.judge(lead, now);
 * }</pre>
 *
 * <p>A rule set is a rule: it can stand on a transition. Its findings have the parameter {@code ruleSet}, which
 * tells name, version and the beginning of the hash, and so goes into the history with them.
 *
 * <p>The hash is that of the content: of everything that a set made of data consists of. What is opaque counts by
 * its name only, see {@link #opaque()}.
 *
 * <p>Immutable and safe for use by many threads, provided that its rules are; cannot be extended by users.
 *
 * @since 0.1
 */
public final class RuleSet implements StandIn {

    private static final int SHORT = 12;

    private final String name;
    private final int version;
    private final QualificationRule rule;
    private final @Nullable Instant validFrom;
    private final @Nullable Instant validUntil;
    private final Content content;

    private RuleSet(
            String name,
            int version,
            QualificationRule rule,
            @Nullable Instant validFrom,
            @Nullable Instant validUntil) {
        this.name = name;
        this.version = version;
        this.rule = rule;
        this.validFrom = validFrom;
        this.validUntil = validUntil;
        this.content = Content.of(rule);
    }

    /**
     * Starts a rule set.
     *
     * @param name the name, a code
     * @param version the version, counted from 1
     * @return the next step: say what it consists of
     * @throws IllegalArgumentException if the name is no code or the version is below 1
     */
    public static Start named(String name, int version) {
        return new Start(name, version);
    }

    /**
     * The same from an instant on. Asked about an earlier one, the set answers that it is unknown.
     *
     * @param instant the instant, inclusive
     * @return the rule set
     * @throws IllegalArgumentException if the set is not valid for any time
     */
    public RuleSet validFrom(Instant instant) {
        return within(Objects.requireNonNull(instant, "instant"), validUntil);
    }

    /**
     * The same until an instant. Asked about it or a later one, the set answers that it is unknown.
     *
     * @param instant the instant, exclusive
     * @return the rule set
     * @throws IllegalArgumentException if the set is not valid for any time
     */
    public RuleSet validUntil(Instant instant) {
        return within(validFrom, Objects.requireNonNull(instant, "instant"));
    }

    private RuleSet within(@Nullable Instant from, @Nullable Instant until) {
        if (from != null && until != null && !from.isBefore(until)) {
            throw new IllegalArgumentException("RuleSet '" + name + "' version " + version + " cannot be valid from "
                    + from + " until " + until + "; the end comes after the beginning");
        }
        return new RuleSet(name, version, rule, from, until);
    }

    @Override
    public String name() {
        return name;
    }

    /**
     * The version.
     *
     * @return the version, counted from 1
     */
    public int version() {
        return version;
    }

    /**
     * What the set consists of.
     *
     * @return the rule
     */
    public QualificationRule rule() {
        return rule;
    }

    /**
     * Since when it is valid.
     *
     * @return the instant, inclusive, or empty if it always was
     */
    public Optional<Instant> validFrom() {
        return Optional.ofNullable(validFrom);
    }

    /**
     * Until when it is valid.
     *
     * @return the instant, exclusive, or empty if no end is known
     */
    public Optional<Instant> validUntil() {
        return Optional.ofNullable(validUntil);
    }

    /**
     * The hash of the content. Two sets made of equal data have the same.
     *
     * @return SHA-256 in hexadecimal digits
     */
    public String hash() {
        return content.hash();
    }

    /**
     * The rules that are made of functions, so that nobody can tell whether they have changed.
     *
     * @return their names in the order of the set, unmodifiable
     */
    public List<String> opaque() {
        return content.opaque();
    }

    /**
     * Name, version and the beginning of the hash, such as {@code fit:3:0123456789ab}.
     *
     * @return the reference, a code
     */
    public String reference() {
        return name + ":" + version + ":" + hash().substring(0, SHORT);
    }

    @Override
    public Set<FactKey<?>> reads() {
        return rule.reads();
    }

    @Override
    public Status answer(Known known) {
        return isValid(known) ? Asking.answer(rule, known) : Status.UNKNOWN;
    }

    @Override
    public Finding check(Known known) {
        if (!isValid(known)) {
            return Finding.unknown("{ruleSet} is not valid at that time").with("ruleSet", reference());
        }
        Finding finding = Asking.finding(rule, known);
        return finding.parameters().containsKey("ruleSet")
                ? Finding.of(finding.status()).with("ruleSet", reference()).with(List.of(finding.named(rule.name())))
                : finding.with("ruleSet", reference());
    }

    @Override
    public Optional<QualificationRule> standsFor(Known known) {
        return Optional.of(rule).filter(valid -> isValid(known));
    }

    private boolean isValid(Known known) {
        return (validFrom == null || known.hasPassed(validFrom))
                && (validUntil == null || !known.hasPassed(validUntil));
    }

    /**
     * Judges a record.
     *
     * @param record the record
     * @param asOf the instant, inclusive
     * @return the qualification
     * @throws io.salesfunnel.funnel.AssessmentFailedException if a rule throws or returns null
     */
    public Qualification judge(FunnelRecord record, Instant asOf) {
        Status status = record.assess(asOf, this::answer).value();
        return new Qualification(this, record.party(), record.journal().log(), asOf, status);
    }

    /**
     * Judges a party that has no record, by evidence of which the caller knows that it is about that party.
     *
     * @param party the party
     * @param log what happened and was learned
     * @param asOf the instant, inclusive
     * @return the qualification
     */
    public Qualification judge(Party party, EvidenceLog log, Instant asOf) {
        return new Qualification(this, party, log, asOf, answer(Known.of(party, log, asOf)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RuleSet that
                && name.equals(that.name)
                && version == that.version
                && rule.equals(that.rule)
                && Objects.equals(validFrom, that.validFrom)
                && Objects.equals(validUntil, that.validUntil);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, version, rule);
    }

    @Override
    public String toString() {
        return "RuleSet{" + reference() + "}";
    }

    /**
     * The beginning of a rule set.
     *
     * @param name the name
     * @param version the version
     */
    public record Start(String name, int version) {

        /**
         * Keeps both.
         *
         * @param name the name, a code
         * @param version the version, counted from 1
         */
        public Start {
            Code.require("RuleSet", "name", name);
            if (version < 1) {
                throw new IllegalArgumentException(
                        "RuleSet '" + name + "' cannot have the version " + version + "; versions count from 1");
            }
        }

        /**
         * Says what the set consists of.
         *
         * @param rule the rule, often a {@link io.salesfunnel.qualification.Combination}
         * @return the rule set
         */
        public RuleSet of(QualificationRule rule) {
            return new RuleSet(name, version, Objects.requireNonNull(rule, "rule"), null, null);
        }
    }
}
