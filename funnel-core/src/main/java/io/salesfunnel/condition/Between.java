package io.salesfunnel.condition;

import io.salesfunnel.condition.Comparison.Words;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.finding.Finding.Status;
import io.salesfunnel.known.Known;

/**
 * Between two limits.
 *
 * @param low the lower limit, inclusive
 * @param high the upper limit, inclusive
 * @param <T> the type of the values
 * @since 0.1
 */
public record Between<T extends Comparable<? super T>>(T low, T high) implements Condition<T> {

    private static final Words WORDS = Words.of("between {limit} and {high}", "not between {limit} and {high}");

    /**
     * Keeps the limits.
     *
     * @param low the lower limit, inclusive
     * @param high the upper limit, inclusive
     */
    public Between {
        if (Comparison.isAtLeast(high, low) != Status.MET) {
            throw new IllegalArgumentException("Between cannot go from " + low + " to " + high
                    + "; the lower limit comes first, in the same currency");
        }
    }

    @Override
    public Status answer(T value, Known known) {
        return Comparison.isAtLeast(value, low).and(Comparison.isAtLeast(high, value));
    }

    @Override
    public Finding judge(T value, Known known) {
        return Comparison.finding(answer(value, known), value, WORDS, low).with("high", high);
    }
}
