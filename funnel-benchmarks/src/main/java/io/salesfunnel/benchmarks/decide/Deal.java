package io.salesfunnel.benchmarks.decide;

/**
 * A deal as it comes from a row.
 *
 * @param stage where it is
 * @param decisionMaker whether the person who decides is on board
 * @param budget what the buyer can spend
 * @param price what is asked for
 */
public record Deal(DealStage stage, Answer decisionMaker, int budget, int price) {

    /** What a row says: yes, no, or nothing. */
    public enum Answer {
        YES,
        NO,
        UNKNOWN
    }

    boolean decisionMakerIsOnBoard() {
        return decisionMaker == Answer.YES;
    }

    boolean budgetCoversPrice() {
        return budget >= price;
    }

    Deal in(DealStage other) {
        return new Deal(other, decisionMaker, budget, price);
    }
}
