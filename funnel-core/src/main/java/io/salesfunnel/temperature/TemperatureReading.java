package io.salesfunnel.temperature;

import io.salesfunnel.finding.Finding;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a classifier read, with its reasons.
 *
 * @param temperature the temperature, or empty if nothing tells; nothing known is not cold
 * @param reasons what it was concluded from
 * @since 0.1
 */
public record TemperatureReading(Optional<Temperature> temperature, List<Finding> reasons) {

    /**
     * Keeps both parts.
     *
     * @param temperature the temperature, or empty if nothing tells
     * @param reasons what it was concluded from
     */
    public TemperatureReading {
        Objects.requireNonNull(temperature, "temperature");
        reasons = List.copyOf(reasons);
    }

    /**
     * A reading that tells a temperature.
     *
     * @param temperature the temperature
     * @param reasons what it was concluded from
     * @return the reading
     */
    public static TemperatureReading of(Temperature temperature, Finding... reasons) {
        return new TemperatureReading(Optional.of(temperature), List.of(reasons));
    }

    /**
     * A reading that tells no temperature.
     *
     * @param reasons why not
     * @return the reading
     */
    public static TemperatureReading unclassified(Finding... reasons) {
        return new TemperatureReading(Optional.empty(), List.of(reasons));
    }
}
