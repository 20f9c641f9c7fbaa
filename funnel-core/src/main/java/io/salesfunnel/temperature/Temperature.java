package io.salesfunnel.temperature;

/**
 * How ready a party is to buy, from the coldest to the hottest. The order of the constants is the order of
 * the scale. Where other systems have three steps, their words do not mean the same steps.
 *
 * @since 0.1
 */
public enum Temperature {
    /** Interest was shown because of a campaign only. */
    COLD,
    /** Interest was there long before the campaign. */
    LUKEWARM,
    /** The party responded by itself. */
    WARM,
    /** The party declared that it wants to buy. */
    HOT
}
