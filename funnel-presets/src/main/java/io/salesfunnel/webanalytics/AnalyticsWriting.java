package io.salesfunnel.webanalytics;

import io.salesfunnel.evidence.Interaction;
import java.util.List;
import java.util.Objects;

/**
 * Interactions as events.
 *
 * <p>Immutable and safe for use by many threads.
 *
 * @param events the events, numbered from 1, in the order of the interactions
 * @param withoutName the interactions for whose type there is no name, in their order
 * @since 0.1
 */
public record AnalyticsWriting(List<AnalyticsEvent> events, List<Interaction> withoutName) {

    /**
     * Keeps both.
     *
     * @param events the events
     * @param withoutName the interactions for whose type there is no name
     */
    public AnalyticsWriting {
        events = List.copyOf(Objects.requireNonNull(events, "events"));
        withoutName = List.copyOf(Objects.requireNonNull(withoutName, "withoutName"));
    }

    /**
     * Whether everything was written.
     *
     * @return true if every interaction has a name
     */
    public boolean isComplete() {
        return withoutName.isEmpty();
    }
}
