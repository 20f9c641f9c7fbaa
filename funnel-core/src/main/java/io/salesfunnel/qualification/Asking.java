package io.salesfunnel.qualification;

import io.salesfunnel.finding.Finding;
import io.salesfunnel.finding.Finding.Status;
import io.salesfunnel.known.Known;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Asks a rule that is a part of another; one that says nothing fails the whole. */
final class Asking {

    private Asking() {}

    static Finding finding(QualificationRule rule, Known known) {
        return ask(rule, known, QualificationRule::check).named(rule.name());
    }

    static Status answer(QualificationRule rule, Known known) {
        return ask(rule, known, QualificationRule::answer);
    }

    private static <T> T ask(
            QualificationRule rule, Known known, BiFunction<QualificationRule, Known, @Nullable T> question) {
        T answer;
        try {
            answer = question.apply(rule, known);
        } catch (RuntimeException e) {
            throw new IllegalStateException(
                    "Rule '" + rule.name() + "' failed inside another: it threw what is the cause;"
                            + " one that lacks what it needs answers Finding.unknown(..)",
                    e);
        }
        if (answer == null) {
            throw new IllegalStateException(
                    "Rule '" + rule.name()
                            + "' failed inside another: it returned null; one that lacks what it needs answers Finding.unknown(..)");
        }
        return answer;
    }
}
