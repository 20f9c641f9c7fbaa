package io.salesfunnel.machine;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.salesfunnel.machine.Deal.Action;
import io.salesfunnel.machine.Deal.Stage;
import java.lang.management.ManagementFactory;
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
        "PROPOSE, DISCOVERY, false, 5000, 48",
        "WIN,     PROPOSAL,  false, 5000, 48",
        "REOPEN,  LOST,      true,  5000, 48"
    })
    void allocatesAtMostOneSmallObjectBesideTheReasons(
            Action action, Stage stage, boolean decisionMaker, int budget, int bytes) {
        Deal deal = new Deal(stage, decisionMaker, budget, 5000, null);
        decide(stage, action, deal);

        long least = Long.MAX_VALUE;
        for (int round = 0; round < 5; round++) {
            long before = allocated();
            decide(stage, action, deal);
            least = Math.min(least, allocated() - before);
        }

        assertThat(Math.round((double) least / TIMES)).isLessThanOrEqualTo(bytes);
        assertThat(kept).isPositive();
    }

    private void decide(Stage stage, Action action, Deal deal) {
        for (int i = 0; i < TIMES; i++) {
            kept += MACHINE.decide(stage, action, deal).verdict().ordinal() + 1;
        }
    }

    private static long allocated() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        return threads.getThreadAllocatedBytes(Thread.currentThread().getId());
    }
}
