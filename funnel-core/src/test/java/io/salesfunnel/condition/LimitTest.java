package io.salesfunnel.condition;

import static io.salesfunnel.condition.Day.NOTHING;
import static io.salesfunnel.condition.Day.eur;
import static io.salesfunnel.condition.Day.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.salesfunnel.evidence.Money;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.finding.Finding.Status;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitTest {

    @ParameterizedTest
    @CsvSource({
        "9, NOT_MET, MET, NOT_MET",
        "10, MET, MET, MET",
        "11, MET, NOT_MET, MET",
        "20, MET, NOT_MET, MET",
        "21, MET, NOT_MET, NOT_MET"
    })
    void isInclusive(int value, Status atLeastTen, Status atMostTen, Status betweenTenAndTwenty) {
        assertThat(Condition.atLeast(10).answer(value, NOTHING)).isEqualTo(atLeastTen);
        assertThat(Condition.atMost(10).answer(value, NOTHING)).isEqualTo(atMostTen);
        assertThat(Condition.between(10, 20).answer(value, NOTHING)).isEqualTo(betweenTenAndTwenty);
    }

    @ParameterizedTest
    @CsvSource({"9", "10", "21"})
    void judgesAsItAnswers(int value) {
        for (Condition<Integer> condition :
                List.of(Condition.atLeast(10), Condition.atMost(10), Condition.between(10, 20))) {
            assertThat(condition.judge(value, NOTHING).status()).isEqualTo(condition.answer(value, NOTHING));
        }
    }

    @Test
    void tellsNumbersAndMoney() {
        assertThat(Condition.atLeast(10).judge(9, NOTHING).reason()).isEqualTo("9 is below 10");
        assertThat(Condition.atLeast(10).judge(10, NOTHING).reason()).isEqualTo("10 is at least 10");
        assertThat(Condition.atMost(10).judge(11, NOTHING).reason()).isEqualTo("11 is above 10");
        assertThat(Condition.atMost(10).judge(10, NOTHING).reason()).isEqualTo("10 is at most 10");
        assertThat(Condition.between(10, 20).judge(21, NOTHING).reason()).isEqualTo("21 is not between 10 and 20");
        assertThat(Condition.between(10, 20).judge(20, NOTHING).reason()).isEqualTo("20 is between 10 and 20");
        assertThat(Condition.atLeast(eur(10)).judge(eur(9), NOTHING))
                .isEqualTo(Finding.notMet("{value} is below {limit}")
                        .with("value", eur(9))
                        .with("limit", eur(10)));
    }

    @Test
    void tellsNoValueThatMayBePersonal() {
        assertThat(Condition.atLeast("m").judge("Jane Doe", NOTHING).reason()).isEqualTo("it is below m");
        assertThat(Condition.atMost("Z").judge("jane@doe.example", NOTHING).parameters())
                .containsOnlyKeys("limit");
        assertThat(Condition.between("a", "m").judge("jane", NOTHING).reason()).isEqualTo("it is between a and m");
    }

    @Test
    void leavesMoneyInAnotherCurrencyUnknown() {
        for (Condition<Money> condition :
                List.of(Condition.atLeast(eur(10)), Condition.atMost(eur(10)), Condition.between(eur(10), eur(20)))) {
            assertThat(condition.answer(usd(15), NOTHING)).isEqualTo(Status.UNKNOWN);
            assertThat(condition.judge(usd(15), NOTHING).status()).isEqualTo(Status.UNKNOWN);
            assertThat(condition.judge(usd(15), NOTHING).reason()).isEqualTo("what is it in EUR?");
        }
    }

    @Test
    void isEqualToALimitOfTheSameValue() {
        assertThat(Condition.atLeast(eur(10)))
                .isEqualTo(Condition.atLeast(eur(10)))
                .hasSameHashCodeAs(Condition.atLeast(eur(10)));
        assertThat(Condition.atLeast(10)).isNotEqualTo(Condition.atLeast(11)).isNotEqualTo(Condition.atMost(10));
        assertThat(Condition.between(1, 2)).isEqualTo(Condition.between(1, 2)).isNotEqualTo(Condition.between(1, 3));
        assertThat(Condition.atLeast(10).reads()).isEmpty();
    }

    @Test
    void refusesToGoDown() {
        assertThat(Condition.between(10, 10).answer(10, NOTHING)).isEqualTo(Status.MET);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Condition.between(11, 10))
                .withMessage("Between cannot go from 11 to 10; the lower limit comes first, in the same currency");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Condition.between(usd(1), eur(10)))
                .withMessage(
                        "Between cannot go from 1 USD to 10 EUR; the lower limit comes first, in the same currency");
    }

    @Test
    @SuppressWarnings("NullAway")
    void needsALimit() {
        assertThatNullPointerException()
                .isThrownBy(() -> Condition.<Integer>atLeast(null))
                .withMessage("limit");
        assertThatNullPointerException()
                .isThrownBy(() -> Condition.<Integer>atMost(null))
                .withMessage("limit");
        assertThatNullPointerException().isThrownBy(() -> Condition.<Integer>between(1, null));
        assertThatNullPointerException().isThrownBy(() -> Condition.<Integer>between(null, 1));
    }
}
