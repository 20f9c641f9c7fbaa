package io.salesfunnel.condition;

import io.salesfunnel.finding.Finding;
import io.salesfunnel.finding.Finding.Status;
import io.salesfunnel.known.Known;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Objects;

/**
 * A date that is today or within some time from now.
 *
 * @param ahead how far away the date may be, inclusive
 * @param zone the zone in which a day begins
 * @since 0.1
 */
public record ComesWithin(Period ahead, ZoneId zone) implements Condition<LocalDate> {

    /**
     * Keeps the time and the zone.
     *
     * @param ahead how far away the date may be, inclusive
     * @param zone the zone in which a day begins
     */
    public ComesWithin {
        if (Objects.requireNonNull(ahead, "ahead").isNegative()) {
            throw new IllegalArgumentException(
                    "ComesWithin cannot look back by " + ahead + "; a time of zero or more is possible");
        }
        Objects.requireNonNull(zone, "zone");
    }

    @Override
    public Status answer(LocalDate day, Known known) {
        if (Days.hasBegun(Days.after(day, Period.ofDays(1)), zone, known)) {
            return Status.UNKNOWN;
        }
        return Days.hasBegun(Days.before(day, ahead), zone, known) ? Status.MET : Status.NOT_MET;
    }

    @Override
    public Finding judge(LocalDate day, Known known) {
        return switch (answer(day, known)) {
            case MET -> Finding.met("comes within {ahead}").with("ahead", ahead);
            case NOT_MET -> Finding.notMet("is further away than {ahead}").with("ahead", ahead);
            case UNKNOWN -> Finding.unknown("{question}").with("question", "the day has passed: when is it now?");
        };
    }
}
