package io.salesfunnel.temperature;

import io.salesfunnel.known.Known;

/**
 * Tells how ready a party is to buy, from what is known about it.
 *
 * <p>A classifier reads nothing but what it is given, so equal knowledge gives equal readings, and a reading
 * can say until when it holds. When nothing tells, the reading is unclassified, never cold.
 *
 * <p><b>For implementers.</b> You may implement this interface. Instances must be immutable and safe for use
 * by many threads, and keep their name.
 *
 * @since 0.1
 */
public interface TemperatureClassifier {

    /**
     * The name, such as {@code declared-intent}.
     *
     * @return the name, a code
     */
    String name();

    /**
     * Reads the temperature.
     *
     * @param known what is known, as of the instant that is asked about
     * @return the reading, with its reasons
     */
    TemperatureReading classify(Known known);
}
