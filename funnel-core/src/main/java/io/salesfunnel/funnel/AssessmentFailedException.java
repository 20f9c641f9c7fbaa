package io.salesfunnel.funnel;

/**
 * A question about a record that threw something or returned null. What it threw is the cause; nothing of
 * it is quoted, since it may hold personal data.
 *
 * @since 0.1
 */
public final class AssessmentFailedException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    AssessmentFailedException(String subject, Throwable cause) {
        super(
                subject + " cannot be assessed: the question threw what is the cause, or returned null;"
                        + " one that lacks what it needs answers that it is unknown",
                cause);
    }
}
