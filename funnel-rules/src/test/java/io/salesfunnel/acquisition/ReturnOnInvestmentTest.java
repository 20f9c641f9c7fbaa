package io.salesfunnel.acquisition;

import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.evidence.Money;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReturnOnInvestmentTest {

    private static final Touch UNKNOWN = costing(Optional.empty());

    private static Touch costing(Optional<Money> cost) {
        return new Touch("t", Optional.empty(), Optional.empty(), cost, Optional.empty());
    }

    private static List<Touch> touches(Money... costs) {
        return Arrays.stream(costs).map(cost -> costing(Optional.of(cost))).toList();
    }

    private static Money eur(long amount) {
        return Money.of(amount, "EUR");
    }

    @Test
    @DisplayName("S2.24: the return is won revenue less cost, divided by cost")
    void dividesTheGainByTheCost() {
        ReturnOnInvestment result = ReturnOnInvestment.of(touches(eur(150), eur(50)), List.of(eur(300), eur(200)));

        assertThat(result.ratio()).contains(new BigDecimal("1.5"));
        assertThat(result.finding().describe()).isEqualTo("return-on-investment (met: 500 EUR were won for 200 EUR)");
    }

    @Test
    void losesEverythingWhereNothingIsWon() {
        ReturnOnInvestment result = ReturnOnInvestment.of(touches(eur(3)), List.of());

        assertThat(result.ratio()).contains(new BigDecimal("-1"));
        assertThat(result.finding().reason()).isEqualTo("0 EUR were won for 3 EUR");
    }

    @Test
    void roundsToSixteenDigits() {
        assertThat(ReturnOnInvestment.of(touches(eur(3)), List.of(eur(4))).ratio())
                .contains(new BigDecimal("0.3333333333333333"));
    }

    @Test
    @DisplayName("P33, S2.24: without the cost of every touch there is no return, and the cost is asked for")
    void asksForUnknownCosts() {
        ReturnOnInvestment result =
                ReturnOnInvestment.of(List.of(costing(Optional.of(eur(3))), UNKNOWN, UNKNOWN), List.of(eur(4)));

        assertThat(result.ratio()).isEmpty();
        assertThat(result.finding().describe())
                .isEqualTo("return-on-investment (unknown: the cost of 2 of 3 touches is not known)");
        assertThat(result.finding().questions()).containsExactly("what did the touches cost?");
    }

    @Test
    @DisplayName("P32, S2.24: by a cost of zero nothing can be divided")
    void dividesByNothingButACost() {
        ReturnOnInvestment result = ReturnOnInvestment.of(touches(eur(0)), List.of(eur(4)));

        assertThat(result.ratio()).isEmpty();
        assertThat(result.finding().describe())
                .isEqualTo("return-on-investment (not met: the cost is 0 EUR, by which nothing can be divided)");
        assertThat(ReturnOnInvestment.of(touches(eur(-1)), List.of()).ratio()).isEmpty();
    }

    @Test
    void needsTouches() {
        assertThat(ReturnOnInvestment.of(List.of(), List.of(eur(4))).finding().describe())
                .isEqualTo("return-on-investment (not met: there are no touches)");
    }

    @Test
    void convertsNoCurrencies() {
        String mixed = "return-on-investment (not met: the amounts are in EUR and USD; convert them first)";

        assertThat(ReturnOnInvestment.of(touches(eur(3)), List.of(Money.of(4, "USD")))
                        .finding()
                        .describe())
                .isEqualTo(mixed);
        assertThat(ReturnOnInvestment.of(touches(eur(3), Money.of(4, "USD")), List.of())
                        .finding()
                        .describe())
                .isEqualTo(mixed);
    }
}
