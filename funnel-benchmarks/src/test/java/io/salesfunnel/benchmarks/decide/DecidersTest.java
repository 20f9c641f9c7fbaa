package io.salesfunnel.benchmarks.decide;

import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.benchmarks.decide.Deals.Asked;
import io.salesfunnel.benchmarks.decide.SwitchDecider.Verdict;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.machine.Decision;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openjdk.jmh.infra.Blackhole;

/** What is compared must do the same. */
class DecidersTest {

    static Stream<String> all() {
        return Deciders.all().stream();
    }

    @ParameterizedTest
    @MethodSource("all")
    void everybodyLeadsToTheSameStages(String name) {
        assertThat(Deals.all()).hasSize(6 * 5 * 3 * 3);
        assertThat(Deciders.disagreements(name)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void everybodyHasTheSameFourSteps(String name) {
        WalkBenchmark walk = new WalkBenchmark();
        walk.contestant = name;
        walk.prepare();

        assertThat(walk.walk(new Blackhole(
                        "Today's password is swordfish. I understand instantiating Blackholes directly is dangerous.")))
                .isEqualTo(DealStage.WON);
    }

    @Test
    void oursGivesTheReasonsOfTheSwitch() {
        for (Asked asked : Deals.all()) {
            Decision<?, ?> ours = (Decision<?, ?>) Deciders.named("funnel").decide(asked.deal(), asked.event());
            Verdict limit = (Verdict) Deciders.named(Deciders.LIMIT).decide(asked.deal(), asked.event());

            assertThat(ours.verdict().name()).isEqualTo(limit.kind().name());
            assertThat(ours.reasons()).extracting(Finding::name).isEqualTo(limit.reasons());
        }
    }

    @Test
    void everyKindOfRowIsDrawn() {
        for (Deals.Case wanted : Deals.Case.values()) {
            assertThat(Deals.random(wanted)).hasSize(Deals.ROWS);
        }
    }
}
