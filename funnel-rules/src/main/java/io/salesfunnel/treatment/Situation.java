package io.salesfunnel.treatment;

import io.salesfunnel.finding.Code;
import io.salesfunnel.finding.Finding.Status;
import io.salesfunnel.funnel.Stage;
import io.salesfunnel.qualification.Asking;
import io.salesfunnel.qualification.QualificationRule;
import io.salesfunnel.stage.StageKind;
import io.salesfunnel.temperature.Temperature;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * When a treatment is right: in which stage, at which temperature, and what else has to be so.
 *
 * <pre>{@code
 * Situation forgotten = Situation.in("PROSPECT").notAt(Temperature.HOT).when(cartAbandoned);
 * }</pre>
 *
 * <p>Each method gives a narrower situation. What is unknown makes no situation, unless it is asked for: {@link
 * #whileUnknown}. Its questions are part of the advice. Immutable and safe for use by many threads, provided that the rules are; cannot be extended by
 * users.
 *
 * @since 0.1
 */
public final class Situation {

    private enum Sense {
        WHEN("when") {
            @Override
            boolean holds(Status status) {
                return status == Status.MET;
            }
        },
        UNLESS("unless") {
            @Override
            boolean holds(Status status) {
                return status != Status.MET;
            }
        },
        WHILE_UNKNOWN("while unknown:") {
            @Override
            boolean holds(Status status) {
                return status == Status.UNKNOWN;
            }
        };

        private final String word;

        Sense(String word) {
            this.word = word;
        }

        abstract boolean holds(Status status);
    }

    private record Premise(QualificationRule rule, Sense sense) {

        @Override
        public String toString() {
            return sense.word + " " + rule.name();
        }
    }

    private static final Situation ANYWHERE =
            new Situation(null, null, EnumSet.noneOf(Temperature.class), true, false, List.of());

    private final @Nullable String stage;
    private final @Nullable StageKind kind;
    private final Set<Temperature> temperatures;
    private final boolean excluding;
    private final boolean conversing;
    private final List<Premise> premises;

    private Situation(
            @Nullable String stage,
            @Nullable StageKind kind,
            Set<Temperature> temperatures,
            boolean excluding,
            boolean conversing,
            List<Premise> premises) {
        this.stage = stage;
        this.kind = kind;
        this.temperatures = temperatures;
        this.excluding = excluding;
        this.conversing = conversing;
        this.premises = premises;
    }

    /**
     * In a stage.
     *
     * @param stage the name of the stage, a code
     * @return the situation
     */
    public static Situation in(String stage) {
        return new Situation(
                Code.require("Situation", "stage", stage), null, ANYWHERE.temperatures, true, false, List.of());
    }

    /**
     * In the stages of a kind, whatever their names.
     *
     * @param kind the kind
     * @return the situation
     */
    public static Situation in(StageKind kind) {
        return new Situation(null, Objects.requireNonNull(kind, "kind"), ANYWHERE.temperatures, true, false, List.of());
    }

    /**
     * In every stage.
     *
     * @return the situation
     */
    public static Situation anywhere() {
        return ANYWHERE;
    }

    /**
     * The same, at one of some temperatures. A party without a temperature is at none.
     *
     * @param first a temperature
     * @param more further temperatures
     * @return the situation
     */
    public Situation at(Temperature first, Temperature... more) {
        return new Situation(stage, kind, EnumSet.of(first, more), false, conversing, premises);
    }

    /**
     * The same, at none of some temperatures. A party without a temperature is at none.
     *
     * @param first a temperature
     * @param more further temperatures
     * @return the situation
     */
    public Situation notAt(Temperature first, Temperature... more) {
        return new Situation(stage, kind, EnumSet.of(first, more), true, conversing, premises);
    }

    /**
     * The same, when a rule is met.
     *
     * @param rule the rule
     * @return the situation
     */
    public Situation when(QualificationRule rule) {
        return with(rule, Sense.WHEN);
    }

    /**
     * The same, when a rule is not known to be met.
     *
     * @param rule the rule
     * @return the situation
     */
    public Situation unless(QualificationRule rule) {
        return with(rule, Sense.UNLESS);
    }

    /**
     * The same, as long as a rule is neither met nor not.
     *
     * @param rule the rule
     * @return the situation
     */
    public Situation whileUnknown(QualificationRule rule) {
        return with(rule, Sense.WHILE_UNKNOWN);
    }

    private Situation with(QualificationRule rule, Sense sense) {
        List<Premise> more = new ArrayList<>(premises);
        more.add(new Premise(Objects.requireNonNull(rule, "rule"), sense));
        return new Situation(stage, kind, temperatures, excluding, conversing, List.copyOf(more));
    }

    /**
     * The same, while seller and party speak with each other: see {@link TreatmentPlan#conversationsLast}.
     *
     * @return the situation
     */
    public Situation inConversation() {
        return new Situation(stage, kind, temperatures, excluding, true, premises);
    }

    boolean asksTemperature() {
        return !temperatures.isEmpty();
    }

    /** Whether a party that is a lead may be in this situation, as far as the stage tells. */
    boolean mayBeOfLead(Collection<String> leads) {
        return stage == null ? kind == null || kind == StageKind.ENGAGED : leads.contains(stage);
    }

    /** Whether stage, temperature and conversation are as they should be, so that only the rules decide. */
    private boolean fits(Moment moment) {
        Stage<?> current = moment.stage();
        return (stage == null || stage.equals(current.name()))
                && (kind == null || kind == current.kind())
                && fits(moment.temperature())
                && (!conversing || moment.isInConversation());
    }

    private boolean fits(Optional<Temperature> temperature) {
        return temperature.filter(temperatures::contains).isPresent() != excluding;
    }

    /** Whether this is the situation. Rules that are unknown and could change the answer are noted in the moment. */
    boolean isOf(Moment moment) {
        if (!fits(moment)) {
            return false;
        }
        boolean holds = true;
        boolean couldHold = true;
        List<Premise> open = new ArrayList<>();
        for (Premise premise : premises) {
            Status status = Asking.answer(premise.rule(), moment.known());
            boolean held = premise.sense().holds(status);
            holds &= held;
            couldHold &= held || status == Status.UNKNOWN;
            if (status == Status.UNKNOWN) {
                open.add(premise);
            }
        }
        if (couldHold) {
            open.forEach(premise -> moment.ask(premise.rule()));
        }
        return holds;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Situation that
                && Objects.equals(stage, that.stage)
                && kind == that.kind
                && temperatures.equals(that.temperatures)
                && excluding == that.excluding
                && conversing == that.conversing
                && premises.equals(that.premises);
    }

    @Override
    public int hashCode() {
        return Objects.hash(stage, kind, temperatures, premises);
    }

    /** The situation in words, such as {@code PROSPECT, not HOT, when cart-abandoned}. */
    @Override
    public String toString() {
        List<String> words = new ArrayList<>();
        words.add(stage != null ? stage : kind != null ? "any stage of kind " + kind : "any stage");
        if (asksTemperature()) {
            words.add((excluding ? "not " : "")
                    + temperatures.stream().map(Temperature::name).collect(Collectors.joining(" or ")));
        }
        if (conversing) {
            words.add("in conversation");
        }
        premises.forEach(premise -> words.add(premise.toString()));
        return String.join(", ", words);
    }
}
