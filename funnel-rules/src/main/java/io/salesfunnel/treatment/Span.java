package io.salesfunnel.treatment;

import java.time.Duration;
import java.time.Instant;

/** The lengths of time that a plan can count with. */
final class Span {

    private static final Duration LONGEST = Duration.ofDays(36_525);

    static final String POSSIBLE =
            "a time of more than nothing and of at most " + LONGEST.toDays() + " days is possible";

    private Span() {}

    static boolean isPossible(Duration time) {
        return !time.isZero() && !time.isNegative() && time.compareTo(LONGEST) <= 0;
    }

    /** The end of a time, or the last of all instants if it would end later. */
    static Instant end(Instant start, Duration time) {
        return start.isAfter(Instant.MAX.minus(time)) ? Instant.MAX : start.plus(time);
    }
}
