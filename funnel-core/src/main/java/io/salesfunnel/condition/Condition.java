package io.salesfunnel.condition;

import io.salesfunnel.evidence.FactKey;
import io.salesfunnel.evidence.Tags;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.finding.Finding.Status;
import io.salesfunnel.known.Known;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What the value of a fact has to be like, as data: it can be compared, written down and analysed, which a
 * function cannot.
 *
 * <p>Equal conditions judge equally. Every limit is inclusive. Amounts of money in two currencies are not
 * compared: the answer is unknown.
 *
 * <p>Immutable and safe for use by many threads; cannot be extended by users, who write a function instead.
 *
 * @param <T> the type of the fact's values
 * @since 0.1
 */
public sealed interface Condition<T>
        permits AgeBetween, AtLeast, AtLeastFact, AtMost, Between, ComesWithin, IsKnown, OneOf, SharesTag {

    /**
     * Judges a value without saying why.
     *
     * @param value the value
     * @param known what else is known
     * @return the answer
     */
    Status answer(T value, Known known);

    /**
     * Judges a value.
     *
     * @param value the value
     * @param known what else is known
     * @return the answer of {@link #answer}, with the reason
     */
    Finding judge(T value, Known known);

    /**
     * Which facts this condition reads beside the one whose value it judges.
     *
     * @return an unmodifiable set
     */
    default Set<FactKey<?>> reads() {
        return Set.of();
    }

    /**
     * One of some values.
     *
     * @param first a value
     * @param more further values
     * @param <T> the type of the values
     * @return the condition
     */
    @SafeVarargs
    static <T> Condition<T> oneOf(T first, T... more) {
        Set<T> values = new LinkedHashSet<>(List.of(first));
        for (T value : more) {
            values.add(value);
        }
        return new OneOf<>(values);
    }

    /**
     * As much as a limit, or more.
     *
     * @param limit the limit, inclusive
     * @param <T> the type of the values
     * @return the condition
     */
    static <T extends Comparable<? super T>> Condition<T> atLeast(T limit) {
        return new AtLeast<>(limit);
    }

    /**
     * As much as a limit, or less.
     *
     * @param limit the limit, inclusive
     * @param <T> the type of the values
     * @return the condition
     */
    static <T extends Comparable<? super T>> Condition<T> atMost(T limit) {
        return new AtMost<>(limit);
    }

    /**
     * Between two limits.
     *
     * @param low the lower limit, inclusive
     * @param high the upper limit, inclusive
     * @param <T> the type of the values
     * @return the condition
     * @throws IllegalArgumentException if the lower limit is above the upper one, or they cannot be compared
     */
    static <T extends Comparable<? super T>> Condition<T> between(T low, T high) {
        return new Between<>(low, high);
    }

    /**
     * As much as another fact, or more; unknown while that fact is not known.
     *
     * @param other the other fact
     * @param <T> the type of the values
     * @return the condition
     */
    static <T extends Comparable<? super T>> Condition<T> atLeastFact(FactKey<T> other) {
        return new AtLeastFact<>(other);
    }

    /**
     * Anything, as long as it is known.
     *
     * @param <T> the type of the values
     * @return the condition
     */
    static <T> Condition<T> isKnown() {
        return new IsKnown<>();
    }

    /**
     * At least one tag of several.
     *
     * @param first a tag
     * @param more further tags
     * @return the condition
     */
    static Condition<Tags> sharesTag(String first, String... more) {
        Set<String> tags = new LinkedHashSet<>(List.of(first));
        tags.addAll(List.of(more));
        return new SharesTag(new Tags(tags));
    }

    /**
     * An age in whole years, counted from a date of birth. The answer says until which birthday it holds.
     *
     * @param low the lower limit, inclusive
     * @param high the upper limit, inclusive
     * @param zone the zone in which a birthday begins
     * @return the condition
     * @throws IllegalArgumentException if the limits are not from 0 to 200, or the lower one is above the upper
     */
    static Condition<LocalDate> ageBetween(int low, int high, ZoneId zone) {
        return new AgeBetween(low, high, zone);
    }

    /**
     * An age of so many years or more.
     *
     * @param low the age, inclusive
     * @param zone the zone in which a birthday begins
     * @return the condition
     * @throws IllegalArgumentException if the age is not from 0 to 200
     */
    static Condition<LocalDate> ageAtLeast(int low, ZoneId zone) {
        return new AgeBetween(low, AgeBetween.OLDEST, zone);
    }

    /**
     * A date that is today or within some time from now. Not met while it is further away; unknown once it has
     * passed, since a plan that has passed tells nothing any more.
     *
     * @param ahead how far away the date may be, inclusive
     * @param zone the zone in which a day begins
     * @return the condition
     * @throws IllegalArgumentException if the time is negative
     */
    static Condition<LocalDate> comesWithin(Period ahead, ZoneId zone) {
        return new ComesWithin(ahead, zone);
    }
}
