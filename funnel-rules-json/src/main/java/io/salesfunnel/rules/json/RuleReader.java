package io.salesfunnel.rules.json;

import io.salesfunnel.evidence.FactKey;
import io.salesfunnel.finding.Code;
import io.salesfunnel.qualification.Combination.Weighted;
import io.salesfunnel.qualification.Criterion;
import io.salesfunnel.qualification.QualificationRule;
import io.salesfunnel.ruleset.RuleSet;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads rules, and sets of them. */
final class RuleReader {

    private final Vocabulary vocabulary;
    private final Problems problems;
    private final Values values;
    private final ConditionReader conditions;
    private final PolicyReader policies;
    private final CombinationReader combinations;

    RuleReader(Vocabulary vocabulary, Problems problems) {
        this.vocabulary = vocabulary;
        this.problems = problems;
        this.values = new Values(problems);
        this.conditions = new ConditionReader(vocabulary, problems);
        this.policies = new PolicyReader(vocabulary, problems);
        this.combinations = new CombinationReader(this, problems);
    }

    /** The whole text. */
    Optional<RuleSet> document(Node node) {
        return Fields.of(node, "an object", problems)
                .flatMap(fields -> format(fields) ? set(fields, Shape.SET.fields(Shape.FORMAT)) : Optional.empty());
    }

    private boolean format(Fields fields) {
        Optional<Node> format = fields.required(Shape.FORMAT);
        Optional<Long> version = format.flatMap(node -> values.whole(node, 1, Integer.MAX_VALUE));
        if (version.isPresent() && version.get() != Shape.VERSION) {
            problems.add(
                    Problem.Code.UNKNOWN_FORMAT,
                    fields.place(Shape.FORMAT),
                    "is version " + version.get() + " of the format; version " + Shape.VERSION + " is known");
            return false;
        }
        return true;
    }

    private Optional<RuleSet> set(Fields fields, Set<String> meaningful) {
        fields.only(meaningful);
        Optional<String> name = fields.required(Shape.SET.sign()).flatMap(node -> values.code(node, "a name"));
        Optional<Long> version = fields.required("version").flatMap(node -> values.whole(node, 1, Integer.MAX_VALUE));
        Optional<Instant> from = instant(fields, "validFrom");
        Optional<Instant> until = instant(fields, "validUntil");
        Optional<QualificationRule> rule = fields.required("rule").flatMap(this::rule);
        if (from.isPresent() && until.isPresent() && !from.get().isBefore(until.get())) {
            return problems.add(
                    Problem.Code.IMPOSSIBLE_VALIDITY,
                    fields.place("validUntil"),
                    "is not after validFrom; the end comes after the beginning");
        }
        if (name.isEmpty() || version.isEmpty() || rule.isEmpty()) {
            return Optional.empty();
        }
        RuleSet set = RuleSet.named(name.get(), version.get().intValue()).of(rule.get());
        set = from.map(set::validFrom).orElse(set);
        return Optional.of(until.map(set::validUntil).orElse(set));
    }

    private Optional<Instant> instant(Fields fields, String name) {
        return fields.optional(name)
                .flatMap(node -> ValueType.of(Instant.class).orElseThrow().read(node, problems));
    }

    Optional<QualificationRule> rule(Node node) {
        return Fields.of(node, "an object", problems).flatMap(this::rule);
    }

    Optional<Weighted> term(Node node) {
        return Fields.of(node, "an object", problems).flatMap(fields -> {
            Optional<Long> weight = fields.required(Shape.WEIGHT)
                    .flatMap(number -> values.whole(number, Integer.MIN_VALUE, Integer.MAX_VALUE)
                            .flatMap(points -> points == 0
                                    ? values.outOfRange(number, "a weight other than 0")
                                    : Optional.of(points)));
            Optional<QualificationRule> rule = rule(fields, Shape.WEIGHT, Shape.POLICY);
            return weight.flatMap(points -> rule.map(part -> new Weighted(points.intValue(), part)));
        });
    }

    private Optional<QualificationRule> rule(Fields fields) {
        return rule(fields, Shape.POLICY);
    }

    private Optional<QualificationRule> rule(Fields fields, String... ofThePlace) {
        List<Shape> shapes = Shape.of(fields);
        if (shapes.size() != 1) {
            List<String> signs = (shapes.isEmpty() ? Stream.of(Shape.values()) : shapes.stream())
                    .map(Shape::sign)
                    .toList();
            return shapes.isEmpty()
                    ? problems.add(
                            Problem.Code.NO_RULE,
                            fields.place(),
                            "does not say what kind of rule it is; one of " + signs + " would")
                    : problems.add(
                            Problem.Code.SEVERAL_RULES,
                            fields.place(),
                            "is several rules at once by " + signs + "; keep one, or make two rules");
        }
        Shape shape = shapes.get(0);
        Optional<QualificationRule> rule = bare(shape, fields, shape.fields(ofThePlace));
        return fields.optional(Shape.POLICY)
                .map(policy -> policies.applied(policy, rule))
                .orElse(rule);
    }

    private Optional<QualificationRule> bare(Shape shape, Fields fields, Set<String> meaningful) {
        if (shape == Shape.SET) {
            return set(fields, meaningful).map(set -> set);
        }
        fields.only(meaningful);
        return switch (shape) {
            case REFERENCE -> fields.required(shape.sign()).flatMap(this::known);
            case CRITERION ->
                fields.required(shape.sign()).flatMap(conditions::fact).flatMap(key -> criterion(fields, key));
            default -> combinations.read(shape, fields).map(whole -> whole);
        };
    }

    private Optional<QualificationRule> known(Node node) {
        return values.text(node, "the name of a rule")
                .flatMap(name -> vocabulary
                        .rule(name)
                        .or(() -> problems.add(
                                Problem.Code.UNKNOWN_RULE,
                                node.place(),
                                Code.shown(name)
                                        + " is no rule of the vocabulary; correct it, or add the rule there")));
    }

    private <T> Optional<QualificationRule> criterion(Fields fields, FactKey<T> key) {
        Optional<String> name =
                fields.optional("name").map(node -> values.code(node, "a name")).orElse(Optional.of(key.name()));
        Optional<Criterion<T>> bare = conditions
                .read(fields, key)
                .flatMap(condition -> name.map(named -> Usual.criterion(named, key, condition)));
        Optional<Criterion<T>> asking = fields.optional("question")
                .map(node -> values.text(node, "a question").flatMap(text -> bare.map(made -> made.ask(text))))
                .orElse(bare);
        return fields.optional("freshFor")
                .map(node -> values.duration(node).flatMap(time -> asking.map(made -> made.freshFor(time))))
                .orElse(asking)
                .map(made -> made);
    }
}
