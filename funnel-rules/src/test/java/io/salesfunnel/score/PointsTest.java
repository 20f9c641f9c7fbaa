package io.salesfunnel.score;

import static io.salesfunnel.score.Signals.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PointsTest {

    @Test
    void leavesNothingOfTheMostPointsAfterTheLastHalfLife() {
        Duration halfLife = Duration.ofSeconds(7, 300);
        Instant gone = Points.gone(halfLife, NOON);

        assertThat(gone).isEqualTo(NOON.plus(halfLife.multipliedBy(45)));
        assertThat(Points.faded(10_000, Points.rate(halfLife), Points.seconds(NOON, gone)))
                .isZero();
    }

    @Test
    void isGoneAtTheEndOfTimeWhenHalfLivesAreLong() {
        assertThat(Points.gone(Duration.ofSeconds(Long.MAX_VALUE, 999_999_999), NOON))
                .isEqualTo(Instant.MAX);
        assertThat(Points.gone(Duration.ofSeconds(2_000_000_000_000_000L), NOON))
                .isEqualTo(Instant.MAX);
        assertThat(Points.gone(Duration.ofNanos(1), Instant.MAX)).isEqualTo(Instant.MAX);
        assertThat(Points.gone(Duration.ofNanos(1), Instant.MIN)).isEqualTo(Instant.MIN.plusNanos(45));
    }

    @Test
    void fadesFromTheFirstInstantToTheLast() {
        double rate = Points.rate(Duration.ofNanos(1));

        assertThat(Double.valueOf(Points.faded(-10_000, rate, Points.seconds(Instant.MIN, Instant.MAX))))
                .hasToString("0.0");
        assertThat(Points.faded(-10_000, rate, Points.seconds(NOON, NOON))).isEqualTo(-10_000);
    }

    @Test
    void isShownRoundedDown() {
        assertThat(Points.shown(59.9999)).isEqualTo(59.99);
        assertThat(Points.shown(-0.001)).isEqualTo(-0.01);
        assertThat(Points.shown(60)).isEqualTo(60);
    }
}
