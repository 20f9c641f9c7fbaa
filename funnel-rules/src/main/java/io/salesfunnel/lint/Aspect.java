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
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

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

    /** What some conditions can answer together. */
    Set<List<Status>> answers(List<Condition<?>> conditions) {
        if (kind instanceof ZoneId) {
            return Days.answers(onDays(conditions));
        }
        if (kind instanceof Condition) {
            return Set.of(List.of(Status.MET), List.of(Status.NOT_MET));
        }
        return key.type() == Tags.class ? tags(conditions) : values(conditions);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static List<Condition<LocalDate>> onDays(List<Condition<?>> conditions) {
        return (List) conditions;
    }

    private static Set<List<Status>> tags(List<Condition<?>> conditions) {
        List<Set<String>> wanted = conditions.stream()
                .map(condition -> ((SharesTag) condition).wanted().codes())
                .toList();
        Set<String> tags = new LinkedHashSet<>();
        wanted.forEach(tags::addAll);
        Set<List<Status>> answers = new LinkedHashSet<>();
        answers.add(wanted.stream().map(none -> Status.NOT_MET).toList());
        for (String tag : tags) {
            for (List<Status> without : List.copyOf(answers)) {
                List<Status> with = new ArrayList<>(without);
                for (int i = 0; i < with.size(); i++) {
                    with.set(i, wanted.get(i).contains(tag) ? Status.MET : with.get(i));
                }
                answers.add(with);
            }
        }
        return answers;
    }

    private Set<List<Status>> values(List<Condition<?>> conditions) {
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
        }
        return answers;
    }
}
