package io.salesfunnel.rules.json;

import io.salesfunnel.evidence.InteractionType;
import io.salesfunnel.finding.Code;
import io.salesfunnel.qualification.Combination;
import io.salesfunnel.qualification.Combination.Weighted;
import io.salesfunnel.qualification.Criterion;
import io.salesfunnel.qualification.QualificationRule;
import io.salesfunnel.qualification.TolerantRule;
import io.salesfunnel.qualification.UnknownPolicy;
import io.salesfunnel.qualification.UnknownPolicy.Provisional;
import io.salesfunnel.ruleset.RuleSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns rules into objects of fields, lists and plain values, in the simplest form that says the same. */
final class RuleWriter {

    private final Vocabulary vocabulary;
    private final List<String> obstacles;
    private final ConditionWriter conditions;

    RuleWriter(Vocabulary vocabulary, List<String> obstacles) {
        this.vocabulary = vocabulary;
        this.obstacles = obstacles;
        this.conditions = new ConditionWriter(vocabulary, obstacles);
    }

    Map<String, Object> document(RuleSet set) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put(Shape.FORMAT, Shape.VERSION);
        fields.putAll(set(set));
        return fields;
    }

    private Map<String, Object> set(RuleSet set) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put(Shape.SET.sign(), set.name());
        fields.put("version", set.version());
        set.validFrom().ifPresent(instant -> fields.put("validFrom", instant.toString()));
        set.validUntil().ifPresent(instant -> fields.put("validUntil", instant.toString()));
        fields.put("rule", rule(set.rule()));
        return fields;
    }

    private Map<String, Object> rule(QualificationRule rule) {
        if (rule instanceof TolerantRule tolerant) {
            return tolerant(tolerant);
        }
        if (rule instanceof RuleSet set) {
            return set(set);
        }
        if (rule instanceof Combination combination) {
            return combination(combination);
        }
        return rule instanceof Criterion<?> criterion && criterion.condition().isPresent()
                ? criterion(criterion)
                : reference(rule);
    }

    private Map<String, Object> reference(QualificationRule rule) {
        if (vocabulary.rule(rule.name()).filter(rule::equals).isEmpty()) {
            obstacles.add("rule " + Code.shown(rule.name())
                    + " has no written form; give it to the vocabulary, and it is written by its name");
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put(Shape.REFERENCE.sign(), rule.name());
        return fields;
    }

    private <T> Map<String, Object> criterion(Criterion<T> criterion) {
        if (!Code.isCode(criterion.name())) {
            obstacles.add("criterion " + Code.shown(criterion.name()) + " has a name that is no code");
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        if (!criterion.name().equals(criterion.key().name())) {
            fields.put("name", criterion.name());
        }
        conditions.write(criterion, fields);
        if (!criterion.question().equals(usualQuestion(criterion))) {
            fields.put("question", criterion.question());
        }
        criterion.freshness().ifPresent(time -> fields.put("freshFor", time.toString()));
        return fields;
    }

    private static <T> String usualQuestion(Criterion<T> criterion) {
        return Usual.criterion(
                        criterion.name(), criterion.key(), criterion.condition().orElseThrow())
                .question();
    }

    private Map<String, Object> combination(Combination combination) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", combination.name());
        if (!combination.vetoes().isEmpty()) {
            fields.put("vetoes", combination.vetoes().stream().map(this::rule).toList());
        }
        List<Weighted> terms = combination.terms();
        long threshold = combination.threshold();
        if (terms.stream().allMatch(term -> term.weight() == 1)) {
            return counting(fields, threshold, terms);
        }
        Weighted first = terms.get(0);
        if (terms.size() == 1 && first.weight() == -1 && combination.vetoes().isEmpty()) {
            fields.put(Shape.NOT.sign(), rule(first.rule()));
            return fields;
        }
        fields.put("threshold", threshold);
        fields.put(Shape.WEIGHTED.sign(), terms.stream().map(this::term).toList());
        return fields;
    }

    private Map<String, Object> counting(Map<String, Object> fields, long threshold, List<Weighted> terms) {
        Shape shape = threshold == terms.size() ? Shape.ALL : threshold == 1 ? Shape.ANY : Shape.AT_LEAST;
        if (shape == Shape.AT_LEAST) {
            fields.put("atLeast", threshold);
        }
        fields.put(shape.sign(), terms.stream().map(term -> rule(term.rule())).toList());
        return fields;
    }

    private Map<String, Object> term(Weighted term) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put(Shape.WEIGHT, term.weight());
        fields.putAll(rule(term.rule()));
        return fields;
    }

    private Map<String, Object> tolerant(TolerantRule tolerant) {
        List<Object> policies = new ArrayList<>();
        QualificationRule bare = tolerant;
        while (bare instanceof TolerantRule next) {
            policies.add(0, policy(next));
            bare = next.rule();
        }
        Map<String, Object> fields = rule(bare);
        fields.put(Shape.POLICY, policies.size() == 1 ? policies.get(0) : policies);
        return fields;
    }

    private Object policy(TolerantRule tolerant) {
        UnknownPolicy policy = tolerant.policy();
        if (!(policy instanceof Provisional provisional)) {
            return PolicyReader.NO;
        }
        for (InteractionType type : provisional.approaches()) {
            if (vocabulary.interaction(type.name()).filter(type::equals).isEmpty()) {
                obstacles.add("interaction " + Code.shown(type.name()) + " is not in the vocabulary; give it to it");
            }
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("grace", provisional.grace().toString());
        fields.put(
                "approaches",
                provisional.approaches().stream().map(InteractionType::name).toList());
        return fields;
    }
}
