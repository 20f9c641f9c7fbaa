package io.salesfunnel.evidence;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * Something that a funnel may judge by: an {@link Interaction}, a {@link Fact} or a {@link HumanDecision}.
 *
 * <p>Evidence is the same if its id is; two pieces of one id and different content contradict each other.
 * When it was written down does not count in {@code equals}, since a second delivery comes later.
 *
 * <p>Immutable and safe for use by many threads; cannot be implemented by users.
 *
 * @since 0.1
 */
public sealed interface Evidence permits Interaction, Fact, HumanDecision {

    /**
     * The order in which evidence is judged, whatever the order of its arrival: by the time when it
     * happened, then by the sequence of its source, then by id.
     */
    Comparator<Evidence> ORDER = Evidence::compare;

    /**
     * The id, a code or made of codes: the same evidence delivered twice has the same id.
     *
     * @return the id
     */
    String id();

    /**
     * When it happened.
     *
     * @return the instant
     */
    Instant occurredAt();

    /**
     * The place that its source gives it among what happened at the same instant.
     *
     * @return the number, 0 unless given
     */
    long sequence();

    /**
     * When it was written down.
     *
     * @return the instant, that of {@link #occurredAt()} unless given
     */
    Instant recordedAt();

    /**
     * What was learned by it.
     *
     * @return an unmodifiable list in the order given, empty if nothing was
     */
    List<Fact<?>> facts();

    private static int compare(Evidence one, Evidence other) {
        int order = one.occurredAt().compareTo(other.occurredAt());
        if (order == 0) {
            order = Long.compare(one.sequence(), other.sequence());
        }
        return order == 0 ? one.id().compareTo(other.id()) : order;
    }
}
