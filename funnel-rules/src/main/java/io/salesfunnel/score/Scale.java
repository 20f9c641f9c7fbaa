package io.salesfunnel.score;

import io.salesfunnel.score.ScoreBands.Band;
import java.util.List;

/**
 * The bands of a scale, the lowest first, by their place. Whoever is below the lowest is at {@link #BELOW}.
 *
 * @param bands the bands
 * @param margin how far a score may fall below the limit of a band that was entered before the band is left
 */
record Scale(List<Band> bands, int margin) {

    static final int BELOW = -1;

    int top() {
        return bands.size() - 1;
    }

    /** Where a score is that was elsewhere before. Falling, it passes through what lies between. */
    int place(int before, double points) {
        int place = top();
        while (place > BELOW && points < limit(place, before)) {
            place--;
        }
        return place;
    }

    /** Whether a score is at one place, wherever it was before. */
    boolean isCertain(double points) {
        return place(BELOW, points) == place(top(), points);
    }

    /** What it takes to be in a band, for a score that was elsewhere before. */
    double limit(int place, int before) {
        return (double) bands.get(place).from() - (place <= before ? margin : 0);
    }
}
