package io.salesfunnel.testkit.assertion;

import io.salesfunnel.finding.Finding;
import io.salesfunnel.funnel.Admission;
import io.salesfunnel.funnel.Stage;
import java.util.List;

/**
 * Assertions about the entry into a funnel. Made by {@link FunnelAssertions}; cannot be extended by users.
 *
 * @since 0.1
 */
public final class AdmissionAssert extends AnswerAssert<AdmissionAssert, Admission<?>> {

    AdmissionAssert(Admission<?> admission) {
        super(admission, AdmissionAssert.class);
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
        return actual.explain();
    }

    /**
     * Holds when there is a record.
     *
     * @return these assertions
     */
    public AdmissionAssert isAdmitted() {
        isNotNull();
        return require(actual.isAdmitted(), "be admitted");
    }

    /**
     * Holds when there is a record and it is in a stage.
     *
     * @param stage the stage
     * @return these assertions
     */
    public AdmissionAssert isAdmittedTo(Stage<?> stage) {
        isNotNull();
        return require(
                actual.record().filter(record -> record.stage().equals(stage)).isPresent(), "be admitted to " + stage);
    }

    /**
     * Holds when there is no record, and a reason is a plain no.
     *
     * @return these assertions
     */
    public AdmissionAssert isRefused() {
        isNotNull();
        return require(!actual.isAdmitted() && !actual.isUndetermined(), "be refused");
    }

    /**
     * Holds when there is no record only because something is not known.
     *
     * @return these assertions
     */
    public AdmissionAssert isUndetermined() {
        isNotNull();
        return require(actual.isUndetermined(), "be undetermined");
    }

    /**
     * Goes on with the record.
     *
     * @return assertions about the record, which there has to be
     */
    public HistoryAssert record() {
        return new HistoryAssert(isAdmitted().actual.orElseThrow());
    }
}
