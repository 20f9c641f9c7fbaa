package io.salesfunnel.classifier;

import java.time.Duration;
import java.util.Objects;

/**
 * How often something happens: at least so many times within a length of time that ends now.
 *
 * <p>What happened exactly so long ago does not count any more. Immutable and safe for use by many threads.
 *
 * @param atLeast how many times, from 1
 * @param within the length of time, more than nothing and at most 36525 days
 * @since 0.1
 */
public record Frequency(int atLeast, Duration within) {

    /**
     * Keeps both.
     *
     * @param atLeast how many times, from 1
     * @param within the length of time, more than nothing and at most 36525 days
     * @throws IllegalArgumentException if the number or the time is out of bounds
     */
    public Frequency {
        if (atLeast < 1) {
            throw new IllegalArgumentException(
                    "Frequency cannot be at least " + atLeast + " times; once or more is possible");
        }
        Period.require("Frequency", Objects.requireNonNull(within, "within"));
    }

    /**
     * A frequency.
     *
     * @param times how many times, from 1
     * @param within the length of time, more than nothing and at most 36525 days
     * @return the frequency
     * @throws IllegalArgumentException if the number or the time is out of bounds
     */
    public static Frequency atLeast(int times, Duration within) {
        return new Frequency(times, within);
    }
}
