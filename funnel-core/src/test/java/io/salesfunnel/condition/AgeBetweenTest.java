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
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AgeBetweenTest {

    private static final Condition<LocalDate> ADULT = Condition.ageAtLeast(18, AMSTERDAM);
    private static final Condition<LocalDate> YOUNG = Condition.ageBetween(18, 25, AMSTERDAM);

    private static void says(
            Condition<LocalDate> condition, String born, String asOf, Status expected, String validUntil) {
        assertThat(Day.assess(condition, date(born), asOf))
                .isEqualTo(new Assessment<>(
                        expected,
                        Instant.parse(asOf),
                        Optional.of(validUntil).filter(text -> !text.isEmpty()).map(Instant::parse)));
    }

    @Test
    void changesOnTheBirthdayInTheZone() {
        says(ADULT, "2008-07-01", "2026-06-30T21:59:59.999999999Z", Status.NOT_MET, "2026-06-30T22:00:00Z");
        says(ADULT, "2008-07-01", "2026-06-30T22:00:00Z", Status.MET, "");
        says(
                Condition.ageAtLeast(18, ZoneOffset.UTC),
                "2008-07-01",
                "2026-06-30T22:00:00Z",
                Status.NOT_MET,
                "2026-07-01T00:00:00Z");
    }

    @Test
    void endsOnTheBirthdayAfterTheUpperLimit() {
        says(YOUNG, "2000-01-10", "2017-01-01T00:00:00Z", Status.NOT_MET, "2018-01-09T23:00:00Z");
        says(YOUNG, "2000-01-10", "2018-01-09T23:00:00Z", Status.MET, "2026-01-09T23:00:00Z");
        says(YOUNG, "2000-01-10", "2026-01-09T22:59:59Z", Status.MET, "2026-01-09T23:00:00Z");
        says(YOUNG, "2000-01-10", "2026-01-09T23:00:00Z", Status.NOT_MET, "");
    }

    @Test
    void takesThe28thOfFebruaryWhereThereIsNo29th() {
        says(ADULT, "2004-02-29", "2022-02-27T22:59:59Z", Status.NOT_MET, "2022-02-27T23:00:00Z");
        says(ADULT, "2004-02-29", "2022-02-27T23:00:00Z", Status.MET, "");
        says(
                Condition.ageAtLeast(20, AMSTERDAM),
                "2004-02-29",
                "2024-02-28T22:59:59Z",
                Status.NOT_MET,
                "2024-02-28T23:00:00Z");
    }

    @Test
    void beginsADayThatHasNoMidnightWithItsFirstInstant() {
        ZoneId cairo = ZoneId.of("Africa/Cairo");

        says(
                Condition.ageAtLeast(18, cairo),
                "2006-04-26",
                "2024-04-25T21:59:59Z",
                Status.NOT_MET,
                "2024-04-25T22:00:00Z");
        says(Condition.ageAtLeast(18, cairo), "2006-04-26", "2024-04-25T22:00:00Z", Status.MET, "");
    }

    @Test
    void tellsTheLimitAndNotTheDateOfBirth() {
        String day = "2026-03-01T12:00:00Z";

        assertThat(ADULT.judge(date("2010-05-05"), at(day)).reason()).isEqualTo("younger than 18");
        assertThat(YOUNG.judge(date("1980-05-05"), at(day)).reason()).isEqualTo("older than 25");
        assertThat(YOUNG.judge(date("2005-05-05"), at(day)).hasReason()).isFalse();
        assertThat(YOUNG.judge(date("1980-05-05"), at(day)).parameters().toString())
                .doesNotContain("1980");
        assertThat(ADULT.judge(date("2010-05-05"), at(day)).status()).isEqualTo(Status.NOT_MET);
    }

    @Test
    void answersForEveryDateThereIs() {
        Condition<LocalDate> infant = Condition.ageBetween(0, 1, AMSTERDAM);

        for (LocalDate born :
                new LocalDate[] {LocalDate.MAX, LocalDate.MAX.minusYears(17), LocalDate.MAX.minusDays(1)}) {
            assertThat(ADULT.answer(born, at(Day.NOON))).isEqualTo(Status.NOT_MET);
            assertThat(infant.answer(born, at(Day.NOON))).isEqualTo(Status.NOT_MET);
        }
        assertThat(ADULT.answer(LocalDate.MIN, at(Day.NOON))).isEqualTo(Status.MET);
        assertThat(infant.answer(LocalDate.MIN, at(Day.NOON))).isEqualTo(Status.NOT_MET);
    }

    @Test
    void knowsNobodyAbove200() {
        assertThat(Condition.ageBetween(0, 200, AMSTERDAM).answer(date("1066-10-14"), at(Day.NOON)))
                .isEqualTo(Status.MET);
        assertThat(Condition.ageBetween(0, 199, AMSTERDAM).answer(date("1066-10-14"), at(Day.NOON)))
                .isEqualTo(Status.NOT_MET);
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesAgesThatNobodyHas() {
        String others = "; ages from 0 to 200 are possible, the lower one first";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Condition.ageBetween(-1, 5, AMSTERDAM))
                .withMessage("AgeBetween cannot go from -1 to 5" + others);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Condition.ageBetween(6, 5, AMSTERDAM))
                .withMessage("AgeBetween cannot go from 6 to 5" + others);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Condition.ageBetween(0, 201, AMSTERDAM))
                .withMessage("AgeBetween cannot go from 0 to 201" + others);
        assertThat(Condition.ageBetween(5, 5, AMSTERDAM)).isEqualTo(new AgeBetween(5, 5, AMSTERDAM));
        assertThatNullPointerException()
                .isThrownBy(() -> Condition.ageAtLeast(18, null))
                .withMessage("zone");
    }
}
