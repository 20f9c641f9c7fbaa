package io.salesfunnel.funnel;

import io.salesfunnel.definition.Direction;
import io.salesfunnel.evidence.DecisionType;
import io.salesfunnel.funnel.Situation.DecidedGuard;
import io.salesfunnel.funnel.Situation.KnownGuard;
import io.salesfunnel.known.Known;
import io.salesfunnel.machine.Guard;
import io.salesfunnel.machine.MoveBuilder;
import io.salesfunnel.machine.StageMachineBuilder;
import io.salesfunnel.stage.Transition;
import io.salesfunnel.stage.TransitionMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A transition of a funnel while its sentence is being spoken. */
final class FunnelDraft {

    final Transition<?, ?> transition;
    final TransitionMode mode;
    final Direction direction;
    final @Nullable DecisionType decision;
    final List<Stage<?>> from = new ArrayList<>();
    final List<Guard<Situation>> guards = new ArrayList<>();

    @Nullable
    Stage<?> to;

    boolean otherwise;

    FunnelDraft(
            Transition<?, ?> transition, TransitionMode mode, Direction direction, @Nullable DecisionType decision) {
        this.transition = transition;
        this.mode = mode;
        this.direction = direction;
        this.decision = decision;
    }

    /** The same with one more guard in front; this draft stays as it is. */
    FunnelDraft with(Guard<? super Known> guard) {
        FunnelDraft copy = new FunnelDraft(transition, mode, direction, decision);
        copy.from.addAll(from);
        copy.to = to;
        copy.guards.add(new KnownGuard(guard));
        copy.guards.addAll(guards);
        copy.otherwise = otherwise;
        return copy;
    }

    void leave(List<? extends Stage<?>> stages) {
        from.addAll(stages);
    }

    void enter(Stage<?> stage) {
        to = stage;
    }

    void declare(StageMachineBuilder<Stage<?>, Transition<?, ?>, Situation> machine) {
        Stage<?> target = to;
        if (from.isEmpty() || target == null) {
            machine.move(transition);
            return;
        }
        Stage<?>[] more = from.subList(1, from.size()).toArray(Stage<?>[]::new);
        MoveBuilder<Stage<?>, Transition<?, ?>, Situation> move = move(machine, more, target);
        guards.forEach(move::when);
        if (otherwise) {
            move.otherwise();
        }
    }

    private MoveBuilder<Stage<?>, Transition<?, ?>, Situation> move(
            StageMachineBuilder<Stage<?>, Transition<?, ?>, Situation> machine, Stage<?>[] more, Stage<?> target) {
        DecisionType decided = decision;
        if (decided == null) {
            return machine.move(transition).from(from.get(0), more).to(target);
        }
        DecidedGuard guard = new DecidedGuard(decided);
        return switch (direction) {
            case FORWARD ->
                machine.move(transition).from(from.get(0), more).to(target).when(guard);
            case REGRESS ->
                machine.regress(transition).from(from.get(0), more).to(target).because(guard);
            case REOPEN ->
                machine.reopen(transition).from(from.get(0), more).to(target).because(guard);
        };
    }
}
