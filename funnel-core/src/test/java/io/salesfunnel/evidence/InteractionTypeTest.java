package io.salesfunnel.evidence;

import static io.salesfunnel.evidence.Strength.ATTENTION;
import static io.salesfunnel.evidence.Strength.COMMERCIAL;
import static io.salesfunnel.evidence.Strength.DECLARED_INTENT;
import static io.salesfunnel.evidence.Strength.DIALOGUE;
import static io.salesfunnel.evidence.Strength.ENGAGEMENT;
import static io.salesfunnel.evidence.Strength.INFERRED_INTENT;
import static io.salesfunnel.evidence.Strength.NONE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InteractionTypeTest {

    private enum Showroom implements InteractionType {
        TEST_DRIVE(Flow.MUTUAL, DIALOGUE),
        BROCHURE_TAKEN(Flow.INBOUND, ATTENTION);

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

    private record Kind(String name, Flow flow, Strength strength) implements InteractionType {}

    private static List<Strength> engaging(Flow flow) {
        return Arrays.stream(Strength.values())
                .filter(strength -> new Kind("kind", flow, strength).isEngaging())
                .toList();
    }

    @Test
    void isEngagingInADialogueOfAnyStrength() {
        assertThat(engaging(Flow.MUTUAL))
                .containsExactly(NONE, ATTENTION, ENGAGEMENT, DIALOGUE, INFERRED_INTENT, DECLARED_INTENT, COMMERCIAL);
    }

    @Test
    void isEngagingInboundIfItIsMoreThanAttention() {
        assertThat(engaging(Flow.INBOUND))
                .containsExactly(ENGAGEMENT, DIALOGUE, INFERRED_INTENT, DECLARED_INTENT, COMMERCIAL);
    }

    @ParameterizedTest
    @EnumSource(
            value = Flow.class,
            names = {"OUTBOUND", "INTERNAL"})
    void isNeverEngagingWithoutAWordOfTheParty(Flow flow) {
        assertThat(engaging(flow)).isEmpty();
    }

    @Test
    void isOpenForTypesOfOnesOwn() {
        Interaction drive = Interaction.builder()
                .id("drive-1")
                .partyId("p-1")
                .type(Showroom.TEST_DRIVE)
                .occurredAt(Instant.parse("2026-03-01T12:00:00Z"))
                .build();

        assertThat(drive.type()).isSameAs(Showroom.TEST_DRIVE);
        assertThat(drive.type().isEngaging()).isTrue();
        assertThat(Showroom.BROCHURE_TAKEN.isEngaging()).isFalse();
    }
}
