package io.salesfunnel.machine;

import org.jspecify.annotations.Nullable;

/**
 * A move that was not made, for those who ask for an exception with {@link Decision#orElseThrow()}.
 *
 * @since 0.1
 */
public final class IllegalMoveException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable Decision<?, ?> decision;

    IllegalMoveException(Decision<?, ?> decision) {
        super(decision.explain());
        this.decision = decision;
    }

    /**
     * The decision, with all its reasons.
     *
     * @return a {@link Refused} or an {@link Undetermined}
     * @throws IllegalStateException if this exception was serialised, which leaves only its message
     */
    public Decision<?, ?> decision() {
        if (decision == null) {
            throw new IllegalStateException(
                    "The decision was not serialised; the message of the exception explains it");
        }
        return decision;
    }
}
