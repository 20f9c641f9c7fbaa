package io.salesfunnel.machine;

import io.salesfunnel.definition.Move;
import io.salesfunnel.finding.Finding;
import java.util.List;
import java.util.Locale;

/**
 * The move is not made, for reasons that more knowledge would not change.
 *
 * @param <S> the type of the stages
 * @param <T> the type of the triggers
 * @since 0.1
 */
public final class Refused<S, T> extends Decision<S, T> {

    /** Why a move is refused. */
    public enum Code {
        /** The stage has moves, and none on this trigger. */
        NO_SUCH_MOVE,
        /** The stage is terminal, and no reopening on this trigger leaves it. */
        TERMINAL_STAGE,
        /** At least one guard said no. */
        GUARD_NOT_MET,
        /** This version of the machine has no such stage. */
        UNKNOWN_STAGE,
        /** This version of the machine has no such trigger. */
        UNKNOWN_TRIGGER
    }

    private final Code code;

    Refused(Asked<S, T> asked, Code code, Finding[] found) {
        super(asked, found);
        this.code = code;
    }

    /**
     * The kind of refusal.
     *
     * @return the code
     */
    public Code code() {
        return code;
    }

    /**
     * All reasons: what every guard said that was not a yes; without a guard, one finding that is named
     * after the {@link #code()}, in lower case with dashes.
     *
     * @return an unmodifiable list, in the order of the question, never empty
     */
    @Override
    public List<Finding> reasons() {
        if (code == Code.GUARD_NOT_MET) {
            return super.reasons();
        }
        String name = code.name().toLowerCase(Locale.ROOT).replace('_', '-');
        Finding reason = Finding.notMet(
                switch (code) {
                    case NO_SUCH_MOVE -> "there is no such move";
                    case TERMINAL_STAGE -> "{stage} is terminal";
                    case UNKNOWN_STAGE -> "version {version} has no such stage";
                    default -> "version {version} has no such trigger";
                });
        return List.of(reason.named(name)
                .with("stage", Asked.shown(stage()))
                .with("trigger", Asked.shown(trigger()))
                .with("version", asked.definition().version()));
    }

    /**
     * The moves that leave the stage, whatever their guards would say.
     *
     * @return an unmodifiable list, in the order declared, empty for a stage that is unknown or has none
     */
    public List<Move<S, T>> exits() {
        return asked.exits();
    }

    @Override
    public Verdict verdict() {
        return Verdict.REFUSED;
    }

    @Override
    public S orElse(S stage) {
        return stage;
    }

    @Override
    public S orElseThrow() {
        throw new IllegalMoveException(this);
    }

    @Override
    public String explain(String subject) {
        if (code == Code.GUARD_NOT_MET) {
            String others = asked.exitsInWords(true);
            return asked.cannot(subject) + open(found.length) + (others.isEmpty() ? "" : "; other moves: " + others);
        }
        return asked.cannot(subject) + reasons().get(0).reason() + "; " + remedy();
    }

    private String remedy() {
        if (code == Code.UNKNOWN_STAGE) {
            return "its stages are " + asked.stages();
        }
        String ways = asked.exitsInWords(false);
        return ways.isEmpty() ? "no move leaves it" : "from " + stage() + " it can " + ways;
    }

    @Override
    public boolean equals(Object other) {
        return super.equals(other) && other instanceof Refused<?, ?> that && code == that.code;
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }
}
