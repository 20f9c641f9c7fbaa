package io.salesfunnel.testkit;

import io.salesfunnel.definition.Definition;
import io.salesfunnel.definition.Move;
import io.salesfunnel.machine.Decision;
import io.salesfunnel.machine.GuardFailedException;
import io.salesfunnel.machine.Moved;
import io.salesfunnel.machine.StageMachine;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The laws of a machine, walked through with every stage, trigger and context. */
final class MachineLaws<S, T, C> {

    private static final int ROUNDS = 20;

    private final StageMachine<S, T, C> machine;
    private final Definition<S, T> definition;
    private final List<C> contexts;
    private final Table table;
    private final Patience patience;

    MachineLaws(StageMachineContract<S, T, C> contract) {
        this.machine = contract.machine();
        this.definition = machine.definition();
        this.contexts = List.copyOf(contract.contexts());
        this.table = Table.parse(contract.table());
        this.patience = new Patience(contract.timeLimit());
    }

    private Law law(String text, String help) {
        return new Law("Machine '" + definition.id() + "'", text, help);
    }

    void hasTheMovesOfTheTable() {
        Set<String> rows = definition.moves().stream()
                .map(move -> Table.row(move, Stream.of()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        table.requireSame(
                new Table(rows),
                law("the table has exactly its moves", "if the change is meant, make it in the table too"));
    }

    void makesEveryMove() {
        Set<Move<S, T>> made = new HashSet<>();
        walk().forEach(decision -> {
            if (decision instanceof Moved<S, T> moved) {
                made.add(moved.move());
            }
        });
        Set<S> reached = reach(made);
        List<String> never = definition.moves().stream()
                .filter(move -> !made.contains(move) || !reached.contains(move.from()))
                .map(move -> Table.row(move, Stream.of()))
                .toList();
        law(
                        "every legal move is made and reached",
                        "add a context with which its guards are met, or drop the move if there cannot be one")
                .require(never.isEmpty(), () -> "no context leads to " + String.join(" or ", never));
    }

    private Set<S> reach(Set<Move<S, T>> made) {
        Set<S> reached = new HashSet<>(definition.initial());
        boolean more = true;
        while (more) {
            more = reached.addAll(made.stream()
                    .filter(move -> reached.contains(move.from()))
                    .map(Move::to)
                    .toList());
        }
        return reached;
    }

    void asksEachGuardBothWays() {
        BothWays seen = new BothWays(definition);
        walk().forEach(decision -> seen.see(decision.findings()));
        seen.require(law(
                "each guard is met with one context and not with another",
                "add contexts that tell the two apart, or drop a guard that always says the same"));
    }

    void decidesTheSameAgain() {
        Law law = law(
                "equal questions have equal decisions",
                "let guards read nothing but the context: no clock, no random number, no field that changes");
        List<Decision<S, T>> first = walk();
        for (int round = 0; round < ROUNDS; round++) {
            List<Decision<S, T>> again = walk();
            for (int i = 0; i < first.size(); i++) {
                Decision<S, T> then = first.get(i);
                Decision<S, T> now = again.get(i);
                law.require(then.equals(now), () -> "it said: " + then.explain() + ", and then: " + now.explain());
            }
        }
    }

    /** Every decision there is; that none of them fails is a law of its own. */
    List<Decision<S, T>> walk() {
        Set<T> triggers =
                definition.moves().stream().map(Move::trigger).collect(Collectors.toCollection(LinkedHashSet::new));
        List<Decision<S, T>> decisions = new ArrayList<>();
        for (S stage : definition.stages()) {
            for (T trigger : triggers) {
                for (C context : contexts) {
                    decisions.add(decide(stage, trigger, context));
                }
            }
        }
        return decisions;
    }

    private Decision<S, T> decide(S stage, T trigger, C context) {
        String about = Definition.nameOf(trigger) + " from " + Definition.nameOf(stage) + " with context "
                + (contexts.indexOf(context) + 1) + " of " + contexts.size();
        try {
            return patience.await(() -> machine.decide(stage, trigger, context));
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            String who = cause instanceof GuardFailedException failed ? "guard '" + failed.guard() + "'" : "it";
            throw law("no guard throws or returns null", "answer Finding.unknown(..) when something is not known")
                    .brokenBy("asked about " + about + " " + who + " did, see the cause", cause);
        } catch (TimeoutException e) {
            throw law("guards answer in time", "do not wait; if it has to take long, override timeLimit()")
                    .brokenBy("asked about " + about + " there was no answer after " + patience.limit(), e);
        }
    }
}
