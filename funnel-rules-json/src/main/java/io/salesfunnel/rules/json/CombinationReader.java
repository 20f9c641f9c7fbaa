package io.salesfunnel.rules.json;

import io.salesfunnel.qualification.Combination;
import io.salesfunnel.qualification.Combination.Weighted;
import io.salesfunnel.qualification.QualificationRule;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads several rules as one. */
final class CombinationReader {

    private final RuleReader rules;
    private final Problems problems;
    private final Values values;

    CombinationReader(RuleReader rules, Problems problems) {
        this.rules = rules;
        this.problems = problems;
        this.values = new Values(problems);
    }

    Optional<Combination> read(Shape shape, Fields fields) {
        Optional<String> name = fields.required("name").flatMap(node -> values.code(node, "a name"));
        Set<String> names = new HashSet<>();
        Optional<List<QualificationRule>> vetoes = fields.optional("vetoes")
                .map(node -> values.list(node, "a list of rules")
                        .flatMap(nodes -> values.each(nodes, each -> distinct(each, rules.rule(each), names))))
                .orElse(Optional.of(List.of()));
        Optional<List<Weighted>> terms = fields.required(shape.sign())
                .flatMap(node -> shape == Shape.NOT
                        ? rules.rule(node).map(rule -> List.of(new Weighted(-1, rule)))
                        : values.list(node, "a list of rules")
                                .flatMap(nodes -> values.each(nodes, each -> term(shape, each, names))));
        Optional<Long> threshold = threshold(shape, fields, terms);
        if (name.isEmpty() || vetoes.isEmpty() || terms.isEmpty() || threshold.isEmpty()) {
            return Optional.empty();
        }
        return combination(
                fields, shape, new Combination.Parts(name.get(), vetoes.get(), terms.get()), threshold.get());
    }

    private Optional<Weighted> term(Shape shape, Node node, Set<String> names) {
        Optional<Weighted> term =
                shape == Shape.WEIGHTED ? rules.term(node) : rules.rule(node).map(rule -> new Weighted(1, rule));
        return distinct(node, term.map(Weighted::rule), names).flatMap(rule -> term);
    }

    private Optional<QualificationRule> distinct(Node node, Optional<QualificationRule> rule, Set<String> names) {
        return rule.flatMap(part -> names.add(part.name())
                ? rule
                : problems.add(
                        Problem.Code.DUPLICATE_NAME,
                        node.place(),
                        "is the second part named " + part.name() + "; give each a name of its own"));
    }

    private Optional<Long> threshold(Shape shape, Fields fields, Optional<List<Weighted>> terms) {
        return switch (shape) {
            case ALL -> terms.map(all -> (long) all.size());
            case ANY -> Optional.of(1L);
            case NOT -> Optional.of(0L);
            case AT_LEAST -> number(fields, "atLeast");
            default -> number(fields, "threshold");
        };
    }

    private Optional<Long> number(Fields fields, String name) {
        return fields.required(name).flatMap(node -> values.whole(node, Long.MIN_VALUE, Long.MAX_VALUE));
    }

    private Optional<Combination> combination(Fields fields, Shape shape, Combination.Parts parts, long threshold) {
        try {
            return Optional.of(parts.threshold(threshold));
        } catch (IllegalArgumentException e) {
            return problems.add(
                    Problem.Code.IMPOSSIBLE_THRESHOLD,
                    fields.place(shape == Shape.AT_LEAST ? "atLeast" : "threshold"),
                    "is always reached or never: the parts can give "
                            + reach(parts.terms(), false) + " at least and " + reach(parts.terms(), true)
                            + " at most; take one above the first and not above the second");
        }
    }

    private static long reach(List<Weighted> terms, boolean most) {
        return terms.stream()
                .mapToLong(Weighted::weight)
                .filter(weight -> most == weight > 0)
                .sum();
    }
}
