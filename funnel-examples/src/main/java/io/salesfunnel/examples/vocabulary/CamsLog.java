package io.salesfunnel.examples.vocabulary;

import static io.salesfunnel.evidence.StandardDecision.FIT_ASSERTED;
import static io.salesfunnel.evidence.StandardDecision.PURSUIT_DECIDED;
import static io.salesfunnel.evidence.StandardDecision.QUALIFICATION_CONFIRMED;
import static io.salesfunnel.evidence.StandardInteraction.CALL_ANSWERED;
import static io.salesfunnel.evidence.StandardInteraction.CALL_ATTEMPTED;
import static io.salesfunnel.evidence.StandardInteraction.CONTENT_DOWNLOADED;
import static io.salesfunnel.evidence.StandardInteraction.CONTRACT_SIGNED;
import static io.salesfunnel.evidence.StandardInteraction.DEMO_REQUESTED;
import static io.salesfunnel.evidence.StandardInteraction.EMAIL_OPENED;
import static io.salesfunnel.evidence.StandardInteraction.EMAIL_SENT;
import static io.salesfunnel.evidence.StandardInteraction.FORM_SUBMITTED;
import static io.salesfunnel.evidence.StandardInteraction.LIST_IMPORTED;
import static io.salesfunnel.evidence.StandardInteraction.PAYMENT_RECEIVED;
import static io.salesfunnel.evidence.StandardInteraction.PURCHASE_INTENT_DECLARED;
import static io.salesfunnel.evidence.StandardInteraction.QUOTE_CONVERTED_TO_INVOICE;
import static io.salesfunnel.evidence.StandardInteraction.QUOTE_ISSUED;
import static io.salesfunnel.evidence.StandardInteraction.WEBSITE_VISITED;

import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.Fact;
import io.salesfunnel.evidence.FactKey;
import io.salesfunnel.evidence.Facts;
import io.salesfunnel.evidence.HumanDecision;
import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.evidence.StandardDecision;
import io.salesfunnel.evidence.StandardInteraction;
import io.salesfunnel.party.Person;
import java.time.Instant;
import java.util.List;

/** Everything that happened to Cam, from a name on a list to a payment, as an application would have kept it. */
final class CamsLog {

    static final Person CAM = Person.builder()
            .id("P-1")
            .name("Cam Customer")
            .phone("+1 202 555 0142")
            .build();

    static final List<Evidence> EVIDENCE = List.of(
            did(LIST_IMPORTED, "03-02"),
            decided(FIT_ASSERTED, "03-03"),
            did(EMAIL_SENT, "03-09"),
            did(EMAIL_OPENED, "03-10"),
            did(EMAIL_OPENED, "03-17"),
            did(WEBSITE_VISITED, "03-23"),
            did(FORM_SUBMITTED, "03-24"),
            did(CONTENT_DOWNLOADED, "03-25"),
            did(CALL_ATTEMPTED, "03-26"),
            did(
                    CALL_ANSWERED,
                    "03-27",
                    yes(Facts.INTEREST, "03-27"),
                    yes(Facts.TARGET_GROUP, "03-27"),
                    yes(Facts.IDEAL_CUSTOMER_PROFILE, "03-27"),
                    yes(Facts.NEED, "03-27"),
                    yes(Facts.MEANS, "03-27"),
                    yes(Facts.AUTHORITY, "03-27")),
            did(DEMO_REQUESTED, "03-30"),
            decided(QUALIFICATION_CONFIRMED, "03-31"),
            decided(PURSUIT_DECIDED, "04-01", Fact.of(Facts.ACCOUNT_MANAGER, "manager-2", "sales", at("04-01"))),
            did(QUOTE_ISSUED, "04-08"),
            did(PURCHASE_INTENT_DECLARED, "04-15"),
            did(CONTRACT_SIGNED, "04-22"),
            did(QUOTE_CONVERTED_TO_INVOICE, "04-24"),
            did(PAYMENT_RECEIVED, "05-06"));

    private CamsLog() {}

    private static Instant at(String day) {
        return Instant.parse("2026-" + day + "T09:00:00Z");
    }

    private static Interaction did(StandardInteraction type, String day, Fact<?>... facts) {
        return Interaction.builder()
                .from(Interaction.of("I-" + day, CAM, type, at(day)))
                .addFacts(facts)
                .build();
    }

    private static Fact<Boolean> yes(FactKey<Boolean> key, String day) {
        return Fact.of(key, true, "call", at(day));
    }

    private static HumanDecision decided(StandardDecision type, String day, Fact<?>... facts) {
        return HumanDecision.builder()
                .from(HumanDecision.by("seller-4", type, "as talked over", at(day)))
                .addFacts(facts)
                .build();
    }
}
