package io.salesfunnel.machine;

import static io.salesfunnel.definition.Definition.nameOf;

import io.salesfunnel.definition.Move;
import io.salesfunnel.finding.Finding;
import java.util.List;

/**
 * The move is made.
 *
 * @param <S> the type of the stages
 * @param <T> the type of the triggers
 * @since 0.1
 */
public final class Moved<S, T> extends Decision<S, T> {

    private final Move<S, T> move;

    Moved(Asked<S, T> asked, Move<S, T> move, Finding[] found) {
        super(asked, found);
        this.move = move;
    }

    /**
     * The stage entered.
     *
     * @return the stage
     */
    public S to() {
        return move.to();
    }

    /**
     * The declared move that was made.
     *
     * @return the move
     */
    public Move<S, T> move() {
        return move;
    }

    /**
     * Nothing stands in the way of a move that is made, whatever the moves before it were refused for.
     *
     * @return an empty list
     */
    @Override
    public List<Finding> reasons() {
        return List.of();
    }

    @Override
    public Verdict verdict() {
        return Verdict.MOVED;
    }

    @Override
    public S orElse(S stage) {
        return move.to();
    }

    @Override
    public S orElseThrow() {
        return move.to();
    }

    @Override
    public String explain(String subject) {
        String findings = describe(findings());
        return subject + " moves from " + asked.stage() + " to " + nameOf(to()) + " on " + asked.trigger()
                + (findings.isEmpty() ? "" : ": " + findings);
    }
}
