package io.salesfunnel.machine;

import io.salesfunnel.definition.InvalidDefinitionException;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The end of a move: its guards. Then the next move follows, or {@link #build()}. <em>Not</em> safe for
 * use by many threads.
 *
 * @param <S> the type of the stages
 * @param <T> the type of the triggers
 * @param <C> the type of the context
 * @since 0.1
 */
public final class MoveBuilder<S, T, C> {

    private final StageMachineBuilder<S, T, C> machine;
    private final MoveDraft<S, T, C> draft;

    MoveBuilder(StageMachineBuilder<S, T, C> machine, MoveDraft<S, T, C> draft) {
        this.machine = machine;
        this.draft = draft;
    }

    /**
     * Puts a guard that knows yes and no on the move.
     *
     * @param name the name of the guard, unique within the machine
     * @param holds tells whether the condition is met
     * @return this step
     */
    public MoveBuilder<S, T, C> when(String name, Predicate<? super C> holds) {
        return when(Guard.of(name, holds));
    }

    /**
     * Puts a guard on the move. The move is made when all its guards are met.
     *
     * @param guard the guard; to use it on several moves, keep it in a constant
     * @return this step
     */
    public MoveBuilder<S, T, C> when(Guard<? super C> guard) {
        Objects.requireNonNull(guard.name(), "name");
        draft.guards.add(guard);
        return this;
    }

    /**
     * Says that the move comes into question only when the moves declared before it, from the same stage
     * on the same trigger, are not met. An unknown before it is not passed over, not even to the same
     * stage, since which move was made is part of the answer.
     *
     * @return this step
     */
    public MoveBuilder<S, T, C> otherwise() {
        draft.otherwise = true;
        return this;
    }

    /**
     * Begins the next move forward.
     *
     * @param trigger what asks for it
     * @return the next step: name the stages it leaves
     */
    public MoveStart<S, MoveBuilder<S, T, C>> move(T trigger) {
        return machine.move(trigger);
    }

    /**
     * Begins the next move back to an earlier open stage.
     *
     * @param trigger what asks for it
     * @return the next step: name the stages it leaves
     */
    public MoveStart<S, Backward<S, T, C>> regress(T trigger) {
        return machine.regress(trigger);
    }

    /**
     * Begins the next move out of a terminal stage.
     *
     * @param trigger what asks for it
     * @return the next step: name the stages it leaves
     */
    public MoveStart<S, Backward<S, T, C>> reopen(T trigger) {
        return machine.reopen(trigger);
    }

    /**
     * Checks the definition and builds the machine.
     *
     * @return the machine, out of reach of this builder
     * @throws InvalidDefinitionException with every problem, if there is one
     */
    public StageMachine<S, T, C> build() {
        return machine.build();
    }

    /**
     * The reason that every move backward needs. <em>Not</em> safe for use by many threads.
     *
     * @param <S> the type of the stages
     * @param <T> the type of the triggers
     * @param <C> the type of the context
     */
    public static final class Backward<S, T, C> {

        private final MoveBuilder<S, T, C> next;

        Backward(MoveBuilder<S, T, C> next) {
            this.next = next;
        }

        /**
         * Says where the context holds the reason for going back. Without one the move is undetermined.
         *
         * @param name the name of the guard, unique within the machine
         * @param reason reads the reason; null, an empty optional and blank text are no reason
         * @return the next step
         */
        public MoveBuilder<S, T, C> because(String name, Function<? super C, ? extends @Nullable Object> reason) {
            return because(Guard.known(name, reason));
        }

        /**
         * Says who finds the reason for going back.
         *
         * @param reason the guard, unknown until there is a reason
         * @return the next step
         */
        public MoveBuilder<S, T, C> because(Guard<? super C> reason) {
            return next.when(reason);
        }
    }
}
