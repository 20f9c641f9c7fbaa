package io.salesfunnel.benchmarks.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.benchmarks.Allocation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The goal is 0 bytes from a stored state. Over interactions no goal is set; the limits are the figures of today. */
class ScoreAllocationTest {

    @ParameterizedTest(name = "{0}: at most {1} bytes")
    @CsvSource({
        "loop, 0",
        "loop-state, 0",
        "funnel-stored, 0",
        "funnel, 168",
        "funnel-known, 290",
        "funnel-reading, 5400"
    })
    void makesLittle(String contestant, long most) {
        Scorer scorer = Scorer.named(contestant);
        double[] sum = {0};

        long bytes = Allocation.bytes(
                () -> {
                    sum[0] += scorer.score();
                    return sum;
                },
                5_000);

        assertThat(bytes).isLessThanOrEqualTo(most);
    }
}
