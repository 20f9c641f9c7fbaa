package io.salesfunnel.definition;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A definition or migration that cannot be built, with all its problems at once.
 *
 * @since 0.1
 */
public final class InvalidDefinitionException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable List<DefinitionProblem> problems;

    /**
     * Reports the problems.
     *
     * @param subject what cannot be built, such as {@code Machine 'deals' 1}
     * @param problems what is wrong, at least one
     */
    public InvalidDefinitionException(String subject, List<DefinitionProblem> problems) {
        super(message(subject, problems));
        this.problems = List.copyOf(problems);
    }

    /**
     * Everything that is wrong.
     *
     * @return an unmodifiable list in a fixed order
     * @throws IllegalStateException if this exception was serialised, which leaves only its message
     */
    public List<DefinitionProblem> problems() {
        if (problems == null) {
            throw new IllegalStateException(
                    "The problems were not serialised; the message of the exception lists them");
        }
        return problems;
    }

    private static String message(String subject, List<DefinitionProblem> problems) {
        return subject + " cannot be built: " + problems.size() + (problems.size() == 1 ? " problem" : " problems")
                + problems.stream().map(problem -> "\n  " + problem).collect(Collectors.joining());
    }
}
