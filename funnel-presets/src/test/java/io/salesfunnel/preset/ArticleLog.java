package io.salesfunnel.preset;

import io.salesfunnel.evidence.DecisionType;
import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.Fact;
import io.salesfunnel.evidence.FactKey;
import io.salesfunnel.evidence.HumanDecision;
import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.evidence.InteractionType;
import io.salesfunnel.funnel.Funnel;
import io.salesfunnel.funnel.FunnelRecord;
import io.salesfunnel.party.Person;
import java.time.Instant;
import java.util.List;

/** What happened to one person; instants are counted in days after noon. */
final class ArticleLog {

    static final Person JANE = Person.builder()
            .id("p-1")
            .name("Jane Marker")
            .email("jane@marker.example")
            .build();
    static final Person NOBODY = Person.builder().id("p-1").build();

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private ArticleLog() {}

    static Instant day(int day) {
        return NOON.plusSeconds(86_400L * day);
    }

    static Interaction did(InteractionType type, int day, Fact<?>... facts) {
        return Interaction.builder()
                .id(type.name() + "-" + day)
                .partyId("p-1")
                .type(type)
                .occurredAt(day(day))
                .addFacts(facts)
                .build();
    }

    static <T> Fact<T> told(FactKey<T> key, T value, int day) {
        return Fact.of(key, value, "call", day(day));
    }

    static HumanDecision decided(DecisionType type, int day, Fact<?>... facts) {
        return HumanDecision.builder()
                .actor("rep-1")
                .type(type)
                .reason("because")
                .decidedAt(day(day))
                .addFacts(facts)
                .build();
    }

    static HumanDecision decided(DecisionType type, String code, int day) {
        return HumanDecision.builder().from(decided(type, day)).code(code).build();
    }

    /** The record that a funnel derives from all this. */
    static FunnelRecord live(Preset preset, Evidence... evidence) {
        return preset.funnel().replay("R-1", JANE, List.of(evidence)).orElseThrow();
    }

    /** The record after more has happened. */
    static FunnelRecord after(FunnelRecord record, Preset preset, Evidence... evidence) {
        Funnel funnel = preset.funnel();
        FunnelRecord latest = record;
        for (Evidence next : evidence) {
            latest = funnel.record(latest, next).record();
        }
        return latest;
    }
}
