package io.salesfunnel.examples.journey;

import io.salesfunnel.evidence.Fact;
import io.salesfunnel.evidence.Facts;
import io.salesfunnel.evidence.HumanDecision;
import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.evidence.InteractionType;
import io.salesfunnel.evidence.Money;
import io.salesfunnel.evidence.StandardDecision;
import io.salesfunnel.evidence.StandardInteraction;
import io.salesfunnel.party.Person;
import java.time.Instant;

/** What happens to Cam, as an application would hand it in. The company on his card is a name only. */
final class CamsEvidence {

    static final Person CAM = Person.builder()
            .id("P-1")
            .name("Cam Customer")
            .phone("+1 202 555 0142")
            .build();

    private static final String SELLER = "seller-4";

    private CamsEvidence() {}

    static Interaction of(InteractionType type, String day) {
        return Interaction.of("I-" + day, CAM, type, at(day));
    }

    static Interaction callThatAnswersEverything(String day) {
        return Interaction.builder()
                .from(of(StandardInteraction.CALL_ANSWERED, day))
                .actor(SELLER)
                .addFact(Fact.of(Facts.INTEREST, true, "call", at(day)))
                .addFact(Fact.of(Facts.TARGET_GROUP, true, "call", at(day)))
                .addFact(Fact.of(Facts.IDEAL_CUSTOMER_PROFILE, true, "call", at(day)))
                .addFact(Fact.of(Facts.MEANS, true, "call", at(day)))
                .build();
    }

    static Interaction quote(Money amount, String day) {
        return Interaction.builder()
                .from(of(StandardInteraction.QUOTE_ISSUED, day))
                .addFact(Fact.of(Facts.AMOUNT, amount, "quote", at(day)))
                .build();
    }

    static HumanDecision decision(StandardDecision type, String reason, String day) {
        return HumanDecision.by(SELLER, type, reason, at(day));
    }

    static HumanDecision pursuitUnder(String accountManager, String day) {
        return HumanDecision.builder()
                .from(decision(StandardDecision.PURSUIT_DECIDED, "he wants to buy", day))
                .addFact(Fact.of(Facts.ACCOUNT_MANAGER, accountManager, "sales", at(day)))
                .build();
    }

    private static Instant at(String day) {
        return Instant.parse("2026-" + day + "T09:00:00Z");
    }
}
