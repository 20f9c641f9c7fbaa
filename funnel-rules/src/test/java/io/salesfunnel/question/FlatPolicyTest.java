package io.salesfunnel.question;

import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.qualification.Combination;
import io.salesfunnel.qualification.Combination.Parts;
import io.salesfunnel.question.Orders.Policy;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** All policies of one level: vetoes, weights from -2 to 3, every threshold that can be. */
class FlatPolicyTest {

    private static final int[] WEIGHTS = {-2, -1, 1, 2, 3};

    /** The first criteria are vetoes, the others have weights. */
    private record Flat(int vetoes, List<Integer> weights, int threshold) implements Policy {

        int size() {
            return vetoes + weights.size();
        }

        Combination rule() {
            Parts parts = Combination.named("policy");
            for (int i = 0; i < vetoes; i++) {
                parts = parts.veto(Asked.criterion(i));
            }
            for (int i = 0; i < weights.size(); i++) {
                parts = parts.weigh(weights.get(i), Asked.criterion(vetoes + i));
            }
            return parts.threshold(threshold);
        }

        private boolean isMet(int met) {
            int sum = 0;
            for (int i = 0; i < weights.size(); i++) {
                sum += (met >> (vetoes + i) & 1) == 1 ? weights.get(i) : 0;
            }
            int wanted = (1 << vetoes) - 1;
            return sum >= threshold && (met & wanted) == wanted;
        }

        @Override
        public boolean isOpen(int answered, int met) {
            boolean one = isMet(met & answered);
            int rest = ((1 << size()) - 1) & ~answered;
            for (int more = rest; more > 0; more = (more - 1) & rest) {
                if (isMet((met & answered) | more) != one) {
                    return true;
                }
            }
            return false;
        }

        /** Vetoes weigh more than all else. */
        int importance(int criterion) {
            return criterion < vetoes ? Integer.MAX_VALUE : Math.abs(weights.get(criterion - vetoes));
        }
    }

    private static void forEachPolicy(int criteria, Consumer<Flat> test) {
        for (int vetoes = 0; vetoes <= 2; vetoes++) {
            weigh(vetoes, new ArrayList<>(), 0, criteria - vetoes, test);
        }
    }

    private static void weigh(int vetoes, List<Integer> weights, int from, int room, Consumer<Flat> test) {
        int lower = weights.stream().mapToInt(weight -> Math.min(weight, 0)).sum();
        int upper = weights.stream().mapToInt(weight -> Math.max(weight, 0)).sum();
        for (int threshold = lower + 1; threshold <= upper; threshold++) {
            test.accept(new Flat(vetoes, List.copyOf(weights), threshold));
        }
        for (int i = from; room > 0 && i < WEIGHTS.length; i++) {
            weights.add(WEIGHTS[i]);
            weigh(vetoes, weights, i, room - 1, test);
            weights.remove(weights.size() - 1);
        }
    }

    private static void assertBest(Flat policy, int known, int met) {
        List<Integer> order = Asked.numbers(Question.next(policy.rule(), Asked.knowing(known, met)));
        Orders orders = new Orders(((1 << policy.size()) - 1) & ~known, met, known, policy);

        assertThat(orders.settles(order)).as("%s", policy).isTrue();
        assertThat(orders.cost(order)).as("%s asked as %s", policy, order).isEqualTo(orders.least());
        assertThat(order)
                .as("%s", policy)
                .isSortedAccordingTo((one, other) -> Integer.compare(policy.importance(other), policy.importance(one)));
    }

    @Test
    void noOrderIsCheaperForAnyPolicyUpToSixCriteria() {
        int[] policies = new int[1];

        forEachPolicy(6, policy -> {
            assertBest(policy, 0, 0);
            policies[0]++;
        });

        assertThat(policies[0]).isGreaterThan(5000);
    }

    @Test
    void noOrderIsCheaperWhenSomeCriteriaAreAnswered() {
        forEachPolicy(4, policy -> {
            int all = (1 << policy.size()) - 1;
            for (int known = all; known > 0; known = (known - 1) & all) {
                for (int met = known; met >= 0; met = met == 0 ? -1 : (met - 1) & known) {
                    assertBest(policy, known, met);
                }
            }
        });
    }

    @Test
    void neverAsksWhatCannotMatter() {
        Flat heavyDecides = new Flat(0, List.of(1, 3, 1), 3);

        assertThat(Asked.numbers(Question.next(heavyDecides.rule(), Asked.NOTHING)))
                .containsExactly(1);
    }

    @Test
    void asksByWeightWhenThereAreTooManyToCompare() {
        Flat many = new Flat(1, List.of(1, -3, 2, 3, 1, 2, 1, 1, 2), 5);

        List<Integer> order = Asked.numbers(Question.next(many.rule(), Asked.NOTHING));

        assertThat(order).containsExactly(0, 2, 4, 3, 6, 9, 1, 5, 7, 8);
        assertThat(order)
                .hasSameElementsAs(IntStream.range(0, many.size()).boxed().toList());
    }
}
