package io.salesfunnel.projection;

import static io.salesfunnel.evidence.StandardDecision.FIT_ASSERTED;
import static io.salesfunnel.evidence.StandardDecision.PURSUIT_DECIDED;
import static io.salesfunnel.evidence.StandardDecision.QUALIFICATION_CONFIRMED;
import static io.salesfunnel.evidence.StandardInteraction.CALL_ANSWERED;
import static io.salesfunnel.evidence.StandardInteraction.CONTRACT_SIGNED;
import static io.salesfunnel.evidence.StandardInteraction.FORM_SUBMITTED;
import static io.salesfunnel.evidence.StandardInteraction.PRICE_REQUESTED;
import static io.salesfunnel.evidence.StandardInteraction.WEBSITE_VISITED;

import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.Fact;
import io.salesfunnel.evidence.FactKey;
import io.salesfunnel.evidence.Facts;
import io.salesfunnel.evidence.HumanDecision;
import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.evidence.InteractionType;
import io.salesfunnel.evidence.StandardDecision;
import io.salesfunnel.evidence.Strength;
import io.salesfunnel.funnel.Funnel;
import io.salesfunnel.funnel.FunnelRecord;
import io.salesfunnel.funnel.Journal;
import io.salesfunnel.funnel.Stage;
import io.salesfunnel.known.Known;
import io.salesfunnel.party.Person;
import io.salesfunnel.sales.Engagement;
import io.salesfunnel.stage.StageKind;
import io.salesfunnel.stage.Transition;
import java.time.Instant;
import java.util.List;

/** What is known of Cam, and two funnels to read it through: in one a prospect comes first, in one a lead. */
final class Cam {

    record Any(Journal journal) implements FunnelRecord {}

    static final Person CAM = Person.builder()
            .id("p-1")
            .name("Cam Marker")
            .email("marker@example.org")
            .build();

    static final Stage<Any> LEAD = stage("LEAD", StageKind.ENGAGED);
    static final Stage<Any> PROSPECT = stage("PROSPECT", StageKind.QUALIFIED);
    static final Stage<Any> CUSTOMER = stage("CUSTOMER", StageKind.CUSTOMER);

    static final Funnel ENGAGEMENT = Engagement.standard().funnel();
    static final Funnel INTENT = Funnel.named("intent")
            .stages(LEAD, PROSPECT, CUSTOMER)
            .promotedBy(CONTRACT_SIGNED)
            .entry(LEAD)
            .when("contact-left", known -> known.shows(Strength.ENGAGEMENT))
            .automatic(way("BUY"))
            .from(LEAD, PROSPECT)
            .to(CUSTOMER)
            .automatic(way("SUSPECT"))
            .from(LEAD)
            .to(PROSPECT)
            .when("buying-intent", known -> known.shows(Strength.INFERRED_INTENT))
            .build();

    static final Interaction VISITED = did(WEBSITE_VISITED, 0);
    static final HumanDecision ASSERTED =
            decided(FIT_ASSERTED, 5, told(Facts.TARGET_GROUP, true, 5), told(Facts.IDEAL_CUSTOMER_PROFILE, true, 5));
    static final Interaction FORM = did(FORM_SUBMITTED, 10);
    static final Interaction CALL = did(CALL_ANSWERED, 20, told(Facts.INTEREST, true, 20));
    static final Fact<Boolean> MEANS = told(Facts.MEANS, true, 30);
    static final Interaction PRICE = did(PRICE_REQUESTED, 40);
    static final HumanDecision CONFIRMED = decided(QUALIFICATION_CONFIRMED, 50);
    static final HumanDecision PURSUED =
            decided(PURSUIT_DECIDED, 60, Fact.of(Facts.ACCOUNT_MANAGER, "rep-2", "desk", at(60)));
    static final Interaction SIGNED = did(CONTRACT_SIGNED, 70);

    static final List<Evidence> LOG = List.of(VISITED, ASSERTED, FORM, CALL, MEANS, PRICE, CONFIRMED, PURSUED, SIGNED);

    private Cam() {}

    static Instant at(int minute) {
        return Instant.parse("2026-03-01T12:00:00Z").plusSeconds(60L * minute);
    }

    static <T> Fact<T> told(FactKey<T> key, T value, int minute) {
        return Fact.of(key, value, "call", at(minute));
    }

    static Interaction did(InteractionType type, int minute, Fact<?>... facts) {
        return Interaction.builder()
                .id("i-" + minute)
                .partyId("p-1")
                .type(type)
                .occurredAt(at(minute))
                .addFacts(facts)
                .build();
    }

    static HumanDecision decided(StandardDecision type, int minute, Fact<?>... facts) {
        return HumanDecision.builder()
                .actor("rep-1")
                .type(type)
                .reason("Cam Marker says so")
                .decidedAt(at(minute))
                .addFacts(facts)
                .build();
    }

    static Stage<Any> stage(String name, StageKind kind) {
        return Stage.of(name, kind, Any.class, Any::new);
    }

    static Transition<Any, Any> way(String name) {
        return new Transition<>(name, Any.class, Any.class);
    }

    /** A funnel that everybody enters by anything, and in which nobody gets on: a guard throws. */
    static Funnel broken(RuntimeException exception) {
        return Funnel.named("broken")
                .stages(LEAD, PROSPECT)
                .terminal(PROSPECT)
                .entry(LEAD)
                .automatic(way("SUSPECT"))
                .from(LEAD)
                .to(PROSPECT)
                .when("broken", known -> isEngaged(known, exception))
                .build();
    }

    private static boolean isEngaged(Known known, RuntimeException exception) {
        if (known.isEngaged()) {
            throw exception;
        }
        return false;
    }
}
