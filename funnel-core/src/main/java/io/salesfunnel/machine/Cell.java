package io.salesfunnel.machine;

import io.salesfunnel.definition.Move;
import io.salesfunnel.finding.Finding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everything a machine knows about one stage and one trigger. */
final class Cell<S, T, C> {

    private final Asked<S, T> asked;
    private final List<BoundGuard<C>> guards = new ArrayList<>();
    private final List<Candidate<S, T>> candidates = new ArrayList<>();
    private final @Nullable Refused<S, T> refused;

    /** A cell in which nothing can move. */
    Cell(Asked<S, T> asked, Refused.Code code) {
        this.asked = asked;
        this.refused = new Refused<>(asked, code, Decision.NONE);
    }

    /** A cell with at least one move. */
    Cell(Asked<S, T> asked, List<Move<S, T>> moves, Map<String, BoundGuard<C>> bound) {
        this.asked = asked;
        this.refused = null;
        for (Move<S, T> move : moves) {
            List<BoundGuard<C>> own = move.guards().stream().map(bound::get).toList();
            own.stream().filter(guard -> !guards.contains(guard)).forEach(guards::add);
            List<Integer> positions = own.stream().map(guards::indexOf).toList();
            Finding[] met = guards.stream().map(BoundGuard::met).toArray(Finding[]::new);
            candidates.add(new Candidate<>(move, guards.size(), positions, new Moved<>(asked, move, met)));
        }
    }

    boolean hasMoves() {
        return refused == null;
    }

    /**
     * The one path of asking and doing.
     *
     * @param known the answers given so far by guards that other cells share, or null
     */
    Decision<S, T> decide(C context, @Nullable Object @Nullable [] known) {
        if (refused != null) {
            return refused;
        }
        Finding[] found = null;
        int count = 0;
        for (int i = 0; i < candidates.size(); i++) {
            Candidate<S, T> candidate = candidates.get(i);
            for (; count < candidate.asks(); count++) {
                BoundGuard<C> guard = guards.get(count);
                Finding finding = guard.ask(context, known, asked);
                if (found == null && !finding.equals(guard.met())) {
                    found = plainlyMet(count);
                }
                if (found != null) {
                    found[count] = finding;
                }
            }
            if (found == null) {
                return candidate.plainly();
            }
            Finding.Status status = candidate.judge(found);
            if (status != Finding.Status.NOT_MET) {
                Finding[] asSeen = count == found.length ? found : Arrays.copyOf(found, count);
                return status == Finding.Status.MET
                        ? new Moved<>(asked, candidate.move(), asSeen)
                        : new Undetermined<>(asked, candidate.move(), asSeen);
            }
        }
        return new Refused<>(asked, Refused.Code.GUARD_NOT_MET, found == null ? Decision.NONE : found);
    }

    private Finding[] plainlyMet(int count) {
        Finding[] found = new Finding[guards.size()];
        for (int i = 0; i < count; i++) {
            found[i] = guards.get(i).met();
        }
        return found;
    }
}
