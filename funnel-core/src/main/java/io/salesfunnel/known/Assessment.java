package io.salesfunnel.known;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * An answer as of an instant, with the time for which it holds.
 *
 * @param value the answer
 * @param asOf the instant it was asked about
 * @param validUntil the instant, exclusive, until which the answer is the same if nothing new happens, or
 *     empty if time alone does not change it; what has been recorded as occurring after {@code asOf} is new
 * @param <T> the type of the answer
 * @since 0.1
 */
public record Assessment<T>(T value, Instant asOf, Optional<Instant> validUntil) {

    /**
     * Keeps the three parts.
     *
     * @param value the answer
     * @param asOf the instant it was asked about
     * @param validUntil until when it holds, exclusive
     */
    public Assessment {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(validUntil, "validUntil");
    }
}
