package io.salesfunnel.testkit.assertion;

import io.salesfunnel.finding.Finding;
import io.salesfunnel.funnel.Outcome;
import io.salesfunnel.funnel.Outcome.Verdict;
import io.salesfunnel.funnel.Stage;
import java.util.List;

/**
 * Assertions about the outcome of a request to a funnel. Made by {@link FunnelAssertions}; cannot be extended by users.
 *
 * @since 0.1
 */
public final class OutcomeAssert extends AnswerAssert<OutcomeAssert, Outcome<?>> {

    OutcomeAssert(Outcome<?> outcome) {
        super(outcome, OutcomeAssert.class);
    }

    @Override
    List<Finding> reasons() {
        return actual.reasons();
    }

    @Override
    List<String> questions() {
        return actual.questions();
    }

    @Override
    String words() {
        return actual.verdict() + ", " + actual.explain();
    }

    /**
     * Holds when stage or status changed.
     *
     * @return these assertions
     */
    public OutcomeAssert isMoved() {
        return is(Verdict.MOVED);
    }

    /**
     * Holds when stage or status changed and the record is now in a stage.
     *
     * @param stage the stage
     * @return these assertions
     */
    public OutcomeAssert isMovedTo(Stage<?> stage) {
        isNotNull();
        return require(
                actual.isMoved() && actual.record().stage().equals(stage), "be " + Verdict.MOVED + " to " + stage);
    }

    /**
     * Holds when the evidence was kept, and neither stage nor status changed.
     *
     * @return these assertions
     */
    public OutcomeAssert isRecorded() {
        return is(Verdict.RECORDED);
    }

    /**
     * Holds when nothing was changed, and more knowledge would not help.
     *
     * @return these assertions
     */
    public OutcomeAssert isRefused() {
        return is(Verdict.REFUSED);
    }

    /**
     * Holds when nothing was changed, since something has to be known or decided first.
     *
     * @return these assertions
     */
    public OutcomeAssert isUndetermined() {
        return is(Verdict.UNDETERMINED);
    }

    /**
     * Holds when nothing was changed, since this was done already.
     *
     * @return these assertions
     */
    public OutcomeAssert isDuplicate() {
        return is(Verdict.DUPLICATE);
    }

    private OutcomeAssert is(Verdict verdict) {
        isNotNull();
        return require(actual.verdict() == verdict, "be " + verdict);
    }

    /**
     * Goes on with the record as it now is.
     *
     * @return assertions about the record
     */
    public HistoryAssert record() {
        isNotNull();
        return new HistoryAssert(actual.record());
    }
}
