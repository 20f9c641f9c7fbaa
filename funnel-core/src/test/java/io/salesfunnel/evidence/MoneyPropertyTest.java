package io.salesfunnel.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

class MoneyPropertyTest {

    private static final Money ZERO = Money.of(0, "EUR");

    @Provide
    Arbitrary<BigDecimal> factor() {
        Arbitrary<Long> digits =
                Arbitraries.oneOf(Arbitraries.longs(), Arbitraries.longs().between(-100, 100));
        return Combinators.combine(digits, Arbitraries.integers().between(-4, 6))
                .as(BigDecimal::valueOf);
    }

    @Provide
    Arbitrary<Money> money() {
        return factor().map(amount -> Money.of(amount, "EUR"));
    }

    @Property
    void sumsDoNotDependOnTheOrder(@ForAll("money") Money one, @ForAll("money") Money other) {
        assertThat(one.plus(other)).isEqualTo(other.plus(one));
    }

    @Property
    void sumsDoNotDependOnTheGrouping(
            @ForAll("money") Money one, @ForAll("money") Money two, @ForAll("money") Money three) {
        assertThat(one.plus(two).plus(three)).isEqualTo(one.plus(two.plus(three)));
    }

    @Property
    void nothingChangesASumByZeroOrAProductByOne(@ForAll("money") Money money) {
        assertThat(money.plus(ZERO)).isEqualTo(money);
        assertThat(money.times(BigDecimal.ONE)).isEqualTo(money);
        assertThat(money.plus(money.times(BigDecimal.ONE.negate()))).isEqualTo(ZERO);
    }

    @Property
    void productsDistributeOverSums(
            @ForAll("money") Money one, @ForAll("money") Money other, @ForAll("factor") BigDecimal factor) {
        assertThat(one.plus(other).times(factor)).isEqualTo(one.times(factor).plus(other.times(factor)));
    }

    @Property
    void theOrderAgreesWithEquality(@ForAll("close") Money one, @ForAll("close") Money other) {
        assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
        assertThat(Integer.signum(one.compareTo(other))).isEqualTo(-Integer.signum(other.compareTo(one)));
        assertThat(one.isAtLeast(other)).isEqualTo(one.compareTo(other) >= 0);
        if (one.equals(other)) {
            assertThat(one).hasSameHashCodeAs(other).hasToString(other.toString());
        }
        Statistics.collect(one.equals(other) ? "equal" : "different");
        Statistics.coverage(coverage -> {
            coverage.check("equal").count(count -> count > 0);
            coverage.check("different").count(count -> count > 0);
        });
    }

    @Provide
    Arbitrary<Money> close() {
        return Combinators.combine(
                        Arbitraries.integers().between(-2, 2),
                        Arbitraries.integers().between(0, 6))
                .as((amount, scale) -> Money.of(BigDecimal.valueOf(amount).setScale(scale), "EUR"));
    }

    @Property
    void theScaleNeverCounts(@ForAll("money") Money money, @ForAll @IntRange(max = 20) int zeros) {
        BigDecimal scaled = money.amount().setScale(money.amount().scale() + zeros);

        assertThat(Money.of(scaled, "EUR")).isEqualTo(money).hasSameHashCodeAs(money);
    }

    @Property
    void printsAnAmountThatReadsTheSame(@ForAll("money") Money money) {
        assertThat(money.toString()).matches("-?[0-9]+([.][0-9]*[1-9])? EUR");
        assertThat(Money.of(new BigDecimal(money.toString().replace(" EUR", "")), "EUR"))
                .isEqualTo(money);
    }
}
