package io.salesfunnel.qualification;

import io.salesfunnel.finding.Finding.Status;
import io.salesfunnel.qualification.Combination.Weighted;
import java.util.List;

/** Between which a sum of weights lies while some of its terms are unknown. */
record Bounds(long lower, long upper) {

    /** Between which it lies when nothing is known. */
    static Bounds of(List<Weighted> terms) {
        long lower = 0;
        long upper = 0;
        for (Weighted term : terms) {
            lower += lower(term.weight(), Status.UNKNOWN);
            upper += upper(term.weight(), Status.UNKNOWN);
        }
        return new Bounds(lower, upper);
    }

    /** What a part adds at least. */
    static int lower(int weight, Status answer) {
        return answer == Status.MET || (answer == Status.UNKNOWN && weight < 0) ? weight : 0;
    }

    /** What a part adds at most. */
    static int upper(int weight, Status answer) {
        return answer == Status.MET || (answer == Status.UNKNOWN && weight > 0) ? weight : 0;
    }

    Status reach(long threshold) {
        if (lower >= threshold) {
            return Status.MET;
        }
        return upper < threshold ? Status.NOT_MET : Status.UNKNOWN;
    }

    String words() {
        return lower == upper ? "{points} of {threshold} points" : "{points} to {possible} of {threshold} points";
    }
}
