package io.salesfunnel.evidence;

/**
 * Who speaks to whom in an interaction, seen from the seller.
 *
 * @since 0.1
 */
public enum Flow {
    /** The party does something towards the seller. */
    INBOUND,
    /** The seller does something towards the party. */
    OUTBOUND,
    /** Both speak, so that there is a dialogue. */
    MUTUAL,
    /** Nothing is said between the two. */
    INTERNAL
}
