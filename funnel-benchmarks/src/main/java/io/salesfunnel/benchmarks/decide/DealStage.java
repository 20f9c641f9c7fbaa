package io.salesfunnel.benchmarks.decide;

/** Where a deal is. */
public enum DealStage {
    NEW,
    DISCOVERY,
    PROPOSAL,
    NEGOTIATION,
    WON,
    LOST
}
