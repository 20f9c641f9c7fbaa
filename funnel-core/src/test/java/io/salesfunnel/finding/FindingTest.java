package io.salesfunnel.finding;

import static io.salesfunnel.finding.Finding.Status.MET;
import static io.salesfunnel.finding.Finding.Status.NOT_MET;
import static io.salesfunnel.finding.Finding.Status.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.salesfunnel.finding.Finding.Status;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingTest {

    private static final Finding BUDGET = Finding.notMet("budget of {stated} is below the price of {price}")
            .with("stated", 2000)
            .with("price", 5000)
            .named("budget-covers-price");

    @ParameterizedTest
    @CsvSource({
        "MET, MET, MET",
        "MET, NOT_MET, NOT_MET",
        "MET, UNKNOWN, UNKNOWN",
        "NOT_MET, MET, NOT_MET",
        "NOT_MET, NOT_MET, NOT_MET",
        "NOT_MET, UNKNOWN, NOT_MET",
        "UNKNOWN, MET, UNKNOWN",
        "UNKNOWN, NOT_MET, NOT_MET",
        "UNKNOWN, UNKNOWN, UNKNOWN"
    })
    void joinsAnswersByKleenesConjunction(Status one, Status other, Status both) {
        assertThat(one.and(other)).isEqualTo(both);
    }

    @Test
    void fillsItsReasonWithParameters() {
        assertThat(BUDGET.reason()).isEqualTo("budget of 2000 is below the price of 5000");
        assertThat(BUDGET.parameters())
                .containsExactly(java.util.Map.entry("stated", 2000), java.util.Map.entry("price", 5000));
    }

    @Test
    void describesItselfInOnePhrase() {
        assertThat(BUDGET.describe())
                .isEqualTo("budget-covers-price (not met: budget of 2000 is below the price of 5000)");
        assertThat(Finding.unknown().named("need").describe()).isEqualTo("need (unknown)");
    }

    @Test
    void fillsAParameterOnceEvenIfItLooksLikeAPlace() {
        Finding finding = Finding.met("{a} and {b} and {c}").with("a", "{b}").with("b", "$1\\");

        assertThat(finding.reason()).isEqualTo("{b} and $1\\ and {c}");
    }

    @Test
    void keepsAReasonWithoutParametersAsWritten() {
        assertThat(Finding.met("seen {x}").reason()).isEqualTo("seen {x}");
    }

    @Test
    void refusesASecondParameterOfOneName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BUDGET.with("price", 1))
                .withMessage("Finding cannot take parameter 'price': it has one of that name");
    }

    @Test
    void takesTwoParametersAsOneAfterTheOther() {
        assertThat(Finding.met("{a} of {b}").with("a", 1, "b", List.of("x")))
                .isEqualTo(Finding.met("{a} of {b}").with("a", 1).with("b", List.of("x")));
        assertThat(BUDGET.with("a", 1, "b", 2).parameters().keySet()).containsExactly("stated", "price", "a", "b");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BUDGET.with("a", 1, "price", 1))
                .withMessage("Finding cannot take parameter 'price': it has one of that name");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BUDGET.with("stated", 1, "a", 1))
                .withMessage("Finding cannot take parameter 'stated': it has one of that name");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BUDGET.with("a", 1, "a", 1))
                .withMessage("Finding cannot take parameter 'a': it has one of that name");
    }

    @Test
    void hasNoReasonWhereTheReasonOrThePartsAreEmpty() {
        assertThat(Finding.notMet("so".substring(2)).hasReason()).isFalse();
        assertThat(Finding.notMet().with(new ArrayList<>()).hasReason()).isFalse();
        assertThat(Finding.notMet().with(List.of(BUDGET)).with(List.of()).hasReason())
                .isFalse();
        assertThat(Finding.notMet("so").hasReason()).isTrue();
        assertThat(Finding.notMet().with("a", 1).hasReason()).isTrue();
        assertThat(Finding.notMet().with(List.of(BUDGET)).hasReason()).isTrue();
    }

    @Test
    void namesWhatIsNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> BUDGET.with("a", 1, nothing(), 1))
                .withMessage("otherKey");
        assertThatNullPointerException()
                .isThrownBy(() -> BUDGET.with(nothing(), 1, "a", 1))
                .withMessage("key");
        assertThatNullPointerException()
                .isThrownBy(() -> BUDGET.with("a", 1, "b", nothing()))
                .withMessage("otherValue");
        assertThatNullPointerException()
                .isThrownBy(() -> BUDGET.with("price", nothing(), "b", 1))
                .withMessage("value");
        assertThatNullPointerException()
                .isThrownBy(() -> Finding.met(nothing()))
                .withMessage("reason");
        assertThatNullPointerException()
                .isThrownBy(() -> Finding.notMet(nothing()))
                .withMessage("reason");
        assertThatNullPointerException()
                .isThrownBy(() -> Finding.unknown(nothing()))
                .withMessage("reason");
        assertThatNullPointerException()
                .isThrownBy(() -> BUDGET.with(nothing(), 1))
                .withMessage("key");
        assertThatNullPointerException()
                .isThrownBy(() -> BUDGET.with("x", nothing()))
                .withMessage("value");
        assertThatNullPointerException()
                .isThrownBy(() -> BUDGET.named(nothing()))
                .withMessage("name");
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static <X> X nothing() {
        return null;
    }

    @Test
    void hasOneInstancePerAnswerWithoutReason() {
        assertThat(Finding.met())
                .isSameAs(Finding.met())
                .extracting(Finding::status)
                .isEqualTo(MET);
        assertThat(Finding.notMet())
                .isSameAs(Finding.notMet())
                .extracting(Finding::status)
                .isEqualTo(NOT_MET);
        assertThat(Finding.unknown())
                .isSameAs(Finding.unknown())
                .extracting(Finding::status)
                .isEqualTo(UNKNOWN);
        assertThat(Finding.met("seen").status()).isEqualTo(MET);
        assertThat(Finding.notMet("seen").status()).isEqualTo(NOT_MET);
        assertThat(Finding.unknown("seen").status()).isEqualTo(UNKNOWN);
    }

    @Test
    void equalsByNameAnswerPatternAndParameters() {
        Finding same = Finding.notMet("budget of {stated} is below the price of {price}")
                .with("stated", 2000)
                .with("price", 5000)
                .named("budget-covers-price");

        assertThat(same).isEqualTo(BUDGET).hasSameHashCodeAs(BUDGET);
        assertThat(same.named("budget-covers-price")).isSameAs(same);
        assertThat(BUDGET.named("other")).isNotEqualTo(BUDGET);
        assertThat(Finding.met("a")).isNotEqualTo(Finding.notMet("a")).isNotEqualTo(Finding.met("b"));
        assertThat(Finding.met("a")).isNotEqualTo(Finding.met("a").with("x", 1)).isNotEqualTo("a");
    }

    @Test
    void knowsWhetherAReasonWasGiven() {
        assertThat(Finding.met().hasReason()).isFalse();
        assertThat(Finding.met("seen").hasReason()).isTrue();
        assertThat(Finding.met().with("seen", 1).hasReason()).isTrue();
    }

    @Test
    void printsNameAndAnswerOnly() {
        assertThat(BUDGET).hasToString("Finding{budget-covers-price NOT_MET}");
    }

    @Test
    void copiesSeveralValuesOfAParameter() {
        List<String> list = new ArrayList<>(List.of("a"));
        Set<String> set = new LinkedHashSet<>(List.of("b"));
        Finding finding = Finding.notMet("{list} {set}").with("list", list).with("set", set);

        list.add("c");
        set.add("d");

        assertThat(finding.reason()).isEqualTo("[a] [b]");
    }
}
