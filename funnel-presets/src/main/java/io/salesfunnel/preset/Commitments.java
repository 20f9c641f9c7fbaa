package io.salesfunnel.preset;

import io.salesfunnel.evidence.Facts;
import io.salesfunnel.evidence.Flow;
import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.evidence.InteractionType;
import io.salesfunnel.evidence.StandardDecision;
import io.salesfunnel.evidence.StandardInteraction;
import io.salesfunnel.evidence.Strength;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.known.Known;
import io.salesfunnel.qualification.QualificationRule;
import java.util.Comparator;
import java.util.Optional;

/** What the stages of the commitment funnel are told apart by. */
final class Commitments {

    static final QualificationRule MAY_NEED = QualificationRule.of("may-need", Commitments::mayNeed);

    static final QualificationRule STANDS = QualificationRule.of(
            "commitment-stands",
            known -> most(known) > 0
                    ? Finding.met()
                    : Finding.notMet("no order, contract or invoice of a quote stands"));

    static final QualificationRule NONE_STANDS = QualificationRule.not("no-commitment-stands", STANDS);

    static final QualificationRule BOUGHT_AGAIN = QualificationRule.of(
            "bought-again",
            known -> most(known) > 1
                    ? Finding.met()
                    : Finding.notMet("no second order, contract or invoice of a quote that stands"));

    private Commitments() {}

    private static Finding mayNeed(Known known) {
        Optional<Boolean> need = known.value(Facts.NEED);
        if (need.isPresent()) {
            return need.get() ? Finding.met() : Finding.notMet("the party does not need what is sold");
        }
        if (known.decision(StandardDecision.FIT_ASSERTED).isPresent()) {
            return Finding.met("for the time being, as a seller said that it fits");
        }
        return known.value(Facts.INTEREST).orElseGet(() -> showsInterest(known))
                ? Finding.met("for the time being, as it showed interest")
                : Finding.unknown("{question}").with("question", "does the party need what is sold?");
    }

    /** As it is read for the temperature: so nobody is cold outside the funnel. */
    private static boolean showsInterest(Known known) {
        return known.interactions().stream().anyMatch(one -> isInterest(one.type()));
    }

    private static boolean isInterest(InteractionType type) {
        boolean visits = type.flow() == Flow.INBOUND && type.strength() == Strength.ATTENTION;
        return type.isEngaging() || (visits && type != StandardInteraction.EMAIL_OPENED);
    }

    /** How many commitments stand of the kind of which there are most, since one sale may show in several kinds. */
    private static long most(Known known) {
        long orders = standing(known, StandardInteraction.ORDER_PLACED, StandardInteraction.ORDER_CANCELLED);
        long contracts = standing(known, StandardInteraction.CONTRACT_SIGNED, StandardInteraction.CONTRACT_CANCELLED);
        long invoices = known.interactions().stream()
                .filter(one -> one.type() == StandardInteraction.QUOTE_CONVERTED_TO_INVOICE)
                .count();
        return Math.max(invoices, Math.max(orders, contracts));
    }

    /** A cancellation takes back what came no later than it; else it is of something that the log does not know. */
    private static long standing(Known known, InteractionType type, InteractionType cancellation) {
        Comparator<Interaction> cancellationsLast =
                Comparator.comparing(Interaction::occurredAt).thenComparing(one -> one.type() == cancellation);
        long standing = 0;
        for (Interaction one :
                known.interactions().stream().sorted(cancellationsLast).toList()) {
            if (one.type() == type) {
                standing++;
            } else if (one.type() == cancellation && standing > 0) {
                standing--;
            }
        }
        return standing;
    }
}
