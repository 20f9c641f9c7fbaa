package io.salesfunnel.webanalytics;

import io.salesfunnel.finding.Code;
import java.util.Objects;

/**
 * What is wrong with an event. Neither {@link #describe()} nor {@link #toString()} quotes anything but its name, and
 * that only if it is a code.
 *
 * <p>Immutable and safe for use by many threads.
 *
 * @param number the number of the event
 * @param name its name, raw
 * @param reason what is wrong, in words
 * @param kept whether there is an interaction of it all the same, without the part that is wrong
 * @since 0.1
 */
public record EventProblem(int number, String name, String reason, boolean kept) {

    /**
     * Keeps the parts.
     *
     * @param number the number of the event
     * @param name its name
     * @param reason what is wrong
     * @param kept whether there is an interaction of it all the same
     */
    public EventProblem {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(reason, "reason");
    }

    /**
     * The problem in words.
     *
     * @return such as {@code event 3, book_demo: no interaction is known by this name}
     */
    public String describe() {
        return "event " + number + ", " + Code.shown(name) + ": " + reason;
    }

    @Override
    public String toString() {
        return "EventProblem{" + describe() + "}";
    }
}
