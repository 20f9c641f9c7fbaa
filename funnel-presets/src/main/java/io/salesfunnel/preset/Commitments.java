package io.salesfunnel.preset;

import io.salesfunnel.evidence.Facts;
import io.salesfunnel.evidence.Flow;
import io.salesfunnel.evidence.InteractionType;
import io.salesfunnel.evidence.StandardDecision;
import io.salesfunnel.evidence.StandardInteraction;
import io.salesfunnel.evidence.Strength;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.known.Known;
import io.salesfunnel.qualification.QualificationRule;
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
        long orders =
                count(known, StandardInteraction.ORDER_PLACED) - count(known, StandardInteraction.ORDER_CANCELLED);
        long contracts = count(known, StandardInteraction.CONTRACT_SIGNED)
                - count(known, StandardInteraction.CONTRACT_CANCELLED);
        long invoices = count(known, StandardInteraction.QUOTE_CONVERTED_TO_INVOICE);
        return Math.max(invoices, Math.max(orders, contracts));
    }

    private static long count(Known known, InteractionType type) {
        return known.interactions().stream().filter(one -> one.type() == type).count();
    }
}
