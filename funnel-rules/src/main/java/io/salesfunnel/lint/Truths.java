package io.salesfunnel.lint;

import io.salesfunnel.condition.AtLeastFact;
import io.salesfunnel.condition.Condition;
import io.salesfunnel.condition.IsKnown;
import io.salesfunnel.evidence.FactKey;
import io.salesfunnel.finding.Finding.Status;
import io.salesfunnel.qualification.Criterion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** All cases that make a difference to the rules of a set, and what each rule at the bottom answers in them. */
final class Truths {

    /** So many facts that are compared make too many cases, even if each of them has two values only. */
    private static final int TOO_MANY_FACTS = 17;

    private final int most;
    private final Cases cases = new Cases();
    private final Map<Object, Truth> truths = new HashMap<>();

    /** Looks at no more than the most states of one aspect; if there are more, so are there cases. */
    Truths(Place root, int most) {
        this.most = most;
        List<Criterion<?>> criteria = new ArrayList<>(root.criteria().distinct().toList());
        Knowledge knowledge = new Knowledge(criteria, cases);
        for (Criterion<?> criterion : criteria) {
            if (Aspect.condition(criterion) instanceof IsKnown) {
                keep(criterion, knowledge, states -> Status.MET);
            }
        }
        criteria.removeIf(criterion -> Aspect.condition(criterion) instanceof IsKnown);
        for (Set<FactKey<?>> group : Compared.groups(root.criteria())) {
            if (group.size() > 1) {
                compare(group, criteria, knowledge);
            }
        }
        Map<Aspect, List<Criterion<?>>> aspects = new LinkedHashMap<>();
        criteria.forEach(criterion -> aspects.computeIfAbsent(Aspect.of(criterion), aspect -> new ArrayList<>())
                .add(criterion));
        aspects.forEach((aspect, some) -> look(aspect, some, knowledge));
    }

    private void keep(Criterion<?> criterion, Knowledge knowledge, Truth truth) {
        truths.put(criterion, knowledge.of(criterion, truth));
    }

    /** Facts that are compared have one scale, on which each has its mark. */
    private void compare(Set<FactKey<?>> group, List<Criterion<?>> criteria, Knowledge knowledge) {
        List<Criterion<?>> compared = criteria.stream()
                .filter(criterion -> group.contains(criterion.key()))
                .filter(criterion -> Aspect.of(criterion).isOnScale())
                .toList();
        criteria.removeAll(new HashSet<>(compared));
        List<Object> named = compared.stream()
                .flatMap(criterion -> Scale.named(criterion.key(), Aspect.condition(criterion)))
                .toList();
        int facts = Math.min(group.size(), TOO_MANY_FACTS);
        Scale scale = Scale.ordered(group.iterator().next().type(), named, facts);
        Map<FactKey<?>, Integer> places = new HashMap<>();
        group.forEach(key -> places.put(key, cases.add(scale.marks().size())));
        for (Criterion<?> criterion : compared) {
            Condition<?> condition = Aspect.condition(criterion);
            int place = Objects.requireNonNull(places.get(criterion.key()));
            if (condition instanceof AtLeastFact<?> than) {
                int other = Objects.requireNonNull(places.get(than.other()));
                keep(
                        criterion,
                        knowledge,
                        states -> scale.marks()
                                .get(states[place])
                                .isAtLeast(scale.marks().get(states[other])));
            } else {
                keep(
                        criterion,
                        knowledge,
                        states -> scale.answer(condition, scale.marks().get(states[place])));
            }
        }
    }

    private void look(Aspect aspect, List<Criterion<?>> some, Knowledge knowledge) {
        List<Condition<?>> conditions =
                some.stream().<Condition<?>>map(Aspect::condition).distinct().toList();
        aspect.answers(conditions, most)
                .ifPresentOrElse(answers -> keep(some, conditions, answers, knowledge), cases::addTooMany);
    }

    private void keep(
            List<Criterion<?>> some, List<Condition<?>> conditions, List<List<Status>> answers, Knowledge knowledge) {
        int place = cases.add(answers.size());
        for (Criterion<?> criterion : some) {
            int column = conditions.indexOf(Aspect.condition(criterion));
            keep(criterion, knowledge, states -> answers.get(states[place]).get(column));
        }
    }

    Cases cases() {
        return cases;
    }

    /** What a rule answers; something that nobody can look into turns out either way. */
    Truth of(Object subject) {
        Truth truth = truths.get(subject);
        if (truth == null) {
            int place = cases.add(2);
            truth = states -> states[place] == 0 ? Status.MET : Status.NOT_MET;
            truths.put(subject, truth);
        }
        return truth;
    }
}
