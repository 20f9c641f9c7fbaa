package io.salesfunnel.rules.json;

import io.salesfunnel.condition.Condition;
import io.salesfunnel.condition.OneOf;
import io.salesfunnel.condition.SharesTag;
import io.salesfunnel.evidence.FactKey;
import io.salesfunnel.evidence.Tags;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what the value of a fact has to be like. */
final class ConditionReader {

    private final FactNames facts;
    private final Problems problems;
    private final Values values;
    private final LimitReader limits;

    ConditionReader(Vocabulary vocabulary, Problems problems) {
        this.facts = new FactNames(vocabulary, problems);
        this.problems = problems;
        this.values = new Values(problems);
        this.limits = new LimitReader(problems);
    }

    Optional<FactKey<?>> fact(Node node) {
        return facts.named(node);
    }

    <T> Optional<Condition<T>> read(Fields criterion, FactKey<T> key) {
        List<String> named = Shape.CONDITIONS.stream()
                .filter(name -> criterion.optional(name).isPresent())
                .toList();
        if (named.isEmpty()) {
            return problems.add(
                    Problem.Code.NO_CONDITION,
                    criterion.place(),
                    "does not say what the fact has to be like; one of " + Shape.CONDITIONS + " would");
        }
        if (named.size() > 1) {
            return problems.add(
                    Problem.Code.SEVERAL_CONDITIONS,
                    criterion.place(),
                    "has the conditions " + named + "; keep one, or make two criteria");
        }
        String name = named.get(0);
        return criterion
                .optional(name)
                .flatMap(node -> condition(name, node, key))
                .map(ConditionReader::fitting);
    }

    @SuppressWarnings("unchecked")
    private static <T> Condition<T> fitting(Condition<?> condition) {
        return (Condition<T>) condition;
    }

    private <T> Optional<? extends Condition<?>> condition(String name, Node node, FactKey<T> key) {
        ValueType<T> type = ValueType.of(key.type()).orElseThrow();
        return switch (name) {
            case "is" -> type.read(node, problems).map(value -> new OneOf<>(Set.of(value)));
            case "oneOf" ->
                values.distinct(node, "a list of values", each -> type.read(each, problems))
                        .map(OneOf::new);
            case "isKnown" -> known(node);
            case "sharesTag" ->
                fits(name, node, key, key.type() == Tags.class)
                        .flatMap(fits -> ValueType.tags(node, values))
                        .map(SharesTag::new);
            case "ageBetween" ->
                fits(name, node, key, key.type() == LocalDate.class).flatMap(fits -> limits.age(node));
            case "comesWithin" ->
                fits(name, node, key, key.type() == LocalDate.class).flatMap(fits -> soon(node));
            default -> fits(name, node, key, type.isOrdered()).flatMap(fits -> ordered(name, node, key));
        };
    }

    private Optional<Boolean> fits(String name, Node node, FactKey<?> key, boolean fits) {
        return fits
                ? Optional.of(true)
                : problems.add(
                        Problem.Code.UNFIT_CONDITION,
                        node.place(),
                        name + " does not go with " + key.name() + ", whose values are of "
                                + key.type().getSimpleName());
    }

    private Optional<Condition<Object>> known(Node node) {
        return values.truth(node)
                .flatMap(yes -> yes
                        ? Optional.of(Condition.isKnown())
                        : problems.add(
                                Problem.Code.WRONG_TYPE,
                                node.place(),
                                "is false; only true would work, and \"not\" says the opposite"));
    }

    @SuppressWarnings("unchecked")
    private <T, C extends Comparable<? super C>> Optional<Condition<C>> ordered(
            String name, Node node, FactKey<T> key) {
        return compared(name, node, (FactKey<C>) key);
    }

    private <C extends Comparable<? super C>> Optional<Condition<C>> compared(String name, Node node, FactKey<C> key) {
        ValueType<C> type = ValueType.of(key.type()).orElseThrow();
        return switch (name) {
            case "atLeast" -> type.read(node, problems).map(Condition::atLeast);
            case "atMost" -> type.read(node, problems).map(Condition::atMost);
            case "between" -> limits.between(type, node);
            default -> facts.ofTheSameType(node, key).map(Condition::atLeastFact);
        };
    }

    private Optional<Condition<LocalDate>> soon(Node node) {
        return Fields.of(node, "an object with ahead and zone", problems).flatMap(fields -> {
            fields.only(new LinkedHashSet<>(List.of("ahead", "zone")));
            var ahead = fields.required("ahead").flatMap(values::period);
            var zone = fields.required("zone").flatMap(values::zone);
            return ahead.flatMap(time -> zone.map(place -> Condition.comesWithin(time, place)));
        });
    }
}
