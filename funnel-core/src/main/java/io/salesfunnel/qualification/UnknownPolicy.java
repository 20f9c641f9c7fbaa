package io.salesfunnel.qualification;

import io.salesfunnel.evidence.InteractionType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What to make of a rule that cannot be answered yet. Without a policy, unknown stays unknown and so blocks what
 * depends on it.
 *
 * <p>Immutable and safe for use by many threads; cannot be extended by users.
 *
 * @see QualificationRule#whenUnknown(UnknownPolicy)
 * @since 0.1
 */
public sealed interface UnknownPolicy {

    /** Unknown is a no. */
    UnknownPolicy NO = new No();

    /**
     * Unknown passes for the time being, and stays unknown once that is over: the answer should be found out soon
     * after the party was approached.
     *
     * @param grace how long after the first approach, more than nothing
     * @param first what approaches a party; until one of these occurs, unknown passes
     * @param more further types
     * @return the policy
     * @throws IllegalArgumentException if the time is zero or negative
     */
    static UnknownPolicy provisional(Duration grace, InteractionType first, InteractionType... more) {
        List<InteractionType> types = new ArrayList<>(List.of(first));
        types.addAll(List.of(more));
        return new Provisional(grace, types);
    }

    /**
     * Unknown is a no.
     *
     * @since 0.1
     */
    record No() implements UnknownPolicy {}

    /**
     * Unknown passes until some time after the first approach.
     *
     * @param grace how long after the first approach
     * @param approaches what approaches a party
     * @since 0.1
     */
    record Provisional(Duration grace, List<InteractionType> approaches) implements UnknownPolicy {

        /**
         * Keeps both.
         *
         * @param grace how long after the first approach, more than nothing
         * @param approaches what approaches a party, at least one type
         */
        public Provisional {
            if (Objects.requireNonNull(grace, "grace").isZero() || grace.isNegative()) {
                throw new IllegalArgumentException(
                        "Provisional cannot last " + grace + "; a time of more than nothing is possible");
            }
            approaches = List.copyOf(approaches);
            if (approaches.isEmpty()) {
                throw new IllegalArgumentException(
                        "Provisional cannot be without an approach: unknown would pass for ever; name at least one");
            }
        }
    }
}
