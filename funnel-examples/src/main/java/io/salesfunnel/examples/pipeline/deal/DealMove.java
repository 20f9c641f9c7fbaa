package io.salesfunnel.examples.pipeline.deal;

/** What asks for a move. */
public enum DealMove {
    ENGAGE,
    WIN,
    LOSE
}
