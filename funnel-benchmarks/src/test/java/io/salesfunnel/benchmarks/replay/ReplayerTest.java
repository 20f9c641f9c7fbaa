package io.salesfunnel.benchmarks.replay;

import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.evidence.Evidence;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is compared must do the same. */
class ReplayerTest {

    private static final Replayer FUNNEL = Replayer.named("funnel");

    @Test
    void everybodyEntersTheSameStagesInTheSameOrder() {
        Set<String> reached = new LinkedHashSet<>();
        for (int seed = 0; seed < 2_000; seed++) {
            List<Evidence> log = Logs.generated(10 + seed % 60, seed);
            List<String> stages =
                    Replayer.stages(Replayer.named("fold").replay(log).get(0));

            assertThat(Replayer.stages(FUNNEL.replay(log).get(0))).isEqualTo(stages);
            reached.add(stages.get(stages.size() - 1));
        }
        assertThat(reached).containsExactlyInAnyOrder("PROSPECT", "LEAD", "CONTACT", "OPPORTUNITY", "CUSTOMER");
    }

    @Test
    void fiveFunnelsReadOneLog() {
        List<Evidence> log = Logs.generated(100, 1);

        assertThat(Replayer.named("funnel-five").replay(log)).hasSize(5);
        assertThat(Replayer.named("fold-five").replay(log)).hasSize(5);
    }
}
