package io.salesfunnel.definition;

/**
 * Which way a move goes, as declared. A terminal stage is left by reopening only.
 *
 * @since 0.1
 */
public enum Direction {
    /** The ordinary way. */
    FORWARD,
    /** Back to an earlier open stage; needs a reason. */
    REGRESS,
    /** Out of a terminal stage, back into play; needs a reason. */
    REOPEN
}
