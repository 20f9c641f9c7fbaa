package io.salesfunnel.testkit;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A law of a contract.
 *
 * @param subject who has to keep it, such as {@code Rule 'budget'}
 * @param text what is so, in words
 * @param help what would keep it
 */
record Law(String subject, String text, String help) {

    void require(boolean holds, Supplier<String> seen) {
        if (!holds) {
            throw brokenBy(seen.get());
        }
    }

    AssertionError brokenBy(String seen) {
        return brokenBy(seen, null);
    }

    AssertionError brokenBy(String seen, @Nullable Throwable cause) {
        return new AssertionError(subject + " breaks the law '" + text + "': " + seen + "; " + help, cause);
    }
}
