package io.salesfunnel.benchmarks.decide;

/** What happens to a deal. */
public enum DealEvent {
    QUALIFY,
    PROPOSE,
    NEGOTIATE,
    WIN,
    LOSE
}
