package io.salesfunnel.ruleset;

import io.salesfunnel.finding.Finding;
import io.salesfunnel.finding.Finding.Status;
import io.salesfunnel.known.EvidenceLog;
import io.salesfunnel.known.Known;
import io.salesfunnel.party.Party;
import io.salesfunnel.question.Question;
import io.salesfunnel.question.StandIn;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a rule set says of a party as of an instant: qualified, disqualified, or undetermined.
 *
 * <p>The verdict is made at once; until when it holds, the findings, the questions and the text only when somebody asks
 * for them, from the same evidence as of the same instant.
 *
 * <p>Immutable and safe for use by many threads; cannot be extended by users.
 *
 * @since 0.1
 */
public final class Qualification {

    private final StandIn rules;
    private final Party party;
    private final EvidenceLog log;
    private final Instant asOf;
    private final Status status;

    Qualification(StandIn rules, Party party, EvidenceLog log, Instant asOf, Status status) {
        this.rules = rules;
        this.party = party;
        this.log = log;
        this.asOf = asOf;
        this.status = status;
    }

    /**
     * By which rules the party was judged.
     *
     * @return the rule set
     */
    public RuleSet ruleSet() {
        return rules instanceof RuleSets versions ? versions.begun(asOf) : (RuleSet) rules;
    }

    /**
     * As of when the party was judged.
     *
     * @return the instant
     */
    public Instant asOf() {
        return asOf;
    }

    /**
     * Until when the verdict holds if nothing new happens, concluded anew at each call.
     *
     * @return the instant, exclusive, or empty if time alone does not change it
     */
    public Optional<Instant> validUntil() {
        return Known.assess(party, log, asOf, rules::answer).validUntil();
    }

    /**
     * The verdict.
     *
     * @return met for qualified, not met for disqualified, unknown for undetermined
     */
    public Status status() {
        return status;
    }

    /**
     * Whether the party meets the rules.
     *
     * @return true if it does
     */
    public boolean isQualified() {
        return status() == Status.MET;
    }

    /**
     * Whether the party does not meet the rules.
     *
     * @return true if it does not, whatever may still be unknown
     */
    public boolean isDisqualified() {
        return status() == Status.NOT_MET;
    }

    /**
     * Whether something has to be asked first.
     *
     * @return true if what is unknown decides
     */
    public boolean isUndetermined() {
        return status() == Status.UNKNOWN;
    }

    /**
     * The verdict with all that it was concluded from, made anew at each call.
     *
     * @return the tree of findings
     */
    public Finding finding() {
        return rules.check(known()).named(rules.name());
    }

    /**
     * What to ask, in the order that settles the verdict soonest.
     *
     * @return an unmodifiable list, empty unless the verdict is undetermined
     */
    public List<Question> questions() {
        return Question.next(ruleSet(), known());
    }

    /**
     * The verdict and its reasons in one sentence.
     *
     * @return the text
     */
    public String explain() {
        return "Party '" + party.id() + "' is " + word() + ": " + finding().describe()
                + validUntil().map(end -> ", until " + end).orElse("");
    }

    private String word() {
        return switch (status) {
            case MET -> "qualified";
            case NOT_MET -> "disqualified";
            case UNKNOWN -> "undetermined";
        };
    }

    private Known known() {
        return Known.of(party, log, asOf);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Qualification that
                && ruleSet().equals(that.ruleSet())
                && party.equals(that.party)
                && log.equals(that.log)
                && asOf.equals(that.asOf)
                && status == that.status
                && validUntil().equals(that.validUntil());
    }

    @Override
    public int hashCode() {
        return Objects.hash(ruleSet(), asOf, status);
    }

    @Override
    public String toString() {
        return "Qualification{" + ruleSet().reference() + " " + status + " as of " + asOf + "}";
    }
}
