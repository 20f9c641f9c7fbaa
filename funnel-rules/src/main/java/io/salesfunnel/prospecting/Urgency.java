package io.salesfunnel.prospecting;

import io.salesfunnel.temperature.Temperature;
import java.util.Optional;

/**
 * Whether an approach can wait.
 *
 * @since 0.1
 */
public enum Urgency {
    /** Not in a hurry: the party is cold, or nothing tells how ready it is to buy. */
    LOW,
    /** Better today: the party is lukewarm or hotter, and may turn to a competitor. */
    HIGH;

    /**
     * How urgent it is to approach a party of a temperature.
     *
     * @param temperature the temperature, or empty if nothing tells
     * @return the urgency
     */
    public static Urgency of(Optional<Temperature> temperature) {
        return temperature.filter(found -> found != Temperature.COLD).isPresent() ? HIGH : LOW;
    }
}
