package io.salesfunnel.testkit.assertion;

import io.salesfunnel.finding.Finding;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;

/**
 * Assertions about an answer that has reasons. Use its subclasses; cannot be extended by users.
 *
 * @param <S> the type of the assertions
 * @param <A> the type of the answer
 * @since 0.1
 */
public abstract sealed class AnswerAssert<S extends AnswerAssert<S, A>, A> extends AbstractAssert<S, A>
        permits OutcomeAssert, AdmissionAssert, DecisionAssert, FindingAssert, QualificationAssert {

    AnswerAssert(A answer, Class<S> type) {
        super(answer, type);
    }

    /** What stands in the way, at the first level. */
    abstract List<Finding> reasons();

    abstract List<String> questions();

    /** The whole answer in words. */
    abstract String words();

    /**
     * Holds when one of the reasons, or a part of one, has a name, such as that of the guard that is not met.
     *
     * @param name the name
     * @return these assertions
     */
    public S hasReason(String name) {
        isNotNull();
        return require(reasons().stream().anyMatch(reason -> isNamed(reason, name)), "have the reason '" + name + "'");
    }

    private static boolean isNamed(Finding finding, String name) {
        return finding.name().equals(name) || finding.parts().stream().anyMatch(part -> isNamed(part, name));
    }

    /**
     * Holds when these are the questions, in this order and no others.
     *
     * @param questions the questions, the first to ask first; none if nothing is to be asked
     * @return these assertions
     */
    public S asks(String... questions) {
        isNotNull();
        return require(
                questions().equals(Arrays.asList(questions)),
                "ask " + quoted(Arrays.asList(questions)),
                "it asks " + quoted(questions()));
    }

    static String quoted(List<String> texts) {
        return texts.isEmpty()
                ? "nothing"
                : texts.stream().map(text -> "'" + text + "'").collect(Collectors.joining(", "));
    }

    final S require(boolean holds, String expected) {
        return require(holds, expected, "found");
    }

    final S require(boolean holds, String expected, String but) {
        if (!holds) {
            throw failure("%s", "Expected it to " + expected + ", but " + but + ": " + words());
        }
        return myself;
    }
}
