package io.salesfunnel.benchmarks.transition;

import java.util.List;

/**
 * A talk goes from talking to an offer and back, as often as people decide, if the decision maker is known. A talk of a
 * history of n, which is odd, entered, went n - 1 steps and is in talking.
 */
interface Talks {

    /**
     * Makes ready.
     *
     * @param history how many changes of stage have been
     * @param decisionMaker whether the decision maker is known
     */
    void prepare(int history, boolean decisionMaker);

    /**
     * Asks to make the offer.
     *
     * @return what the contestant gives to whoever asks
     */
    Object offer();

    /**
     * Keeps a call that changes nothing.
     *
     * @return what the contestant gives to whoever asks
     */
    Object call();

    /**
     * Reads an answer.
     *
     * @param answer the answer
     * @return the stage after, the number of changes of stage, the number of pieces of evidence and whether it moved
     */
    List<Object> read(Object answer);

    /** A contestant by name. */
    static Talks named(String name) {
        return name.equals("record-copy") ? new CopiedTalks() : new FunnelTalks();
    }
}
