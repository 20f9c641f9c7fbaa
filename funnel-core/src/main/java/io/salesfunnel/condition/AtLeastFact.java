package io.salesfunnel.condition;

import io.salesfunnel.condition.Comparison.Words;
import io.salesfunnel.evidence.FactKey;
import io.salesfunnel.evidence.Money;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.finding.Finding.Status;
import io.salesfunnel.known.Known;
import java.util.Objects;
import java.util.Set;

/**
 * As much as another fact, or more, such as a budget that covers the amount of the deal.
 *
 * @param other the other fact
 * @param <T> the type of the values
 * @since 0.1
 */
public record AtLeastFact<T extends Comparable<? super T>>(FactKey<T> other) implements Condition<T> {

    /**
     * Keeps the other fact.
     *
     * @param other the other fact
     */
    public AtLeastFact {
        Objects.requireNonNull(other, "other");
    }

    @Override
    public Set<FactKey<?>> reads() {
        return Set.of(other);
    }

    @Override
    public Status answer(T value, Known known) {
        return known.value(other)
                .map(limit -> Comparison.isAtLeast(value, limit))
                .orElse(Status.UNKNOWN);
    }

    @Override
    public Finding judge(T value, Known known) {
        return known.value(other)
                .map(limit -> judge(value, limit))
                .orElseGet(() -> Finding.unknown("{question}")
                        .with("fact", other.name())
                        .with("question", "what is " + other.name() + "?"));
    }

    private Finding judge(T value, T limit) {
        Status status = Comparison.isAtLeast(value, limit);
        String what =
                limit instanceof Number || limit instanceof Money ? "{limit}, which is " + other.name() : other.name();
        return Comparison.finding(status, value, Words.of("at least " + what, "below " + what), shown(limit));
    }

    /** A limit that may be personal is told by the name of its fact. */
    private Object shown(T limit) {
        return limit instanceof Number || limit instanceof Money ? limit : other.name();
    }
}
