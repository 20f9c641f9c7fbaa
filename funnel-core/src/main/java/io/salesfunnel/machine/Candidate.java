package io.salesfunnel.machine;

import io.salesfunnel.definition.Move;
import io.salesfunnel.finding.Finding;
import java.util.List;

/**
 * One of the moves that a stage has on a trigger.
 *
 * @param asks how many guards of the cell have been asked once this candidate is judged
 * @param positions where the guards of the move stand among those of the cell
 * @param plainly the decision if everything asked so far is met without a reason
 */
record Candidate<S, T>(Move<S, T> move, int asks, List<Integer> positions, Moved<S, T> plainly) {

    Finding.Status judge(Finding[] found) {
        Finding.Status status = Finding.Status.MET;
        for (int i = 0; i < positions.size(); i++) {
            status = status.and(found[positions.get(i)].status());
        }
        return status;
    }
}
