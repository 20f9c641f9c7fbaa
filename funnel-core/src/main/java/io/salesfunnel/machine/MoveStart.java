package io.salesfunnel.machine;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * The beginning of a move: which stages it leaves. Part of the sentence that {@link StageMachineBuilder}
 * begins; <em>not</em> safe for use by many threads.
 *
 * @param <S> the type of the stages
 * @param <N> what comes after the target
 * @since 0.1
 */
public final class MoveStart<S, N> {

    private final List<S> from;
    private final Consumer<S> to;
    private final N next;

    MoveStart(List<S> from, Consumer<S> to, N next) {
        this.from = from;
        this.to = to;
        this.next = next;
    }

    /**
     * Names the stages that the move leaves.
     *
     * @param first a stage
     * @param more further stages
     * @return the next step: name the target
     * @throws IllegalStateException if the move has named them already
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final MoveTarget from(S first, S... more) {
        if (!from.isEmpty()) {
            throw new IllegalStateException("Move has named the stages it leaves; begin another move for others");
        }
        from.add(Objects.requireNonNull(first, "from"));
        from.addAll(List.of(more));
        return new MoveTarget();
    }

    /** The middle of a move: which stage it enters. */
    public final class MoveTarget {

        private MoveTarget() {}

        /**
         * Names the stage that the move enters.
         *
         * @param stage the stage
         * @return the next step
         * @throws IllegalStateException if the move has named it already
         */
        public N to(S stage) {
            to.accept(Objects.requireNonNull(stage, "to"));
            return next;
        }
    }
}
