package io.salesfunnel.projection;

import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.funnel.Drawn;
import io.salesfunnel.funnel.Funnel;
import io.salesfunnel.funnel.LifeDomain;
import io.salesfunnel.funnel.Stage;
import io.salesfunnel.projection.Translation.Loss;
import io.salesfunnel.projection.Translation.Row;
import io.salesfunnel.stage.RecordStatus;
import io.salesfunnel.stage.StageKind;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;

class TranslationPropertyTest {

    private static final List<Funnel> FIXED = List.of(LifeDomain.ENGAGEMENT, Cam.INTENT);

    private static Funnel funnel(Random random) {
        int lot = random.nextInt(4);
        return lot < FIXED.size() ? FIXED.get(lot) : Drawn.funnel(random);
    }

    private static boolean isOnTheWay(Stage<?> stage) {
        return stage.kind().compareTo(StageKind.CUSTOMER) <= 0;
    }

    @Property(tries = 500)
    @Label("every stage has one row, and none claims more than its kind says")
    void everyStageHasOneRowAndNoneClaimsMoreThanItsKindSays(@ForAll Random random) {
        Funnel from = funnel(random);
        Funnel to = funnel(random);

        Translation translation = Translation.between(from, to);

        assertThat(translation.rows()).extracting(Row::from).isEqualTo(from.stages());
        for (Row row : translation.rows()) {
            assertThat(translation.row(row.from())).isEqualTo(row);
            row.to().ifPresent(target -> {
                assertThat(target).isIn(to.stages());
                assertThat(isOnTheWay(target)).isEqualTo(isOnTheWay(row.from()));
                assertThat(target.kind()).isLessThanOrEqualTo(row.from().kind());
            });
            if (!isOnTheWay(row.from())) {
                assertThat(row.status()).isEqualTo(row.from().kind().status());
            }
            if (row.isOutside()) {
                assertThat(row.status()).isEqualTo(RecordStatus.OPEN);
            }
            assertThat(row.losses())
                    .allSatisfy(loss -> assertThat(loss.names()).isNotEmpty().doesNotHaveDuplicates());
            assertThat(row.losses()).extracting(Loss::kind).isSorted().doesNotHaveDuplicates();
            row.losses().forEach(loss -> Statistics.label("loss").collect(loss.kind()));
        }
        Statistics.label("loss")
                .coverage(coverage -> List.of(
                                Loss.Kind.DISTINCTION_LOST,
                                Loss.Kind.LESS_SAID,
                                Loss.Kind.MORE_NEEDED,
                                Loss.Kind.NO_LONGER_REQUIRED)
                        .forEach(kind -> coverage.check(kind).count(count -> count > 0)));
    }

    @Property(tries = 200)
    @Label("a funnel whose stages have distinct kinds is its own translation and loses nothing")
    void aFunnelWithDistinctKindsIsItsOwnTranslation(@ForAll Random random) {
        Funnel funnel = funnel(random);

        for (Row row : Translation.between(funnel, funnel).rows()) {
            assertThat(row.to()).contains(row.from());
            assertThat(row.status()).isEqualTo(row.from().kind().status());
            assertThat(row.losses()).isEmpty();
        }
    }

    @Property(tries = 500)
    @Label("what comes later on the way is never translated to what comes earlier")
    void theOrderOfTheWayIsKept(@ForAll Random random) {
        Funnel from = funnel(random);
        Funnel to = funnel(random);
        Translation translation = Translation.between(from, to);

        List<Integer> places = translation.rows().stream()
                .filter(row -> isOnTheWay(row.from()))
                .map(row -> row.to().map(to.stages()::indexOf).orElse(-1))
                .toList();

        assertThat(places).isSorted();
    }
}
