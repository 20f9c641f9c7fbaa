package io.salesfunnel.definition;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A definition or migration that cannot be built, with all its problems at once.
 *
 * @since 0.1
 */
public final class InvalidDefinitionException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** Everything that is wrong. */
    private final DefinitionProblem[] problems;

    /**
     * Reports the problems.
     *
     * @param subject what cannot be built, such as {@code Machine 'deals' 1}
     * @param problems what is wrong, at least one
     */
    public InvalidDefinitionException(String subject, List<DefinitionProblem> problems) {
        super(message(subject, problems));
        this.problems = problems.toArray(DefinitionProblem[]::new);
    }

    /**
     * Everything that is wrong.
     *
     * @return an unmodifiable list in a fixed order
     */
    public List<DefinitionProblem> problems() {
        return List.of(problems);
    }

    private static String message(String subject, List<DefinitionProblem> problems) {
        return subject + " cannot be built: " + problems.size() + (problems.size() == 1 ? " problem" : " problems")
                + problems.stream().map(problem -> "\n  " + problem).collect(Collectors.joining());
    }
}
