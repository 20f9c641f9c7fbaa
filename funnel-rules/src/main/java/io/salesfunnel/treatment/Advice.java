package io.salesfunnel.treatment;

import io.salesfunnel.finding.Finding;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What to do next with a party, what not to do, and what was suppressed for which reason.
 *
 * <p>Immutable and safe for use by many threads; cannot be extended by users.
 *
 * @since 0.1
 */
public final class Advice {

    static final String OVERDUE = "overdue";

    private final String plan;
    private final List<Treatment> treatments;
    private final List<Step> steps;
    private final List<Finding> suppressed;
    private final List<Finding> remarks;
    private final Optional<Instant> respondBy;
    private final List<Claim> claims;

    Advice(
            String plan,
            List<Treatment> treatments,
            List<Step> steps,
            List<Finding> suppressed,
            List<Finding> remarks,
            Optional<Instant> respondBy,
            List<Claim> claims) {
        this.plan = plan;
        this.treatments = List.copyOf(treatments);
        this.steps = steps;
        this.suppressed = suppressed;
        this.remarks = List.copyOf(remarks);
        this.respondBy = respondBy;
        this.claims = claims;
    }

    /**
     * By which plan.
     *
     * @return name and version of the plan
     */
    public String plan() {
        return plan;
    }

    /**
     * The treatments whose situation it is.
     *
     * @return an unmodifiable list in the order of the plan, empty if the plan has none
     */
    public List<Treatment> treatments() {
        return treatments;
    }

    /**
     * What to do, and over which channel.
     *
     * @return an unmodifiable list, the first thing to do first
     */
    public List<Step> steps() {
        return steps;
    }

    /**
     * What to do.
     *
     * @return an unmodifiable list, the first thing to do first
     */
    public List<Action> actions() {
        return steps.stream().map(Step::action).toList();
    }

    /**
     * What would be done if something were not in the way. Each finding bears the name of an action and consists of
     * the reasons: not met if something forbids it, unknown if it may turn out to be possible.
     *
     * @return an unmodifiable list in the order of the plan
     */
    public List<Finding> suppressed() {
        return suppressed;
    }

    /**
     * What not to do.
     *
     * @return an unmodifiable list in the order of the plan
     */
    public List<Action> avoided() {
        return treatments.stream()
                .flatMap(treatment -> treatment.avoided().stream())
                .distinct()
                .toList();
    }

    /**
     * How to speak with the party: the tone of the first treatment that has one.
     *
     * @return the tone, or empty if none was named
     */
    public Optional<Tone> tone() {
        return treatments.stream()
                .flatMap(treatment -> treatment.tone().stream())
                .findFirst();
    }

    /**
     * How much of a person it takes: the most that one of the treatments asks for.
     *
     * @return the attention, or empty if there is no treatment
     */
    public Optional<Attention> attention() {
        return treatments.stream()
                .map(Treatment::attention)
                .reduce((one, other) -> one.compareTo(other) >= 0 ? one : other);
    }

    /**
     * Whose work it is: that of the team of the first treatment that has one.
     *
     * @return the team, or empty if none was named
     */
    public Optional<Treatment.Team> team() {
        return treatments.stream()
                .flatMap(treatment -> treatment.team().stream())
                .findFirst();
    }

    /**
     * By when to do it: the earliest deadline.
     *
     * @return the instant, or empty if there is none
     */
    public Optional<Instant> respondBy() {
        return respondBy;
    }

    /**
     * Whether that instant has been reached.
     *
     * @return true if it is overdue
     */
    public boolean isOverdue() {
        return remarks.stream().anyMatch(remark -> remark.name().equals(OVERDUE));
    }

    /**
     * By what the party may be urged.
     *
     * @return an unmodifiable list of claims that are true, empty unless {@code CREATE_URGENCY} is advised
     */
    public List<Claim> claims() {
        return claims;
    }

    /**
     * What else is to be known: that it is overdue, that there is no treatment, that the record is closed, and which
     * rules of other situations are unknown.
     *
     * @return an unmodifiable list
     */
    public List<Finding> remarks() {
        return remarks;
    }

    /**
     * What to ask, since the answer may change the advice.
     *
     * @return an unmodifiable list, each question once
     */
    public List<String> questions() {
        return Stream.concat(suppressed.stream(), remarks.stream())
                .flatMap(finding -> finding.questions().stream())
                .distinct()
                .toList();
    }

    /**
     * The advice in one sentence.
     *
     * @return the text
     */
    public String explain() {
        StringJoiner text = new StringJoiner("; ", "Plan '" + plan + "' advises: ", "");
        text.add(steps.isEmpty() ? "nothing" : joined(steps.stream().map(Step::toString)));
        if (!avoided().isEmpty()) {
            text.add("not " + joined(avoided().stream().map(Action::name)));
        }
        respondBy.ifPresent(end -> text.add("by " + end));
        if (!suppressed.isEmpty()) {
            text.add("suppressed " + joined(suppressed.stream().map(Finding::describe)));
        }
        if (!remarks.isEmpty()) {
            text.add("note " + joined(remarks.stream().map(Finding::describe)));
        }
        return text.toString();
    }

    private static String joined(Stream<String> parts) {
        return parts.collect(Collectors.joining(", "));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Advice that
                && plan.equals(that.plan)
                && treatments.equals(that.treatments)
                && steps.equals(that.steps)
                && suppressed.equals(that.suppressed)
                && remarks.equals(that.remarks)
                && respondBy.equals(that.respondBy)
                && claims.equals(that.claims);
    }

    @Override
    public int hashCode() {
        return Objects.hash(plan, steps, suppressed, respondBy);
    }

    @Override
    public String toString() {
        return "Advice{" + plan + " " + steps + "}";
    }
}
