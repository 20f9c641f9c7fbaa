package io.salesfunnel.webanalytics;

import io.salesfunnel.evidence.Interaction;
import java.util.List;
import java.util.Objects;

/**
 * What events say, as interactions. Every event is accounted for: it is an interaction, or repeats one, or has a
 * problem for which it was not kept, or comes after a problem at which the reading stopped.
 *
 * <p>Immutable and safe for use by many threads.
 *
 * @param interactions the interactions, in the order of {@link io.salesfunnel.evidence.Evidence#ORDER}
 * @param problems what is wrong, in the order of the events
 * @param repeated the numbers of the events that say what an event before them said, such as a second delivery
 * @param notRead how many events come after the problem at which the reading stopped; 0 if it went on to the end
 * @since 0.1
 */
public record AnalyticsReading(
        List<Interaction> interactions, List<EventProblem> problems, List<Integer> repeated, int notRead) {

    /**
     * Keeps the parts.
     *
     * @param interactions the interactions
     * @param problems what is wrong
     * @param repeated the numbers of the events that repeat another
     * @param notRead how many events were not read at all
     */
    public AnalyticsReading {
        interactions = List.copyOf(Objects.requireNonNull(interactions, "interactions"));
        problems = List.copyOf(Objects.requireNonNull(problems, "problems"));
        repeated = List.copyOf(Objects.requireNonNull(repeated, "repeated"));
    }

    /**
     * Whether nothing is wrong.
     *
     * @return true if there is no problem
     */
    public boolean isComplete() {
        return problems.isEmpty();
    }
}
