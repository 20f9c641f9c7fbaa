package io.salesfunnel.stage;

import io.salesfunnel.evidence.StandardDecision;

/**
 * What changes the status of a record and not its stage; the same in every funnel. A person decides each of
 * them and says why.
 *
 * @since 0.1
 */
public enum StatusTransition {
    /** The deal is gone. */
    LOSE(StandardDecision.LOSS_DECIDED),
    /** The party does not fit. */
    DISQUALIFY(StandardDecision.DISQUALIFICATION_DECIDED),
    /** The party fits, and not now; needs the fact when to wake up, and that time ahead. */
    PARK(StandardDecision.PARKING_DECIDED),
    /** Back from being parked, in the same cycle. */
    WAKE(StandardDecision.WAKE_UP_DECIDED),
    /** The party is silent. */
    ABANDON(StandardDecision.ABANDONMENT_DECIDED),
    /** Back from lost, disqualified or abandoned, in the stage it was closed in; begins the next cycle. */
    REOPEN(StandardDecision.REOPENING_DECIDED);

    private final StandardDecision decision;

    StatusTransition(StandardDecision decision) {
        this.decision = decision;
    }

    /**
     * The decision of a person that this follows from.
     *
     * @return the kind of decision
     */
    public StandardDecision decision() {
        return decision;
    }
}
