package io.salesfunnel.condition;

import io.salesfunnel.finding.Finding;
import io.salesfunnel.finding.Finding.Status;
import io.salesfunnel.known.Known;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;

/**
 * One of some values.
 *
 * @param <T> the type of the values
 * @since 0.1
 */
public final class OneOf<T> implements Condition<T> {

    private final Set<T> values;
    private final Finding met;
    private final Finding notMet;

    /**
     * Keeps the values in their order.
     *
     * @param values the values, at least one
     */
    public OneOf(Set<T> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException(
                    "OneOf cannot be of no values: nothing would meet it; name at least one");
        }
        values.forEach(value -> Objects.requireNonNull(value, "value"));
        this.values = Collections.unmodifiableSet(new LinkedHashSet<>(values));
        this.met = Finding.met("one of {values}").with("values", this.values);
        this.notMet = Finding.notMet("not one of {values}").with("values", this.values);
    }

    /**
     * The values.
     *
     * @return an unmodifiable set, in the order given
     */
    public Set<T> values() {
        return values;
    }

    @Override
    public Status answer(T value, Known known) {
        return values.contains(value) ? Status.MET : Status.NOT_MET;
    }

    /** The value itself is not told, since it may be personal; what was wanted is. */
    @Override
    public Finding judge(T value, Known known) {
        Status answer = answer(value, known);
        if (value instanceof Boolean) {
            return Finding.of(answer);
        }
        return answer == Status.MET ? met : notMet;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OneOf<?> that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return "OneOf[values=" + values + "]";
    }
}
