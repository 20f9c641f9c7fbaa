package io.salesfunnel.question;

import io.salesfunnel.evidence.FactKey;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.finding.Finding.Status;
import io.salesfunnel.known.Known;
import io.salesfunnel.qualification.Asking;
import io.salesfunnel.qualification.Criterion;
import io.salesfunnel.qualification.QualificationRule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What one rule wants to be asked: in which words, and under which fact the answer is kept. */
record Wish(String text, Optional<FactKey<?>> fact) {

    /** All that has to be answered before a rule can be. */
    static List<Wish> of(QualificationRule rule, Known known) {
        List<Wish> wishes = new ArrayList<>(open(Asking.finding(rule, known))
                .map(finding -> of(finding, rule))
                .toList());
        if (rule instanceof Criterion<?> criterion) {
            criterion.reads().stream()
                    .filter(key ->
                            !key.equals(criterion.key()) && known.value(key).isEmpty())
                    .forEach(key -> wishes.add(new Wish("what is " + key.name() + "?", Optional.of(key))));
        }
        return wishes;
    }

    /** The findings at the bottom of all that is unknown; what is settled on the way is not looked into. */
    private static Stream<Finding> open(Finding finding) {
        List<Finding> parts = finding.parts().stream()
                .filter(part -> part.status() == Status.UNKNOWN)
                .toList();
        return parts.isEmpty()
                ? Stream.of(finding.with(List.of()))
                : parts.stream().flatMap(Wish::open);
    }

    private static Wish of(Finding finding, QualificationRule rule) {
        Object name = finding.parameters().get("fact");
        return new Wish(
                finding.questions().get(0),
                rule.reads().stream()
                        .filter(key -> key.name().equals(name))
                        .findFirst()
                        .map(key -> key));
    }

    /** Wishes that one answer fulfils, of one rule or several. */
    static final class Shared {

        private final Set<String> texts = new LinkedHashSet<>();
        private final Set<FactKey<?>> facts = new LinkedHashSet<>();
        private final Set<String> rules = new LinkedHashSet<>();

        boolean fulfils(Wish wish) {
            return texts.contains(wish.text)
                    || wish.fact.filter(facts::contains).isPresent();
        }

        void add(Wish wish, QualificationRule rule) {
            texts.add(wish.text);
            wish.fact.ifPresent(facts::add);
            rules.add(rule.name());
        }

        Question question() {
            return new Question(texts.iterator().next(), List.copyOf(rules), Collections.unmodifiableSet(facts));
        }
    }
}
