package io.salesfunnel.prospecting;

import java.time.Instant;

/** The years that calendars and spreadsheets know. */
final class Era {

    private static final Instant BEGIN = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("9999-12-31T23:59:59.999999999Z");

    private Era() {}

    static Instant require(String owner, Instant instant) {
        if (instant.isBefore(BEGIN) || instant.isAfter(END)) {
            throw new IllegalArgumentException(
                    owner + " cannot have the time " + instant + "; calendars know the years 1 to 9999");
        }
        return instant;
    }
}
