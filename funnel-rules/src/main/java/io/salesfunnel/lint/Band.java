package io.salesfunnel.lint;

import io.salesfunnel.condition.AgeBetween;
import io.salesfunnel.condition.AtLeast;
import io.salesfunnel.condition.AtMost;
import io.salesfunnel.condition.Between;
import io.salesfunnel.condition.Condition;
import io.salesfunnel.evidence.Money;
import io.salesfunnel.qualification.Criterion;
import io.salesfunnel.qualification.QualificationRule;
import io.salesfunnel.qualification.TolerantRule;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * From one value of something to another.
 *
 * @param what what has the values, such as {@code employees}
 * @param scale equal where values can be compared
 * @param low the lowest value, or null for none
 * @param high the highest value, or null for none
 */
record Band(
        String path,
        String what,
        String scale,
        Class<?> type,
        @Nullable Object low,
        @Nullable Object high) {

    static Optional<Band> of(Place place) {
        QualificationRule rule = place.rule();
        while (rule instanceof TolerantRule tolerant) {
            rule = tolerant.rule();
        }
        return rule instanceof Criterion<?> criterion
                ? criterion.condition().flatMap(condition -> of(place.path(), criterion, condition))
                : Optional.empty();
    }

    private static Optional<Band> of(String path, Criterion<?> criterion, Condition<?> condition) {
        if (condition instanceof AgeBetween age) {
            String what = "an age by " + criterion.key().name();
            return Optional.of(new Band(path, what, what, Integer.class, age.low(), age.high()));
        }
        if (condition instanceof AtLeast<?> atLeast) {
            return Optional.of(of(path, criterion, atLeast.limit(), null));
        }
        if (condition instanceof AtMost<?> atMost) {
            return Optional.of(of(path, criterion, null, atMost.limit()));
        }
        return condition instanceof Between<?> between
                ? Optional.of(of(path, criterion, between.low(), between.high()))
                : Optional.empty();
    }

    private static Band of(String path, Criterion<?> criterion, @Nullable Object low, @Nullable Object high) {
        String what = criterion.key().name();
        String currency = (low == null ? high : low) instanceof Money money ? " " + money.currency() : "";
        return new Band(path, what, what + currency, criterion.key().type(), low, high);
    }

    /** Whether this begins before another and ends before it too. */
    boolean isBefore(Band other) {
        return beginsBefore(other) && endsBefore(other);
    }

    boolean beginsBefore(Band other) {
        return scale.equals(other.scale) && other.low != null && (low == null || compare(low, other.low) < 0);
    }

    boolean endsBefore(Band other) {
        return scale.equals(other.scale) && high != null && (other.high == null || compare(high, other.high) < 0);
    }

    /** Whether the end of this is in another, which comes later. */
    boolean reaches(Band later) {
        return high != null && later.low != null && compare(later.low, high) <= 0;
    }

    /** Whether there are values between the end of this and the beginning of another, which comes later. */
    boolean leavesGapTo(Band later) {
        return !reaches(later) && Steps.between(type, high, later.low, 1) > 0;
    }

    @SuppressWarnings("unchecked")
    private static int compare(Object one, Object other) {
        return ((Comparable<Object>) one).compareTo(other);
    }
}
