package io.salesfunnel.rules.json;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A text that is no rule set, with all its problems at once.
 *
 * @since 0.1
 */
public final class InvalidRuleSetException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable List<Problem> problems;

    InvalidRuleSetException(List<Problem> problems) {
        super(message(problems));
        this.problems = List.copyOf(problems);
    }

    /**
     * Everything that is wrong.
     *
     * @return an unmodifiable list in the order of the text
     * @throws IllegalStateException if this exception was serialised, which leaves only its message
     */
    public List<Problem> problems() {
        if (problems == null) {
            throw new IllegalStateException(
                    "The problems were not serialised; the message of the exception lists them");
        }
        return problems;
    }

    private static String message(List<Problem> problems) {
        return "RuleSet cannot be read: " + problems.size() + (problems.size() == 1 ? " problem" : " problems")
                + problems.stream().map(problem -> "\n  " + problem).collect(Collectors.joining());
    }
}
