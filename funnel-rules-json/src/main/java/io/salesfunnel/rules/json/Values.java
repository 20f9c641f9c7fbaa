package io.salesfunnel.rules.json;

import io.salesfunnel.finding.Code;
import io.salesfunnel.rules.json.Node.Figure;
import io.salesfunnel.rules.json.Node.Sequence;
import io.salesfunnel.rules.json.Node.Text;
import io.salesfunnel.rules.json.Node.Truth;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads single values; a text is quoted only where it is a code. */
final class Values {

    private final Problems problems;

    Values(Problems problems) {
        this.problems = problems;
    }

    Optional<Boolean> truth(Node node) {
        return node instanceof Truth truth ? Optional.of(truth.truth()) : problems.wrongType(node, "true or false");
    }

    Optional<String> text(Node node, String wanted) {
        return node instanceof Text text ? Optional.of(text.text()) : problems.wrongType(node, wanted);
    }

    Optional<String> digits(Node node, String wanted) {
        return node instanceof Figure figure ? Optional.of(figure.digits()) : problems.wrongType(node, wanted);
    }

    Optional<List<Node>> list(Node node, String wanted) {
        if (!(node instanceof Sequence sequence)) {
            return problems.wrongType(node, wanted);
        }
        return sequence.elements().isEmpty()
                ? problems.add(Problem.Code.EMPTY_LIST, node.place(), "has nothing in it; " + wanted + " would work")
                : Optional.of(sequence.elements());
    }

    /** Several values that differ; nothing if one of them is wrong. */
    <T> Optional<Set<T>> distinct(Node node, String wanted, Function<Node, Optional<T>> element) {
        return list(node, wanted).flatMap(nodes -> {
            Set<T> values = new LinkedHashSet<>();
            boolean complete = true;
            for (Node next : nodes) {
                Optional<T> value = element.apply(next);
                complete &= value.isPresent();
                if (value.isPresent() && !values.add(value.get())) {
                    problems.add(Problem.Code.DUPLICATE_VALUE, next.place(), "is in the list twice; take one away");
                }
            }
            return complete ? Optional.of(values) : Optional.empty();
        });
    }

    <T> Optional<List<T>> each(List<Node> nodes, Function<Node, Optional<T>> element) {
        List<T> values = new ArrayList<>();
        nodes.forEach(next -> element.apply(next).ifPresent(values::add));
        return values.size() == nodes.size() ? Optional.of(values) : Optional.empty();
    }

    Optional<Long> whole(Node node, long lowest, long highest) {
        String wanted = "a whole number from " + lowest + " to " + highest;
        return digits(node, wanted).flatMap(digits -> {
            if (!digits.matches("-?\\d+")) {
                return problems.add(Problem.Code.WRONG_TYPE, node.place(), "is not whole; " + wanted + " would work");
            }
            try {
                long number = Long.parseLong(digits);
                if (number >= lowest && number <= highest) {
                    return Optional.of(number);
                }
            } catch (NumberFormatException e) {
                return outOfRange(node, wanted);
            }
            return outOfRange(node, wanted);
        });
    }

    <T> Optional<T> outOfRange(Node node, String wanted) {
        return problems.add(Problem.Code.OUT_OF_RANGE, node.place(), "is out of range; " + wanted + " would work");
    }

    Optional<String> code(Node node, String wanted) {
        return text(node, wanted)
                .flatMap(text -> Code.isCode(text)
                        ? Optional.of(text)
                        : problems.add(
                                Problem.Code.NOT_A_CODE,
                                node.place(),
                                "has " + text.length() + " characters and is not a code; a code has letters, digits and"
                                        + " . _ : / $ + # ~ - , from 1 to 200"));
    }

    <T> Optional<T> parsed(Node node, String wanted, Function<String, T> parse) {
        return text(node, wanted).flatMap(text -> {
            try {
                return Optional.of(parse.apply(text));
            } catch (DateTimeException e) {
                return problems.add(Problem.Code.WRONG_FORM, node.place(), "is not " + wanted);
            }
        });
    }

    Optional<Duration> duration(Node node) {
        String wanted = "a time of more than nothing, such as P30D or PT12H";
        return parsed(node, wanted, Duration::parse)
                .flatMap(time -> time.isNegative() || time.isZero() ? outOfRange(node, wanted) : Optional.of(time));
    }

    Optional<Period> period(Node node) {
        String wanted = "a time of nothing or more, such as P3M or P14D";
        return parsed(node, wanted, Period::parse)
                .flatMap(time -> time.isNegative() ? outOfRange(node, wanted) : Optional.of(time));
    }

    Optional<ZoneId> zone(Node node) {
        return text(node, "a time zone such as Europe/Amsterdam").flatMap(text -> {
            try {
                return Optional.of(ZoneId.of(text));
            } catch (DateTimeException e) {
                return problems.add(
                        Problem.Code.UNKNOWN_ZONE,
                        node.place(),
                        "is no time zone; one such as Europe/Amsterdam would work");
            }
        });
    }
}
