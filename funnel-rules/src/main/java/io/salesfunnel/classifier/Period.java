package io.salesfunnel.classifier;

import java.time.Duration;

/** Lengths of time that make sense in sales, and that can be added to any instant that does. */
final class Period {

    private static final Duration LONGEST = Duration.ofDays(36_525);

    private Period() {}

    static Duration require(String owner, Duration time) {
        if (time.isZero() || time.isNegative() || time.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(owner + " cannot count with " + time
                    + "; a time of more than nothing and of at most " + LONGEST.toDays() + " days is possible");
        }
        return time;
    }
}
