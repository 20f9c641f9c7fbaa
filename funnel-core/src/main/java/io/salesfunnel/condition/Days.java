package io.salesfunnel.condition;

import io.salesfunnel.known.Known;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;

/** Days in a calendar that ends: what would come before its first day or after its last is that day. */
final class Days {

    private Days() {}

    static LocalDate after(LocalDate day, Period time) {
        return shifted(day, time, LocalDate.MAX);
    }

    static LocalDate before(LocalDate day, Period time) {
        return shifted(day, time.negated(), LocalDate.MIN);
    }

    static boolean hasBegun(LocalDate day, ZoneId zone, Known known) {
        return known.hasPassed(day.atStartOfDay(zone).toInstant());
    }

    private static LocalDate shifted(LocalDate day, Period time, LocalDate end) {
        try {
            return day.plus(time);
        } catch (DateTimeException e) {
            return end;
        }
    }
}
