package io.salesfunnel.treatment;

import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.Flow;
import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.evidence.InteractionType;
import io.salesfunnel.evidence.StandardInteraction;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.known.Known;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether a party wants no marketing at all, over whatever channel: it withdrew its consent and gave none since, or it
 * said that it is not interested and took no part of its own accord since.
 */
final class Objection {

    private Objection() {}

    /** The finding against marketing, or empty if there is no objection. */
    static Optional<Finding> standing(Known known) {
        Interaction withdrawn = null;
        Interaction declined = null;
        for (Interaction one : known.interactions()) {
            InteractionType type = one.type();
            if (type.equals(StandardInteraction.CONSENT_WITHDRAWN)) {
                withdrawn = one;
            } else if (type.equals(StandardInteraction.NOT_INTERESTED)) {
                declined = one;
            } else if (type.equals(StandardInteraction.CONSENT_GIVEN)) {
                withdrawn = null;
            } else if (type.flow() == Flow.INBOUND && type.isEngaging()) {
                declined = null;
            }
        }
        return Optional.ofNullable(later(withdrawn, declined))
                .map(last -> Finding.notMet("{what} on {when}")
                        .with("what", last.type().name())
                        .with("when", last.occurredAt())
                        .named("no-objection"));
    }

    private static @Nullable Interaction later(@Nullable Interaction one, @Nullable Interaction other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return Evidence.ORDER.compare(one, other) > 0 ? one : other;
    }
}
