package io.salesfunnel.benchmarks.replay;

import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.benchmarks.Allocation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Bytes for each event do not grow with the length of the log, but for the index of ids. No goal is set in bytes; the
 * limits are the figures of today.
 */
class ReplayAllocationTest {

    @ParameterizedTest(name = "{0} of {1} events: at most {2} bytes for each")
    @CsvSource({"fold, 100, 72", "funnel, 10, 1100", "funnel, 100, 720", "funnel, 1000, 680", "funnel, 10000, 680"})
    void makesTheSameForEachEvent(String contestant, int events, long most) {
        ReplayBenchmark benchmark = new ReplayBenchmark();
        benchmark.contestant = contestant;
        benchmark.events = events;
        benchmark.prepare();

        long bytes = Allocation.bytes(benchmark::replay, Math.max(16, 20_000 / events));

        assertThat(bytes / events).isLessThanOrEqualTo(most);
    }
}
