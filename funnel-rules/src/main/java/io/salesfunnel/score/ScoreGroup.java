package io.salesfunnel.score;

import io.salesfunnel.evidence.InteractionType;
import io.salesfunnel.finding.Code;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Interactions that count alike: how fast their points fade, how many points they give together at most, and how often
 * they count at most.
 *
 * <pre>{@code
 * ScoreGroup attention = ScoreGroup.named("attention").halvingEvery(Duration.ofDays(14))
 *         .points(1, EMAIL_OPENED, PAGE_VIEWED).points(2, WEBSITE_VISITED)
 *         .cap(10)
 *         .atMost(5, Duration.ofDays(1));
 * }</pre>
 *
 * <p>Immutable and safe for use by many threads, provided that the types are.
 *
 * @param name the name, a code
 * @param halfLife after how long half of the points are left, more than nothing
 * @param points the points of each type, from 1 to 10,000; below 0 they count against
 * @param cap how many points the group gives at most, or empty if there is no limit to them
 * @param limit how often its interactions count at most, or empty if every time
 * @since 0.1
 */
public record ScoreGroup(
        String name, Duration halfLife, Map<InteractionType, Integer> points, OptionalInt cap, Optional<Limit> limit) {

    /**
     * Keeps the parts.
     *
     * @param name the name, a code
     * @param halfLife after how long half of the points are left
     * @param points the points of each type, in an order that is kept
     * @param cap how many points the group gives at most
     * @param limit how often its interactions count at most
     * @throws IllegalArgumentException if the half-life, the points or the cap are not possible
     */
    public ScoreGroup {
        String owner = "ScoreGroup '" + Code.require("ScoreGroup", "name", name) + "'";
        requireSome(owner, "halve points every", halfLife);
        points = Collections.unmodifiableMap(new LinkedHashMap<>(points));
        points.forEach((type, number) -> Points.require(owner, Code.require(owner, "type name", type.name()), number));
        if (points.isEmpty()) {
            throw new IllegalArgumentException(
                    owner + " cannot go without points: it would never matter; give points to a type of interaction");
        }
        if (cap.isPresent() && cap.getAsInt() < 1) {
            throw new IllegalArgumentException(
                    owner + " cannot give " + cap.getAsInt() + " points at most; a cap of 1 or more is possible");
        }
        Objects.requireNonNull(limit, "limit");
    }

    /**
     * How often interactions count at most: those that come sooner give nothing.
     *
     * @param times how often, 1 or more
     * @param within within which time, more than nothing; what comes exactly that much later counts again
     * @since 0.1
     */
    public record Limit(int times, Duration within) {

        /**
         * Keeps both.
         *
         * @param times how often, 1 or more
         * @param within within which time, more than nothing
         */
        public Limit {
            if (times < 1) {
                throw new IllegalArgumentException(
                        "Limit cannot be " + times + " times at most; 1 or more is possible");
            }
            requireSome("Limit", "be counted within", within);
        }
    }

    /**
     * Starts a group.
     *
     * @param name the name, a code
     * @return the next step: say how fast its points fade
     */
    public static Start named(String name) {
        return new Start(Objects.requireNonNull(name, "name"));
    }

    /**
     * The same group with points for more types.
     *
     * @param number the points, not 0; below 0 they count against
     * @param first a type
     * @param more further types
     * @return the group
     * @throws IllegalArgumentException if a type has points, or so many are not possible
     */
    public ScoreGroup points(int number, InteractionType first, InteractionType... more) {
        ScoreGroup group = with(number, first);
        for (InteractionType type : more) {
            group = group.with(number, type);
        }
        return group;
    }

    private ScoreGroup with(int number, InteractionType type) {
        Map<InteractionType, Integer> all = new LinkedHashMap<>(points);
        Integer before = all.put(Objects.requireNonNull(type, "type"), number);
        if (before != null) {
            throw new IllegalArgumentException("ScoreGroup '" + name + "' cannot give " + Code.shown(type.name()) + " "
                    + number + " points: it gives " + before + "; name each type once");
        }
        return new ScoreGroup(name, halfLife, all, cap, limit);
    }

    /**
     * The same group with a limit to its points, however much happens.
     *
     * @param most how many points it gives at most, 1 or more
     * @return the group
     * @throws IllegalArgumentException if the limit is below 1
     */
    public ScoreGroup cap(int most) {
        return new ScoreGroup(name, halfLife, points, OptionalInt.of(most), limit);
    }

    /**
     * The same group with a limit to how often its interactions count. The first ones count; what comes sooner than
     * the limit allows gives nothing.
     *
     * @param times how often, 1 or more
     * @param within within which time, more than nothing
     * @return the group
     * @throws IllegalArgumentException if either is not possible
     */
    public ScoreGroup atMost(int times, Duration within) {
        return new ScoreGroup(name, halfLife, points, cap, Optional.of(new Limit(times, within)));
    }

    private static void requireSome(String owner, String what, Duration time) {
        if (Objects.requireNonNull(time, "duration").isZero() || time.isNegative()) {
            throw new IllegalArgumentException(
                    owner + " cannot " + what + " " + time + "; a time of more than nothing is possible");
        }
    }

    /**
     * The beginning of a group.
     *
     * @param name the name
     */
    public record Start(String name) {

        /**
         * Says how fast points fade.
         *
         * @param halfLife after how long half of them are left, more than nothing
         * @return the next step: say what gives points
         */
        public Middle halvingEvery(Duration halfLife) {
            return new Middle(name, Objects.requireNonNull(halfLife, "halfLife"));
        }
    }

    /**
     * The middle of a group.
     *
     * @param name the name
     * @param halfLife after how long half of the points are left
     */
    public record Middle(String name, Duration halfLife) {

        /**
         * Says what gives points.
         *
         * @param number the points, not 0; below 0 they count against
         * @param first a type
         * @param more further types
         * @return the group
         * @throws IllegalArgumentException if the half-life or so many points are not possible
         */
        public ScoreGroup points(int number, InteractionType first, InteractionType... more) {
            ScoreGroup group =
                    new ScoreGroup(name, halfLife, Map.of(first, number), OptionalInt.empty(), Optional.empty());
            for (InteractionType type : more) {
                group = group.with(number, type);
            }
            return group;
        }
    }
}
