package io.salesfunnel.absence;

import io.salesfunnel.evidence.FactKey;
import io.salesfunnel.evidence.InteractionType;
import io.salesfunnel.finding.Code;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The beginning of an {@link Absence}: a name. What follows in the chain says what begins the wait, what ends it and
 * how long it is.
 *
 * <p>Each step is immutable and can be used again; cannot be extended by users.
 *
 * @since 0.1
 */
public final class AbsenceStart {

    private final String name;

    AbsenceStart(String name) {
        this.name = Code.require("Absence", "name", name);
    }

    /**
     * Says what begins the wait, and begins it anew each time.
     *
     * @param first a type of interaction
     * @param more further types
     * @return the next step: say what ends the wait
     */
    public After after(InteractionType first, InteractionType... more) {
        return new After(name, types(first, more));
    }

    private static List<InteractionType> types(InteractionType first, InteractionType... more) {
        List<InteractionType> types = new ArrayList<>(List.of(first));
        types.addAll(List.of(more));
        return types.stream().distinct().toList();
    }

    /** An absence of which the end is still to be said. */
    public static final class After {

        private final String name;
        private final List<InteractionType> after;

        private After(String name, List<InteractionType> after) {
            this.name = name;
            this.after = after;
        }

        /**
         * Says what ends the wait.
         *
         * @param first a type of interaction
         * @param more further types
         * @return the next step: say how long to wait
         * @throws IllegalArgumentException if one of them begins the wait too
         */
        public Without without(InteractionType first, InteractionType... more) {
            List<InteractionType> without = types(first, more);
            without.stream().filter(after::contains).findFirst().ifPresent(both -> {
                throw new IllegalArgumentException("Absence '" + name + "' cannot end with " + both.name()
                        + ": that begins it; name a type on one side only");
            });
            return new Without(name, new Waiting(after, without, null));
        }
    }

    /** An absence of which the time is still to be said. */
    public static final class Without {

        private final String name;
        private final Waiting waiting;

        private Without(String name, Waiting waiting) {
            this.name = name;
            this.waiting = waiting;
        }

        /**
         * Waits apart for each value of a fact that the interactions bring, such as the id of a cart. What brings no
         * such fact may be about any of them: it begins the wait anew, or ends it, for all.
         *
         * @param key the fact
         * @return the same step
         */
        public Without per(FactKey<?> key) {
            return new Without(
                    name, new Waiting(waiting.after(), waiting.without(), Objects.requireNonNull(key, "key")));
        }

        /**
         * Says how much time there is.
         *
         * @param time the length of time
         * @return the rule
         * @throws IllegalArgumentException if the time is zero, negative or above 36525 days
         */
        public Absence within(Duration time) {
            return new Absence(name, waiting, time, Remark.NOTHING);
        }
    }
}
