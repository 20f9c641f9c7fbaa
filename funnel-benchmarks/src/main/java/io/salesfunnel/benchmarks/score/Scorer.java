package io.salesfunnel.benchmarks.score;

/** Adds up 50 interactions: opened mails give 1 point, halving every 14 days, calls 15, halving every 60. */
interface Scorer {

    int INTERACTIONS = 50;

    /**
     * The score as of the same instant for all.
     *
     * @return the points
     */
    double score();

    /** A contestant by name. */
    static Scorer named(String name) {
        return switch (name) {
            case "loop" -> new LoopScorer();
            case "loop-state" -> new StateScorer();
            case "funnel" -> FunnelScorer.overList();
            case "funnel-known" -> FunnelScorer.overKnown();
            case "funnel-stored" -> FunnelScorer.stored();
            case "funnel-reading" -> FunnelScorer.reading();
            default -> throw new IllegalArgumentException("no scorer is called " + name);
        };
    }
}
