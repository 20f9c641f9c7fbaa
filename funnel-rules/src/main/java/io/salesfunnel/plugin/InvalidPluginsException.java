package io.salesfunnel.plugin;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Providers that cannot be used together, with all that is wrong with them at once. Each problem names the provider.
 *
 * <p>What a provider threw is the cause, or is suppressed if there are several; nothing of it is quoted.
 *
 * @since 0.1
 */
public final class InvalidPluginsException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable List<String> problems;

    InvalidPluginsException(List<String> problems, List<Throwable> thrown) {
        super(message(problems), thrown.isEmpty() ? null : thrown.get(0));
        this.problems = List.copyOf(problems);
        thrown.stream().skip(1).forEach(this::addSuppressed);
    }

    /**
     * Everything that is wrong.
     *
     * @return an unmodifiable list in the order of the providers
     * @throws IllegalStateException if this exception was serialised, which leaves only its message
     */
    public List<String> problems() {
        if (problems == null) {
            throw new IllegalStateException(
                    "The problems were not serialised; the message of the exception lists them");
        }
        return problems;
    }

    private static String message(List<String> problems) {
        return "Plugins cannot be used: " + problems.size() + (problems.size() == 1 ? " problem" : " problems")
                + problems.stream().map(problem -> "\n  " + problem).collect(Collectors.joining());
    }
}
