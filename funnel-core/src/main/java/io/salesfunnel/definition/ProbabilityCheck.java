package io.salesfunnel.definition;

import static io.salesfunnel.definition.Definition.nameOf;

import io.salesfunnel.definition.DefinitionProblem.Code;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

final class ProbabilityCheck<S, T> {

    private final Definition<S, T> definition;
    private final List<DefinitionProblem> problems = new ArrayList<>();

    ProbabilityCheck(Definition<S, T> definition) {
        this.definition = definition;
    }

    List<DefinitionProblem> problems() {
        definition.probabilities().forEach(this::checkNumber);
        definition.probabilities().forEach(this::checkWayForward);
        return problems;
    }

    private void checkNumber(S stage, double probability) {
        if (!(probability >= 0 && probability <= 1)) {
            report(
                    Code.PROBABILITY_OUT_OF_RANGE,
                    nameOf(stage),
                    "probability " + probability + " is not a number from 0 to 1");
        } else if (probability == 1 && !definition.terminal().contains(stage)) {
            report(
                    Code.CERTAIN_BEFORE_THE_END,
                    nameOf(stage),
                    "probability 1 belongs to a terminal stage only; give it less");
        }
    }

    /** Follows the ways forward, through stages without a probability, to the next ones that have one. */
    private void checkWayForward(S start, double before) {
        Set<S> seen = new LinkedHashSet<>(List.of(start));
        Deque<S> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            for (S stage : forwardFrom(open.remove())) {
                Double after = definition.probabilities().get(stage);
                if (!seen.add(stage)) {
                    continue;
                }
                if (after == null) {
                    open.add(stage);
                } else if (after < before && !isFailure(stage, after)) {
                    report(
                            Code.PROBABILITY_FALLS,
                            nameOf(start) + " to " + nameOf(stage),
                            "probability falls from " + before + " to " + after
                                    + " on the way forward; declare the way back with regress(..) or correct it");
                }
            }
        }
    }

    private List<S> forwardFrom(S stage) {
        return definition.movesFrom(stage).stream()
                .filter(move -> move.direction() == Direction.FORWARD)
                .map(Move::to)
                .toList();
    }

    private boolean isFailure(S stage, double probability) {
        return probability == 0 && definition.terminal().contains(stage);
    }

    private void report(Code code, String subject, String message) {
        problems.add(new DefinitionProblem(code, subject, message));
    }
}
