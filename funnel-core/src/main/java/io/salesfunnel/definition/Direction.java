package io.salesfunnel.definition;

/**
 * Which way a move goes. Nothing goes backward unless its move says so.
 *
 * @since 0.1
 */
public enum Direction {
    /** The ordinary way on. */
    FORWARD,
    /** Back to an earlier open stage; needs a reason. */
    REGRESS,
    /** Out of a terminal stage, back into play; needs a reason. */
    REOPEN
}
