package io.salesfunnel.condition;

import io.salesfunnel.condition.Comparison.Words;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.finding.Finding.Status;
import io.salesfunnel.known.Known;
import java.util.Objects;

/**
 * As much as a limit, or less.
 *
 * @param limit the limit, inclusive
 * @param <T> the type of the values
 * @since 0.1
 */
public record AtMost<T extends Comparable<? super T>>(T limit) implements Condition<T> {

    private static final Words WORDS = Words.of("at most {limit}", "above {limit}");

    /**
     * Keeps the limit.
     *
     * @param limit the limit, inclusive
     */
    public AtMost {
        Objects.requireNonNull(limit, "limit");
    }

    @Override
    public Status answer(T value, Known known) {
        return Comparison.isAtLeast(limit, value);
    }

    @Override
    public Finding judge(T value, Known known) {
        return Comparison.finding(answer(value, known), value, WORDS, limit);
    }
}
