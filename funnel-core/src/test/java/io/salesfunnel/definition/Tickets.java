package io.salesfunnel.definition;

import java.util.List;

/** A sound definition to spoil. */
final class Tickets {

    enum Stage {
        NEW,
        OPEN,
        HELD,
        DONE,
        DROPPED;

        @Override
        public String toString() {
            return "never shown";
        }
    }

    enum Trigger {
        START,
        HOLD,
        FINISH,
        DROP
    }

    static Definition.Builder<Stage, Trigger> sound() {
        Definition.Builder<Stage, Trigger> builder = Definition.builder();
        builder.id("tickets")
                .addStages(Stage.NEW, Stage.OPEN, Stage.DONE, Stage.DROPPED)
                .addInitial(Stage.NEW)
                .addTerminal(Stage.DONE, Stage.DROPPED)
                .addMoves(move(Trigger.START, Stage.NEW, Stage.OPEN, "assigned"))
                .addMoves(move(Trigger.FINISH, Stage.OPEN, Stage.DONE))
                .addMoves(move(Trigger.DROP, Stage.NEW, Stage.DROPPED))
                .addMoves(move(Trigger.DROP, Stage.OPEN, Stage.DROPPED));
        return builder;
    }

    static Move<Stage, Trigger> move(Trigger trigger, Stage from, Stage to, String... guards) {
        return Tickets.<Stage, Trigger>start(trigger, from, to, guards).build();
    }

    static <S, T> Move.Builder<S, T> start(T trigger, S from, S to, String... guards) {
        Move.Builder<S, T> builder = Move.builder();
        builder.trigger(trigger).from(from).to(to).addGuards(guards);
        return builder;
    }

    static Move<Stage, Trigger> otherwise(Trigger trigger, Stage from, Stage to, String... guards) {
        return Tickets.<Stage, Trigger>start(trigger, from, to, guards)
                .otherwise(true)
                .build();
    }

    static Move<Stage, Trigger> back(Direction direction, Trigger trigger, Stage from, Stage to) {
        return Tickets.<Stage, Trigger>start(trigger, from, to)
                .direction(direction)
                .build();
    }

    static List<String> problems(Definition<?, ?> definition) {
        return definition.problems().stream().map(DefinitionProblem::toString).toList();
    }

    private Tickets() {}
}
