package io.salesfunnel.evidence;

/**
 * The usual decisions of people.
 *
 * @since 0.1
 */
public enum StandardDecision implements DecisionType {
    /** The party fits: a potential buyer, though it may never have heard of the seller. */
    FIT_ASSERTED,
    /** A salesperson found the party suitable as a customer. */
    QUALIFICATION_CONFIRMED,
    /** A deal with the party is worth pursuing. */
    PURSUIT_DECIDED,
    /** No deal with the party is pursued any more. */
    PURSUIT_ENDED,
    /** The party does not fit. */
    DISQUALIFICATION_DECIDED,
    /** The deal is gone. */
    LOSS_DECIDED,
    /** The party fits, and not now; comes with the fact when to wake up. */
    PARKING_DECIDED,
    /** The party that was parked is taken up again. */
    WAKE_UP_DECIDED,
    /** The party is silent, and nobody waits for it any longer. */
    ABANDONMENT_DECIDED,
    /** What was closed is taken up again. */
    REOPENING_DECIDED,
    /** The party is a customer already, from before the funnel knew it. */
    CUSTOMER_IMPORTED,
    /** Somebody is responsible for the party. */
    OWNER_ASSIGNED,
    /** Somebody offers the responsibility to somebody else. */
    HANDOVER_OFFERED,
    /** The offered responsibility was taken. */
    HANDOVER_ACCEPTED,
    /** The offered responsibility was not taken. */
    HANDOVER_REJECTED,
    /** Somebody asked for a transition. */
    REQUESTED
}
