package io.salesfunnel.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.condition.Condition;
import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.Fact;
import io.salesfunnel.evidence.FactKey;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.finding.Finding.Status;
import io.salesfunnel.known.EvidenceLog;
import io.salesfunnel.known.Known;
import io.salesfunnel.lint.LintProblem.Code;
import io.salesfunnel.party.Organization;
import io.salesfunnel.qualification.Combination;
import io.salesfunnel.qualification.Combination.Parts;
import io.salesfunnel.qualification.Combination.Weighted;
import io.salesfunnel.qualification.Criterion;
import io.salesfunnel.qualification.QualificationRule;
import io.salesfunnel.ruleset.RuleSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;

class RuleSetLintPropertyTest {

    private enum Level {
        LOW,
        MIDDLE,
        HIGH
    }

    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");
    private static final Organization BUYER = Organization.builder().id("O-1").build();
    private static final FactKey<Integer> ONE = new FactKey<>("one", Integer.class);
    private static final FactKey<Integer> OTHER = new FactKey<>("other", Integer.class);
    private static final FactKey<Boolean> FLAG = new FactKey<>("flag", Boolean.class);
    private static final FactKey<Level> LEVEL = new FactKey<>("level", Level.class);
    private static final int LIMITS = 4;

    /** All that can be known, the level missing in some; two numbers have room on both sides of all limits. */
    private static final List<Known> LEVEL_KNOWN = grid(false);

    private static final List<Known> LEVEL_MAYBE_KNOWN = grid(true);

    private static List<Known> grid(boolean missing) {
        List<Known> grid = new ArrayList<>();
        for (int one = -2; one <= LIMITS + 1; one++) {
            for (int other = -2; other <= LIMITS + 1; other++) {
                for (boolean flag : new boolean[] {true, false}) {
                    List<Fact<?>> facts = List.of(fact(ONE, one), fact(OTHER, other), fact(FLAG, flag));
                    if (missing) {
                        grid.add(knowing(facts));
                    }
                    for (Level level : Level.values()) {
                        grid.add(knowing(Stream.concat(facts.stream(), Stream.of(fact(LEVEL, level)))
                                .toList()));
                    }
                }
            }
        }
        return grid;
    }

    private static <T> Fact<T> fact(FactKey<T> key, T value) {
        return Fact.of(key, value, "call", NOW);
    }

    private static Known knowing(List<? extends Evidence> facts) {
        return Known.of(BUYER, EvidenceLog.of(facts), NOW);
    }

    private static QualificationRule leaf(Random random, String name) {
        int limit = random.nextInt(LIMITS);
        Criterion.Start start = Criterion.named(name);
        FactKey<Integer> key = random.nextBoolean() ? ONE : OTHER;
        return switch (random.nextInt(9)) {
            case 0, 1 -> start.reads(key).metWhen(Condition.atLeast(limit));
            case 2, 3 -> start.reads(key).metWhen(Condition.atMost(limit));
            case 4 -> start.reads(key).metWhen(Condition.between(limit, limit + random.nextInt(LIMITS - limit)));
            case 5 -> start.reads(key).metWhen(Condition.oneOf(limit, random.nextInt(LIMITS)));
            case 6 -> start.reads(ONE).metWhen(Condition.atLeastFact(OTHER));
            case 7 -> start.reads(FLAG).metWhen(Condition.oneOf(random.nextBoolean()));
            default -> start.reads(LEVEL).metWhen(level(random));
        };
    }

    private static Condition<Level> level(Random random) {
        Level level = Level.values()[random.nextInt(3)];
        return switch (random.nextInt(4)) {
            case 0 -> Condition.atLeast(level);
            case 1 -> Condition.oneOf(level);
            case 2 -> Condition.oneOf(level, Level.HIGH);
            default -> Condition.isKnown();
        };
    }

    private static QualificationRule rule(Random random, int depth, String name) {
        Parts parts = Combination.named(name);
        long lower = 0;
        long upper = 0;
        int size = 0;
        while (upper == lower || (size < 3 && random.nextInt(3) > 0)) {
            String part = name + "-" + size++;
            QualificationRule rule =
                    depth == 0 || random.nextBoolean() ? leaf(random, part) : rule(random, depth - 1, part);
            if (random.nextInt(5) == 0) {
                parts = parts.veto(rule);
            } else {
                int weight = random.nextInt(4) == 0 ? -1 : 1 + random.nextInt(2);
                parts = parts.weigh(weight, rule);
                lower += Math.min(weight, 0);
                upper += Math.max(weight, 0);
            }
        }
        return parts.threshold(lower + 1 + random.nextInt((int) (upper - lower)));
    }

    /** The rule with the part at a path replaced by one that always answers the same. */
    private static QualificationRule with(QualificationRule rule, String path, String wanted, Status status) {
        if (path.equals(wanted)) {
            return QualificationRule.of(rule.name(), known -> Finding.of(status));
        }
        if (!(rule instanceof Combination combination) || !wanted.startsWith(path + "/")) {
            return rule;
        }
        Parts parts = Combination.named(rule.name());
        for (QualificationRule veto : combination.vetoes()) {
            parts = parts.veto(with(veto, path + "/" + veto.name(), wanted, status));
        }
        for (Weighted term : combination.terms()) {
            parts = parts.weigh(
                    term.weight(), with(term.rule(), path + "/" + term.rule().name(), wanted, status));
        }
        return parts.threshold(combination.threshold());
    }

    private static boolean asksForLevelAsKnown(QualificationRule rule) {
        return rule instanceof Combination combination
                ? combination.parts().stream().anyMatch(RuleSetLintPropertyTest::asksForLevelAsKnown)
                : rule.equals(Criterion.named(rule.name()).reads(LEVEL).metWhen(Condition.isKnown()));
    }

    private static List<Status> answers(QualificationRule rule, List<Known> grid) {
        return grid.stream().map(rule::answer).toList();
    }

    private static boolean differs(QualificationRule rule, List<Known> grid, List<Status> answers) {
        return IntStream.range(0, grid.size()).anyMatch(i -> rule.answer(grid.get(i)) != answers.get(i));
    }

    private static List<String> idle(
            QualificationRule root, Combination whole, String path, List<Known> grid, List<Status> answers) {
        List<String> idle = new ArrayList<>();
        for (QualificationRule part : whole.parts()) {
            String at = path + "/" + part.name();
            Set<Status> same = EnumSet.of(Status.MET, Status.NOT_MET);
            same.removeIf(status -> differs(with(root, root.name(), at, status), grid, answers));
            if (!same.isEmpty()) {
                idle.add(at);
            } else if (part instanceof Combination combination) {
                idle.addAll(idle(root, combination, at, grid, answers));
            }
        }
        return idle;
    }

    private static List<String> leaves(QualificationRule rule, String path) {
        return rule instanceof Combination combination
                ? combination.parts().stream()
                        .flatMap(part -> leaves(part, path + "/" + part.name()).stream())
                        .toList()
                : List.of(path);
    }

    private static QualificationRule anyhow(QualificationRule rule, List<String> except, Random random) {
        QualificationRule changed = rule;
        for (String leaf : leaves(rule, rule.name())) {
            if (!except.contains(leaf)) {
                changed = with(changed, rule.name(), leaf, random.nextBoolean() ? Status.MET : Status.NOT_MET);
            }
        }
        return changed;
    }

    @Property(tries = 400)
    void agreesWithAskingAboutAllThatCanBeKnown(@ForAll Random random) {
        QualificationRule rule = rule(random, 2, "rule");
        List<Known> grid = asksForLevelAsKnown(rule) ? LEVEL_MAYBE_KNOWN : LEVEL_KNOWN;
        List<Status> answers = answers(rule, grid);
        boolean isEverMet = answers.contains(Status.MET);
        boolean isAlwaysMet = Set.copyOf(answers).equals(Set.of(Status.MET));

        List<LintProblem> problems =
                RuleSetLint.check(RuleSet.named("generated", 1).of(rule));

        List<Code> codes = problems.stream().map(LintProblem::code).toList();
        assertThat(codes.contains(Code.CONTRADICTION)).isEqualTo(!isEverMet);
        assertThat(codes.contains(Code.VACUOUS)).isEqualTo(isAlwaysMet);
        assertThat(codes).doesNotContain(Code.NOT_ANALYSED, Code.OPAQUE, Code.TWO_CURRENCIES);
        if (isEverMet && !isAlwaysMet) {
            assertThat(problems)
                    .filteredOn(problem -> problem.code() == Code.NEVER_MATTERS)
                    .flatExtracting(LintProblem::rules)
                    .containsExactlyElementsOf(idle(rule, (Combination) rule, "rule", grid, answers));
        } else {
            List<Status> others = answers(anyhow(rule, problems.get(0).rules(), random), grid);
            assertThat(others.contains(Status.MET)).isEqualTo(isEverMet);
            assertThat(Set.copyOf(others).equals(Set.of(Status.MET))).isEqualTo(isAlwaysMet);
        }
        Statistics.collect(codes.isEmpty() ? "clean" : codes.get(0));
        Statistics.coverage(coverage -> {
            coverage.check("clean").count(count -> count > 0);
            coverage.check(Code.CONTRADICTION).count(count -> count > 0);
            coverage.check(Code.VACUOUS).count(count -> count > 0);
            coverage.check(Code.NEVER_MATTERS).count(count -> count > 0);
        });
    }
}
