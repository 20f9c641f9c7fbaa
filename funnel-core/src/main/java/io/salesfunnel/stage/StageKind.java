package io.salesfunnel.stage;

/**
 * What a stage means, whatever its name. The order of the first five is the order of a sale.
 *
 * @since 0.1
 */
public enum StageKind {
    /** Might buy, and has done nothing yet. */
    TARGET(RecordStatus.OPEN),
    /** Takes part. */
    ENGAGED(RecordStatus.OPEN),
    /** Was found suitable. */
    QUALIFIED(RecordStatus.OPEN),
    /** A deal is being pursued. */
    PURSUIT(RecordStatus.OPEN),
    /** Has bought. */
    CUSTOMER(RecordStatus.WON),
    /** Fits, and not now. */
    PARKED(RecordStatus.PARKED),
    /** Does not fit. */
    REJECTED(RecordStatus.DISQUALIFIED),
    /** The deal is gone. */
    LOST(RecordStatus.LOST);

    private final RecordStatus status;

    StageKind(RecordStatus status) {
        this.status = status;
    }

    /**
     * The status that a record has by being in a stage of this kind.
     *
     * @return the status
     */
    public RecordStatus status() {
        return status;
    }
}
