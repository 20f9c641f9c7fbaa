package io.salesfunnel.score;

import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.known.Assessment;
import io.salesfunnel.known.Known;
import io.salesfunnel.score.Slots.Slot;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * An engagement score that an application keeps beside its record: one number for each group. It tells the points at any
 * later instant, and takes one more interaction, without a look at the log.
 *
 * <pre>{@code
 * StoredScore stored = StoredScore.of(engagement, known);
 * stored = stored.counting(call);
 * double today = stored.value(now);
 * }</pre>
 *
 * <p>A group keeps the sum of its points as of the beginning {@code b} of the half-life in which {@link #asOf()} lies,
 * where half-lives are counted from 1970-01-01T00:00:00Z. The points at {@code t} are the sum over the groups of
 *
 * <pre>
 * min(cap, sum * 2^(-(t - b) / half-life))
 * sum = sum over the interactions of points * 2^((occurredAt - b) / half-life)
 * </pre>
 *
 * <p>When a half-life is over the sum is halved, which is exact. So asking changes nothing, and interactions counted one by
 * one in the order of {@link io.salesfunnel.evidence.Evidence#ORDER} give exactly the sums that are made of the whole log.
 * One that comes late counts as well, with the same sums but for their last digits. Up to a million points, the value
 * differs from {@link EngagementScore#value(Known)} by less than 2^-29 points, two billionths, for each group and each
 * interaction.
 *
 * <p>Each interaction counts as often as it is given: whoever may get one twice asks the log first. The sums belong to the
 * score they were made by: when its groups change, make them anew.
 *
 * <p>Immutable and safe for use by many threads; cannot be extended by users.
 *
 * @since 0.1
 */
public final class StoredScore {

    /** After so many half-lives nothing is left of any number. */
    private static final int GONE = 10_000;

    private final EngagementScore score;
    private final Instant asOf;
    private final double[] sums;

    /** What the sums are as of the instant. */
    private final double[] points;

    private StoredScore(EngagementScore score, Instant asOf, double[] sums) {
        this.score = score;
        this.asOf = Objects.requireNonNull(asOf, "asOf");
        this.sums = sums;
        this.points = new double[sums.length];
        for (int i = 0; i < points.length; i++) {
            points[i] = sums[i] * Halving.left(score.slots().rate(i) * sinceBegin(i, asOf));
        }
    }

    /**
     * The score as of an instant, to be kept.
     *
     * @param score the score
     * @param known what is known; nothing yet is possible
     * @return the score to be kept
     * @throws IllegalArgumentException if a group limits how often interactions count, which only the log can tell, or its
     *     half-life is not of whole seconds
     */
    public static StoredScore of(EngagementScore score, Known known) {
        requireStorable(score);
        return known.timed(asOf -> {
            StoredScore stored =
                    new StoredScore(score, asOf, new double[score.groups().size()]);
            for (Interaction interaction : known.interactions()) {
                stored = stored.counting(interaction);
            }
            return new Assessment<>(stored, asOf, EngagementScore.next(asOf, true));
        });
    }

    /**
     * A score that was kept.
     *
     * @param score the score by which the sums were made
     * @param asOf the instant, as {@link #asOf()} gave it; it may have been cut off, not rounded, after the seconds
     * @param sums the sum of each group by its name, as {@link #sums()} gave them
     * @return the score
     * @throws IllegalArgumentException if the score cannot be stored, or the sums are not those of its groups, or not finite
     */
    public static StoredScore restore(EngagementScore score, Instant asOf, Map<String, Double> sums) {
        requireStorable(score);
        List<String> groups = score.groups().stream().map(ScoreGroup::name).toList();
        if (sums.size() != groups.size()
                || !sums.keySet().containsAll(groups)
                || !sums.values().stream().allMatch(Double::isFinite)) {
            throw new IllegalArgumentException("StoredScore '" + score.name() + "' cannot be restored from "
                    + sums.size() + " sums: its groups are " + groups + "; give each the finite number that was kept");
        }
        return new StoredScore(
                score, asOf, groups.stream().mapToDouble(sums::get).toArray());
    }

    private static void requireStorable(EngagementScore score) {
        for (ScoreGroup group : score.groups()) {
            String cannot = "EngagementScore '" + score.name() + "' cannot be stored: group '" + group.name() + "' ";
            group.limit().ifPresent(limit -> {
                throw new IllegalArgumentException(cannot + "counts " + limit.times() + " times within "
                        + limit.within() + " at most, which only the log can tell; leave out the limit, or compute the"
                        + " score from the log");
            });
            if (group.halfLife().toNanosPart() != 0) {
                throw new IllegalArgumentException(cannot + "halves its points every " + group.halfLife()
                        + "; a half-life of whole seconds is possible");
            }
        }
    }

    /**
     * The score that is kept.
     *
     * @return the score
     */
    public EngagementScore score() {
        return score;
    }

    /**
     * The instant up to which interactions are counted; that of the last one, if it came later than the score was made.
     *
     * @return the instant, inclusive
     */
    public Instant asOf() {
        return asOf;
    }

    /**
     * What to keep, beside {@link #asOf()}. Not yet capped.
     *
     * @return the sum of each group by its name, an unmodifiable map in the order of the groups
     */
    public Map<String, Double> sums() {
        Map<String, Double> named = new LinkedHashMap<>();
        for (int i = 0; i < sums.length; i++) {
            named.put(score.groups().get(i).name(), sums[i]);
        }
        return Collections.unmodifiableMap(named);
    }

    /**
     * The score with one more interaction.
     *
     * @param interaction an interaction of the same party, which is not counted yet; it may have occurred earlier
     * @return the score, as of that interaction if it is later; this one if it gives no points
     */
    public StoredScore counting(Interaction interaction) {
        Slot slot = score.slots().of(interaction.type());
        if (slot == null) {
            return this;
        }
        Instant at = interaction.occurredAt();
        Instant last = at.isAfter(asOf) ? at : asOf;
        double[] more = sums.clone();
        for (int i = 0; i < more.length; i++) {
            more[i] = halved(sums[i], halfLives(i, asOf, last));
        }
        int place = slot.place();
        double gained = Points.faded(slot.points(), slot.rate(), -sinceBegin(place, at));
        more[place] += halved(gained, halfLives(place, at, last));
        return new StoredScore(score, last, more);
    }

    private long halfLife(int place) {
        return score.groups().get(place).halfLife().toSeconds();
    }

    private double sinceBegin(int place, Instant at) {
        return Points.seconds(Math.floorMod(at.getEpochSecond(), halfLife(place)), at.getNano());
    }

    private long halfLives(int place, Instant from, Instant to) {
        return Math.floorDiv(to.getEpochSecond(), halfLife(place))
                - Math.floorDiv(from.getEpochSecond(), halfLife(place));
    }

    private static double halved(double points, long times) {
        return StrictMath.scalb(points, (int) -Math.min(times, GONE));
    }

    /**
     * The points at an instant. Makes nothing but the number.
     *
     * @param at the instant, not before {@link #asOf()}
     * @return the points
     * @throws IllegalArgumentException if the instant is earlier
     */
    public double value(Instant at) {
        if (at.isBefore(asOf)) {
            throw new IllegalArgumentException("StoredScore '" + score.name() + "' cannot tell the points as of " + at
                    + ": it counts what occurred until " + asOf + "; name that instant or a later one, or compute the"
                    + " score from the log");
        }
        Slots slots = score.slots();
        double seconds = Points.seconds(asOf, at);
        double value = 0;
        for (int i = 0; i < points.length; i++) {
            double left = Points.faded(points[i], slots.rate(i), seconds);
            value += left > slots.cap(i) ? slots.cap(i) : left;
        }
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StoredScore that
                && score.equals(that.score)
                && asOf.equals(that.asOf)
                && Arrays.equals(sums, that.sums);
    }

    @Override
    public int hashCode() {
        return Objects.hash(score, asOf, Arrays.hashCode(sums));
    }

    @Override
    public String toString() {
        return "StoredScore{" + score.name() + " as of " + asOf + "}";
    }
}
