package io.salesfunnel.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import java.util.Currency;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    private static final Currency EUR = Currency.getInstance("EUR");
    private static final Money TEN = Money.of(10, "EUR");

    private static Money eur(String amount) {
        return Money.of(new BigDecimal(amount), "EUR");
    }

    @Test
    void keepsAmountAndCurrency() {
        assertThat(eur("12.34").amount()).isEqualTo(new BigDecimal("12.34"));
        assertThat(eur("12.34").currency()).isEqualTo(EUR);
        assertThat(TEN.amount()).isEqualTo(new BigDecimal("10"));
        assertThat(TEN.currency()).isEqualTo(EUR);
    }

    @ParameterizedTest
    @DisplayName("P43 an amount equals itself whatever its scale")
    @ValueSource(strings = {"10", "10.0", "10.00", "1E+1", "0.1E2"})
    void isEqualWhateverTheScale(String amount) {
        assertThat(eur(amount))
                .isEqualTo(TEN)
                .hasSameHashCodeAs(TEN)
                .isEqualByComparingTo(TEN)
                .hasToString("10 EUR");
    }

    @Test
    void isNotEqualInAnotherAmountOrCurrency() {
        assertThat(TEN).isNotEqualTo(eur("10.01")).isNotEqualTo(Money.of(10, "USD"));
    }

    @ParameterizedTest
    @CsvSource({
        "100, 100 EUR",
        "1E+3, 1000 EUR",
        "120, 120 EUR",
        "0, 0 EUR",
        "0.00, 0 EUR",
        "0E+5, 0 EUR",
        "-5.50, -5.5 EUR",
        "0.0000001, 0.0000001 EUR",
        "1234567890123456789.5, 1234567890123456789.5 EUR"
    })
    void printsPlainAmounts(String amount, String printed) {
        assertThat(eur(amount)).hasToString(printed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"100", "1E+3", "0E+5", "2500.00"})
    void keepsWholeAmountsWithoutAScale(String amount) {
        assertThat(eur(amount).amount().scale()).isZero();
        assertThat(eur(amount).amount()).isEqualByComparingTo(amount);
    }

    @Test
    void adds() {
        assertThat(eur("0.1").plus(eur("0.2"))).isEqualTo(eur("0.3"));
        assertThat(TEN.plus(Money.of(-10, "EUR"))).isEqualTo(Money.of(0, "EUR"));
    }

    @Test
    void multipliesExactly() {
        assertThat(eur("19.99").times(new BigDecimal("0.0825"))).isEqualTo(eur("1.649175"));
        assertThat(TEN.times(BigDecimal.ZERO)).isEqualTo(Money.of(0, "EUR"));
        assertThat(TEN.times(new BigDecimal("-2"))).isEqualTo(Money.of(-20, "EUR"));
    }

    @Test
    void comparesAmounts() {
        assertThat(TEN.compareTo(eur("10.01"))).isNegative();
        assertThat(TEN.compareTo(eur("10.00"))).isZero();
        assertThat(TEN.compareTo(eur("9.99"))).isPositive();
    }

    @ParameterizedTest
    @CsvSource({"9.99, true", "10.00, true", "10.01, false"})
    void isAtLeastWhatIsNotMore(String other, boolean expected) {
        assertThat(TEN.isAtLeast(eur(other))).isEqualTo(expected);
    }

    @Test
    @DisplayName("P33 amounts of two currencies are not added")
    void refusesToAddCurrencies() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TEN.plus(Money.of(10, "USD")))
                .withMessage("Money cannot add EUR and USD: it knows no rate of exchange; convert one of them first");
    }

    @Test
    void refusesToCompareCurrencies() {
        String message = "Money cannot compare EUR and USD: it knows no rate of exchange; convert one of them first";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> TEN.compareTo(Money.of(10, "USD")))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TEN.isAtLeast(Money.of(10, "USD")))
                .withMessage(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "EU", "eur", "QQQ", "Marker of Jane"})
    void refusesACurrencyThatDoesNotExist(String code) {
        String message = "Money cannot be in a currency whose code has " + code.length()
                + " characters and is not in ISO 4217; take one such as EUR or USD";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.of(10, code))
                .withMessage(message)
                .withNoCause();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.of(BigDecimal.TEN, code))
                .withMessage(message);
    }

    @Test
    void refusesNoCurrency() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Money(BigDecimal.TEN, nothing()))
                .withMessage("currency");
    }

    @SuppressWarnings("NullAway")
    private static Currency nothing() {
        return null;
    }
}
