package io.salesfunnel.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.salesfunnel.finding.Finding;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardTest {

    @Test
    void knowsYesAndNo() {
        Guard<Integer> positive = Guard.of("positive", number -> number > 0);

        assertThat(positive.name()).isEqualTo("positive");
        assertThat(positive.check(1)).isEqualTo(Finding.met());
        assertThat(positive.check(0)).isEqualTo(Finding.notMet());
        assertThat(positive).hasToString("Guard{positive}");
    }

    @Test
    void givesItsOwnFinding() {
        Guard<Integer> even = Guard.judging("even", number -> Finding.unknown("cannot tell of " + number));

        assertThat(even.check(3)).isEqualTo(Finding.unknown("cannot tell of 3"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n"})
    void doesNotKnowWhatIsBlank(String blank) {
        assertThat(Guard.known("reason", text -> text).check(blank)).isEqualTo(Finding.unknown());
        assertThat(Guard.known("reason", text -> Optional.of(text)).check(blank))
                .isEqualTo(Finding.unknown());
    }

    @Test
    void knowsWhatIsThere() {
        assertThat(Guard.known("reason", text -> text).check("late")).isEqualTo(Finding.met());
        assertThat(Guard.known("reason", text -> 0).check("late")).isEqualTo(Finding.met());
        assertThat(Guard.known("reason", text -> Optional.of(0)).check("late")).isEqualTo(Finding.met());
        assertThat(Guard.known("reason", text -> Optional.empty()).check("late"))
                .isEqualTo(Finding.unknown());
        assertThat(Guard.known("reason", text -> null).check("late")).isEqualTo(Finding.unknown());
    }

    @Test
    void knowsNumbersThatAreThere() {
        assertThat(Guard.known("days", text -> OptionalInt.of(0)).check("")).isEqualTo(Finding.met());
        assertThat(Guard.known("days", text -> OptionalLong.of(0)).check("")).isEqualTo(Finding.met());
        assertThat(Guard.known("days", text -> OptionalDouble.of(0)).check("")).isEqualTo(Finding.met());
        assertThat(Guard.known("days", text -> OptionalInt.empty()).check("")).isEqualTo(Finding.unknown());
        assertThat(Guard.known("days", text -> OptionalLong.empty()).check("")).isEqualTo(Finding.unknown());
        assertThat(Guard.known("days", text -> OptionalDouble.empty()).check(""))
                .isEqualTo(Finding.unknown());
    }

    @Test
    void equalsAGuardOfItsNameMadeOfTheSameFunction() {
        Predicate<String> blank = String::isBlank;

        assertThat(Guard.of("blank", blank))
                .isEqualTo(Guard.of("blank", blank))
                .hasSameHashCodeAs(Guard.of("blank", blank))
                .isNotEqualTo(Guard.of("empty", blank))
                .isNotEqualTo(Guard.of("blank", String::isBlank))
                .isNotEqualTo("blank");

        Function<String, Finding> judge = text -> Finding.met();
        assertThat(Guard.judging("same", judge))
                .isEqualTo(Guard.judging("same", judge))
                .hasSameHashCodeAs(Guard.judging("same", judge))
                .hasToString("Guard{same}")
                .isNotEqualTo(Guard.judging("other", judge))
                .isNotEqualTo(Guard.judging("same", text -> Finding.met()))
                .isNotEqualTo("same");
    }

    @Test
    void namesWhatIsNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> Guard.of("x", nothing()))
                .withMessage("holds");
        assertThatNullPointerException()
                .isThrownBy(() -> Guard.judging("x", nothing()))
                .withMessage("judge");
        assertThatNullPointerException()
                .isThrownBy(() -> Guard.known("x", nothing()))
                .withMessage("read");
        assertThatNullPointerException()
                .isThrownBy(() -> Guard.of(nothing(), x -> true))
                .withMessage("name");
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static <X> X nothing() {
        return null;
    }
}
