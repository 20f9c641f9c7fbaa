package io.salesfunnel.lint;

import io.salesfunnel.condition.AgeBetween;
import io.salesfunnel.condition.ComesWithin;
import io.salesfunnel.condition.Condition;
import io.salesfunnel.finding.Finding.Status;
import io.salesfunnel.known.EvidenceLog;
import io.salesfunnel.known.Known;
import io.salesfunnel.party.Organization;
import io.salesfunnel.party.Party;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What conditions on a day answer together, seen from today. Months and years differ in length, so that every day
 * of four years is taken for today; ends of months move a limit by three days at most.
 */
final class Days {

    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
    private static final int FOUR_YEARS = 1461;
    private static final int AROUND = 4;
    private static final int MOST_CONDITIONS = 50;
    private static final LocalDate LAST = LocalDate.MAX.minusDays(AROUND);
    private static final Party NOBODY = Organization.builder().id("nobody").build();

    private Days() {}

    /** Of conditions of one zone, whichever it is; nothing if there are too many, or more answers than the most. */
    static Optional<List<List<Status>>> answers(List<Condition<LocalDate>> ofOneZone, int most) {
        if (ofOneZone.size() > MOST_CONDITIONS) {
            return Optional.empty();
        }
        List<Condition<LocalDate>> conditions =
                ofOneZone.stream().map(Days::inUtc).toList();
        Set<List<Status>> answers = new LinkedHashSet<>();
        for (int i = 0; i < (conditions.size() == 1 ? 1 : FOUR_YEARS); i++) {
            LocalDate today = FIRST.plusDays(i);
            Known known = Known.of(
                    NOBODY,
                    EvidenceLog.empty(),
                    today.atStartOfDay(ZoneOffset.UTC).toInstant());
            for (LocalDate day : days(conditions, today)) {
                answers.add(conditions.stream()
                        .map(condition -> condition.answer(day, known))
                        .toList());
            }
            if (answers.size() > most) {
                return Optional.empty();
            }
        }
        return Optional.of(List.copyOf(answers));
    }

    private static Condition<LocalDate> inUtc(Condition<LocalDate> condition) {
        if (condition instanceof AgeBetween age) {
            return new AgeBetween(age.low(), age.high(), ZoneOffset.UTC);
        }
        return condition instanceof ComesWithin within ? new ComesWithin(within.ahead(), ZoneOffset.UTC) : condition;
    }

    private static Set<LocalDate> days(List<Condition<LocalDate>> conditions, LocalDate today) {
        Set<LocalDate> days = new TreeSet<>();
        for (Condition<LocalDate> condition : conditions) {
            if (condition instanceof AgeBetween age) {
                around(today.minusYears(age.low()), days);
                around(today.minusYears(age.high() + 1L), days);
            } else if (condition instanceof ComesWithin within) {
                around(today, days);
                around(later(today, within.ahead()), days);
            }
        }
        return days;
    }

    private static LocalDate later(LocalDate today, Period ahead) {
        try {
            LocalDate day = today.plus(ahead);
            return day.isAfter(LAST) ? LAST : day;
        } catch (DateTimeException e) {
            return LAST;
        }
    }

    private static void around(LocalDate day, Set<LocalDate> days) {
        for (int i = -AROUND; i <= AROUND; i++) {
            days.add(day.plusDays(i));
        }
    }
}
