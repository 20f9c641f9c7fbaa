package io.salesfunnel.treatment;

import io.salesfunnel.evidence.Facts;
import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.evidence.InteractionType;
import io.salesfunnel.evidence.StandardDecision;
import io.salesfunnel.evidence.StandardInteraction;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.known.Known;
import io.salesfunnel.qualification.Criterion;
import io.salesfunnel.qualification.QualificationRule;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules by which the ready-made plans tell their situations. */
final class Occasions {

    private static final Set<StandardInteraction> CART =
            EnumSet.of(StandardInteraction.CART_ITEM_ADDED, StandardInteraction.CHECKOUT_STARTED);
    private static final Set<StandardInteraction> PURCHASE = EnumSet.of(
            StandardInteraction.ORDER_PLACED,
            StandardInteraction.PAYMENT_RECEIVED,
            StandardInteraction.CONTRACT_SIGNED,
            StandardInteraction.QUOTE_CONVERTED_TO_INVOICE);

    static final QualificationRule MEANS = Criterion.isTrue(Facts.MEANS).ask("does the party have the means to buy?");

    static final QualificationRule WANTS_PROPOSAL =
            Criterion.isTrue(Facts.WANTS_PROPOSAL).ask("would the party appreciate a proposal?");

    static final QualificationRule CONTACT_REGISTERED = QualificationRule.of(
            "contact-registered",
            known -> known.party().isIdentified()
                    ? Finding.met()
                    : Finding.unknown("{question}").with("question", "how can the party be reached?"));

    static final QualificationRule QUALIFIED = QualificationRule.of(
            "qualified",
            known -> known.decision(StandardDecision.QUALIFICATION_CONFIRMED).isPresent()
                    ? Finding.met()
                    : Finding.unknown("{question}").with("question", "does the party meet the criteria?"));

    static final QualificationRule FAVOURABLE_CALL = QualificationRule.all(
            "favourable-call",
            QualificationRule.of(
                    "called",
                    known -> known.has(StandardInteraction.CALL_ANSWERED)
                            ? Finding.met()
                            : Finding.notMet("there was no call")),
            Criterion.isTrue(Facts.INTEREST).ask("is there interest in buying?"));

    static final QualificationRule DEMO_REQUESTED = QualificationRule.of("demo-requested", known -> {
        Interaction asked = last(known, EnumSet.of(StandardInteraction.DEMO_REQUESTED));
        return asked != null && !hasSince(asked, known, EnumSet.of(StandardInteraction.MEETING_HELD), PURCHASE)
                ? Finding.met("asked on {when}").with("when", asked.occurredAt())
                : Finding.notMet();
    });

    private Occasions() {}

    /** A cart that was left for some time, bought by nobody, and of which nobody was reminded. */
    static QualificationRule cartAbandoned(Duration window) {
        return QualificationRule.of("cart-abandoned", known -> {
            Interaction filled = last(known, CART);
            if (filled == null || hasSince(filled, known, PURCHASE)) {
                return Finding.notMet("no cart waits");
            }
            Instant abandoned = filled.occurredAt().plus(window);
            if (!known.hasPassed(abandoned)) {
                return Finding.notMet("not before {when}").with("when", abandoned);
            }
            return known.interactions().stream()
                            .filter(one -> one.type().equals(StandardInteraction.EMAIL_SENT))
                            .anyMatch(one -> !one.occurredAt().isBefore(abandoned))
                    ? Finding.notMet("the party was reminded")
                    : Finding.met("since {when}").with("when", abandoned);
        });
    }

    private static @Nullable Interaction last(Known known, Collection<? extends InteractionType> types) {
        return known.interactions().stream()
                .filter(one -> types.contains(one.type()))
                .reduce((before, next) -> next)
                .orElse(null);
    }

    @SafeVarargs
    private static boolean hasSince(Interaction one, Known known, Collection<StandardInteraction>... types) {
        return known.interactions().stream()
                .dropWhile(other -> !other.equals(one))
                .anyMatch(other -> {
                    for (Collection<StandardInteraction> some : types) {
                        if (some.contains(other.type())) {
                            return true;
                        }
                    }
                    return false;
                });
    }
}
