package io.salesfunnel.sales;

/**
 * What somebody does in the decision to buy. One person may have several roles.
 *
 * @since 0.1
 */
public enum BuyingRole {
    /** Decides. */
    DECISION_MAKER,
    /** Pays, or releases the money. */
    ECONOMIC_BUYER,
    /** Wants it and speaks for it. */
    CHAMPION,
    /** Is asked for an opinion. */
    INFLUENCER,
    /** Will use it. */
    USER,
    /** Lets others through to those who decide, or does not. */
    GATEKEEPER,
    /** Speaks against it. */
    BLOCKER
}
