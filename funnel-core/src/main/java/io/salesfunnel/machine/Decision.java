package io.salesfunnel.machine;

import io.salesfunnel.definition.Definition;
import io.salesfunnel.finding.Finding;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The answer of a machine: {@link Moved}, {@link Refused} or {@link Undetermined}.
 *
 * <p>Text is made only when asked for. Decisions about equal questions are equal.
 *
 * <p>Immutable and safe for use by many threads, provided that the parameters of findings are; cannot be
 * extended by users.
 *
 * @param <S> the type of the stages
 * @param <T> the type of the triggers
 * @since 0.1
 */
public abstract sealed class Decision<S, T> permits Moved, Refused, Undetermined {

    /** The kinds of decision, for a {@code switch}. */
    public enum Verdict {
        /** The move is made. */
        MOVED,
        /** The move is not made, and more knowledge would not change that. */
        REFUSED,
        /** The move is not made, since something has to be known first. */
        UNDETERMINED
    }

    static final Finding[] NONE = {};

    final Asked<S, T> asked;
    final Finding[] found;

    Decision(Asked<S, T> asked, Finding[] found) {
        this.asked = asked;
        this.found = found;
    }

    /**
     * Which kind of decision this is.
     *
     * @return the kind
     */
    public abstract Verdict verdict();

    /**
     * The whole answer in one line, with every reason and what would be possible.
     *
     * @return the text
     */
    public final String explain() {
        return explain(asked.machine());
    }

    /**
     * The same line about somebody else than the machine, such as {@code Lead 'L-7'}.
     *
     * @param subject what begins the line; an id or a code, never personal data
     * @return the text
     */
    public abstract String explain(String subject);

    /**
     * The stage after this decision.
     *
     * @param stage the stage to stay in if the move is not made
     * @return the stage entered, or the one given
     */
    public abstract S orElse(S stage);

    /**
     * The stage entered, for those who want exceptions.
     *
     * @return the stage entered
     * @throws IllegalMoveException if the move is not made
     */
    public abstract S orElseThrow();

    /**
     * Whether the move is made.
     *
     * @return true if this is a {@link Moved}
     */
    public final boolean isMoved() {
        return verdict() == Verdict.MOVED;
    }

    /**
     * The name of the stage that was asked about, as it was given: not fit for a log if it came from outside.
     *
     * @return the name
     */
    public final String stage() {
        return asked.stage();
    }

    /**
     * The name of the trigger that was asked for, as it was given: not fit for a log if it came from outside.
     *
     * @return the name
     */
    public final String trigger() {
        return asked.trigger();
    }

    /**
     * The definition that was asked, with its id, version and fingerprint.
     *
     * @return the definition
     */
    public final Definition<S, T> definition() {
        return asked.definition();
    }

    /**
     * What every guard said that was asked, met or not, each guard once.
     *
     * @return an unmodifiable list, in the order of the question
     */
    public final List<Finding> findings() {
        return Collections.unmodifiableList(Arrays.asList(found));
    }

    /**
     * What stands in the way: every finding that is not met. The first one is the first to settle.
     *
     * @return an unmodifiable list, in the order of the question; empty for a {@link Moved}, never for
     *     the others
     */
    public List<Finding> reasons() {
        return Arrays.stream(found)
                .filter(finding -> finding.status() != Finding.Status.MET)
                .toList();
    }

    /** Such as {@code 1 of 3 guards not met and 1 unknown: budget (not met), need (unknown)}. */
    final String open(int asked) {
        long unknown = reasons().stream()
                .filter(reason -> reason.status() == Finding.Status.UNKNOWN)
                .count();
        long notMet = reasons().size() - unknown;
        String guards = " of " + asked + (asked == 1 ? " guard " : " guards ");
        String counts = notMet == 0
                ? unknown + guards + "unknown"
                : notMet + guards + "not met" + (unknown == 0 ? "" : " and " + unknown + " unknown");
        return counts + ": " + describe(reasons());
    }

    static String describe(List<Finding> findings) {
        return findings.stream().map(Finding::describe).collect(Collectors.joining(", "));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Decision<?, ?> that
                && verdict() == that.verdict()
                && asked.equals(that.asked)
                && Arrays.equals(found, that.found);
    }

    @Override
    public int hashCode() {
        return 31 * asked.hashCode() + Arrays.hashCode(found);
    }

    @Override
    public String toString() {
        return verdict() + " " + Asked.shown(trigger()) + " from " + Asked.shown(stage());
    }
}
