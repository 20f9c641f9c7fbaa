package io.salesfunnel;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.Supplier;

/** Counts the bytes of an operation once it is warm; bytes are stable where times are not. */
public final class Allocation {

    private static final int ROUNDS = 12;
    private static final int TIMES = 5_000;

    private Allocation() {}

    public static long bytes(Supplier<?> operation) {
        long least = Long.MAX_VALUE;
        int kept = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long before = allocated();
            for (int i = 0; i < TIMES; i++) {
                kept |= System.identityHashCode(operation.get());
            }
            least = Math.min(least, allocated() - before);
        }
        assertThat(kept).isNotZero();
        return Math.round((double) least / TIMES);
    }

    private static long allocated() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        return threads.getThreadAllocatedBytes(Thread.currentThread().getId());
    }
}
