package io.salesfunnel.definition;

import java.util.Objects;

/**
 * One thing that is wrong with a definition, with what would mend it.
 *
 * @param code the stable code
 * @param subject the name of the stage, move or guard that is concerned
 * @param message what is so, and what would work
 * @since 0.1
 */
public record DefinitionProblem(Code code, String subject, String message) {

    /** The kinds of problem. */
    public enum Code {
        /** A name is not made of letters, digits, dot, dash, underscore and dollar. */
        INVALID_NAME,
        /** The version is less than 1. */
        INVALID_VERSION,
        /** No stage in which a life may begin. */
        NO_INITIAL_STAGE,
        /** Two stages of one name. */
        DUPLICATE_STAGE,
        /** A stage is named that the definition leaves out. */
        UNKNOWN_STAGE,
        /** No way leads from an initial stage to this one. */
        UNREACHABLE_STAGE,
        /** A stage that is not terminal and that no move leaves. */
        DEAD_END,
        /** A stage with exits from which no terminal stage can be reached. */
        NO_WAY_OUT,
        /** A move other than a reopening leaves a terminal stage. */
        TERMINAL_STAGE_WITH_EXIT,
        /** A move backward enters a terminal stage. */
        BACKWARD_TO_TERMINAL_STAGE,
        /** A reopening leaves a stage that is not terminal. */
        REOPENS_OPEN_STAGE,
        /** A move is declared from, but its sentence ends before its target. */
        INCOMPLETE_MOVE,
        /** The same move twice. */
        DUPLICATE_MOVE,
        /** Two moves from one stage on one trigger, and nothing says which comes first. */
        AMBIGUOUS_MOVES,
        /** A move behind one that asks no more than it does: it can never be made. */
        MASKED_MOVE,
        /** An alternative with nothing before it. */
        OTHERWISE_WITHOUT_ALTERNATIVE,
        /** Two guards of one name. */
        DUPLICATE_GUARD_NAME,
        /** A probability that is not a number from 0 to 1. */
        PROBABILITY_OUT_OF_RANGE,
        /** A way forward to a stage that is less likely than the one where it begins. */
        PROBABILITY_FALLS,
        /** A stage that is not terminal has probability 1. */
        CERTAIN_BEFORE_THE_END,
        /** The kinds of the stages on the way to a customer do not follow their order. */
        STAGE_KIND_OUT_OF_ORDER,
        /** A transition declared as forward leads to an earlier stage. */
        FORWARD_MOVE_GOES_BACK,
        /** A transition that is automatic enters the stage it leaves. */
        AUTOMATIC_LOOP,
        /** Two transitions of one name, or one in two modes. */
        DUPLICATE_TRANSITION,
        /** A funnel has customers and does not say what makes one. */
        NO_PROMOTION_POLICY,
        /** A migration does not say where a stage goes. */
        UNMAPPED_STAGE,
        /** A migration sends one stage to two. */
        MAPPED_TWICE,
        /** A migration between definitions that do not follow on each other. */
        WRONG_VERSION
    }

    /**
     * Keeps the three parts.
     *
     * @param code the stable code
     * @param subject the name of the stage, move or guard that is concerned
     * @param message what is so, and what would work
     */
    public DefinitionProblem {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(message, "message");
    }

    @Override
    public String toString() {
        return code + " " + subject + ": " + message;
    }
}
