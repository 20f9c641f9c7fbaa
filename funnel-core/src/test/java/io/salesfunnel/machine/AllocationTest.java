package io.salesfunnel.machine;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.machine.Deal.Action;
import io.salesfunnel.machine.Deal.Stage;
import java.lang.management.ManagementFactory;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bytes are stable where times are not. */
class AllocationTest {

    private static final int TIMES = 50_000;
    private static final StageMachine<Stage, Action, Deal> MACHINE = Deal.machine();

    private long kept;

    @ParameterizedTest(name = "{0} from {1}: at most {4} bytes")
    @CsvSource({
        "LOSE,    DISCOVERY, true,  5000, 0",
        "PROPOSE, DISCOVERY, true,  5000, 0",
        "WIN,     PROPOSAL,  true,  5000, 0",
        "WIN,     DISCOVERY, true,  5000, 0",
        "LOSE,    WON,       true,  5000, 0",
        "PROPOSE, DISCOVERY, false, 5000, 0",
        "WIN,     PROPOSAL,  false, 5000, 0",
        "REOPEN,  LOST,      true,  5000, 0"
    })
    void allocatesNothingForAPlainAnswer(Action action, Stage stage, boolean decisionMaker, int budget, int bytes) {
        Deal deal = new Deal(stage, decisionMaker, budget, 5000, null);

        assertThat(bytes(() -> MACHINE.decide(stage, action, deal))).isLessThanOrEqualTo(bytes);
    }

    @Test
    void allocatesOneDecisionAndItsListBesideTheReasons() {
        Finding reason = Finding.notMet("too dear");
        StageMachine<Stage, Action, Deal> machine = Deal.builder()
                .move(Action.PROPOSE)
                .from(Stage.DISCOVERY)
                .to(Stage.PROPOSAL)
                .when(Guard.judging("price", deal -> reason))
                .move(Action.WIN)
                .from(Stage.PROPOSAL)
                .to(Stage.WON)
                .move(Action.LOSE)
                .from(Stage.PROPOSAL)
                .to(Stage.LOST)
                .build();
        Deal deal = Deal.in(Stage.DISCOVERY);

        long named = 32;
        assertThat(bytes(() -> machine.decide(Stage.DISCOVERY, Action.PROPOSE, deal)))
                .isLessThanOrEqualTo(48 + named);
    }

    private long bytes(Supplier<Decision<Stage, Action>> question) {
        long least = Long.MAX_VALUE;
        for (int round = 0; round < 6; round++) {
            long before = allocated();
            for (int i = 0; i < TIMES; i++) {
                kept += question.get().verdict().ordinal() + 1;
            }
            least = Math.min(least, allocated() - before);
        }
        assertThat(kept).isPositive();
        return Math.round((double) least / TIMES);
    }

    private static long allocated() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        return threads.getThreadAllocatedBytes(Thread.currentThread().getId());
    }
}
