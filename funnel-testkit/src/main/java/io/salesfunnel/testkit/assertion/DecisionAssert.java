package io.salesfunnel.testkit.assertion;

import static io.salesfunnel.definition.Definition.nameOf;

import io.salesfunnel.finding.Finding;
import io.salesfunnel.machine.Decision;
import io.salesfunnel.machine.Decision.Verdict;
import io.salesfunnel.machine.Moved;
import java.util.List;

/**
 * Assertions about the decision of a machine. Made by {@link FunnelAssertions}; cannot be extended by users.
 *
 * @since 0.1
 */
public final class DecisionAssert extends AnswerAssert<DecisionAssert, Decision<?, ?>> {

    DecisionAssert(Decision<?, ?> decision) {
        super(decision, DecisionAssert.class);
    }

    @Override
    List<Finding> reasons() {
        return actual.reasons();
    }

    @Override
    List<String> questions() {
        return actual.reasons().stream()
                .flatMap(reason -> reason.questions().stream())
                .distinct()
                .toList();
    }

    @Override
    String words() {
        return actual.verdict() + ", " + actual.explain();
    }

    /**
     * Holds when the move is made and enters a stage.
     *
     * @param stage the stage
     * @return these assertions
     */
    public DecisionAssert isMovedTo(Object stage) {
        isNotNull();
        boolean enters = actual instanceof Moved<?, ?> moved && moved.to().equals(stage);
        return require(enters, "be " + Verdict.MOVED + " to " + nameOf(stage));
    }

    /**
     * Holds when the move is not made, and more knowledge would not change that.
     *
     * @return these assertions
     */
    public DecisionAssert isRefused() {
        return is(Verdict.REFUSED);
    }

    /**
     * Holds when the move is not made, since something has to be known first.
     *
     * @return these assertions
     */
    public DecisionAssert isUndetermined() {
        return is(Verdict.UNDETERMINED);
    }

    private DecisionAssert is(Verdict verdict) {
        isNotNull();
        return require(actual.verdict() == verdict, "be " + verdict);
    }
}
