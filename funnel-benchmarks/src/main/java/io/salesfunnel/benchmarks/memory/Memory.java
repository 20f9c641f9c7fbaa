package io.salesfunnel.benchmarks.memory;

import java.lang.management.ManagementFactory;

/** Tells how many bytes of heap a record holds on to: run in a JVM of its own, with a contestant and a number. */
public final class Memory {

    private Memory() {}

    /**
     * Makes the records and prints the bytes that each of them holds.
     *
     * @param args a contestant, {@code records} or {@code funnel}, and how many records
     */
    public static void main(String[] args) {
        System.out.println(bytes(args[0], Integer.parseInt(args[1])));
    }

    static long bytes(String contestant, int count) {
        Held held = Held.named(contestant);
        // What is made once for all is made before.
        held.record(0);
        Object[] records = new Object[count];
        long before = used();
        for (int i = 0; i < count; i++) {
            records[i] = held.record(i);
        }
        long after = used();
        if (records[count - 1] == null) {
            throw new IllegalStateException("no record");
        }
        return (after - before) / count;
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
