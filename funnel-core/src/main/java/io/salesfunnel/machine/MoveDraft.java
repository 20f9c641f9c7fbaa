package io.salesfunnel.machine;

import io.salesfunnel.definition.Direction;
import io.salesfunnel.definition.Move;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A move while its sentence is being spoken. */
final class MoveDraft<S, T, C> {

    final T trigger;
    final Direction direction;
    final List<S> from = new ArrayList<>();
    final List<Guard<? super C>> guards = new ArrayList<>();

    @Nullable
    S to;

    boolean otherwise;

    MoveDraft(T trigger, Direction direction) {
        this.trigger = trigger;
        this.direction = direction;
    }

    void enter(S stage) {
        if (to != null) {
            throw new IllegalStateException("Move has named the stage it enters; begin another move for another");
        }
        to = stage;
    }

    List<Move<S, T>> moves() {
        S target = to;
        List<Move<S, T>> moves = new ArrayList<>();
        if (target != null) {
            for (S stage : from) {
                moves.add(move(stage, target));
            }
        }
        return moves;
    }

    private Move<S, T> move(S stage, S target) {
        Set<String> names = new LinkedHashSet<>();
        for (Guard<? super C> guard : guards) {
            names.add(guard.name());
        }
        Move.Builder<S, T> move = Move.builder();
        return move.trigger(trigger)
                .from(stage)
                .to(target)
                .direction(direction)
                .guards(names)
                .otherwise(otherwise)
                .build();
    }
}
