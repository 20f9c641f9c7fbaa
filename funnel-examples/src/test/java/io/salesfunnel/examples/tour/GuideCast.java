package io.salesfunnel.examples.tour;

import io.salesfunnel.evidence.Fact;
import io.salesfunnel.evidence.Facts;
import io.salesfunnel.evidence.HumanDecision;
import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.evidence.InteractionType;
import io.salesfunnel.evidence.StandardDecision;
import io.salesfunnel.evidence.StandardInteraction;
import io.salesfunnel.funnel.Funnel;
import io.salesfunnel.party.Person;
import io.salesfunnel.sales.BuyingContact;
import io.salesfunnel.sales.BuyingRole;
import io.salesfunnel.sales.Contact;
import io.salesfunnel.sales.Engagement;
import io.salesfunnel.sales.Lead;
import io.salesfunnel.sales.Prospect;
import java.time.Instant;

/** Whom the guides are about: one person in each stage of the ready-made funnel. */
final class GuideCast {

    static final Funnel FUNNEL = Engagement.standard().funnel();
    static final Person PERSON =
            Person.builder().id("P-1").phone("+1 202 555 0142").build();
    static final BuyingContact PRIMARY = BuyingContact.of(PERSON, BuyingRole.DECISION_MAKER);

    private GuideCast() {}

    static Instant day(int day) {
        return Instant.parse("2026-03-01T09:00:00Z").plusSeconds(86_400L * (day - 1));
    }

    static Interaction seen(String id, InteractionType type, int day) {
        return Interaction.of(id, PERSON, type, day(day));
    }

    static HumanDecision decided(StandardDecision type, int day) {
        return HumanDecision.by("seller-4", type, "the reason in words", day(day));
    }

    static HumanDecision pursued(int day) {
        return HumanDecision.builder()
                .from(decided(StandardDecision.PURSUIT_DECIDED, day))
                .addFact(Fact.of(Facts.ACCOUNT_MANAGER, "manager-2", "sales", day(day)))
                .build();
    }

    static Prospect prospect() {
        return FUNNEL.enter(Engagement.PROSPECT, "R-1", PERSON, decided(StandardDecision.FIT_ASSERTED, 1))
                .orElseThrow();
    }

    static Lead lead() {
        Interaction form = seen("I-2", StandardInteraction.FORM_SUBMITTED, 2);
        return FUNNEL.attempt(Engagement.ENGAGE, prospect(), form).orElseThrow();
    }

    static Interaction call() {
        return Interaction.builder()
                .from(seen("I-3", StandardInteraction.CALL_ANSWERED, 3))
                .addFact(Fact.of(Facts.INTEREST, true, "call", day(3)))
                .addFact(Fact.of(Facts.TARGET_GROUP, true, "call", day(3)))
                .addFact(Fact.of(Facts.IDEAL_CUSTOMER_PROFILE, true, "call", day(3)))
                .addFact(Fact.of(Facts.MEANS, true, "call", day(3)))
                .build();
    }

    static Contact contact() {
        return FUNNEL.attempt(Engagement.QUALIFY, lead(), call()).orElseThrow();
    }

    static Contact suitableContact() {
        return (Contact) FUNNEL.record(contact(), decided(StandardDecision.QUALIFICATION_CONFIRMED, 4))
                .record();
    }
}
