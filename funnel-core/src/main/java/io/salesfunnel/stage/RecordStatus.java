package io.salesfunnel.stage;

/**
 * Whether a record is still in play, and how it ended if not. Apart from the stage: a record that is closed
 * keeps the stage it was closed in.
 *
 * @since 0.1
 */
public enum RecordStatus {
    /** In play. */
    OPEN,
    /** Has bought. */
    WON,
    /** The deal is gone. */
    LOST,
    /** Does not fit. */
    DISQUALIFIED,
    /** Fits, and not now. */
    PARKED,
    /** Silent, and nobody waits any longer. */
    ABANDONED
}
