package io.salesfunnel.projection;

import io.salesfunnel.definition.Definition;
import io.salesfunnel.definition.Direction;
import io.salesfunnel.definition.Move;
import io.salesfunnel.funnel.Stage;
import io.salesfunnel.stage.StageKind;
import io.salesfunnel.stage.Transition;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which guards stand on the forward ways to the stages of a funnel. */
final class Ways {

    private final List<Move<Stage<?>, Transition<?, ?>>> forward;
    private final Map<Stage<?>, Set<String>> throughout = new LinkedHashMap<>();

    Ways(Definition<Stage<?>, Transition<?, ?>> definition) {
        this.forward = definition.moves().stream()
                .filter(move ->
                        move.direction() == Direction.FORWARD && !move.from().equals(move.to()))
                .toList();
        definition.initial().forEach(outside -> throughout.put(outside, Set.of()));
        boolean narrows = true;
        while (narrows) {
            narrows = false;
            for (Move<Stage<?>, Transition<?, ?>> move : forward) {
                narrows |= narrow(move);
            }
        }
    }

    /** On the way to a customer, and not closed by its kind. */
    static boolean isOnTheWay(Stage<?> stage) {
        return stage.kind().compareTo(StageKind.CUSTOMER) <= 0;
    }

    private boolean narrow(Move<Stage<?>, Transition<?, ?>> move) {
        Set<String> before = throughout.get(move.from());
        if (before == null) {
            return false;
        }
        Set<String> along = new LinkedHashSet<>(before);
        along.addAll(move.guards());
        Set<String> known = throughout.get(move.to());
        if (known == null) {
            throughout.put(move.to(), along);
            return true;
        }
        return known.retainAll(along);
    }

    /** The guards that stand on every way from outside, whichever is taken. */
    Set<String> guards(Stage<?> stage) {
        return throughout.getOrDefault(stage, Set.of());
    }
}
