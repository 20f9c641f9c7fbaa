package io.salesfunnel.treatment;

import io.salesfunnel.absence.Absence;
import io.salesfunnel.evidence.Facts;
import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.evidence.InteractionType;
import io.salesfunnel.evidence.StandardDecision;
import io.salesfunnel.evidence.StandardInteraction;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.known.Known;
import io.salesfunnel.qualification.Criterion;
import io.salesfunnel.qualification.QualificationRule;
import io.salesfunnel.sales.Engagement;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules by which the ready-made plans tell their situations. */
final class Occasions {

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
        Interaction asked = last(known, List.of(StandardInteraction.DEMO_REQUESTED));
        return asked != null
                        && !hasSince(asked, known, List.of(StandardInteraction.MEETING_HELD), Engagement.COMMITMENTS)
                ? Finding.met("asked on {when}").with("when", asked.occurredAt())
                : Finding.notMet();
    });

    private Occasions() {}

    /** A cart that was left for some time, bought by nobody, and of which nobody was reminded. */
    static QualificationRule cartAbandoned(Duration window) {
        Absence abandoned = Absence.cartAbandoned(window);
        return QualificationRule.of(abandoned.name(), known -> {
            Finding left = abandoned.check(known);
            return left.parameters().get("until") instanceof Instant end && isReminded(known, end)
                    ? Finding.notMet("the party was reminded")
                    : left;
        });
    }

    private static boolean isReminded(Known known, Instant since) {
        return known.interactions().stream()
                .filter(one -> one.type().equals(StandardInteraction.EMAIL_SENT))
                .anyMatch(one -> !one.occurredAt().isBefore(since));
    }

    private static @Nullable Interaction last(Known known, Collection<? extends InteractionType> types) {
        return known.interactions().stream()
                .filter(one -> types.contains(one.type()))
                .reduce((before, next) -> next)
                .orElse(null);
    }

    @SafeVarargs
    private static boolean hasSince(Interaction one, Known known, Collection<? extends InteractionType>... types) {
        return known.interactions().stream()
                .dropWhile(other -> !other.equals(one))
                .anyMatch(other -> {
                    for (Collection<? extends InteractionType> some : types) {
                        if (some.contains(other.type())) {
                            return true;
                        }
                    }
                    return false;
                });
    }
}
