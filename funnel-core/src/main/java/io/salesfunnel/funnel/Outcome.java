package io.salesfunnel.funnel;

import io.salesfunnel.definition.Move;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.stage.Drift;
import io.salesfunnel.stage.StageChange;
import io.salesfunnel.stage.Transition;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The answer of a funnel: {@link Moved}, {@link Recorded}, {@link Refused}, {@link Undetermined} or {@link
 * Duplicate}. Each carries the record as it now is.
 *
 * <p>Reasons and text are made only when asked for. Immutable and safe for use by many threads; cannot be extended by
 * users.
 *
 * @param <R> the type of the record that was asked for
 * @since 0.1
 */
public abstract sealed class Outcome<R extends FunnelRecord> {

    /** The kinds of outcome, for a {@code switch}. */
    public enum Verdict {
        /** Stage or status changed. */
        MOVED,
        /** The evidence was kept, and neither stage nor status changed. */
        RECORDED,
        /** Nothing was changed, and more knowledge would not help. */
        REFUSED,
        /** Nothing was changed, since something has to be known or decided first. */
        UNDETERMINED,
        /** Nothing was changed, since this was done already. */
        DUPLICATE
    }

    final FunnelRecord record;
    private final Supplier<List<Finding>> reasons;

    Outcome(FunnelRecord record, Supplier<List<Finding>> reasons) {
        this.record = record;
        this.reasons = reasons;
    }

    /**
     * Which kind of outcome this is.
     *
     * @return the kind
     */
    public abstract Verdict verdict();

    /**
     * The record as it now is: a new one if something was written down, else the very same.
     *
     * @return the record
     */
    public FunnelRecord record() {
        return record;
    }

    /**
     * Whether stage or status changed.
     *
     * @return true for {@link Verdict#MOVED}
     */
    public final boolean isMoved() {
        return verdict() == Verdict.MOVED;
    }

    /**
     * What was added to the history.
     *
     * @return an unmodifiable list in the order in which it happened; empty for all but {@link Moved}
     */
    public List<StageChange> changes() {
        return List.of();
    }

    /**
     * What stands in the way: of the transition asked for; or of each transition that could have followed,
     * under its name, with the findings as parts.
     *
     * @return an unmodifiable list; empty for {@link Moved} and {@link Duplicate}
     */
    public final List<Finding> reasons() {
        return reasons.get();
    }

    /**
     * What to ask, the first question first.
     *
     * @return an unmodifiable list of the questions of unknown findings, or of their names where they have none
     */
    public final List<String> questions() {
        return Wording.questions(reasons());
    }

    /**
     * Where the evidence, put in order, would have led, when that is not where the record is.
     *
     * @return the drift, or empty
     */
    public final Optional<Drift> drift() {
        return record.drift();
    }

    /**
     * The whole answer in one line, with every reason.
     *
     * @return the text
     */
    public abstract String explain();

    /**
     * The record that was asked for, for those who want exceptions.
     *
     * @return the record
     * @throws IllegalTransitionException if there is no such record
     */
    public R orElseThrow() {
        throw new IllegalTransitionException(explain(), reasons());
    }

    final String subject() {
        return record.journal().subject();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Outcome<?> that
                && verdict() == that.verdict()
                && record.equals(that.record)
                && reasons().equals(that.reasons());
    }

    @Override
    public int hashCode() {
        return 31 * verdict().hashCode() + record.hashCode();
    }

    @Override
    public String toString() {
        return verdict() + " " + record.journal();
    }

    /**
     * Stage or status changed.
     *
     * @param <R> the type of the record that was asked for
     */
    public static final class Moved<R extends FunnelRecord> extends Outcome<R> {

        private final R moved;
        private final Journal before;

        Moved(R moved, Journal before) {
            super(moved, List::of);
            this.moved = moved;
            this.before = before;
        }

        @Override
        public Verdict verdict() {
            return Verdict.MOVED;
        }

        @Override
        public List<StageChange> changes() {
            return moved.journal().changesSince(before);
        }

        @Override
        public String explain() {
            return before.subject() + " " + Wording.changes(changes());
        }

        @Override
        public R record() {
            return moved;
        }

        @Override
        public R orElseThrow() {
            return moved;
        }
    }

    /**
     * The evidence was kept; stage and status are as before.
     *
     * @param <R> the type of the record that was asked for
     */
    public static final class Recorded<R extends FunnelRecord> extends Outcome<R> {

        private final R kept;

        Recorded(R kept, Supplier<List<Finding>> reasons) {
            super(kept, reasons);
            this.kept = kept;
        }

        @Override
        public Verdict verdict() {
            return Verdict.RECORDED;
        }

        @Override
        public String explain() {
            return subject() + " stays in " + record.stage()
                    + Wording.describe(": ", reasons())
                    + Wording.drift(drift());
        }

        @Override
        public R record() {
            return kept;
        }

        @Override
        public R orElseThrow() {
            return kept;
        }
    }

    /**
     * Nothing was changed, and more knowledge would not help.
     *
     * @param <R> the type of the record that was asked for
     */
    public static final class Refused<R extends FunnelRecord> extends Outcome<R> {

        private final List<Move<Stage<?>, Transition<?, ?>>> exits;
        private final Supplier<String> text;

        Refused(
                FunnelRecord record,
                Supplier<List<Finding>> reasons,
                List<Move<Stage<?>, Transition<?, ?>>> exits,
                Supplier<String> text) {
            super(record, reasons);
            this.exits = exits;
            this.text = text;
        }

        /**
         * The stable code of the refusal: the name of its first reason.
         *
         * @return the code, such as {@code no-such-move}, {@code record-closed} or the name of a guard
         */
        public String code() {
            return reasons().get(0).name();
        }

        /**
         * The transitions that leave the stage, whatever their guards would say.
         *
         * @return an unmodifiable list in the order declared
         */
        public List<Move<Stage<?>, Transition<?, ?>>> exits() {
            return exits;
        }

        @Override
        public Verdict verdict() {
            return Verdict.REFUSED;
        }

        @Override
        public String explain() {
            return text.get();
        }
    }

    /**
     * Nothing was changed, since something has to be known or decided first.
     *
     * @param <R> the type of the record that was asked for
     */
    public static final class Undetermined<R extends FunnelRecord> extends Outcome<R> {

        private final Supplier<String> text;

        Undetermined(FunnelRecord record, Supplier<List<Finding>> reasons, Supplier<String> text) {
            super(record, reasons);
            this.text = text;
        }

        @Override
        public Verdict verdict() {
            return Verdict.UNDETERMINED;
        }

        @Override
        public String explain() {
            return text.get();
        }
    }

    /**
     * This was done already.
     *
     * @param <R> the type of the record that was asked for
     */
    public static final class Duplicate<R extends FunnelRecord> extends Outcome<R> {

        private final Class<?> asked;
        private final String evidence;

        Duplicate(FunnelRecord record, Class<?> asked, String evidence) {
            super(record, List::of);
            this.asked = asked;
            this.evidence = evidence;
        }

        @Override
        public Verdict verdict() {
            return Verdict.DUPLICATE;
        }

        @Override
        public String explain() {
            return subject() + " stays in " + record.stage() + ": '" + evidence + "' was taken into account before";
        }

        @Override
        @SuppressWarnings("unchecked")
        public R orElseThrow() {
            return asked.isInstance(record) ? (R) record : super.orElseThrow();
        }
    }
}
