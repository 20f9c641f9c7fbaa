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
 * @param values the values, at least one, in the order given
 * @param <T> the type of the values
 * @since 0.1
 */
public record OneOf<T>(Set<T> values) implements Condition<T> {

    /**
     * Keeps the values in their order.
     *
     * @param values the values, at least one
     */
    public OneOf {
        if (values.isEmpty()) {
            throw new IllegalArgumentException(
                    "OneOf cannot be of no values: nothing would meet it; name at least one");
        }
        values.forEach(value -> Objects.requireNonNull(value, "value"));
        values = Collections.unmodifiableSet(new LinkedHashSet<>(values));
    }

    @Override
    public Status answer(T value, Known known) {
        return values.contains(value) ? Status.MET : Status.NOT_MET;
    }

    /** The value itself is not told, since it may be personal; what was wanted is. */
    @Override
    public Finding judge(T value, Known known) {
        boolean met = values.contains(value);
        if (value instanceof Boolean) {
            return met ? Finding.met() : Finding.notMet();
        }
        return (met ? Finding.met("one of {values}") : Finding.notMet("not one of {values}")).with("values", values);
    }
}
