package io.salesfunnel.sales;

import static io.salesfunnel.evidence.StandardDecision.FIT_ASSERTED;
import static io.salesfunnel.evidence.StandardDecision.PURSUIT_DECIDED;
import static io.salesfunnel.evidence.StandardDecision.QUALIFICATION_CONFIRMED;
import static io.salesfunnel.evidence.StandardInteraction.CALL_ANSWERED;
import static io.salesfunnel.evidence.StandardInteraction.CONTRACT_SIGNED;
import static io.salesfunnel.evidence.StandardInteraction.FORM_SUBMITTED;

import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.Fact;
import io.salesfunnel.evidence.FactKey;
import io.salesfunnel.evidence.Facts;
import io.salesfunnel.evidence.HumanDecision;
import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.evidence.InteractionType;
import io.salesfunnel.evidence.StandardDecision;
import io.salesfunnel.funnel.Funnel;
import io.salesfunnel.funnel.FunnelRecord;
import io.salesfunnel.party.Party;
import io.salesfunnel.party.Person;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** How Cam becomes a customer, step by step; instants are counted in minutes after noon. */
final class Sale {

    static final Funnel FUNNEL = Engagement.standard().funnel();
    static final Person CAM = Person.builder().id("p-1").name("Cam Marker").build();

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private Sale() {}

    static Instant at(int minute) {
        return NOON.plusSeconds(60L * minute);
    }

    static Fact<Boolean> told(FactKey<Boolean> key, boolean value, int minute) {
        return Fact.of(key, value, "call", at(minute));
    }

    /** What a contact has to meet, but for the facts left out. */
    static Fact<?>[] fit(int minute, FactKey<?>... without) {
        return Stream.of(Facts.TARGET_GROUP, Facts.IDEAL_CUSTOMER_PROFILE, Facts.MEANS)
                .filter(key -> !List.of(without).contains(key))
                .map(key -> told(key, true, minute))
                .toArray(Fact<?>[]::new);
    }

    static Fact<String> manager(int minute) {
        return Fact.of(Facts.ACCOUNT_MANAGER, "rep-2", "desk", at(minute));
    }

    static Interaction did(Party party, InteractionType type, int minute, Fact<?>... facts) {
        return Interaction.builder()
                .id(type.name() + "-" + minute)
                .partyId(party.id())
                .type(type)
                .occurredAt(at(minute))
                .addFacts(facts)
                .build();
    }

    static Interaction did(InteractionType type, int minute, Fact<?>... facts) {
        return did(CAM, type, minute, facts);
    }

    static HumanDecision decided(StandardDecision type, int minute, Fact<?>... facts) {
        return HumanDecision.builder()
                .actor("rep-1")
                .type(type)
                .reason("because")
                .decidedAt(at(minute))
                .addFacts(facts)
                .build();
    }

    static Interaction form(int minute) {
        return did(FORM_SUBMITTED, minute);
    }

    static Interaction goodCall(int minute) {
        return did(CALL_ANSWERED, minute, told(Facts.INTEREST, true, minute));
    }

    static HumanDecision pursuit(int minute) {
        return decided(PURSUIT_DECIDED, minute, manager(minute));
    }

    static Prospect prospect() {
        return FUNNEL.enter(Engagement.PROSPECT, "P-1", CAM, decided(FIT_ASSERTED, 0, fit(0)))
                .orElseThrow();
    }

    static Lead lead() {
        return FUNNEL.attempt(Engagement.ENGAGE, prospect(), form(10)).orElseThrow();
    }

    static Contact contact() {
        return FUNNEL.attempt(Engagement.QUALIFY, lead(), goodCall(20)).orElseThrow();
    }

    static Contact confirmed() {
        return (Contact) recorded(contact(), decided(QUALIFICATION_CONFIRMED, 30));
    }

    static Contact pursued() {
        return FUNNEL.attempt(Engagement.PURSUE, confirmed(), pursuit(31)).orElseThrow();
    }

    static Customer customer() {
        return FUNNEL.attempt(Engagement.PROMOTE, pursued(), did(CONTRACT_SIGNED, 40))
                .orElseThrow();
    }

    static FunnelRecord recorded(FunnelRecord record, Evidence... evidence) {
        FunnelRecord after = record;
        for (Evidence next : evidence) {
            after = FUNNEL.record(after, next).record();
        }
        return after;
    }
}
