package io.salesfunnel.testkit.assertion;

import io.salesfunnel.finding.Finding;
import io.salesfunnel.question.Question;
import io.salesfunnel.ruleset.Qualification;
import java.time.Instant;
import java.util.List;

/**
 * Assertions about a qualification. Made by {@link FunnelAssertions}; cannot be extended by users.
 *
 * @since 0.1
 */
public final class QualificationAssert extends AnswerAssert<QualificationAssert, Qualification> {

    QualificationAssert(Qualification qualification) {
        super(qualification, QualificationAssert.class);
    }

    @Override
    List<Finding> reasons() {
        return List.of(actual.finding());
    }

    @Override
    List<String> questions() {
        return actual.questions().stream().map(Question::text).toList();
    }

    @Override
    String words() {
        return actual.explain();
    }

    /**
     * Holds when the party meets the rules.
     *
     * @return these assertions
     */
    public QualificationAssert isQualified() {
        isNotNull();
        return require(actual.isQualified(), "be qualified");
    }

    /**
     * Holds when the party does not meet the rules.
     *
     * @return these assertions
     */
    public QualificationAssert isDisqualified() {
        isNotNull();
        return require(actual.isDisqualified(), "be disqualified");
    }

    /**
     * Holds when something has to be asked first.
     *
     * @return these assertions
     */
    public QualificationAssert isUndetermined() {
        isNotNull();
        return require(actual.isUndetermined(), "be undetermined");
    }

    /**
     * Holds when the verdict holds until an instant.
     *
     * @param instant the instant, exclusive
     * @return these assertions
     */
    public QualificationAssert holdsUntil(Instant instant) {
        isNotNull();
        return require(actual.validUntil().filter(instant::equals).isPresent(), "hold until " + instant);
    }

    /**
     * Holds when time alone does not change the verdict.
     *
     * @return these assertions
     */
    public QualificationAssert holdsUntilSomethingHappens() {
        isNotNull();
        return require(actual.validUntil().isEmpty(), "hold until something happens");
    }

    /**
     * Goes on with the finding that the verdict comes from.
     *
     * @return assertions about the finding
     */
    public FindingAssert finding() {
        isNotNull();
        return new FindingAssert(actual.finding());
    }
}
