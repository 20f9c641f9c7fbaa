package io.salesfunnel.acquisition;

import io.salesfunnel.evidence.Fact;
import io.salesfunnel.evidence.FactKey;
import io.salesfunnel.evidence.Flow;
import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.evidence.Money;
import io.salesfunnel.finding.Code;
import io.salesfunnel.known.Known;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * One attempt to reach a party, with what it cost. A party may be touched many times, over several channels and by
 * several campaigns; each touch counts for itself.
 *
 * <p>What is not known stays unknown: a touch without a cost is not one that was free. Channel, cost and time come as
 * facts of the interaction, under the keys below.
 *
 * @param id the id of the interaction, a code
 * @param campaign the campaign it belongs to, a code, or empty if it belongs to none
 * @param channel the name of its {@link Channel}, a code, or empty if it is not known
 * @param cost what it cost, or empty if that is not known
 * @param time how much working time it took, or empty if that is not known
 * @since 0.1
 */
public record Touch(
        String id, Optional<String> campaign, Optional<String> channel, Optional<Money> cost, Optional<Duration> time) {

    /** What a touch cost, beside working time. */
    public static final FactKey<Money> COST = new FactKey<>("touch-cost", Money.class);

    /** How much working time a touch took. */
    public static final FactKey<Duration> TIME = new FactKey<>("touch-time", Duration.class);

    /** Over which channel a touch went, by name. */
    public static final FactKey<String> CHANNEL = new FactKey<>("touch-channel", String.class);

    private static final BigDecimal SECONDS_PER_HOUR = BigDecimal.valueOf(3600);

    /**
     * Keeps the five.
     *
     * @param id the id of the interaction, a code
     * @param campaign the campaign, a code
     * @param channel the name of the channel, a code
     * @param cost what it cost
     * @param time how much working time it took
     */
    public Touch {
        String owner = "Touch '" + Code.require("Touch", "id", id) + "'";
        campaign.ifPresent(code -> Code.require(owner, "campaign", code));
        channel.ifPresent(code -> Code.require(owner, "channel", code));
        Objects.requireNonNull(cost, "cost");
        Objects.requireNonNull(time, "time");
    }

    /**
     * The touch that an interaction is.
     *
     * @param interaction the interaction
     * @return the touch; of facts under one key the last one counts, and a channel that is no code is not known
     */
    public static Touch of(Interaction interaction) {
        return new Touch(
                interaction.id(),
                interaction.campaign(),
                told(interaction, CHANNEL).filter(Code::isCode),
                told(interaction, COST),
                told(interaction, TIME));
    }

    /**
     * How a party was touched: what the seller did towards it, and whatever else has a cost.
     *
     * @param known what is known
     * @return an unmodifiable list in the order of time
     */
    public static List<Touch> of(Known known) {
        return known.interactions().stream()
                .filter(one ->
                        one.type().flow() == Flow.OUTBOUND || told(one, COST).isPresent())
                .map(Touch::of)
                .toList();
    }

    private static <T> Optional<T> told(Interaction interaction, FactKey<T> key) {
        return interaction.facts().stream()
                .filter(fact -> fact.key().equals(key))
                .map(Fact::value)
                .map(key.type()::cast)
                .reduce((before, next) -> next);
    }

    /**
     * The touch with the working time as a part of its cost. As long as the time is not known, neither is the cost.
     *
     * @param perHour what an hour of work costs
     * @return the touch, with no time left to pay for if its cost is known
     * @throws IllegalArgumentException if the cost is in another currency
     */
    public Touch withTimeAt(Money perHour) {
        Objects.requireNonNull(perHour, "perHour");
        Optional<Money> whole = cost.flatMap(money -> time.map(worked -> money.plus(perHour.times(hours(worked)))));
        return new Touch(id, campaign, channel, whole, whole.isPresent() ? Optional.of(Duration.ZERO) : time);
    }

    private static BigDecimal hours(Duration worked) {
        return BigDecimal.valueOf(worked.toSeconds()).divide(SECONDS_PER_HOUR, MathContext.DECIMAL64);
    }

    /**
     * The touches of each campaign; those that belong to none are left out.
     *
     * @param touches the touches
     * @return an unmodifiable map, in the order of the codes
     */
    public static SortedMap<String, List<Touch>> byCampaign(Collection<Touch> touches) {
        return grouped(touches, Touch::campaign);
    }

    /**
     * The touches over each channel; those whose channel is not known are left out.
     *
     * @param touches the touches
     * @return an unmodifiable map, in the order of the names
     */
    public static SortedMap<String, List<Touch>> byChannel(Collection<Touch> touches) {
        return grouped(touches, Touch::channel);
    }

    private static SortedMap<String, List<Touch>> grouped(
            Collection<Touch> touches, Function<Touch, Optional<String>> group) {
        SortedMap<String, List<Touch>> groups = new TreeMap<>();
        for (Touch touch : touches) {
            group.apply(touch)
                    .ifPresent(code -> groups.computeIfAbsent(code, first -> new ArrayList<>())
                            .add(touch));
        }
        groups.replaceAll((code, members) -> List.copyOf(members));
        return Collections.unmodifiableSortedMap(groups);
    }
}
