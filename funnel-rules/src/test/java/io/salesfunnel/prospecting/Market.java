package io.salesfunnel.prospecting;

import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.Fact;
import io.salesfunnel.evidence.FactKey;
import io.salesfunnel.evidence.Facts;
import io.salesfunnel.evidence.HumanDecision;
import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.evidence.InteractionType;
import io.salesfunnel.evidence.StandardDecision;
import io.salesfunnel.evidence.StandardInteraction;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.funnel.Funnel;
import io.salesfunnel.funnel.FunnelRecord;
import io.salesfunnel.known.Known;
import io.salesfunnel.party.Person;
import io.salesfunnel.qualification.Criterion;
import io.salesfunnel.sales.Engagement;
import io.salesfunnel.temperature.Temperature;
import io.salesfunnel.temperature.TemperatureClassifier;
import io.salesfunnel.temperature.TemperatureReading;
import java.time.Instant;
import java.util.List;

/** Prospects of whom it was told how warm they are; instants are counted in minutes after noon. */
final class Market {

    static final Funnel FUNNEL = Engagement.standard().funnel();
    static final FactKey<Temperature> HEAT = new FactKey<>("heat", Temperature.class);
    static final FactKey<Integer> SIZE = new FactKey<>("size", Integer.class);
    static final FactKey<Instant> NEXT_STEP = new FactKey<>("next-step", Instant.class);
    static final Criterion<Boolean> NEED = Criterion.isTrue(Facts.NEED).ask("is there a need?");
    static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    /** Says what it was told. */
    static final TemperatureClassifier TOLD = new TemperatureClassifier() {
        @Override
        public String name() {
            return "told";
        }

        @Override
        public TemperatureReading classify(Known known) {
            return known.value(HEAT)
                    .map(heat -> TemperatureReading.of(
                            heat, Finding.met("somebody said so").named("hearsay")))
                    .orElseGet(TemperatureReading::unclassified);
        }
    };

    static final ProspectRanking RANKING = ProspectRanking.by(TOLD);

    private Market() {}

    static Instant at(int minute) {
        return NOON.plusSeconds(60L * minute);
    }

    static <T> Fact<T> told(FactKey<T> key, T value) {
        return Fact.of(key, value, "desk", at(-1000));
    }

    static <T> Fact<T> told(FactKey<T> key, T value, int until) {
        return Fact.<T>builder().from(told(key, value)).validUntil(at(until)).build();
    }

    static FunnelRecord prospect(String id, Fact<?>... facts) {
        Person person = Person.builder().id("p-" + id).name("Cam Marker").build();
        HumanDecision fits = decided(StandardDecision.FIT_ASSERTED, -1000, facts);
        return FUNNEL.enter(Engagement.PROSPECT, id, person, fits).orElseThrow();
    }

    static FunnelRecord prospect(String id, Temperature temperature) {
        return prospect(id, told(HEAT, temperature));
    }

    static FunnelRecord after(FunnelRecord record, Evidence evidence) {
        return FUNNEL.record(record, evidence).record();
    }

    static FunnelRecord after(FunnelRecord record, InteractionType type, int minute) {
        return after(record, Interaction.of(type.name() + minute, record.party(), type, at(minute)));
    }

    static FunnelRecord customer(FunnelRecord record) {
        return after(record, StandardInteraction.CONTRACT_SIGNED, -10);
    }

    static FunnelRecord closed(FunnelRecord record, StandardDecision how) {
        return after(record, decided(how, -10, Fact.of(Facts.WAKE_UP, at(999), "desk", at(-10))));
    }

    static HumanDecision decided(StandardDecision how, int minute, Fact<?>... facts) {
        return HumanDecision.builder()
                .actor("rep-1")
                .type(how)
                .reason("because")
                .decidedAt(at(minute))
                .addFacts(facts)
                .build();
    }

    static Selection selected(ProspectRanking ranking, FunnelRecord... records) {
        return ranking.select("today", "rep-1", List.of(records), NOON);
    }

    static List<String> ids(Selection selection) {
        return selection.list().approaches().stream().map(Approach::recordId).toList();
    }
}
