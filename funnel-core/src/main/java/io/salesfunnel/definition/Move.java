package io.salesfunnel.definition;

import java.util.List;
import org.immutables.value.Value;

/**
 * One declared way from a stage to a stage.
 *
 * <p>Immutable and safe for use by many threads; cannot be implemented by users.
 *
 * @param <S> the type of the stages
 * @param <T> the type of the triggers
 * @since 0.1
 */
// A move's own from() takes the name of the copying method that builders have.
@SuppressWarnings("immutables:from")
@Value.Immutable
public sealed interface Move<S, T> permits ImmutableMove {

    /**
     * Starts a move.
     *
     * @param <S> the type of the stages
     * @param <T> the type of the triggers
     * @return an empty builder
     */
    static <S, T> Builder<S, T> builder() {
        return new Builder<>();
    }

    /**
     * What asks for this move.
     *
     * @return the trigger
     */
    T trigger();

    /**
     * The stage it leaves.
     *
     * @return the stage
     */
    S from();

    /**
     * The stage it enters; may be the one it leaves.
     *
     * @return the stage
     */
    S to();

    /**
     * Which way it goes.
     *
     * @return the direction, forward unless declared otherwise
     */
    @Value.Default
    default Direction direction() {
        return Direction.FORWARD;
    }

    /**
     * The names of its guards, in the order declared.
     *
     * @return an unmodifiable list, empty if nothing guards the move
     */
    List<String> guards();

    /**
     * Whether it is considered only when the moves declared before it, from the same stage on the same
     * trigger, are not met.
     *
     * @return true if it was declared as the alternative
     */
    @Value.Default
    default boolean otherwise() {
        return false;
    }

    /**
     * Builds a {@link Move}. This class is <em>not</em> safe for use by many threads.
     *
     * @param <S> the type of the stages
     * @param <T> the type of the triggers
     */
    final class Builder<S, T> extends ImmutableMove.Builder<S, T> {
        Builder() {}
    }
}
