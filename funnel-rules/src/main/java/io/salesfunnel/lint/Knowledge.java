package io.salesfunnel.lint;

import io.salesfunnel.condition.AtLeastFact;
import io.salesfunnel.condition.IsKnown;
import io.salesfunnel.evidence.FactKey;
import io.salesfunnel.finding.Finding.Status;
import io.salesfunnel.qualification.Criterion;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * How old what is known of a fact may be, as far as the rules that read it differ in that. It is fresh enough for
 * one of them at least; where it is asked for as such, it may also be missing.
 */
final class Knowledge {

    private static final Duration FOREVER = Duration.ofSeconds(Long.MAX_VALUE);

    private final Map<FactKey<?>, SortedSet<Duration>> ages = new HashMap<>();
    private final Set<FactKey<?>> missable = new HashSet<>();
    private final Map<FactKey<?>, Integer> places = new HashMap<>();

    Knowledge(List<Criterion<?>> criteria, Cases cases) {
        for (Criterion<?> criterion : criteria) {
            ages(criterion.key()).add(freshness(criterion));
            if (criterion.condition().orElseThrow() instanceof AtLeastFact<?> than) {
                ages(than.other()).add(FOREVER);
            }
            if (criterion.condition().orElseThrow() instanceof IsKnown<?>) {
                missable.add(criterion.key());
            }
        }
        for (Criterion<?> criterion : criteria) {
            for (FactKey<?> key : criterion.reads()) {
                int states = ages(key).size() + (missable.contains(key) ? 1 : 0);
                if (states > 1) {
                    places.computeIfAbsent(key, fact -> cases.add(states));
                }
            }
        }
    }

    private SortedSet<Duration> ages(FactKey<?> key) {
        return ages.computeIfAbsent(key, fact -> new TreeSet<>());
    }

    private static Duration freshness(Criterion<?> criterion) {
        return criterion.freshness().orElse(FOREVER);
    }

    /** The answers of a criterion whose facts are known, or unknown where they are not. */
    Truth of(Criterion<?> criterion, Truth truth) {
        Truth guarded = truth;
        for (FactKey<?> key : criterion.reads()) {
            guarded = of(key, key.equals(criterion.key()) ? freshness(criterion) : FOREVER, guarded);
        }
        return guarded;
    }

    private Truth of(FactKey<?> key, Duration freshness, Truth truth) {
        Integer place = places.get(key);
        if (place == null) {
            return truth;
        }
        int oldest = ages(key).headSet(freshness).size();
        int at = place;
        return states -> states[at] <= oldest ? truth.in(states) : Status.UNKNOWN;
    }
}
