package io.salesfunnel.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.Supplier;

/**
 * Counts the bytes of an operation once it is warm. Bytes are stable where times are not, to a tenth or so: which objects
 * the JVM does without depends on how it has compiled. Limits that are figures of today leave that much room.
 */
public final class Allocation {

    private static final int ROUNDS = 12;

    private Allocation() {}

    /**
     * Counts.
     *
     * @param operation the operation
     * @param times how often it is done in a round
     * @return the bytes of one operation, in the best of some rounds
     */
    public static long bytes(Supplier<?> operation, int times) {
        long least = Long.MAX_VALUE;
        int kept = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long before = allocated();
            for (int i = 0; i < times; i++) {
                kept |= System.identityHashCode(operation.get());
            }
            least = Math.min(least, allocated() - before);
        }
        assertThat(kept).isNotZero();
        return Math.round((double) least / times);
    }

    private static long allocated() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        return threads.getThreadAllocatedBytes(Thread.currentThread().getId());
    }
}
