package io.salesfunnel.score;

import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.finding.Code;
import io.salesfunnel.known.Assessment;
import io.salesfunnel.known.Known;
import io.salesfunnel.score.Tally.Fade;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How much a party takes part: points for interactions, which fade with time.
 *
 * <pre>{@code
 * EngagementScore engagement = EngagementScore.named("engagement")
 *         .group(ScoreGroup.named("attention").halvingEvery(Duration.ofDays(14)).points(1, EMAIL_OPENED).cap(10))
 *         .group(ScoreGroup.named("dialogue").halvingEvery(Duration.ofDays(60)).points(15, CALL_ANSWERED));
 * double today = engagement.value(known);
 * }</pre>
 *
 * <p>The score as of an instant is the sum over its groups of
 *
 * <pre>min(cap, sum over the interactions that count of points * 2^(-age / half-life))</pre>
 *
 * <p>where the age is the time since the interaction occurred. Each term is rounded to a multiple of 2^-30 points, about
 * a billionth. So sums below 8 million points are exact, equal whatever the order, and a capped group gives exactly its
 * cap. The score is computed from the interactions known as of the instant, never from a counter
 * that was kept, so evaluations in between do not change it, and two logs of one party that are put together count what
 * both have once. Where a log is long and read often, {@link StoredScore} keeps its sums.
 *
 * <p>A score is inferred from what a party does. It is no declaration, so it never makes a party hot.
 *
 * <p>Immutable and safe for use by many threads; cannot be extended by users.
 *
 * @since 0.1
 */
public final class EngagementScore implements Score {

    private final String name;
    private final List<ScoreGroup> groups;
    private final Slots slots;

    private EngagementScore(String name, List<ScoreGroup> groups) {
        this.name = Code.require("EngagementScore", "name", name);
        this.groups = List.copyOf(groups);
        this.slots = new Slots("EngagementScore '" + name + "'", groups);
    }

    /**
     * Starts a score.
     *
     * @param name the name, such as {@code engagement}, a code
     * @return the next step: say what gives points
     */
    public static Start named(String name) {
        return new Start(Objects.requireNonNull(name, "name"));
    }

    /**
     * A score for a start, named {@code engagement}. It covers the {@link
     * io.salesfunnel.evidence.StandardInteraction}s by how much they say about the wish to buy:
     *
     * <table>
     * <caption>points of a standard interaction</caption>
     * <tr><th>group</th><th>interactions</th><th>points</th><th>half-life</th><th>limits</th></tr>
     * <tr><td>attention</td><td>opened, clicked, visited, looked at</td><td>1, visits 2</td><td>14 days</td>
     *     <td>10 points, 5 a day</td></tr>
     * <tr><td>response</td><td>what the party did of its own, such as a form</td><td>5</td><td>30 days</td>
     *     <td>30 points</td></tr>
     * <tr><td>dialogue</td><td>spoke, met, answered</td><td>15, an answer 10</td><td>60 days</td><td>60 points</td></tr>
     * <tr><td>intent</td><td>a wish to buy, inferred or declared</td><td>20, declared 40</td><td>30 days</td>
     *     <td>80 points</td></tr>
     * <tr><td>commerce</td><td>accepted, ordered, signed, paid</td><td>50</td><td>180 days</td><td>100 points</td></tr>
     * <tr><td>against</td><td>unsubscribed or withdrew consent, turned down or cancelled, lost or not interested</td>
     *     <td>-20, -30, -50</td><td>90 days</td><td></td></tr>
     * </table>
     *
     * <p>What the seller does gives no points. The numbers are a beginning, not a finding: compare them with the sales
     * that were made, and name a score of your own.
     *
     * @return the score
     */
    public static EngagementScore standard() {
        return StandardScore.ENGAGEMENT;
    }

    /**
     * The same score with one more group.
     *
     * @param group the group
     * @return the score
     * @throws IllegalArgumentException if the score has a group of that name, or counts one of its types
     */
    public EngagementScore group(ScoreGroup group) {
        if (groups.stream().anyMatch(other -> other.name().equals(group.name()))) {
            throw new IllegalArgumentException("EngagementScore '" + name + "' cannot have two groups named '"
                    + group.name() + "'; give each a name of its own");
        }
        List<ScoreGroup> more = new ArrayList<>(groups);
        more.add(group);
        return new EngagementScore(name, more);
    }

    @Override
    public String name() {
        return name;
    }

    /**
     * What gives points.
     *
     * @return an unmodifiable list, in the order given
     */
    public List<ScoreGroup> groups() {
        return groups;
    }

    @Override
    public double value(Known known) {
        return known.timed(asOf -> {
            Tally tally = slots.isLimited() ? over(known.interactions()).at(asOf) : inAnyOrder(known, asOf);
            return new Assessment<>(tally.total(), asOf, next(asOf, tally.isFading()));
        });
    }

    private Tally inAnyOrder(Known known, Instant asOf) {
        Tally tally = new Tally(slots, new Fade(asOf, asOf, asOf), 0, null);
        known.eachInteraction(tally::add);
        tally.cap();
        return tally;
    }

    /**
     * The points that interactions give, for those who have them at hand. Makes nothing for a
     * single interaction.
     *
     * @param interactions the interactions of one party, each once, in the order of {@link
     *     io.salesfunnel.evidence.Evidence#ORDER}
     * @param asOf the instant, inclusive; what occurred later does not count
     * @return the points
     */
    public double value(List<Interaction> interactions, Instant asOf) {
        return over(interactions).at(asOf).total();
    }

    @Override
    public ScoreReading read(Known known) {
        return known.timed(asOf -> {
            ScoreReading reading = over(known.interactions()).read(asOf);
            boolean fading = reading.contributions().stream().anyMatch(contribution -> contribution.points() != 0);
            return new Assessment<>(reading, asOf, next(asOf, fading));
        });
    }

    static Optional<Instant> next(Instant asOf, boolean fading) {
        return fading && asOf.isBefore(Instant.MAX) ? Optional.of(asOf.plusNanos(1)) : Optional.empty();
    }

    Slots slots() {
        return slots;
    }

    Timeline over(List<Interaction> interactions) {
        return new Timeline(name, slots, interactions);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EngagementScore that && name.equals(that.name) && groups.equals(that.groups);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, groups);
    }

    @Override
    public String toString() {
        return "EngagementScore{" + name + "}";
    }

    /**
     * The beginning of a score.
     *
     * @param name the name
     */
    public record Start(String name) {

        /**
         * Says what gives points.
         *
         * @param group the group
         * @return the score
         * @throws IllegalArgumentException if the name is no code
         */
        public EngagementScore group(ScoreGroup group) {
            return new EngagementScore(name, List.of(group));
        }
    }
}
