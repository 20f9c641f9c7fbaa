package io.salesfunnel.rules.json;

import io.salesfunnel.rules.json.Node.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Collects everything that is wrong with a text. */
final class Problems {

    private static final Comparator<Problem> ORDER =
            Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column);

    private final List<Problem> found = new ArrayList<>();

    /** Adds a problem; gives nothing, which is what there is instead of a value. */
    <T> Optional<T> add(Problem.Code code, Place place, String message) {
        found.add(new Problem(code, place.line(), place.column(), place.path(), message));
        return Optional.empty();
    }

    <T> Optional<T> wrongType(Node node, String wanted) {
        return add(Problem.Code.WRONG_TYPE, node.place(), "is " + node.kind() + "; " + wanted + " would work");
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    List<Problem> inOrder() {
        return found.stream().sorted(ORDER).toList();
    }
}
