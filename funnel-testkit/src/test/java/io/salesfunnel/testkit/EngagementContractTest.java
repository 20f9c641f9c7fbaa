package io.salesfunnel.testkit;

import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.Fact;
import io.salesfunnel.evidence.FactKey;
import io.salesfunnel.evidence.Facts;
import io.salesfunnel.evidence.HumanDecision;
import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.evidence.StandardDecision;
import io.salesfunnel.evidence.StandardInteraction;
import io.salesfunnel.funnel.Funnel;
import io.salesfunnel.party.Person;
import io.salesfunnel.sales.Engagement;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** The ready-made funnel keeps the contract, from the list to the contract and back. */
class EngagementContractTest implements FunnelContract {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Person CAM =
            Person.builder().id("p-1").name("Cam Marker").build();
    private static final Person STRANGER = Person.builder().id("p-1").build();
    private static final Evidence FITS =
            decided(StandardDecision.FIT_ASSERTED, 0, Facts.TARGET_GROUP, Facts.IDEAL_CUSTOMER_PROFILE, Facts.MEANS);
    private static final Evidence FORM = did(StandardInteraction.FORM_SUBMITTED, 1);
    private static final Evidence SIGNED = did(StandardInteraction.CONTRACT_SIGNED, 9);

    @Override
    public Funnel funnel() {
        return Engagement.standard().funnel();
    }

    @Override
    public String table() {
        String pursuing = "PURSUE [pursuit-decided, interest-shown, spoken-with, requirements, suitability-confirmed,"
                + " account-manager-named]";
        return """
                OUTSIDE     -> PROSPECT    : ENTER_PROSPECT [fit]
                OUTSIDE     -> CUSTOMER    : ENTER_CUSTOMER [committed-or-imported]
                PROSPECT    -> LEAD        : ENGAGE [engaged, identified]
                LEAD        -> CONTACT     : QUALIFY [interest-shown, requirements, spoken-with]
                CONTACT     -> OPPORTUNITY : %1$s
                OPPORTUNITY -> OPPORTUNITY : %1$s
                OPPORTUNITY -> CONTACT     : END_PURSUIT [pursuit-ended] regress
                PROSPECT    -> CUSTOMER    : PROMOTE [commercial-commitment]
                LEAD        -> CUSTOMER    : PROMOTE [commercial-commitment]
                CONTACT     -> CUSTOMER    : PROMOTE [commercial-commitment]
                OPPORTUNITY -> CUSTOMER    : PROMOTE [commercial-commitment]
                """.formatted(pursuing);
    }

    @Override
    public Collection<Story> stories() {
        Story pursued = Story.named("is-pursued", CAM)
                .with(FITS, FORM, did(StandardInteraction.CALL_ANSWERED, 2, Facts.INTEREST))
                .with(decided(StandardDecision.QUALIFICATION_CONFIRMED, 3), pursuit(4), pursuit(5))
                .with(decided(StandardDecision.PURSUIT_ENDED, 6));
        return List.of(
                pursued.with(SIGNED),
                Story.named("buys-when-pursued", CAM)
                        .with(pursued.steps().stream()
                                .limit(5)
                                .map(Story.Step::evidence)
                                .toArray(Evidence[]::new))
                        .with(SIGNED),
                Story.named("buys-at-once", CAM).with(FITS, SIGNED),
                Story.named("buys-after-a-form", CAM).with(FITS, FORM, SIGNED),
                Story.named("is-imported", CAM).with(decided(StandardDecision.CUSTOMER_IMPORTED, 0)),
                Story.named("is-of-no-interest", CAM).with(FORM),
                Story.named("nobody-knows-who-or-what", STRANGER).with(decided(StandardDecision.FIT_ASSERTED, 0), FORM),
                Story.named("fits-perhaps", CAM).with(decided(StandardDecision.FIT_ASSERTED, 0), FORM));
    }

    private static Interaction did(StandardInteraction type, int minute, FactKey<?>... learned) {
        return Interaction.builder()
                .id(type.name() + "-" + minute)
                .partyId("p-1")
                .type(type)
                .occurredAt(at(minute))
                .addAllFacts(facts(minute, learned))
                .build();
    }

    private static Evidence decided(StandardDecision type, int minute, FactKey<?>... learned) {
        return HumanDecision.builder()
                .actor("rep-1")
                .type(type)
                .reason("because")
                .decidedAt(at(minute))
                .addAllFacts(facts(minute, learned))
                .build();
    }

    private static Evidence pursuit(int minute) {
        return HumanDecision.builder()
                .actor("rep-1")
                .type(StandardDecision.PURSUIT_DECIDED)
                .reason("because")
                .decidedAt(at(minute))
                .addFact(Fact.of(Facts.ACCOUNT_MANAGER, "rep-2", "desk", at(minute)))
                .build();
    }

    @SuppressWarnings("unchecked")
    private static List<Fact<?>> facts(int minute, FactKey<?>... learned) {
        return Arrays.stream(learned)
                .<Fact<?>>map(key -> Fact.of((FactKey<Boolean>) key, true, "call", at(minute)))
                .toList();
    }

    private static Instant at(int minute) {
        return NOON.plusSeconds(60L * minute);
    }
}
