package io.salesfunnel.benchmarks.transition;

import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.benchmarks.Allocation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a step makes does not grow with the history, but for a node of the index of ids for each power of 16. No goal is
 * set in bytes; the limits are the figures of today.
 */
class TransitionAllocationTest {

    @ParameterizedTest(name = "{0}, history of {1}: {2}, {3} and {4} bytes at most")
    @CsvSource({
        "record-copy, 1, 176, 32, 96",
        "funnel, 1, 900, 520, 400",
        "funnel, 101, 900, 540, 400",
        "funnel, 10001, 950, 560, 400"
    })
    void makesLittle(String contestant, int history, long move, long refused, long recorded) {
        TransitionBenchmark benchmark = new TransitionBenchmark();
        benchmark.contestant = contestant;
        benchmark.history = history;
        benchmark.prepare();

        assertThat(Allocation.bytes(benchmark::move, 10_000)).isLessThanOrEqualTo(move);
        assertThat(Allocation.bytes(benchmark::refused, 10_000)).isLessThanOrEqualTo(refused);
        assertThat(Allocation.bytes(benchmark::recorded, 10_000)).isLessThanOrEqualTo(recorded);
    }
}
