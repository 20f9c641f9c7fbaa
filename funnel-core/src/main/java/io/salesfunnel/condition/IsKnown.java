package io.salesfunnel.condition;

import io.salesfunnel.finding.Finding;
import io.salesfunnel.finding.Finding.Status;
import io.salesfunnel.known.Known;

/**
 * Anything, as long as it is known.
 *
 * @param <T> the type of the values
 * @since 0.1
 */
public record IsKnown<T>() implements Condition<T> {

    @Override
    public Status answer(T value, Known known) {
        return Status.MET;
    }

    @Override
    public Finding judge(T value, Known known) {
        return Finding.met();
    }
}
