package io.salesfunnel.evidence;

import static io.salesfunnel.evidence.StandardInteraction.CALL_ANSWERED;
import static io.salesfunnel.evidence.StandardInteraction.EMAIL_SENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.salesfunnel.party.Organization;
import io.salesfunnel.party.Person;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class InteractionTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Person JANE =
            Person.builder().id("p-1").name("Jane Marker").build();
    private static final Fact<Boolean> NEED = Fact.of(Facts.NEED, true, "call", NOON);
    private static final Fact<String> MANAGER = Fact.of(Facts.ACCOUNT_MANAGER, "MarkerManager", "call", NOON);
    private static final Interaction CALL = Interaction.of("call-1", JANE, CALL_ANSWERED, NOON);
    private static final Interaction FULL = Interaction.builder()
            .id("call-1")
            .partyId("p-1")
            .type(CALL_ANSWERED)
            .occurredAt(NOON)
            .sequence(7)
            .recordedAt(NOON.plusSeconds(5))
            .actor("rep-1")
            .campaign("spring")
            .addFacts(NEED, MANAGER)
            .build();

    @Test
    void keepsWhatItWasGiven() {
        assertThat(FULL.id()).isEqualTo("call-1");
        assertThat(FULL.partyId()).isEqualTo("p-1");
        assertThat(FULL.type()).isEqualTo(CALL_ANSWERED);
        assertThat(FULL.occurredAt()).isEqualTo(NOON);
        assertThat(FULL.sequence()).isEqualTo(7);
        assertThat(FULL.recordedAt()).isEqualTo(NOON.plusSeconds(5));
        assertThat(FULL.actor()).contains("rep-1");
        assertThat(FULL.campaign()).contains("spring");
        assertThat(FULL.facts()).containsExactly(NEED, MANAGER);
    }

    @Test
    void isOfThePartyWhoseIdItHas() {
        Organization bakery = Organization.builder().id("o-1").build();

        assertThat(CALL.id()).isEqualTo("call-1");
        assertThat(CALL.partyId()).isEqualTo("p-1");
        assertThat(CALL.type()).isEqualTo(CALL_ANSWERED);
        assertThat(CALL.occurredAt()).isEqualTo(NOON);
        assertThat(Interaction.of("call-2", bakery, CALL_ANSWERED, NOON).partyId())
                .isEqualTo("o-1");
    }

    @Test
    void hasSequenceZeroAndIsRecordedWhenItHappensUnlessToldOtherwise() {
        assertThat(CALL.sequence()).isZero();
        assertThat(CALL.recordedAt()).isEqualTo(NOON);
    }

    @Test
    void hasNeitherActorNorCampaignNorFactsUnlessToldOtherwise() {
        assertThat(CALL.actor()).isEmpty();
        assertThat(CALL.campaign()).isEmpty();
        assertThat(CALL.facts()).isEmpty();
    }

    @Test
    void givesFactsThatNobodyCanChange() {
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> FULL.facts().clear());
    }

    @Test
    void equalsByEverythingButTheInstantOfItsRecord() {
        assertThat(FULL)
                .isEqualTo(Interaction.builder().from(FULL).recordedAt(NOON).build())
                .hasSameHashCodeAs(
                        Interaction.builder().from(FULL).recordedAt(NOON).build())
                .isNotEqualTo(Interaction.builder().from(FULL).id("call-2").build())
                .isNotEqualTo(Interaction.builder().from(FULL).partyId("p-2").build())
                .isNotEqualTo(Interaction.builder().from(FULL).type(EMAIL_SENT).build())
                .isNotEqualTo(Interaction.builder()
                        .from(FULL)
                        .occurredAt(NOON.plusNanos(1))
                        .build())
                .isNotEqualTo(Interaction.builder().from(FULL).sequence(8).build())
                .isNotEqualTo(Interaction.builder().from(FULL).actor("rep-2").build())
                .isNotEqualTo(
                        Interaction.builder().from(FULL).campaign("autumn").build())
                .isNotEqualTo(Interaction.builder().from(FULL).addFacts(NEED).build());
    }

    @Test
    void printsIdsTypeAndTimesOnly() {
        assertThat(CALL)
                .hasToString("Interaction{id=call-1, partyId=p-1, type=CALL_ANSWERED,"
                        + " occurredAt=2026-03-01T12:00:00Z, sequence=0, facts=[]}");
        assertThat(FULL.toString())
                .contains("actor=rep-1", "campaign=spring", "key=account-manager")
                .doesNotContain("Marker");
    }

    @Test
    void needsIdPartyTypeAndInstant() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Interaction.builder().build())
                .withMessage("Cannot build Interaction, some of required attributes are not set"
                        + " [id, partyId, type, occurredAt]");
    }
}
