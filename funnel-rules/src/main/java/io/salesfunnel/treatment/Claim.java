package io.salesfunnel.treatment;

import io.salesfunnel.finding.Code;
import io.salesfunnel.known.Known;
import java.time.Instant;

/**
 * A limit that is told to parties so that they hurry, such as {@code today only}, with the time in which it is true.
 *
 * <p>Whoever makes a claim answers for it. The library never makes one up: without a claim that holds, nobody is
 * urged. {@link #toString()} does not print the text.
 *
 * @param code the code by which it is known, such as {@code spring-sale}
 * @param text what is told
 * @param validFrom since when it is true, inclusive
 * @param validUntil until when it is true, exclusive
 * @since 0.1
 */
public record Claim(String code, String text, Instant validFrom, Instant validUntil) {

    /**
     * Keeps the four.
     *
     * @param code the code
     * @param text what is told
     * @param validFrom since when it is true
     * @param validUntil until when it is true, later than that
     */
    public Claim {
        Code.require("Claim", "code", code);
        if (text.isBlank()) {
            throw new IllegalArgumentException("Claim '" + code + "' cannot have a blank text; write what is told");
        }
        if (!validFrom.isBefore(validUntil)) {
            throw new IllegalArgumentException("Claim '" + code + "' cannot be true from " + validFrom + " until "
                    + validUntil + "; the end comes after the beginning");
        }
    }

    boolean holds(Known known) {
        return known.hasPassed(validFrom) && !known.hasPassed(validUntil);
    }

    @Override
    public String toString() {
        return "Claim{" + code + " from " + validFrom + " until " + validUntil + "}";
    }
}
