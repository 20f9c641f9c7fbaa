package io.salesfunnel.machine;

import io.salesfunnel.finding.Finding;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A place in the tree of plain answers: what was found on the way here, and either the decision that
 * follows from it or the guard to ask and the step after each of its answers.
 */
final class Step<S, T, C> {

    final Finding[] found;
    final @Nullable Decision<S, T> decision;
    private final @Nullable BoundGuard<C> guard;
    private final Step<S, T, C>[] next;

    @SuppressWarnings("unchecked")
    private Step(
            Finding[] found,
            @Nullable Decision<S, T> decision,
            @Nullable BoundGuard<C> guard,
            List<Step<S, T, C>> next) {
        this.found = found;
        this.decision = decision;
        this.guard = guard;
        this.next = next.toArray(Step[]::new);
    }

    static <S, T, C> Step<S, T, C> decided(Finding[] found, Decision<S, T> decision) {
        return new Step<>(found, decision, null, List.of());
    }

    /** A step whose answers are foreseen, in the order of their constants, or not foreseen at all. */
    static <S, T, C> Step<S, T, C> asking(Finding[] found, BoundGuard<C> guard, List<Step<S, T, C>> next) {
        return new Step<>(found, null, guard, next);
    }

    BoundGuard<C> guard() {
        return Objects.requireNonNull(guard);
    }

    /** The step after an answer, or null if the answer was not foreseen. */
    @Nullable
    Step<S, T, C> after(Finding finding) {
        return finding.hasReason() || next.length == 0
                ? null
                : next[finding.status().ordinal()];
    }
}
