package io.salesfunnel.qualification;

import java.time.Duration;
import java.time.Instant;

/** When a time is over that began at an instant; one that does not end within the calendar ends with it. */
final class Deadline {

    private Deadline() {}

    static Instant after(Instant start, Duration time) {
        return Duration.between(start, Instant.MAX).compareTo(time) < 0 ? Instant.MAX : start.plus(time);
    }
}
