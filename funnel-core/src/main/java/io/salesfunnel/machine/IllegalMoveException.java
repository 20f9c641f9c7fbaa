package io.salesfunnel.machine;

/**
 * A move that was not made, for those who ask for an exception with {@link Decision#orElseThrow()}.
 *
 * @since 0.1
 */
public final class IllegalMoveException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final transient Decision<?, ?> decision;

    IllegalMoveException(Decision<?, ?> decision) {
        super(decision.explain());
        this.decision = decision;
    }

    /**
     * The decision, with all its reasons.
     *
     * @return a {@link Refused} or an {@link Undetermined}
     */
    public Decision<?, ?> decision() {
        return decision;
    }
}
