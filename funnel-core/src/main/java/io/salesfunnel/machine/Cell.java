package io.salesfunnel.machine;

import io.salesfunnel.definition.Move;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.finding.Finding.Status;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Everything a machine knows about one stage and one trigger, with the plain decisions made in advance. */
final class Cell<S, T, C> {

    // Three answers each: 81 decisions at most. Beyond that, decisions are made when they are asked for.
    private static final int FORESEEN = 4;

    private final Asked<S, T> asked;
    private final Refused.Code refusal;
    private final List<BoundGuard<C>> guards = new ArrayList<>();
    private final List<Candidate<S, T>> candidates = new ArrayList<>();
    private final Step<S, T, C> first;

    Cell(Asked<S, T> asked, List<Move<S, T>> moves, Refused.Code refusal, Map<String, BoundGuard<C>> bound) {
        this.asked = asked;
        this.refusal = refusal;
        for (Move<S, T> move : moves) {
            int[] positions = new int[move.guards().size()];
            for (int i = 0; i < positions.length; i++) {
                positions[i] =
                        position(Objects.requireNonNull(bound.get(move.guards().get(i))));
            }
            candidates.add(new Candidate<>(move, guards.size(), positions));
        }
        this.first = foresee(Decision.NONE);
    }

    private int position(BoundGuard<C> guard) {
        if (!guards.contains(guard)) {
            guards.add(guard);
        }
        return guards.indexOf(guard);
    }

    private Step<S, T, C> foresee(Finding[] found) {
        Decision<S, T> decision = settled(found, found.length);
        if (decision != null) {
            return Step.decided(found, decision);
        }
        BoundGuard<C> guard = guards.get(found.length);
        if (guards.size() > FORESEEN) {
            return Step.asking(found, guard, List.of());
        }
        List<Step<S, T, C>> next = new ArrayList<>();
        for (Status status : Status.values()) {
            next.add(foresee(with(found, guard.plain(status), found.length + 1)));
        }
        return Step.asking(found, guard, next);
    }

    /**
     * The one path of asking and doing.
     *
     * @param known the answers given so far by guards that other cells share, or null
     */
    Decision<S, T> decide(C context, @Nullable Object @Nullable [] known) {
        Step<S, T, C> step = first;
        while (step.decision == null) {
            BoundGuard<C> guard = step.guard();
            Finding finding = guard.ask(context, known, asked);
            Step<S, T, C> next = step.after(finding);
            if (next == null) {
                Finding[] found = with(step.found, guard.named(finding), guards.size());
                return decide(context, known, found, step.found.length + 1);
            }
            step = next;
        }
        return step.decision;
    }

    private Decision<S, T> decide(C context, @Nullable Object @Nullable [] known, Finding[] found, int count) {
        Decision<S, T> decision = settled(found, count);
        for (int i = count; decision == null; i++) {
            BoundGuard<C> guard = guards.get(i);
            found[i] = guard.named(guard.ask(context, known, asked));
            decision = settled(found, i + 1);
        }
        return decision;
    }

    /** The decision that follows from the first findings, or null while a guard has to be asked. */
    private @Nullable Decision<S, T> settled(Finding[] found, int count) {
        for (int i = 0; i < candidates.size(); i++) {
            Candidate<S, T> candidate = candidates.get(i);
            if (candidate.asks > count) {
                return null;
            }
            Status status = candidate.judge(found);
            if (status == Status.MET) {
                return new Moved<>(asked, candidate.move, upTo(count, found));
            }
            if (status == Status.UNKNOWN) {
                return new Undetermined<>(asked, candidate.move, upTo(count, found));
            }
        }
        return new Refused<>(asked, refusal, found);
    }

    private static Finding[] upTo(int count, Finding[] found) {
        return count == found.length ? found : Arrays.copyOf(found, count);
    }

    private static Finding[] with(Finding[] found, Finding finding, int size) {
        Finding[] more = Arrays.copyOf(found, size);
        more[found.length] = finding;
        return more;
    }
}
