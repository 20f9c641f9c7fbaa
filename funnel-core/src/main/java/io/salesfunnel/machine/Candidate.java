package io.salesfunnel.machine;

import io.salesfunnel.definition.Move;
import io.salesfunnel.finding.Finding;

/** One of the moves that a stage has on a trigger. */
final class Candidate<S, T> {

    final Move<S, T> move;

    /** How many guards of the cell have been asked once this candidate is judged. */
    final int asks;

    /** Where the guards of the move stand among those of the cell. */
    private final int[] positions;

    Candidate(Move<S, T> move, int asks, int[] positions) {
        this.move = move;
        this.asks = asks;
        this.positions = positions;
    }

    Finding.Status judge(Finding[] found) {
        Finding.Status status = Finding.Status.MET;
        for (int position : positions) {
            status = status.and(found[position].status());
        }
        return status;
    }
}
