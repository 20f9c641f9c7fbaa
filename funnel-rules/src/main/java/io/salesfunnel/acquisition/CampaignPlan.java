package io.salesfunnel.acquisition;

import io.salesfunnel.evidence.Money;
import io.salesfunnel.finding.Code;
import io.salesfunnel.finding.Finding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is expected of a campaign before it begins, so that its profitability can be weighed.
 *
 * <pre>{@code
 * Finding worth = CampaignPlan.named("spring-mail", StandardChannel.E_MAIL)
 *         .touching(1000).converting(0.002).earning(Money.of(900, "EUR"))
 *         .costing(Money.of(1, "EUR"), Money.of(500, "EUR"))
 *         .check();
 * }</pre>
 *
 * <p>The check advises and stops nobody. Immutable and safe for use by many threads; cannot be extended by users.
 *
 * @param name the name, a code
 * @param channel over which channel the parties are reached
 * @param touches how many parties are reached, or empty if that is not known
 * @param conversion which part of them is expected to buy, from 0 to 1 with at most 20 decimal places, or empty if
 *     that is not known
 * @param revenue what one sale is expected to bring, or empty if that is not known
 * @param cost what one touch costs, or empty if that is not known
 * @param preparation what it costs to prepare the campaign, working time included, or empty if that is not known
 * @since 0.1
 */
public record CampaignPlan(
        String name,
        Channel channel,
        Optional<Integer> touches,
        Optional<BigDecimal> conversion,
        Optional<Money> revenue,
        Optional<Money> cost,
        Optional<Money> preparation) {

    private static final int MOST_PLACES = 20;

    /**
     * Keeps the seven.
     *
     * @param name the name, a code
     * @param channel the channel
     * @param touches how many parties are reached, 1 or more
     * @param conversion which part of them is expected to buy, from 0 to 1, with at most 20 decimal places
     * @param revenue what one sale is expected to bring
     * @param cost what one touch costs
     * @param preparation what it costs to prepare the campaign
     */
    public CampaignPlan {
        Code.require("CampaignPlan", "name", name);
        Objects.requireNonNull(channel, "channel");
        touches.filter(count -> count < 1).ifPresent(count -> {
            throw new IllegalArgumentException(
                    "CampaignPlan '" + name + "' cannot touch " + count + " parties; 1 or more are possible");
        });
        conversion
                .filter(part -> part.signum() < 0 || part.compareTo(BigDecimal.ONE) > 0)
                .ifPresent(part -> {
                    throw new IllegalArgumentException("CampaignPlan '" + name + "' cannot convert a part of " + part
                            + "; a part from 0 to 1 is possible");
                });
        conversion = conversion.map(part -> part.signum() == 0 ? BigDecimal.ZERO : part);
        conversion.filter(part -> part.scale() > MOST_PLACES).ifPresent(part -> {
            throw new IllegalArgumentException("CampaignPlan '" + name + "' cannot convert a part with " + part.scale()
                    + " decimal places; at most " + MOST_PLACES + " are possible");
        });
        Objects.requireNonNull(revenue, "revenue");
        Objects.requireNonNull(cost, "cost");
        Objects.requireNonNull(preparation, "preparation");
    }

    /**
     * A campaign of which nothing else is known.
     *
     * @param name the name, a code
     * @param channel over which channel the parties are reached
     * @return the plan
     */
    public static CampaignPlan named(String name, Channel channel) {
        Optional<Money> unknown = Optional.empty();
        return new CampaignPlan(name, channel, Optional.empty(), Optional.empty(), unknown, unknown, unknown);
    }

    /**
     * The same plan, with how many parties are reached.
     *
     * @param count the number, 1 or more
     * @return the plan
     */
    public CampaignPlan touching(int count) {
        return new CampaignPlan(name, channel, Optional.of(count), conversion, revenue, cost, preparation);
    }

    /**
     * The same plan, with the part of the parties that is expected to buy.
     *
     * @param part the part, from 0 to 1, with at most 20 decimal places
     * @return the plan
     * @throws IllegalArgumentException if the part is another number
     */
    public CampaignPlan converting(double part) {
        if (!Double.isFinite(part)) {
            throw new IllegalArgumentException("CampaignPlan '" + name + "' cannot convert a part of " + part
                    + "; a part from 0 to 1 is possible");
        }
        return new CampaignPlan(
                name, channel, touches, Optional.of(BigDecimal.valueOf(part)), revenue, cost, preparation);
    }

    /**
     * The same plan, with what one sale is expected to bring.
     *
     * @param perSale the revenue
     * @return the plan
     */
    public CampaignPlan earning(Money perSale) {
        return new CampaignPlan(name, channel, touches, conversion, Optional.of(perSale), cost, preparation);
    }

    /**
     * The same plan, with what it costs.
     *
     * @param perTouch what one touch costs
     * @param once what the preparation costs, such as writing documents, working time included
     * @return the plan
     */
    public CampaignPlan costing(Money perTouch, Money once) {
        return new CampaignPlan(name, channel, touches, conversion, revenue, Optional.of(perTouch), Optional.of(once));
    }

    /**
     * Weighs what the touches are expected to bring against what they cost.
     *
     * @return met if they are expected to bring at least their cost, not met if not or if there are two currencies,
     *     unknown with the questions if something is missing
     */
    public Finding check() {
        List<Finding> missing = new ArrayList<>();
        miss(touches, "how many parties are reached?", missing);
        miss(conversion, "which part of them is expected to buy?", missing);
        miss(revenue, "what does one sale bring?", missing);
        miss(cost, "what does one touch cost?", missing);
        miss(preparation, "what does the preparation cost?", missing);
        if (!missing.isEmpty()) {
            return Finding.unknown().named(name).with(missing);
        }
        BigDecimal count = BigDecimal.valueOf(touches.orElseThrow());
        Money value = revenue.orElseThrow().times(conversion.orElseThrow()).times(count);
        Money touching = cost.orElseThrow().times(count);
        Money once = preparation.orElseThrow();
        if (!value.currency().equals(touching.currency())
                || !touching.currency().equals(once.currency())) {
            return Finding.notMet(
                            "revenue in {revenue}, touches in {touches} and preparation in {preparation} cannot be"
                                    + " compared; convert them first")
                    .with("revenue", value.currency())
                    .with("touches", touching.currency())
                    .with("preparation", once.currency())
                    .named(name);
        }
        Money whole = touching.plus(once);
        String reason = "{touches} touches are expected to bring {value} and cost {cost}";
        return (value.isAtLeast(whole) ? Finding.met(reason) : Finding.notMet(reason))
                .with("touches", count)
                .with("value", value)
                .with("cost", whole)
                .named(name);
    }

    private static void miss(Optional<?> part, String question, List<Finding> missing) {
        if (part.isEmpty()) {
            missing.add(Finding.unknown("{question}").with("question", question));
        }
    }
}
