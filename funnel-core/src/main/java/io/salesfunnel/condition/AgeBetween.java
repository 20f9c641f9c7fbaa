package io.salesfunnel.condition;

import io.salesfunnel.finding.Finding;
import io.salesfunnel.finding.Finding.Status;
import io.salesfunnel.known.Known;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Objects;

/**
 * An age in whole years, counted from a date of birth. Who was born on the 29th of February has a birthday on
 * the 28th in other years.
 *
 * @param low the lower limit, inclusive
 * @param high the upper limit, inclusive
 * @param zone the zone in which a birthday begins
 * @since 0.1
 */
public record AgeBetween(int low, int high, ZoneId zone) implements Condition<LocalDate> {

    /** An age that nobody is above. */
    static final int OLDEST = 200;

    /**
     * Keeps the limits and the zone.
     *
     * @param low the lower limit, inclusive
     * @param high the upper limit, inclusive
     * @param zone the zone in which a birthday begins
     */
    public AgeBetween {
        if (low < 0 || low > high || high > OLDEST) {
            throw new IllegalArgumentException("AgeBetween cannot go from " + low + " to " + high + "; ages from 0 to "
                    + OLDEST + " are possible, the lower one first");
        }
        Objects.requireNonNull(zone, "zone");
    }

    @Override
    public Status answer(LocalDate born, Known known) {
        return isOldEnough(born, known) && !isTooOld(born, known) ? Status.MET : Status.NOT_MET;
    }

    @Override
    public Finding judge(LocalDate born, Known known) {
        if (!isOldEnough(born, known)) {
            return Finding.notMet("younger than {low}").with("low", low);
        }
        return isTooOld(born, known) ? Finding.notMet("older than {high}").with("high", high) : Finding.met();
    }

    private boolean isOldEnough(LocalDate born, Known known) {
        return hasReached(born, low, known);
    }

    private boolean isTooOld(LocalDate born, Known known) {
        return high < OLDEST && hasReached(born, high + 1, known);
    }

    private boolean hasReached(LocalDate born, int age, Known known) {
        return Days.hasBegun(Days.after(born, Period.ofYears(age)), zone, known);
    }
}
