package io.salesfunnel.treatment;

import static io.salesfunnel.treatment.Desk.did;
import static io.salesfunnel.treatment.Desk.known;
import static io.salesfunnel.treatment.Desk.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.Facts;
import io.salesfunnel.evidence.Money;
import io.salesfunnel.evidence.StandardInteraction;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;

class FollowUpPropertyTest {

    /** An answer of -1 is missing; the others are from 0 to 2. */
    private static FollowUp of(List<Integer> answers) {
        List<Evidence> evidence = new ArrayList<>();
        add(evidence, answers.get(0), grade -> told(Facts.KNOWS_OFFER, grade, 1));
        add(evidence, answers.get(1), grade -> told(Facts.KNOWS_BUSINESS, grade, 1));
        add(evidence, answers.get(2), grade -> told(Facts.UNDERSTANDS_VALUE, grade, 1));
        add(evidence, answers.get(3), grade -> told(Facts.BUDGET, Money.of(grade, "EUR"), 1));
        add(evidence, answers.get(4), grade -> told(Facts.WANTS_PROPOSAL, grade > 0, 1));
        for (int visit = 0; visit < 2 * answers.get(5); visit++) {
            evidence.add(did(StandardInteraction.WEBSITE_VISITED, visit));
        }
        return FollowUp.of(known(9, evidence.toArray(Evidence[]::new)));
    }

    private static void add(List<Evidence> evidence, int answer, IntFunction<Evidence> of) {
        if (answer >= 0) {
            evidence.add(of.apply(answer));
        }
    }

    @Property // S4.24
    void neverFallsWhenAnAnswerRises(
            @ForAll @Size(6) List<@IntRange(min = -1, max = 2) Integer> answers, @ForAll @IntRange(max = 5) int which) {
        FollowUp before = of(answers);
        List<Integer> better = new ArrayList<>(answers);
        better.set(which, Math.min(2, answers.get(which) + 1));

        FollowUp after = of(better);

        assertThat(after.atLeast()).isGreaterThanOrEqualTo(before.atLeast());
        if (answers.get(which) >= 0) {
            assertThat(after.atMost()).isGreaterThanOrEqualTo(before.atMost());
        }
        Statistics.collect(Integer.signum(after.atLeast() - before.atLeast()));
        Statistics.coverage(coverage -> {
            coverage.check(0).count(count -> count > 0);
            coverage.check(1).count(count -> count > 0);
        });
    }

    @Property // L9
    void staysWithinItsBoundsWhenAQuestionIsAnswered(
            @ForAll @Size(6) List<@IntRange(min = -1, max = 2) Integer> answers,
            @ForAll @Size(6) List<@IntRange(min = 0, max = 2) Integer> rest) {
        List<Integer> all = new ArrayList<>(answers);
        for (int i = 0; i < 5; i++) {
            if (answers.get(i) < 0) {
                all.set(i, rest.get(i));
            }
        }

        FollowUp before = of(answers);
        FollowUp after = of(all);

        assertThat(after.open()).isEmpty();
        assertThat(after.atLeast()).isEqualTo(after.atMost()).isBetween(before.atLeast(), before.atMost());
        assertThat(before.atMost()).isBetween(0, 12);
    }
}
