package io.salesfunnel.treatment;

import io.salesfunnel.evidence.Flow;
import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.evidence.InteractionType;
import io.salesfunnel.evidence.StandardInteraction;
import io.salesfunnel.known.Known;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * By when something has to be done, counted from what happened. As long as nothing of that kind happened, there is
 * no deadline.
 *
 * @param within the time allowed, more than nothing and at most 36525 days
 * @param since from what it is counted
 * @since 0.1
 */
public record Deadline(Duration within, Since since) {

    /**
     * From what a deadline is counted.
     *
     * @since 0.1
     */
    public enum Since {
        /** The first thing that the party did to take part and that nobody has answered; a campaign is no answer. */
        UNANSWERED,
        /** The first time that the seller turned to the party, or spoke with it. */
        FIRST_APPROACH,
        /** The last time that one of the two turned to the other. */
        LAST_CONTACT
    }

    private static final Set<StandardInteraction> NO_APPROACH =
            EnumSet.of(StandardInteraction.LIST_IMPORTED, StandardInteraction.AD_SHOWN);

    /**
     * Keeps both.
     *
     * @param within the time allowed, more than nothing and at most 36525 days
     * @param since from what it is counted
     */
    public Deadline {
        if (!Span.isPossible(within)) {
            throw new IllegalArgumentException("Deadline cannot allow " + within + "; " + Span.POSSIBLE);
        }
        Objects.requireNonNull(since, "since");
    }

    /** When it ends, or empty if nothing happened from which it is counted. */
    Optional<Instant> end(Known known) {
        List<Interaction> interactions = known.interactions();
        Optional<Interaction> from = switch (since) {
            case UNANSWERED -> Optional.ofNullable(unanswered(interactions));
            case FIRST_APPROACH ->
                interactions.stream().filter(one -> isApproach(one.type())).findFirst();
            case LAST_CONTACT ->
                interactions.stream()
                        .filter(one -> isApproach(one.type()) || isEngaging(one.type()))
                        .reduce((before, next) -> next);
        };
        return from.map(one -> Span.end(one.occurredAt(), within));
    }

    private static @Nullable Interaction unanswered(List<Interaction> interactions) {
        Interaction waiting = null;
        for (Interaction one : interactions) {
            if (isAnswer(one)) {
                waiting = null;
            } else if (waiting == null && isEngaging(one.type())) {
                waiting = one;
            }
        }
        return waiting;
    }

    private static boolean isAnswer(Interaction one) {
        return isApproach(one.type())
                && one.campaign().isEmpty()
                && !one.type().equals(StandardInteraction.CAMPAIGN_TOUCHED);
    }

    private static boolean isApproach(InteractionType type) {
        return type.flow() == Flow.MUTUAL || (type.flow() == Flow.OUTBOUND && !NO_APPROACH.contains(type));
    }

    private static boolean isEngaging(InteractionType type) {
        return type.flow() == Flow.INBOUND && type.isEngaging();
    }
}
