package io.salesfunnel.rules.json;

import io.salesfunnel.condition.Condition;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** Reads conditions with a lower and an upper limit. */
final class LimitReader {

    private static final long OLDEST = 200;

    private final Problems problems;
    private final Values values;

    LimitReader(Problems problems) {
        this.problems = problems;
        this.values = new Values(problems);
    }

    <C extends Comparable<? super C>> Optional<Condition<C>> between(ValueType<C> type, Node node) {
        return limits(node, "low", "high").flatMap(limits -> {
            Optional<C> low = limits.required("low").flatMap(limit -> type.read(limit, problems));
            Optional<C> high = limits.required("high").flatMap(limit -> type.read(limit, problems));
            return low.flatMap(from -> high.flatMap(to -> between(from, to, node)));
        });
    }

    private <C extends Comparable<? super C>> Optional<Condition<C>> between(C low, C high, Node node) {
        try {
            return Optional.of(Condition.between(low, high));
        } catch (IllegalArgumentException e) {
            return impossible(node, "the lower limit comes first, in the same currency");
        }
    }

    Optional<Condition<LocalDate>> age(Node node) {
        return limits(node, "low", "high", "zone").flatMap(limits -> {
            Optional<Long> low = limits.required("low").flatMap(this::years);
            Optional<Long> high = limits.optional("high").map(this::years).orElse(Optional.of(OLDEST));
            var zone = limits.required("zone").flatMap(values::zone);
            if (low.isEmpty() || high.isEmpty() || zone.isEmpty()) {
                return Optional.empty();
            }
            return low.get() <= high.get()
                    ? Optional.of(Condition.ageBetween(
                            low.get().intValue(), high.get().intValue(), zone.get()))
                    : impossible(node, "the lower limit comes first");
        });
    }

    private Optional<Long> years(Node node) {
        return values.whole(node, 0, OLDEST);
    }

    private Optional<Fields> limits(Node node, String... meaningful) {
        List<String> names = List.of(meaningful);
        Optional<Fields> limits = Fields.of(node, "an object of " + names, problems);
        limits.ifPresent(fields -> fields.only(new LinkedHashSet<>(names)));
        return limits;
    }

    private <T> Optional<T> impossible(Node node, String remedy) {
        return problems.add(
                Problem.Code.IMPOSSIBLE_LIMITS, node.place(), "has limits that nothing lies between; " + remedy);
    }
}
