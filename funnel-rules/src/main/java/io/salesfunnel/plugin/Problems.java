package io.salesfunnel.plugin;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with providers, so that one that fails does not hide the others. */
final class Problems {

    private final List<String> problems = new ArrayList<>();
    private final List<Throwable> thrown = new ArrayList<>();

    void add(String problem) {
        problems.add(problem);
    }

    void add(String problem, Throwable cause) {
        problems.add(problem);
        thrown.add(cause);
    }

    /** Asks code that is not ours; gives null if it throws or gives null. */
    <T> @Nullable T ask(String whom, String what, Supplier<? extends @Nullable T> question) {
        try {
            T answer = question.get();
            if (answer == null) {
                add(whom + ": " + what + " returned null");
            }
            return answer;
        } catch (RuntimeException | LinkageError | ServiceConfigurationError e) {
            add(whom + ": " + what + " threw " + e.getClass().getName(), e);
            return null;
        }
    }

    void throwIfAny() {
        if (!problems.isEmpty()) {
            throw new InvalidPluginsException(problems, thrown);
        }
    }
}
