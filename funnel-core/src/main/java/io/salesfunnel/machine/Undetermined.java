package io.salesfunnel.machine;

import io.salesfunnel.finding.Finding;
import java.util.List;

/**
 * The move is not made, since something has to be known first.
 *
 * @param <S> the type of the stages
 * @param <T> the type of the triggers
 * @since 0.1
 */
public final class Undetermined<S, T> extends Decision<S, T> {

    Undetermined(Asked<S, T> asked, Finding[] found) {
        super(asked, found);
    }

    /**
     * What has to be known, in the order in which the guards were declared: ask for the first one first.
     *
     * @return an unmodifiable list, never empty
     */
    public List<Finding> missing() {
        return findings(Finding.Status.UNKNOWN);
    }

    @Override
    public Verdict verdict() {
        return Verdict.UNDETERMINED;
    }

    @Override
    public S orElse(S stage) {
        return stage;
    }

    @Override
    public S orElseThrow() {
        throw new IllegalMoveException(this);
    }

    @Override
    public String explain() {
        return asked.machine() + " cannot yet " + asked.trigger() + " from " + asked.stage() + ": " + open();
    }
}
