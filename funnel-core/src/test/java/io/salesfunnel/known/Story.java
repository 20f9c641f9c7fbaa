package io.salesfunnel.known;

import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.Fact;
import io.salesfunnel.evidence.FactKey;
import io.salesfunnel.evidence.Flow;
import io.salesfunnel.evidence.HumanDecision;
import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.evidence.InteractionType;
import io.salesfunnel.evidence.StandardDecision;
import io.salesfunnel.evidence.Strength;
import io.salesfunnel.party.Person;
import java.time.Instant;
import java.util.List;

/** Evidence about one person; instants are counted in minutes after noon. */
final class Story {

    enum Showroom implements InteractionType {
        TEST_DRIVE(Flow.MUTUAL, Strength.DIALOGUE),
        BROCHURE_TAKEN(Flow.INBOUND, Strength.ATTENTION),
        BROCHURE_SENT(Flow.OUTBOUND, Strength.COMMERCIAL);

        private final Flow flow;
        private final Strength strength;

        Showroom(Flow flow, Strength strength) {
            this.flow = flow;
            this.strength = strength;
        }

        @Override
        public Flow flow() {
            return flow;
        }

        @Override
        public Strength strength() {
            return strength;
        }
    }

    static final FactKey<Integer> FLEET = new FactKey<>("fleet", Integer.class);
    static final FactKey<String> COLOUR = new FactKey<>("colour", String.class);
    static final Person JANE = Person.builder().id("p-1").build();

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private Story() {}

    static Instant at(int minute) {
        return NOON.plusSeconds(60L * minute);
    }

    static Interaction did(String id, InteractionType type, int minute, Fact<?>... facts) {
        return Interaction.builder()
                .id(id)
                .partyId("p-1")
                .type(type)
                .occurredAt(at(minute))
                .addFacts(facts)
                .build();
    }

    static Fact<Integer> fleet(int size, int asOf) {
        return Fact.of(FLEET, size, "call", at(asOf));
    }

    static Fact<Integer> fleet(int size, int asOf, int until) {
        return Fact.<Integer>builder()
                .from(fleet(size, asOf))
                .validUntil(at(until))
                .build();
    }

    static HumanDecision decided(StandardDecision type, String actor, int minute, Fact<?>... facts) {
        return HumanDecision.builder()
                .actor(actor)
                .type(type)
                .reason("because")
                .decidedAt(at(minute))
                .addFacts(facts)
                .build();
    }

    static EvidenceLog log(Evidence... arrivals) {
        return EvidenceLog.of(List.of(arrivals));
    }

    static Known known(int asOf, Evidence... arrivals) {
        return Known.of(JANE, log(arrivals), at(asOf));
    }
}
