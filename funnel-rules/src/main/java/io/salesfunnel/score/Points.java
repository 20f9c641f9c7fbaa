package io.salesfunnel.score;

import java.time.Duration;
import java.time.Instant;

/**
 * Arithmetic of points. Faded points lie on a grid of 2^-30, and no rule or interaction has more than 10,000 of them.
 * So sums below 2^23, which is more than 8 million points, are exact, and no order of adding changes one.
 */
final class Points {

    private static final int MOST = 10_000;

    /** 1.5 * 2^22: up to 2^23 a double ends at 2^-30, so adding it rounds to the grid, and taking it away is exact. */
    private static final double TO_GRID = 6_291_456;

    private static final double NANO = 1e-9;
    private static final double SHOWN = 100;

    /** After so many half-lives, nothing is left on the grid of the most points: 14 to come to one point, 31 below. */
    private static final int HALVINGS = 45;

    private Points() {}

    static int require(String owner, String what, int points) {
        if (points == 0 || points > MOST || points < -MOST) {
            throw new IllegalArgumentException(owner + " cannot give " + what + " " + points + " points; from 1 to "
                    + MOST + " points for it or against it are possible");
        }
        return points;
    }

    /** How many half-lives pass in a second. */
    static double rate(Duration halfLife) {
        return 1 / seconds(halfLife.toSeconds(), halfLife.toNanosPart());
    }

    static double seconds(Instant since, Instant at) {
        return seconds(at.getEpochSecond() - since.getEpochSecond(), at.getNano() - since.getNano());
    }

    static double seconds(long seconds, int nanos) {
        return seconds + nanos * NANO;
    }

    /** Never grows with the age: each step keeps the order of what it is given. */
    static double faded(double points, double rate, double seconds) {
        return points * Halving.left(rate * seconds) + TO_GRID - TO_GRID;
    }

    /** From when on all that happened before has faded to nothing. */
    static Instant gone(Duration halfLife, Instant asOf) {
        long seconds = Instant.MAX.getEpochSecond() - asOf.getEpochSecond();
        return halfLife.toSeconds() >= seconds / HALVINGS ? Instant.MAX : asOf.plus(halfLife.multipliedBy(HALVINGS));
    }

    /** Rounded down, so that what is below a limit is not shown as having reached it. */
    static double shown(double points) {
        return StrictMath.floor(points * SHOWN) / SHOWN;
    }
}
