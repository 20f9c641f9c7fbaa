package io.salesfunnel.webanalytics;

import io.salesfunnel.evidence.InteractionType;
import io.salesfunnel.finding.Code;
import java.util.Objects;
import java.util.Optional;

/**
 * The name of an event and the one type of interaction that it means.
 *
 * <p>Immutable and safe for use by many threads, provided that the type is.
 *
 * @param name the name, a code, such as {@code add_to_cart}
 * @param type what it means
 * @param seenIn the documentation of Google in which the name was read, or empty if it was not
 * @since 0.1
 */
public record EventName(String name, InteractionType type, Optional<String> seenIn) {

    /**
     * Keeps the parts.
     *
     * @param name the name, a code
     * @param type what it means
     * @param seenIn where the name was read
     */
    public EventName {
        Code.require("EventName", "name", name);
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(seenIn, "seenIn");
    }

    /**
     * Whether the name was read in documentation of Google.
     *
     * @return true if it was, false if it is common knowledge or was told
     */
    public boolean isVerified() {
        return seenIn.isPresent();
    }
}
