package io.salesfunnel.benchmarks.qualification;

import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.benchmarks.Allocation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The goal is 64 bytes for a verdict, which is met, and 600 with all findings, which is met too. No goal is
 * set for the text.
 */
class QualificationAllocationTest {

    @ParameterizedTest(name = "{0}: at most {1} bytes")
    @CsvSource({"if-chain, 88", "funnel-answer, 64", "funnel-verdict, 64", "funnel-findings, 600", "funnel-text, 7000"})
    void makesLittle(String contestant, long most) {
        QualificationBenchmark benchmark = new QualificationBenchmark();
        benchmark.contestant = contestant;
        benchmark.prepare();

        assertThat(Allocation.bytes(benchmark::judge, 20_000)).isLessThanOrEqualTo(most);
    }
}
