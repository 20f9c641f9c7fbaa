package io.salesfunnel.treatment;

import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.Fact;
import io.salesfunnel.evidence.FactKey;
import io.salesfunnel.evidence.HumanDecision;
import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.evidence.InteractionType;
import io.salesfunnel.evidence.StandardDecision;
import io.salesfunnel.evidence.StandardInteraction;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.funnel.Funnel;
import io.salesfunnel.funnel.FunnelRecord;
import io.salesfunnel.funnel.Journal;
import io.salesfunnel.funnel.Stage;
import io.salesfunnel.known.EvidenceLog;
import io.salesfunnel.known.Known;
import io.salesfunnel.party.Party;
import io.salesfunnel.party.Person;
import io.salesfunnel.stage.StageKind;
import io.salesfunnel.stage.Transition;
import io.salesfunnel.temperature.Temperature;
import io.salesfunnel.temperature.TemperatureClassifier;
import io.salesfunnel.temperature.TemperatureReading;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** A small funnel into whose stages one may enter anywhere; instants are counted in hours after noon. */
final class Desk {

    record Life(Journal journal) implements FunnelRecord {}

    static final Stage<Life> LEAD = stage("LEAD", StageKind.ENGAGED);
    static final Stage<Life> PROSPECT = stage("PROSPECT", StageKind.QUALIFIED);
    static final Stage<Life> CONTACT = stage("CONTACT", StageKind.QUALIFIED);
    static final Stage<Life> OPPORTUNITY = stage("OPPORTUNITY", StageKind.PURSUIT);
    static final Stage<Life> CUSTOMER = stage("CUSTOMER", StageKind.CUSTOMER);
    static final List<Stage<Life>> STAGES = List.of(LEAD, PROSPECT, CONTACT, OPPORTUNITY, CUSTOMER);

    static final Funnel FUNNEL = Funnel.named("desk")
            .stages(LEAD, PROSPECT, CONTACT, OPPORTUNITY, CUSTOMER)
            .promotedBy(StandardInteraction.CONTRACT_SIGNED)
            .entry(LEAD)
            .entry(PROSPECT)
            .entry(CONTACT)
            .entry(OPPORTUNITY)
            .entry(CUSTOMER)
            .automatic(new Transition<>("SIGN", Life.class, Life.class))
            .from(LEAD, PROSPECT, CONTACT, OPPORTUNITY)
            .to(CUSTOMER)
            .build();

    static final Person JANE = Person.builder()
            .id("p-1")
            .name("Jane Marker")
            .email("jane@marker.example")
            .build();
    static final Person NOBODY = Person.builder().id("p-1").build();

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private Desk() {}

    private static Stage<Life> stage(String name, StageKind kind) {
        return Stage.of(name, kind, Life.class, Life::new);
    }

    static Instant at(int hour) {
        return NOON.plus(Duration.ofHours(hour));
    }

    static Interaction did(InteractionType type, int hour, Fact<?>... facts) {
        return Interaction.builder()
                .id(type.name() + "-" + hour)
                .partyId("p-1")
                .type(type)
                .occurredAt(at(hour))
                .addFacts(facts)
                .build();
    }

    static <T> Fact<T> told(FactKey<T> key, T value, int hour) {
        return Fact.of(key, value, "call", at(hour));
    }

    static HumanDecision decided(StandardDecision type, int hour) {
        return HumanDecision.by("rep-1", type, "Jane Marker says so", at(hour));
    }

    static FunnelRecord in(Stage<Life> stage, Evidence... evidence) {
        return in(stage, JANE, evidence);
    }

    static FunnelRecord in(Stage<Life> stage, Party party, Evidence... evidence) {
        Evidence first = stage.equals(CUSTOMER)
                ? decided(StandardDecision.CUSTOMER_IMPORTED, 0)
                : did(StandardInteraction.LIST_IMPORTED, 0);
        FunnelRecord record = FUNNEL.enter(stage, "R-1", party, first).orElseThrow();
        for (Evidence next : evidence) {
            record = FUNNEL.record(record, next).record();
        }
        return record;
    }

    static Known known(int hour, Evidence... evidence) {
        return Known.of(JANE, EvidenceLog.of(List.of(evidence)), at(hour));
    }

    static Advice advice(TreatmentPlan plan, FunnelRecord record, int hour) {
        return plan.advise(record, at(hour)).value();
    }

    /** Somebody who always reads the same temperature. */
    static TemperatureClassifier reading(Temperature temperature) {
        return classifier(TemperatureReading.of(temperature, Finding.met("seen")));
    }

    static TemperatureClassifier readingNothing() {
        return classifier(TemperatureReading.unclassified());
    }

    private static TemperatureClassifier classifier(TemperatureReading reading) {
        return new TemperatureClassifier() {
            @Override
            public String name() {
                return "fixed";
            }

            @Override
            public TemperatureReading classify(Known known) {
                return reading;
            }
        };
    }
}
