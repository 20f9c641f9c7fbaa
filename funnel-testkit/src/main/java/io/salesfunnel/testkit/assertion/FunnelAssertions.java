package io.salesfunnel.testkit.assertion;

import io.salesfunnel.finding.Finding;
import io.salesfunnel.funnel.Admission;
import io.salesfunnel.funnel.FunnelRecord;
import io.salesfunnel.funnel.Outcome;
import io.salesfunnel.machine.Decision;
import io.salesfunnel.ruleset.Qualification;

/**
 * Begins assertions about what funnels, machines and rules answer. Import {@code assertThat} from here, beside the
 * one of AssertJ; a failure quotes the reasons of the answer.
 *
 * <pre>{@code
 * assertThat(funnel.attempt(QUALIFY, lead, call)).isUndetermined().asks("what is the budget?");
 * assertThat(contact).visits(PROSPECT, LEAD, CONTACT);
 * }</pre>
 *
 * <p>Has no instances.
 *
 * @since 0.1
 */
public final class FunnelAssertions {

    private FunnelAssertions() {}

    /**
     * Begins assertions about the outcome of a request to a funnel.
     *
     * @param outcome the outcome
     * @return the assertions
     */
    public static OutcomeAssert assertThat(Outcome<?> outcome) {
        return new OutcomeAssert(outcome);
    }

    /**
     * Begins assertions about the entry into a funnel.
     *
     * @param admission the answer to who asked for entry
     * @return the assertions
     */
    public static AdmissionAssert assertThat(Admission<?> admission) {
        return new AdmissionAssert(admission);
    }

    /**
     * Begins assertions about the decision of a machine.
     *
     * @param decision the decision
     * @return the assertions
     */
    public static DecisionAssert assertThat(Decision<?, ?> decision) {
        return new DecisionAssert(decision);
    }

    /**
     * Begins assertions about a finding.
     *
     * @param finding the finding
     * @return the assertions
     */
    public static FindingAssert assertThat(Finding finding) {
        return new FindingAssert(finding);
    }

    /**
     * Begins assertions about a qualification.
     *
     * @param qualification the qualification
     * @return the assertions
     */
    public static QualificationAssert assertThat(Qualification qualification) {
        return new QualificationAssert(qualification);
    }

    /**
     * Begins assertions about a record and its history.
     *
     * @param record the record
     * @return the assertions
     */
    public static HistoryAssert assertThat(FunnelRecord record) {
        return new HistoryAssert(record);
    }
}
