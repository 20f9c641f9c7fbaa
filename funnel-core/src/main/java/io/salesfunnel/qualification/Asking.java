package io.salesfunnel.qualification;

import io.salesfunnel.finding.Finding;
import io.salesfunnel.finding.Finding.Status;
import io.salesfunnel.known.Known;
import org.jspecify.annotations.Nullable;

/**
 * Asks a rule on behalf of another: for those who make rules of rules. One that throws or returns null fails the
 * whole, and the exception names it. Has no instances.
 *
 * @since 0.1
 */
public final class Asking {

    private Asking() {}

    /**
     * What a rule finds.
     *
     * @param rule the rule
     * @param known what is known
     * @return the finding, under the name of the rule
     * @throws RuleFailedException if the rule, or one inside it, throws or returns null
     */
    public static Finding finding(QualificationRule rule, Known known) {
        return unnamed(rule, known).named(rule.name());
    }

    /** What a rule finds, under the name that it gave itself or under none. */
    static Finding unnamed(QualificationRule rule, Known known) {
        try {
            return given(rule, rule.check(known));
        } catch (RuntimeException e) {
            throw failure(rule, e);
        }
    }

    /**
     * What a rule answers.
     *
     * @param rule the rule
     * @param known what is known
     * @return the answer
     * @throws RuleFailedException if the rule, or one inside it, throws or returns null
     */
    public static Status answer(QualificationRule rule, Known known) {
        try {
            return given(rule, rule.answer(known));
        } catch (RuntimeException e) {
            throw failure(rule, e);
        }
    }

    private static <T> T given(QualificationRule rule, @Nullable T answer) {
        if (answer == null) {
            throw new RuleFailedException(rule.name(), null);
        }
        return answer;
    }

    private static RuleFailedException failure(QualificationRule rule, RuntimeException e) {
        return e instanceof RuleFailedException inner ? inner : new RuleFailedException(rule.name(), e);
    }
}
