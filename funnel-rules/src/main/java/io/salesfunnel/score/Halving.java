package io.salesfunnel.score;

import java.util.stream.IntStream;

/**
 * What is left after some half-lives: a table takes the steps of a 64th, five terms of the series of e^y the rest. Made of
 * sums and products only, so it is the same on every machine.
 *
 * <p>Never grows with the half-lives: between two steps, since all terms of the series are positive and rounding keeps the
 * order; from step to step, since a series that is cut off stays below the next entry of the table. Exact after whole
 * half-lives, elsewhere to 14 digits.
 */
final class Halving {

    static final int STEPS = 64;

    private static final double LN_2 = 0.6931471805599453;
    private static final double LEAST = 1_000;
    private static final int BIAS = 1023;
    private static final int FRACTION_BITS = 52;
    private static final int STEP_BITS = 6;

    private static final double[] TABLE = IntStream.range(0, STEPS)
            .mapToDouble(step -> StrictMath.pow(2, -step / (double) STEPS))
            .toArray();

    private Halving() {}

    /** 2^-halfLives, from -1,000 half-lives on; nothing after 1,000 of them. */
    static double left(double halfLives) {
        if (halfLives >= LEAST) {
            return 0;
        }
        double steps = Math.ceil(halfLives * STEPS);
        double y = (steps / STEPS - halfLives) * LN_2;
        double rest = 1 + y * (1 + y * (1 / 2.0 + y * (1 / 6.0 + y * (1 / 24.0 + y * (1 / 120.0)))));
        int step = (int) steps;
        return TABLE[step & STEPS - 1] * rest * powerOfTwo(-(step >> STEP_BITS));
    }

    private static double powerOfTwo(int exponent) {
        return Double.longBitsToDouble((long) (exponent + BIAS) << FRACTION_BITS);
    }
}
