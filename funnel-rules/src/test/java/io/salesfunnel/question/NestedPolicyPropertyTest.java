package io.salesfunnel.question;

import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.finding.Finding.Status;
import io.salesfunnel.qualification.Combination;
import io.salesfunnel.qualification.Combination.Parts;
import io.salesfunnel.qualification.QualificationRule;
import io.salesfunnel.ruleset.RuleSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

class NestedPolicyPropertyTest {

    private static final int CRITERIA = 6;
    private static final int ALL = (1 << CRITERIA) - 1;

    /** A rule of combinations in combinations, in which a criterion may come more than once. */
    private static QualificationRule rule(Random random, int depth, String name) {
        Parts parts = Combination.named(name);
        long lower = 0;
        long upper = 0;
        Set<String> names = new HashSet<>();
        while (upper == lower || random.nextInt(3) > 0) {
            QualificationRule part = depth == 0 || random.nextInt(3) == 0
                    ? Asked.criterion(random.nextInt(CRITERIA))
                    : rule(random, depth - 1, name + "-" + names.size());
            if (!names.add(part.name())) {
                continue;
            }
            boolean isLastChanceToWeigh = upper == lower && names.size() == CRITERIA;
            if (random.nextInt(5) == 0 && !isLastChanceToWeigh) {
                parts = parts.veto(part);
            } else {
                int weight = random.nextInt(4) == 0 ? -1 - random.nextInt(2) : 1 + random.nextInt(3);
                parts = parts.weigh(weight, part);
                lower += Math.min(weight, 0);
                upper += Math.max(weight, 0);
            }
        }
        Combination whole = parts.threshold(lower + 1 + random.nextInt((int) (upper - lower)));
        return random.nextInt(6) == 0 ? RuleSet.named(name, 1).of(whole) : whole;
    }

    private static Orders.Policy policy(QualificationRule rule) {
        Map<List<Integer>, Boolean> open = new HashMap<>();
        return (answered, met) -> open.computeIfAbsent(
                List.of(answered, met & answered),
                bits -> rule.answer(Asked.knowing(bits.get(0), bits.get(1))) == Status.UNKNOWN);
    }

    @Property(tries = 400)
    void noOrderIsCheaper(
            @ForAll Random random,
            @ForAll @IntRange(max = ALL) int known,
            @ForAll @IntRange(max = ALL) int values,
            @ForAll boolean nothing) {
        QualificationRule rule = rule(random, 2, "policy");
        int already = nothing ? 0 : known;
        Orders orders = new Orders(ALL & ~already, values & already, already, policy(rule));

        List<Integer> order = Asked.numbers(Question.next(rule, Asked.knowing(already, values)));

        assertThat(orders.settles(order)).isTrue();
        assertThat(orders.cost(order)).isEqualTo(orders.least());
        assertThat(order).doesNotHaveDuplicates().allMatch(asked -> (already >> asked & 1) == 0);
        Statistics.collect(order.size());
        Statistics.coverage(coverage -> {
            for (int size = 0; size <= CRITERIA; size++) {
                coverage.check(size).count(count -> count > 0);
            }
        });
    }

    @Property(tries = 400)
    void eachQuestionWaitsForAnAnswerThatCanSettle(@ForAll Random random, @ForAll @IntRange(max = ALL) int values) {
        QualificationRule rule = rule(random, 2, "policy");
        int answered = 0;

        for (int asked : Asked.numbers(Question.next(rule, Asked.NOTHING))) {
            answered |= 1 << asked;
            if (rule.answer(Asked.knowing(answered, values)) != Status.UNKNOWN) {
                assertThat(Question.next(rule, Asked.knowing(answered, values))).isEmpty();
                return;
            }
            assertThat(Question.next(rule, Asked.knowing(answered, values))).isNotEmpty();
        }
        assertThat(rule.answer(Asked.knowing(answered, values))).isNotEqualTo(Status.UNKNOWN);
    }
}
