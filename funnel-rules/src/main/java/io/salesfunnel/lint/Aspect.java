package io.salesfunnel.lint;

import io.salesfunnel.condition.AgeBetween;
import io.salesfunnel.condition.ComesWithin;
import io.salesfunnel.condition.Condition;
import io.salesfunnel.condition.OneOf;
import io.salesfunnel.condition.SharesTag;
import io.salesfunnel.evidence.FactKey;
import io.salesfunnel.evidence.Tags;
import io.salesfunnel.finding.Finding.Status;
import io.salesfunnel.lint.Scale.Mark;
import io.salesfunnel.qualification.Criterion;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** What is looked at in a fact; conditions that look at different things are taken to have no connection. */
record Aspect(FactKey<?> key, Object kind) {

    static Aspect of(Criterion<?> criterion) {
        return new Aspect(criterion.key(), kind(criterion.key(), condition(criterion)));
    }

    static Condition<?> condition(Criterion<?> criterion) {
        return criterion.condition().orElseThrow();
    }

    private static Object kind(FactKey<?> key, Condition<?> condition) {
        if (condition instanceof AgeBetween age) {
            return age.zone();
        }
        if (condition instanceof ComesWithin within) {
            return within.zone();
        }
        return key.type() == Tags.class && condition instanceof OneOf ? condition : Scale.class;
    }

    boolean isOnScale() {
        return kind == Scale.class;
    }

    /** What some conditions can answer together; nothing if that is more than the most. */
    Optional<List<List<Status>>> answers(List<Condition<?>> conditions, int most) {
        if (kind instanceof ZoneId) {
            return Days.answers(onDays(conditions), most);
        }
        if (kind instanceof Condition) {
            return Optional.of(List.of(List.of(Status.MET), List.of(Status.NOT_MET)));
        }
        return key.type() == Tags.class ? tags(conditions, most) : values(conditions, most);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static List<Condition<LocalDate>> onDays(List<Condition<?>> conditions) {
        return (List) conditions;
    }

    /** A set of tags meets each condition that one of its tags meets: conditions are bits of a number. */
    private static Optional<List<List<Status>>> tags(List<Condition<?>> conditions, int most) {
        Map<String, BigInteger> metByTag = new LinkedHashMap<>();
        for (int i = 0; i < conditions.size(); i++) {
            for (String tag : ((SharesTag) conditions.get(i)).wanted().codes()) {
                metByTag.put(tag, metByTag.getOrDefault(tag, BigInteger.ZERO).setBit(i));
            }
        }
        Set<BigInteger> met = new LinkedHashSet<>();
        met.add(BigInteger.ZERO);
        for (BigInteger with : new LinkedHashSet<>(metByTag.values())) {
            for (BigInteger without : List.copyOf(met)) {
                met.add(without.or(with));
                if (met.size() > most) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(
                met.stream().map(bits -> statuses(bits, conditions.size())).toList());
    }

    private static List<Status> statuses(BigInteger met, int size) {
        return IntStream.range(0, size)
                .mapToObj(i -> met.testBit(i) ? Status.MET : Status.NOT_MET)
                .toList();
    }

    private Optional<List<List<Status>>> values(List<Condition<?>> conditions, int most) {
        List<Object> named = conditions.stream()
                .flatMap(condition -> Scale.named(key, condition))
                .toList();
        boolean isListed = key.type() == Boolean.class || key.type().isEnum();
        boolean isToldApart = !isListed && conditions.stream().allMatch(OneOf.class::isInstance);
        Scale scale = isToldApart ? Scale.unordered(named) : Scale.ordered(key.type(), named, 1);
        Set<List<Status>> answers = new LinkedHashSet<>();
        for (Mark mark : scale.marks()) {
            answers.add(conditions.stream()
                    .map(condition -> scale.answer(condition, mark))
                    .toList());
            if (answers.size() > most) {
                return Optional.empty();
            }
        }
        return Optional.of(List.copyOf(answers));
    }
}
