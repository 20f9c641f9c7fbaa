package io.salesfunnel.treatment;

import io.salesfunnel.finding.Code;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What to do with a party, and what not to do: actions in order, tone, deadline, how much of a person it takes.
 *
 * <pre>{@code
 * Treatment lead = Treatment.named("lead").tone(Tone.NOT_PUSHY).attention(Attention.PERSONAL)
 *         .over(StandardChannel.E_MAIL).does(SEND_INFORMATION, HELP)
 *         .avoids(SALES_PITCH)
 *         .build();
 * }</pre>
 *
 * <p>Immutable and safe for use by many threads; cannot be extended by users.
 *
 * @since 0.1
 */
public final class Treatment {

    /**
     * Whose work it is.
     *
     * @since 0.1
     */
    public enum Team {
        /** The marketing department. */
        MARKETING,
        /** The sales department. */
        SALES
    }

    private final String name;
    private final List<Step> steps;
    private final List<Action> avoided;
    private final List<Source> sources;
    private final Attention attention;
    private final Optional<Team> team;
    private final Optional<Tone> tone;
    private final Optional<Deadline> deadline;

    Treatment(TreatmentBuilder builder) {
        this.name = builder.name;
        this.steps = List.copyOf(builder.steps.values());
        this.avoided = List.copyOf(builder.avoided);
        this.sources = List.copyOf(builder.sources);
        this.attention = builder.attention;
        this.team = Optional.ofNullable(builder.team);
        this.tone = Optional.ofNullable(builder.tone);
        this.deadline = Optional.ofNullable(builder.deadline);
    }

    /**
     * Starts a treatment.
     *
     * @param name the name, a code
     * @return a builder
     */
    public static TreatmentBuilder named(String name) {
        return new TreatmentBuilder(Code.require("Treatment", "name", name));
    }

    /**
     * The name.
     *
     * @return the name, a code
     */
    public String name() {
        return name;
    }

    /**
     * What to do.
     *
     * @return an unmodifiable list, in order
     */
    public List<Step> steps() {
        return steps;
    }

    /**
     * What not to do.
     *
     * @return an unmodifiable list
     */
    public List<Action> avoided() {
        return avoided;
    }

    /**
     * How to speak with the party.
     *
     * @return the tone, or empty if none was named
     */
    public Optional<Tone> tone() {
        return tone;
    }

    /**
     * By when to do it.
     *
     * @return the deadline, or empty if there is none
     */
    public Optional<Deadline> deadline() {
        return deadline;
    }

    /**
     * How much of a person it takes.
     *
     * @return the attention
     */
    public Attention attention() {
        return attention;
    }

    /**
     * Whose work it is.
     *
     * @return the team, or empty if none was named
     */
    public Optional<Team> team() {
        return team;
    }

    /**
     * Where it comes from.
     *
     * @return an unmodifiable list
     */
    public List<Source> sources() {
        return sources;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Treatment that
                && name.equals(that.name)
                && steps.equals(that.steps)
                && avoided.equals(that.avoided)
                && sources.equals(that.sources)
                && attention == that.attention
                && team.equals(that.team)
                && tone.equals(that.tone)
                && deadline.equals(that.deadline);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, steps, avoided, deadline);
    }

    @Override
    public String toString() {
        return "Treatment{" + name + "}";
    }
}
