package io.salesfunnel.condition;

import static io.salesfunnel.condition.Day.AMSTERDAM;
import static io.salesfunnel.condition.Day.at;
import static io.salesfunnel.condition.Day.date;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.salesfunnel.finding.Finding.Status;
import io.salesfunnel.known.Assessment;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ComesWithinTest {

    private static final Condition<LocalDate> SOON = Condition.comesWithin(Period.ofMonths(3), AMSTERDAM);

    private static void says(Condition<LocalDate> condition, String asOf, Status expected, String validUntil) {
        assertThat(Day.assess(condition, date("2026-06-10"), asOf))
                .isEqualTo(new Assessment<>(
                        expected,
                        Instant.parse(asOf),
                        Optional.of(validUntil).filter(text -> !text.isEmpty()).map(Instant::parse)));
    }

    @Test
    void isFarAwayThenNearThenPassed() {
        says(SOON, "2026-03-09T22:59:59Z", Status.NOT_MET, "2026-03-09T23:00:00Z");
        says(SOON, "2026-03-09T23:00:00Z", Status.MET, "2026-06-10T22:00:00Z");
        says(SOON, "2026-06-10T21:59:59Z", Status.MET, "2026-06-10T22:00:00Z");
        says(SOON, "2026-06-10T22:00:00Z", Status.UNKNOWN, "");
    }

    @Test
    void isNearOnTheDayItselfOnlyWhenNothingIsAhead() {
        Condition<LocalDate> today = Condition.comesWithin(Period.ZERO, AMSTERDAM);

        says(today, "2026-06-09T21:59:59Z", Status.NOT_MET, "2026-06-09T22:00:00Z");
        says(today, "2026-06-09T22:00:00Z", Status.MET, "2026-06-10T22:00:00Z");
    }

    @Test
    void tellsTheTimeAndNotTheDay() {
        LocalDate day = date("2026-06-10");

        assertThat(SOON.judge(day, at("2026-01-01T00:00:00Z")).reason()).isEqualTo("is further away than P3M");
        assertThat(SOON.judge(day, at("2026-05-01T00:00:00Z")).reason()).isEqualTo("comes within P3M");
        assertThat(SOON.judge(day, at("2026-07-01T00:00:00Z")).reason())
                .isEqualTo("the day has passed: when is it now?");
        assertThat(SOON.judge(day, at("2026-01-01T00:00:00Z")).status()).isEqualTo(Status.NOT_MET);
        assertThat(SOON.judge(day, at("2026-05-01T00:00:00Z")).status()).isEqualTo(Status.MET);
        assertThat(SOON.judge(day, at("2026-07-01T00:00:00Z")).status()).isEqualTo(Status.UNKNOWN);
    }

    @Test
    void answersForEveryDateThereIs() {
        Condition<LocalDate> ever = Condition.comesWithin(Period.ofYears(Integer.MAX_VALUE), AMSTERDAM);

        assertThat(SOON.answer(LocalDate.MAX, at(Day.NOON))).isEqualTo(Status.NOT_MET);
        assertThat(SOON.answer(LocalDate.MIN, at(Day.NOON))).isEqualTo(Status.UNKNOWN);
        assertThat(ever.answer(LocalDate.MAX, at(Day.NOON))).isEqualTo(Status.MET);
        assertThat(ever.answer(date("2026-06-10"), at(Day.NOON))).isEqualTo(Status.MET);
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesToLookBack() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Condition.comesWithin(Period.ofDays(-1), AMSTERDAM))
                .withMessage("ComesWithin cannot look back by P-1D; a time of zero or more is possible");
        assertThatIllegalArgumentException().isThrownBy(() -> Condition.comesWithin(Period.of(1, 0, -1), AMSTERDAM));
        assertThatNullPointerException()
                .isThrownBy(() -> Condition.comesWithin(null, AMSTERDAM))
                .withMessage("ahead");
        assertThatNullPointerException()
                .isThrownBy(() -> Condition.comesWithin(Period.ZERO, null))
                .withMessage("zone");
        assertThat(SOON).isEqualTo(new ComesWithin(Period.ofMonths(3), AMSTERDAM));
    }
}
