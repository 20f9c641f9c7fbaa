package io.salesfunnel.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvidenceTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private static Interaction visit(String id, Instant at, long sequence) {
        return Interaction.builder()
                .id(id)
                .partyId("p-1")
                .type(StandardInteraction.WEBSITE_VISITED)
                .occurredAt(at)
                .sequence(sequence)
                .build();
    }

    private static void assertOrder(Evidence first, Evidence second) {
        assertThat(Evidence.ORDER.compare(first, second)).isNegative();
        assertThat(Evidence.ORDER.compare(second, first)).isPositive();
        assertThat(Evidence.ORDER.compare(first, first)).isZero();
    }

    @Test
    void isOrderedByTimeFirst() {
        assertOrder(visit("b", NOON, 9), visit("a", NOON.plusNanos(1), 1));
    }

    @Test
    void isOrderedBySequenceAtOneInstant() {
        assertOrder(visit("b", NOON, 1), visit("a", NOON, 2));
        assertOrder(visit("b", NOON, -1), visit("a", NOON, 0));
        assertOrder(visit("b", NOON, Long.MIN_VALUE), visit("a", NOON, Long.MAX_VALUE));
    }

    @Test
    void isOrderedByIdAtOneInstantAndSequence() {
        assertOrder(visit("a", NOON, 1), visit("b", NOON, 1));
    }

    @Test
    void isOrderedWhateverItsKind() {
        Evidence decision = HumanDecision.by("rep-1", StandardDecision.LOSS_DECIDED, "price", NOON);
        Evidence fact = Fact.of(Facts.NEED, true, "call", NOON);
        Evidence visit = visit("visit-1", NOON, 0);
        Evidence earlier = visit("visit-2", NOON.minusSeconds(1), 5);

        assertThat(List.of(visit, fact, decision, earlier).stream().sorted(Evidence.ORDER))
                .containsExactly(earlier, decision, fact, visit);
    }

    @Test
    void isOrderedWithoutRegardToItsRecord() {
        Interaction late = Interaction.builder()
                .from(visit("a", NOON, 0))
                .recordedAt(NOON.plusSeconds(60))
                .build();

        assertOrder(late, visit("b", NOON, 0));
    }
}
