package io.salesfunnel.qualification;

import io.salesfunnel.finding.Finding;
import io.salesfunnel.finding.Finding.Status;
import io.salesfunnel.known.Known;
import java.util.function.BiFunction;
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
        return ask(rule, known, QualificationRule::check).named(rule.name());
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
        return ask(rule, known, QualificationRule::answer);
    }

    private static <T> T ask(
            QualificationRule rule, Known known, BiFunction<QualificationRule, Known, @Nullable T> question) {
        T answer;
        try {
            answer = question.apply(rule, known);
        } catch (RuleFailedException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new RuleFailedException(rule.name(), e);
        }
        if (answer == null) {
            throw new RuleFailedException(rule.name(), null);
        }
        return answer;
    }
}
