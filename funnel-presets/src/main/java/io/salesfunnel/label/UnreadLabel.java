package io.salesfunnel.label;

import java.util.List;
import java.util.Objects;

/**
 * A line that gave no kind of stage, and why. What was written there may be anything, so neither {@link #describe()}
 * nor {@link #toString()} quotes it.
 *
 * <p>Immutable and safe for use by many threads.
 *
 * @param line the number of the line, counted from 1
 * @param label what was written there, raw
 * @param reason why it gives no kind, in words
 * @param known the labels that the map knows
 * @since 0.1
 */
public record UnreadLabel(int line, String label, String reason, List<String> known) {

    /**
     * Keeps the parts.
     *
     * @param line the number of the line, counted from 1
     * @param label what was written there
     * @param reason why it gives no kind
     * @param known the labels that the map knows
     */
    public UnreadLabel {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(reason, "reason");
        known = List.copyOf(Objects.requireNonNull(known, "known"));
    }

    /**
     * The problem in words.
     *
     * @return such as {@code line 3 of 17 characters: it is none of the labels known}
     */
    public String describe() {
        return "line " + line + " of " + label.length() + " characters: " + reason;
    }

    @Override
    public String toString() {
        return "UnreadLabel{" + describe() + "}";
    }
}
