package io.salesfunnel.benchmarks.decide;

/**
 * Decides by this table; everything else is refused:
 *
 * <pre>
 * NEW         QUALIFY    DISCOVERY
 * DISCOVERY   PROPOSE    PROPOSAL     decision maker on board
 * PROPOSAL    NEGOTIATE  NEGOTIATION
 * NEGOTIATION WIN        WON          decision maker on board, budget covers price
 * the first 4 LOSE       LOST
 * </pre>
 */
public interface Decider {

    /**
     * Decides one move.
     *
     * @param deal the deal, in the stage of its row
     * @param event what happens
     * @return what the contestant gives to whoever asks; an exception that it throws is caught and is its answer
     */
    Object decide(Deal deal, DealEvent event);

    /**
     * Reads an answer.
     *
     * @param deal the deal that was asked about
     * @param answer the answer
     * @return the stage after, that of the deal if the move was not made
     */
    DealStage after(Deal deal, Object answer);
}
