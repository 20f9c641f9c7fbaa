package io.salesfunnel.score;

import static io.salesfunnel.evidence.StandardInteraction.CALL_ANSWERED;
import static io.salesfunnel.score.Signals.day;
import static io.salesfunnel.score.Signals.times;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.salesfunnel.evidence.Interaction;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Bytes are stable where times are not. */
class ScoreAllocationTest {

    private static final int TIMES = 2_000;

    private double kept;

    @Test
    void makesNothingForASingleInteraction() {
        // What is compiled by then may differ by some bytes; the smallest object for each would make 15,840 more.
        assertThat(bytes(1_000)).isLessThanOrEqualTo(bytes(10) + 1_000);
    }

    private long bytes(int interactions) {
        List<Interaction> calls = times(interactions, CALL_ANSWERED, Signals.NOON);
        long least = Long.MAX_VALUE;
        for (int round = 0; round < 6; round++) {
            long before = allocated();
            for (int i = 0; i < TIMES; i++) {
                kept += EngagementScore.standard().value(calls, day(30));
            }
            least = Math.min(least, allocated() - before);
        }
        assertThat(kept).isPositive();
        return least / TIMES;
    }

    private static long allocated() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        return threads.getThreadAllocatedBytes(Thread.currentThread().getId());
    }
}
