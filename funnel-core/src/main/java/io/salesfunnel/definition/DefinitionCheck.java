package io.salesfunnel.definition;

import static io.salesfunnel.definition.Definition.nameOf;

import io.salesfunnel.definition.DefinitionProblem.Code;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

final class DefinitionCheck<S, T> {

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_$][\\p{L}\\p{N}._$-]{0,99}");

    private final Definition<S, T> definition;
    private final List<Move<S, T>> moves;
    private final List<DefinitionProblem> problems = new ArrayList<>();

    DefinitionCheck(Definition<S, T> definition) {
        this.definition = definition;
        this.moves = new ArrayList<>();
        for (Move<S, T> move : definition.moves()) {
            if (isKnown(move.from()) && isKnown(move.to())) {
                moves.add(move);
            }
        }
    }

    List<DefinitionProblem> problems() {
        checkNames();
        checkStagesAreKnown();
        checkWaysIn();
        checkWaysOut();
        checkDirections();
        checkChoices();
        problems.addAll(new ProbabilityCheck<>(definition).problems());
        return List.copyOf(problems);
    }

    private void checkNames() {
        List<Object> triggers = new ArrayList<>();
        List<String> guards = new ArrayList<>();
        for (Move<S, T> move : definition.moves()) {
            triggers.add(move.trigger());
            guards.addAll(move.guards());
        }
        checkNames("id", List.of(definition.id()));
        checkNames("stage", stages());
        checkNames("trigger", triggers);
        checkNames("guard", guards);
        Set<String> seen = new HashSet<>();
        for (S stage : stages()) {
            if (!seen.add(nameOf(stage))) {
                report(Code.DUPLICATE_STAGE, stage, "two stages have this name; drop one of them");
            }
        }
        if (definition.version() < 1) {
            report(Code.INVALID_VERSION, definition.version(), "versions are counted from 1");
        }
    }

    private void checkNames(String kind, Collection<?> named) {
        Set<String> seen = new HashSet<>();
        for (Object one : named) {
            String name = nameOf(one);
            if (seen.add(name) && !NAME.matcher(name).matches()) {
                report(
                        Code.INVALID_NAME,
                        kind + " '" + name + "'",
                        "a name has letters, digits, dot, dash, underscore and dollar, at most 100, and begins with"
                                + " neither dot nor dash");
            }
        }
    }

    private void checkStagesAreKnown() {
        Set<S> named = new LinkedHashSet<>(definition.initial());
        named.addAll(definition.terminal());
        named.addAll(definition.probabilities().keySet());
        for (Move<S, T> move : definition.moves()) {
            named.add(move.from());
            named.add(move.to());
        }
        for (S stage : named) {
            if (!isKnown(stage)) {
                report(Code.UNKNOWN_STAGE, stage, "it is left out of this definition, which has " + names(stages()));
            }
        }
    }

    private void checkWaysIn() {
        if (definition.initial().isEmpty()) {
            report(Code.NO_INITIAL_STAGE, definition.id(), "a life begins nowhere; name a stage with initial(..)");
            return;
        }
        Set<S> reached = reach(definition.initial(), true);
        for (S stage : stages()) {
            if (!reached.contains(stage)) {
                report(
                        Code.UNREACHABLE_STAGE,
                        stage,
                        "no way leads to it from " + names(definition.initial())
                                + "; add a move into it, make it initial, or leave it out with without("
                                + nameOf(stage) + ")");
            }
        }
    }

    private void checkWaysOut() {
        Set<S> ending = reach(definition.terminal(), false);
        Set<S> named = new HashSet<>(definition.initial());
        Set<S> left = new HashSet<>();
        for (Move<S, T> move : moves) {
            named.add(move.to());
            if (!move.to().equals(move.from())) {
                left.add(move.from());
            }
        }
        for (S stage : stages()) {
            if (definition.terminal().contains(stage) || !named.contains(stage)) {
                continue;
            }
            if (!left.contains(stage)) {
                report(Code.DEAD_END, stage, "no move leaves it; add one, or declare it with terminal(..)");
            } else if (!definition.terminal().isEmpty() && !ending.contains(stage)) {
                report(Code.NO_WAY_OUT, stage, "no way leads from it to " + names(definition.terminal()));
            }
        }
    }

    private Set<S> reach(Collection<S> start, boolean forward) {
        Set<S> reached = new LinkedHashSet<>(start);
        Deque<S> open = new ArrayDeque<>(start);
        while (!open.isEmpty()) {
            S stage = open.remove();
            for (Move<S, T> move : moves) {
                S next = forward ? move.to() : move.from();
                if (stage.equals(forward ? move.from() : move.to()) && reached.add(next)) {
                    open.add(next);
                }
            }
        }
        return reached;
    }

    private void checkDirections() {
        for (Move<S, T> move : moves) {
            boolean ends = definition.terminal().contains(move.from());
            if (ends && move.direction() != Direction.REOPEN) {
                report(
                        Code.TERMINAL_STAGE_WITH_EXIT,
                        text(move),
                        nameOf(move.from()) + " is terminal; declare the move with reopen(..)");
            }
            if (move.direction() != Direction.FORWARD && definition.terminal().contains(move.to())) {
                report(
                        Code.BACKWARD_TO_TERMINAL_STAGE,
                        text(move),
                        nameOf(move.to()) + " is terminal; a move backward enters an open stage");
            }
            if (!ends && move.direction() == Direction.REOPEN) {
                report(
                        Code.REOPENS_OPEN_STAGE,
                        text(move),
                        nameOf(move.from()) + " is not terminal; declare the move with regress(..)");
            }
        }
    }

    private void checkChoices() {
        Map<List<Object>, List<Move<S, T>>> choices = new LinkedHashMap<>();
        for (Move<S, T> move : definition.moves()) {
            choices.computeIfAbsent(List.of(move.from(), move.trigger()), cell -> new ArrayList<>())
                    .add(move);
        }
        for (List<Move<S, T>> choice : choices.values()) {
            checkChoice(choice);
        }
    }

    private void checkChoice(List<Move<S, T>> choice) {
        Move<S, T> first = choice.get(0);
        if (first.otherwise()) {
            report(
                    Code.OTHERWISE_WITHOUT_ALTERNATIVE,
                    text(first),
                    "otherwise() needs a move declared before it from the same stage on the same trigger");
        }
        for (int i = 1; i < choice.size(); i++) {
            Move<S, T> move = choice.get(i);
            List<Move<S, T>> before = choice.subList(0, i);
            if (before.stream().anyMatch(earlier -> isSame(earlier, move))) {
                report(Code.DUPLICATE_MOVE, text(move), "it is declared twice; drop one of the two");
            } else if (!move.otherwise()) {
                report(
                        Code.AMBIGUOUS_MOVES,
                        text(move),
                        "it competes with " + text(first)
                                + "; declare it with otherwise() to say that it comes second");
            } else if (before.stream().anyMatch(earlier -> move.guards().containsAll(earlier.guards()))) {
                report(
                        Code.MASKED_MOVE,
                        text(move),
                        "a move declared before it asks no more than it does, so this one is never made");
            }
        }
    }

    private boolean isSame(Move<S, T> one, Move<S, T> other) {
        return one.to().equals(other.to()) && Set.copyOf(one.guards()).equals(Set.copyOf(other.guards()));
    }

    private boolean isKnown(S stage) {
        return stages().contains(stage);
    }

    private List<S> stages() {
        return definition.stages();
    }

    private String text(Move<S, T> move) {
        return nameOf(move.trigger()) + " from " + nameOf(move.from()) + " to " + nameOf(move.to());
    }

    private static String names(Collection<?> stages) {
        return stages.stream().map(Definition::nameOf).collect(Collectors.joining(", "));
    }

    private void report(Code code, Object subject, String message) {
        problems.add(new DefinitionProblem(code, nameOf(subject), message));
    }
}
