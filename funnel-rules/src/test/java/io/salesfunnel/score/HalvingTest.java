package io.salesfunnel.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class HalvingTest {

    @Test
    void isExactAfterWholeHalfLives() {
        for (int halfLives = -10; halfLives < 1_000; halfLives++) {
            assertThat(Halving.left(halfLives)).isEqualTo(StrictMath.scalb(1.0, -halfLives));
        }
        assertThat(Halving.left(1_000)).isZero();
    }

    /** Between the steps it never grows, since no sum or product of the series does. */
    @Test
    void neverGrowsFromStepToStep() {
        for (int step = -Halving.STEPS; step < 100 * Halving.STEPS; step++) {
            double at = step / (double) Halving.STEPS;
            assertThat(Halving.left(StrictMath.nextUp(at))).isLessThanOrEqualTo(Halving.left(at));
            assertThat(Halving.left(at)).isLessThanOrEqualTo(Halving.left(StrictMath.nextDown(at)));
        }
    }

    @Property
    void neverGrows(@ForAll @DoubleRange(min = -1, max = 60) double halfLives, @ForAll @DoubleRange double more) {
        double left = Halving.left(halfLives);

        assertThat(Halving.left(StrictMath.nextUp(halfLives))).isLessThanOrEqualTo(left);
        assertThat(Halving.left(halfLives + more)).isLessThanOrEqualTo(left);
    }

    @Property
    void isAPowerOfTwo(@ForAll @DoubleRange(min = -1, max = 900) double halfLives) {
        double exact = StrictMath.pow(2, -halfLives);

        assertThat(Halving.left(halfLives) / exact).isCloseTo(1, within(1e-14));
    }
}
