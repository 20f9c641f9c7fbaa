package io.salesfunnel.benchmarks.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is compared must do the same. */
class ScorerTest {

    private static final double GRID_OF_FIFTY_TERMS = 1e-7;

    @ParameterizedTest
    @ValueSource(strings = {"loop-state", "funnel", "funnel-known", "funnel-stored", "funnel-reading"})
    void everybodyHasTheScoreOfTheLoop(String name) {
        assertThat(Scorer.named(name).score())
                .isCloseTo(Scorer.named("loop").score(), within(GRID_OF_FIFTY_TERMS))
                .isGreaterThan(50);
    }
}
