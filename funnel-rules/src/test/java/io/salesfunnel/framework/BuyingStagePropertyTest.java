package io.salesfunnel.framework;

import static io.salesfunnel.framework.Case.cam;
import static io.salesfunnel.framework.Case.did;
import static io.salesfunnel.framework.Case.eur;
import static io.salesfunnel.framework.Case.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.Facts;
import io.salesfunnel.evidence.StandardInteraction;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;

class BuyingStagePropertyTest {

    /** An answer of -1 is missing; the others are from 0 to 2. */
    private static BuyingStage of(List<Integer> answers) {
        List<Evidence> evidence = new ArrayList<>();
        add(evidence, answers.get(0), level -> told(Facts.KNOWS_OFFER, level));
        add(evidence, answers.get(1), level -> told(Facts.KNOWS_BUSINESS, level));
        add(evidence, answers.get(2), level -> told(Facts.UNDERSTANDS_VALUE, level));
        add(evidence, answers.get(3), level -> told(Facts.BUDGET, eur(level)));
        add(evidence, answers.get(4), level -> told(Facts.WANTS_PROPOSAL, level > 0));
        for (int visit = 0; visit < 2 * answers.get(5); visit++) {
            evidence.add(did(StandardInteraction.WEBSITE_VISITED, visit));
        }
        return BuyingStage.of(cam(evidence.toArray(Evidence[]::new)).known(9));
    }

    private static void add(List<Evidence> evidence, int answer, IntFunction<Evidence> of) {
        if (answer >= 0) {
            evidence.add(of.apply(answer));
        }
    }

    @Property
    @Label("S4.24 The points never fall when an answer rises")
    void neverFallsWhenAnAnswerRises(
            @ForAll @Size(6) List<@IntRange(min = -1, max = 2) Integer> answers, @ForAll @IntRange(max = 5) int which) {
        BuyingStage before = of(answers);
        List<Integer> better = new ArrayList<>(answers);
        better.set(which, Math.min(2, answers.get(which) + 1));

        BuyingStage after = of(better);

        assertThat(after.points()).isGreaterThanOrEqualTo(before.points());
        if (before.open().equals(after.open())) {
            assertThat(after.possible()).isGreaterThanOrEqualTo(before.possible());
        }
        Statistics.collect(Integer.signum(after.points() - before.points()));
        Statistics.coverage(coverage -> {
            coverage.check(0).count(count -> count > 0);
            coverage.check(1).count(count -> count > 0);
        });
    }

    @Property
    @Label("S4.24, L9 What is not answered is asked and not assumed")
    void staysWithinItsBoundsWhenAQuestionIsAnswered(
            @ForAll @Size(6) List<@IntRange(min = -1, max = 2) Integer> answers,
            @ForAll @Size(6) List<@IntRange(min = 0, max = 2) Integer> rest) {
        List<Integer> all = new ArrayList<>(answers);
        for (int i = 0; i < answers.size(); i++) {
            if (answers.get(i) < 0) {
                all.set(i, rest.get(i));
            }
        }

        BuyingStage before = of(answers);
        BuyingStage after = of(all);

        assertThat(before.open()).containsAll(after.open());
        assertThat(after.points()).isBetween(before.points(), before.possible());
        assertThat(after.possible()).isBetween(after.points(), before.possible());
        assertThat(before.possible()).isBetween(0, 12);
        Statistics.collect(before.open().isEmpty());
        Statistics.coverage(coverage -> coverage.check(false).count(count -> count > 0));
    }
}
