package io.salesfunnel.benchmarks.report;

import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** How much time is spent. */
enum Effort {
    /** Minutes; for a first look, and to see that everything runs. */
    SHORT(1, 3, 200, 5, 20_000, 2),
    /** Half an hour or so; for figures that are quoted. */
    FULL(2, 4, 500, 4, 1_000_000, 10),
    /** No measurement: to see that everything runs. */
    SMOKE(1, 1, 20, 1, 1_000, 1);

    private final int forks;
    private final int iterations;
    private final int millis;
    private final int warmups;

    /** How many records are held at once. */
    final int records;

    /** How many times a JVM is started cold. */
    final int starts;

    Effort(int forks, int iterations, int millis, int warmups, int records, int starts) {
        this.forks = forks;
        this.iterations = iterations;
        this.millis = millis;
        this.warmups = warmups;
        this.records = records;
        this.starts = starts;
    }

    ChainedOptionsBuilder options() {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .forks(forks)
                .warmupIterations(warmups)
                .warmupTime(TimeValue.milliseconds(millis))
                .measurementIterations(iterations)
                .measurementTime(TimeValue.milliseconds(millis));
        if (this == SHORT) {
            options.param("rows", "LEGAL", "GUARD_REFUSES")
                    .param("history", "1", "10001")
                    .param("events", "100", "1000");
        }
        return options;
    }
}
