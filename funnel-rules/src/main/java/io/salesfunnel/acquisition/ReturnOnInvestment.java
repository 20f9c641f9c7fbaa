package io.salesfunnel.acquisition;

import io.salesfunnel.evidence.Money;
import io.salesfunnel.finding.Finding;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What came back for what was spent: won revenue less cost, divided by cost. 0 means that the cost came back, 1 that
 * it came back twice, -1 that nothing did.
 *
 * <p>It is not defined as long as the cost of a single touch is unknown, for a cost of zero or less, and for amounts
 * in two currencies; then there is no number, and the finding says why.
 *
 * @param ratio the return, with 16 digits, or empty if it is not defined
 * @param finding met with the sums if the return is defined; else not met, or unknown with the question to ask
 * @since 0.1
 */
public record ReturnOnInvestment(Optional<BigDecimal> ratio, Finding finding) {

    private static final String NAME = "return-on-investment";

    /**
     * Keeps both.
     *
     * @param ratio the return, or empty if it is not defined
     * @param finding the reason
     */
    public ReturnOnInvestment {
        Objects.requireNonNull(ratio, "ratio");
        Objects.requireNonNull(finding, "finding");
    }

    /**
     * The return on some touches, such as those of one campaign or over one channel.
     *
     * @param touches what was done
     * @param won what was won by it; a sale to which several campaigns led may be counted for each
     * @return the return
     */
    public static ReturnOnInvestment of(Collection<Touch> touches, Collection<Money> won) {
        if (touches.isEmpty()) {
            return none(Finding.notMet("there are no touches"));
        }
        long unknown = touches.stream().filter(touch -> touch.cost().isEmpty()).count();
        if (unknown > 0) {
            return none(Finding.unknown("the cost of {unknown} of {touches} touches is not known")
                    .with("unknown", unknown)
                    .with("touches", touches.size())
                    .with("question", "what did the touches cost?"));
        }
        List<Money> costs =
                touches.stream().flatMap(touch -> touch.cost().stream()).toList();
        Set<String> currencies = new LinkedHashSet<>();
        costs.forEach(money -> currencies.add(money.currency().getCurrencyCode()));
        won.forEach(money -> currencies.add(money.currency().getCurrencyCode()));
        if (currencies.size() > 1) {
            return none(Finding.notMet("the amounts are in {currencies}; convert them first")
                    .with("currencies", currencies.stream().collect(Collectors.joining(" and "))));
        }
        return of(sum(costs), won.isEmpty() ? costs.get(0).times(BigDecimal.ZERO) : sum(won));
    }

    private static ReturnOnInvestment of(Money cost, Money revenue) {
        if (cost.amount().signum() <= 0) {
            return none(Finding.notMet("the cost is {cost}, by which nothing can be divided")
                    .with("cost", cost));
        }
        BigDecimal gain = revenue.amount().subtract(cost.amount());
        return new ReturnOnInvestment(
                Optional.of(gain.divide(cost.amount(), MathContext.DECIMAL64)),
                Finding.met("{revenue} were won for {cost}")
                        .with("revenue", revenue)
                        .with("cost", cost)
                        .named(NAME));
    }

    private static Money sum(Collection<Money> amounts) {
        return amounts.stream().reduce(Money::plus).orElseThrow();
    }

    private static ReturnOnInvestment none(Finding why) {
        return new ReturnOnInvestment(Optional.empty(), why.named(NAME));
    }
}
