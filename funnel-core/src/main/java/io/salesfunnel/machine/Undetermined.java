package io.salesfunnel.machine;

import io.salesfunnel.definition.Move;
import io.salesfunnel.finding.Finding;
import java.util.List;

/**
 * The move is not made, since something has to be known first: its {@link #reasons()} tell what is
 * missing, in the order in which the guards were declared. Ask for the first one first.
 *
 * @param <S> the type of the stages
 * @param <T> the type of the triggers
 * @since 0.1
 */
public final class Undetermined<S, T> extends Decision<S, T> {

    private final Move<S, T> move;

    Undetermined(Asked<S, T> asked, Move<S, T> move, Finding[] found) {
        super(asked, found);
        this.move = move;
    }

    /**
     * The declared move that hangs in the balance.
     *
     * @return the move
     */
    public Move<S, T> move() {
        return move;
    }

    /**
     * What has to be known: the unknown findings of the move that hangs in the balance.
     *
     * @return an unmodifiable list, in the order in which the guards were asked, never empty
     */
    @Override
    public List<Finding> reasons() {
        return super.reasons().stream()
                .filter(reason -> move.guards().contains(reason.name()))
                .toList();
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
    public String explain(String subject) {
        return subject + " cannot yet " + asked.trigger() + " from " + asked.stage() + ": "
                + open(move.guards().size());
    }
}
