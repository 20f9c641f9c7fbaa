package io.salesfunnel.machine;

import static java.util.stream.Collectors.joining;

import io.salesfunnel.finding.Finding;
import io.salesfunnel.finding.Finding.Status;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A world without meaning, in which definitions are generated and guards answer as they are told. */
final class Lamp {

    enum Stage {
        A,
        B,
        C,
        D,
        E,
        F
    }

    enum Trigger {
        T0,
        T1,
        T2,
        T3
    }

    static final List<String> GUARDS = List.of("g0", "g1", "g2", "g3", "g4", "g5");

    /** What each guard will answer. */
    record Told(Map<String, Status> answers) {

        Status of(String guard) {
            return answers.getOrDefault(guard, Status.UNKNOWN);
        }

        Told fillingIn(String guard, Status status) {
            Map<String, Status> more = new HashMap<>(answers);
            more.put(guard, status);
            return new Told(more);
        }
    }

    /** A guard as users write one: equal to another of its name. */
    record Telling(String name) implements Guard<Told> {

        @Override
        public Finding check(Told told) {
            return switch (told.of(name)) {
                case MET -> Finding.met();
                case NOT_MET -> name.equals("g0") ? Finding.notMet() : Finding.notMet("told so");
                case UNKNOWN -> Finding.unknown();
            };
        }
    }

    /** One move as plain words, read by the oracle and by the builder alike. */
    record Wire(Stage from, Trigger on, Stage to, List<String> guards, boolean otherwise) {}

    record Plan(List<Stage> stages, List<Stage> terminal, List<Wire> wires) {

        StageMachine<Stage, Trigger, Told> machine() {
            return machine(wires);
        }

        StageMachine<Stage, Trigger, Told> machine(List<Wire> inThisOrder) {
            StageMachineBuilder<Stage, Trigger, Told> builder = StageMachine.named(
                            "lamp", Stage.class, Trigger.class, Told.class)
                    .initial(stages.get(0));
            terminal.forEach(builder::terminal);
            Arrays.stream(Stage.values())
                    .filter(stage -> !stages.contains(stage))
                    .forEach(builder::without);
            inThisOrder.forEach(wire -> {
                MoveBuilder<Stage, Trigger, Told> move =
                        builder.move(wire.on()).from(wire.from()).to(wire.to());
                wire.guards().forEach(guard -> move.when(new Telling(guard)));
                if (wire.otherwise()) {
                    move.otherwise();
                }
            });
            return builder.build();
        }

        /** The oracle: the same answer, worked out by hand from the wires. */
        String expected(Stage stage, Trigger trigger, Told told) {
            if (!stages.contains(stage)) {
                return "REFUSED UNKNOWN_STAGE";
            }
            List<Wire> cell = wires.stream()
                    .filter(wire -> wire.from() == stage && wire.on() == trigger)
                    .toList();
            if (cell.isEmpty()) {
                return terminal.contains(stage) ? "REFUSED TERMINAL_STAGE" : "REFUSED NO_SUCH_MOVE";
            }
            List<String> asked = new ArrayList<>();
            for (Wire wire : cell) {
                wire.guards().stream().filter(guard -> !asked.contains(guard)).forEach(asked::add);
                List<Status> answers = wire.guards().stream().map(told::of).toList();
                if (answers.stream().allMatch(answer -> answer == Status.MET)) {
                    return "MOVED " + wire.to() + " " + words(asked, told);
                }
                if (!answers.contains(Status.NOT_MET)) {
                    return "UNDETERMINED " + words(asked, told);
                }
            }
            return "REFUSED GUARD_NOT_MET " + words(asked, told);
        }
    }

    private Lamp() {}

    /** What a machine said, in the words of the oracle. */
    static String actual(Decision<Stage, Trigger> decision) {
        String findings = decision.findings().stream()
                .map(finding -> finding.name() + "=" + finding.status())
                .collect(joining(" "));
        if (decision instanceof Moved<Stage, Trigger> moved) {
            return "MOVED " + moved.to() + " " + findings;
        }
        if (decision instanceof Refused<Stage, Trigger> refused) {
            return "REFUSED " + refused.code() + (refused.findings().isEmpty() ? "" : " " + findings);
        }
        return "UNDETERMINED " + findings;
    }

    private static String words(List<String> asked, Told told) {
        return asked.stream().map(guard -> guard + "=" + told.of(guard)).collect(joining(" "));
    }
}
