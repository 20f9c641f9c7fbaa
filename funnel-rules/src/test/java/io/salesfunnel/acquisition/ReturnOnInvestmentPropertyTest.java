package io.salesfunnel.acquisition;

import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.evidence.Money;
import io.salesfunnel.finding.Finding.Status;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

class ReturnOnInvestmentPropertyTest {

    @Property
    void isPositiveExactlyWhenMoreCameBackThanWasSpent(
            @ForAll @IntRange(min = 1, max = 20) int cost, @ForAll @IntRange(min = 0, max = 20) int won) {
        Touch touch = new Touch(
                "t", Optional.empty(), Optional.empty(), Optional.of(Money.of(cost, "EUR")), Optional.empty());
        ReturnOnInvestment result = ReturnOnInvestment.of(List.of(touch), List.of(Money.of(won, "EUR")));

        assertThat(result.finding().status()).isEqualTo(Status.MET);
        assertThat(result.ratio().orElseThrow().signum()).isEqualTo(Integer.compare(won, cost));
        Statistics.collect(result.ratio().orElseThrow().signum());
        Statistics.coverage(coverage -> {
            for (int sign = -1; sign <= 1; sign++) {
                coverage.check(sign).count(count -> count > 0);
            }
        });
    }
}
