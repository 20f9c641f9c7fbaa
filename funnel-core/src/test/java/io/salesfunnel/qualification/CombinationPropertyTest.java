package io.salesfunnel.qualification;

import static io.salesfunnel.qualification.Trees.known;
import static io.salesfunnel.qualification.Trees.leaves;
import static io.salesfunnel.qualification.Trees.tree;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.finding.Finding.Status;
import io.salesfunnel.qualification.Combination.Weighted;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;

class CombinationPropertyTest {

    /** A weighted rule with its answer, or a veto when its weight is 0. */
    record Part(int weight, Status answer) {}

    @Provide
    Arbitrary<List<Part>> parts() {
        return Combinators.combine(Arbitraries.integers().between(-5, 5), Arbitraries.of(Status.class))
                .as(Part::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .filter(parts -> parts.stream().anyMatch(part -> part.weight() != 0));
    }

    private static List<Status> answers(List<Part> parts) {
        return parts.stream().map(Part::answer).toList();
    }

    /** A combination with a threshold that can be reached and missed. */
    private static Combination combination(List<Part> parts, Random random) {
        Combination.Parts start = Combination.named("whole");
        List<QualificationRule> rules = leaves(parts.size());
        for (int i = 0; i < parts.size(); i++) {
            int weight = parts.get(i).weight();
            start = weight == 0 ? start.veto(rules.get(i)) : start.weigh(weight, rules.get(i));
        }
        Bounds sum = Bounds.of(start.terms());
        return start.threshold(sum.lower() + 1 + random.nextInt((int) (sum.upper() - sum.lower())));
    }

    private static boolean bruteForce(Combination rule, List<Part> parts, List<Status> completed) {
        long sum = 0;
        boolean vetoed = false;
        for (int i = 0; i < parts.size(); i++) {
            boolean met = completed.get(i) == Status.MET;
            sum += met ? parts.get(i).weight() : 0;
            vetoed |= parts.get(i).weight() == 0 && !met;
        }
        return !vetoed && sum >= rule.threshold();
    }

    private static List<List<Status>> completions(List<Status> answers) {
        List<List<Status>> all = new ArrayList<>(List.of(List.of()));
        for (Status answer : answers) {
            List<List<Status>> longer = new ArrayList<>();
            for (List<Status> one : all) {
                for (Status filled : answer == Status.UNKNOWN ? List.of(Status.MET, Status.NOT_MET) : List.of(answer)) {
                    List<Status> next = new ArrayList<>(one);
                    next.add(filled);
                    longer.add(next);
                }
            }
            all = longer;
        }
        return all;
    }

    @Property // L9
    void aWeightedThresholdEqualsBruteForceOverAllCompletions(
            @ForAll("parts") List<Part> parts, @ForAll Random random) {
        Combination rule = combination(parts, random);
        Set<Status> possible = EnumSet.noneOf(Status.class);
        completions(answers(parts))
                .forEach(completed -> possible.add(bruteForce(rule, parts, completed) ? Status.MET : Status.NOT_MET));

        Status status = rule.answer(known(answers(parts)));

        assertThat(status)
                .isEqualTo(
                        possible.size() > 1
                                ? Status.UNKNOWN
                                : possible.iterator().next());
        Statistics.label("status").collect(status);
        Statistics.label("status").coverage(coverage -> {
            for (Status each : Status.values()) {
                coverage.check(each).percentage(share -> share > 5);
            }
        });
        Statistics.label("veto").collect(!rule.vetoes().isEmpty());
        Statistics.label("veto").coverage(coverage -> coverage.check(true).percentage(share -> share > 5));
        Statistics.label("against").collect(rule.terms().stream().anyMatch(term -> term.weight() < 0));
        Statistics.label("against").coverage(coverage -> coverage.check(true).percentage(share -> share > 5));
    }

    @Property // L10
    void theOrderOfTermsAndVetoesNeverChangesAVerdict(@ForAll("parts") List<Part> parts, @ForAll Random random) {
        Combination rule = combination(parts, random);
        List<Weighted> terms = new ArrayList<>(rule.terms());
        List<QualificationRule> vetoes = new ArrayList<>(rule.vetoes());
        Collections.shuffle(terms, random);
        Collections.shuffle(vetoes, random);

        Combination shuffled = new Combination("whole", rule.threshold(), vetoes, terms);

        assertThat(shuffled.answer(known(answers(parts)))).isEqualTo(rule.answer(known(answers(parts))));
    }

    @Property // L9
    void fillingInAnUnknownNeverOverturnsAnAnswer(
            @ForAll @Size(min = 2, max = 7) List<Status> answers, @ForAll Random random) {
        QualificationRule tree = tree(leaves(answers.size()), random, false);
        Status before = tree.answer(known(answers));

        for (List<Status> completed : completions(answers)) {
            if (before != Status.UNKNOWN) {
                assertThat(tree.answer(known(completed))).isEqualTo(before);
            }
        }
        Statistics.collect(before);
        Statistics.coverage(coverage -> {
            for (Status each : Status.values()) {
                coverage.check(each).percentage(share -> share > 5);
            }
        });
    }

    @Property
    void theAnswerIsTheStatusOfTheFinding(@ForAll @Size(min = 1, max = 8) List<Status> answers, @ForAll Random random) {
        QualificationRule tree = tree(leaves(answers.size()), random, true);

        assertThat(tree.answer(known(answers)))
                .isEqualTo(tree.check(known(answers)).status());
        Statistics.collect(tree.answer(known(answers)));
        Statistics.coverage(coverage -> {
            for (Status each : Status.values()) {
                coverage.check(each).percentage(share -> share > 5);
            }
        });
    }

    @Property
    void negationTurnsAllIntoAny(@ForAll @Size(min = 1, max = 6) List<Status> answers) {
        List<QualificationRule> rules = leaves(answers.size());
        List<QualificationRule> negated = rules.stream()
                .map(rule -> QualificationRule.not("not-" + rule.name(), rule))
                .toList();

        assertThat(QualificationRule.not("not", all(rules)).answer(known(answers)))
                .isEqualTo(any(negated).answer(known(answers)));
        assertThat(QualificationRule.not("not", any(rules)).answer(known(answers)))
                .isEqualTo(all(negated).answer(known(answers)));
    }

    @Property
    void allIsAsManyAsThereAreAndAnyIsOne(@ForAll @Size(min = 1, max = 6) List<Status> answers) {
        List<QualificationRule> rules = leaves(answers.size());

        assertThat(all(rules)).isEqualTo(QualificationRule.atLeast("whole", rules.size(), rules.get(0), rest(rules)));
        assertThat(any(rules)).isEqualTo(QualificationRule.atLeast("whole", 1, rules.get(0), rest(rules)));
    }

    private static QualificationRule all(List<QualificationRule> rules) {
        return QualificationRule.all("whole", rules.get(0), rest(rules));
    }

    private static QualificationRule any(List<QualificationRule> rules) {
        return QualificationRule.any("whole", rules.get(0), rest(rules));
    }

    private static QualificationRule[] rest(List<QualificationRule> rules) {
        return rules.subList(1, rules.size()).toArray(QualificationRule[]::new);
    }
}
