package io.salesfunnel.benchmarks.decide;

import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.benchmarks.Allocation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The goal is 32 bytes for a move and 64 for a refusal with all its reasons. It is missed where a reason tells what was
 * seen and what was needed; the limit is the figure of today.
 */
class DecideAllocationTest {

    @ParameterizedTest(name = "{0} {1}: at most {2} bytes")
    @CsvSource({
        "funnel, LEGAL, 0",
        "funnel, ILLEGAL, 0",
        "funnel, GUARD_REFUSES, 0",
        "funnel, UNKNOWN, 0",
        "funnel-by-name, RANDOM, 0",
        "funnel-numbers, LEGAL, 0",
        "switch-numbers, GUARD_REFUSES, 80",
        "funnel-numbers, GUARD_REFUSES, 90"
    })
    void makesLittle(String contestant, String rows, long most) {
        DecideBenchmark benchmark = new DecideBenchmark();
        benchmark.contestant = contestant;
        benchmark.rows = rows;
        benchmark.prepare();

        assertThat(Allocation.bytes(benchmark::decide, 20_000)).isLessThanOrEqualTo(most);
    }
}
