package io.salesfunnel.qualification;

import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.evidence.Fact;
import io.salesfunnel.evidence.FactKey;
import io.salesfunnel.finding.Finding.Status;
import io.salesfunnel.known.EvidenceLog;
import io.salesfunnel.known.Known;
import io.salesfunnel.party.Organization;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;

class RulePropertyTest {

    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");
    private static final Organization BUYER = Organization.builder().id("O-1").build();

    @Property // L9
    void atLeastEqualsBruteForceOverAllCompletions(
            @ForAll @Size(min = 1, max = 6) List<Status> answers, @ForAll @IntRange(min = 1, max = 6) int needed) {
        int k = Math.min(needed, answers.size());

        Status status = check(atLeast(k, rules(answers.size())), answers);

        assertThat(status).isEqualTo(bruteForce(k, answers));
        Statistics.collect(status);
        Statistics.coverage(coverage -> {
            for (Status each : Status.values()) {
                coverage.check(each).count(count -> count > 0);
            }
        });
    }

    private static Status bruteForce(int needed, List<Status> answers) {
        Set<Boolean> possible = new java.util.HashSet<>();
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            if (answers.get(i) == Status.UNKNOWN) {
                open.add(i);
            }
        }
        for (int bits = 0; bits < 1 << open.size(); bits++) {
            long met = answers.stream().filter(answer -> answer == Status.MET).count() + Integer.bitCount(bits);
            possible.add(met >= needed);
        }
        return possible.size() > 1 ? Status.UNKNOWN : possible.contains(true) ? Status.MET : Status.NOT_MET;
    }

    @Property // L9
    void allAndAnyAreKleenesTables(@ForAll @Size(min = 1, max = 6) List<Status> answers) {
        List<QualificationRule> rules = rules(answers.size());
        QualificationRule[] rest = rules.subList(1, rules.size()).toArray(QualificationRule[]::new);
        Status conjunction = answers.stream().reduce(Status.MET, Status::and);
        Status disjunction = answers.stream()
                .map(Status::not)
                .reduce(Status.MET, Status::and)
                .not();

        assertThat(check(QualificationRule.all("all", rules.get(0), rest), answers))
                .isEqualTo(conjunction);
        assertThat(check(QualificationRule.any("any", rules.get(0), rest), answers))
                .isEqualTo(disjunction);
        assertThat(check(QualificationRule.not("not", rules.get(0)), answers))
                .isEqualTo(answers.get(0).not());
    }

    @Property // L9
    void fillingInAnUnknownNeverOverturnsAnAnswer(
            @ForAll @Size(min = 2, max = 6) List<Status> answers, @ForAll Random random) {
        QualificationRule tree = tree(rules(answers.size()), random);
        Status before = check(tree, answers);

        for (int i = 0; i < answers.size(); i++) {
            for (Status filled : EnumSet.of(Status.MET, Status.NOT_MET)) {
                if (answers.get(i) == Status.UNKNOWN && before != Status.UNKNOWN) {
                    List<Status> more = new ArrayList<>(answers);
                    more.set(i, filled);
                    assertThat(check(tree, more)).isEqualTo(before);
                    Statistics.collect(before);
                }
            }
        }
        Statistics.coverage(coverage -> {
            coverage.check(Status.MET).count(count -> count > 0);
            coverage.check(Status.NOT_MET).count(count -> count > 0);
        });
    }

    @Property // L10
    void theOrderOfRulesNeverChangesAVerdict(
            @ForAll @Size(min = 2, max = 6) List<Status> answers,
            @ForAll @IntRange(min = 1, max = 6) int needed,
            @ForAll Random random) {
        int k = Math.min(needed, answers.size());
        List<QualificationRule> shuffled = new ArrayList<>(rules(answers.size()));
        Collections.shuffle(shuffled, random);

        assertThat(check(atLeast(k, shuffled), answers)).isEqualTo(check(atLeast(k, rules(answers.size())), answers));
    }

    private static QualificationRule tree(List<QualificationRule> rules, Random random) {
        List<QualificationRule> nodes = new ArrayList<>(rules);
        while (nodes.size() > 1) {
            QualificationRule one = nodes.remove(random.nextInt(nodes.size()));
            QualificationRule other = nodes.remove(random.nextInt(nodes.size()));
            String name = "node-" + nodes.size();
            nodes.add(
                    switch (random.nextInt(3)) {
                        case 0 -> QualificationRule.all(name, one, other);
                        case 1 -> QualificationRule.any(name, one, other);
                        default -> QualificationRule.all(name, QualificationRule.not("not-" + name, one), other);
                    });
        }
        return nodes.get(0);
    }

    private static QualificationRule atLeast(int needed, List<QualificationRule> rules) {
        return QualificationRule.atLeast(
                "some", needed, rules.get(0), rules.subList(1, rules.size()).toArray(QualificationRule[]::new));
    }

    private static List<QualificationRule> rules(int count) {
        List<QualificationRule> rules = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rules.add(Criterion.isTrue(key(i)));
        }
        return rules;
    }

    private static FactKey<Boolean> key(int i) {
        return new FactKey<>("fact-" + i, Boolean.class);
    }

    private static Status check(QualificationRule rule, List<Status> answers) {
        EvidenceLog log = EvidenceLog.empty();
        for (int i = 0; i < answers.size(); i++) {
            if (answers.get(i) != Status.UNKNOWN) {
                log = log.append(Fact.of(key(i), answers.get(i) == Status.MET, "told", NOW));
            }
        }
        return rule.check(Known.of(BUYER, log, NOW)).status();
    }
}
