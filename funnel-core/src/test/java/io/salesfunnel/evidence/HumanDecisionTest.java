package io.salesfunnel.evidence;

import static io.salesfunnel.evidence.StandardDecision.LOSS_DECIDED;
import static io.salesfunnel.evidence.StandardDecision.PURSUIT_ENDED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class HumanDecisionTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final String REASON = "Jane Marker says: too dear";
    private static final Fact<Boolean> NEED = Fact.of(Facts.NEED, false, "call", NOON);
    private static final HumanDecision LOSS = HumanDecision.by("rep-1", LOSS_DECIDED, REASON, NOON);
    private static final HumanDecision FULL = HumanDecision.builder()
            .actor("rep-1")
            .type(LOSS_DECIDED)
            .reason(REASON)
            .code("price")
            .decidedAt(NOON)
            .sequence(7)
            .recordedAt(NOON.plusSeconds(5))
            .addFacts(NEED)
            .build();

    @Test
    void keepsWhatItWasGiven() {
        assertThat(FULL.actor()).isEqualTo("rep-1");
        assertThat(FULL.type()).isEqualTo(LOSS_DECIDED);
        assertThat(FULL.reason()).isEqualTo(REASON);
        assertThat(FULL.code()).contains("price");
        assertThat(FULL.decidedAt()).isEqualTo(NOON);
        assertThat(FULL.sequence()).isEqualTo(7);
        assertThat(FULL.recordedAt()).isEqualTo(NOON.plusSeconds(5));
        assertThat(FULL.facts()).containsExactly(NEED);
    }

    @Test
    void needsActorTypeReasonAndInstantOnly() {
        assertThat(LOSS.actor()).isEqualTo("rep-1");
        assertThat(LOSS.type()).isEqualTo(LOSS_DECIDED);
        assertThat(LOSS.reason()).isEqualTo(REASON);
        assertThat(LOSS.decidedAt()).isEqualTo(NOON);
        assertThatIllegalStateException()
                .isThrownBy(() -> HumanDecision.builder().build())
                .withMessage("Cannot build HumanDecision, some of required attributes are not set"
                        + " [actor, type, reason, decidedAt]");
    }

    @Test
    void hasNeitherCodeNorFactsUnlessToldOtherwise() {
        assertThat(LOSS.code()).isEmpty();
        assertThat(LOSS.facts()).isEmpty();
    }

    @Test
    void hasSequenceZeroAndIsRecordedWhenItIsTakenUnlessToldOtherwise() {
        assertThat(LOSS.sequence()).isZero();
        assertThat(LOSS.recordedAt()).isEqualTo(NOON);
    }

    @Test
    void happensWhenItIsTaken() {
        assertThat(FULL.occurredAt()).isEqualTo(NOON);
    }

    @Test
    void hasAnIdOfTypeActorAndInstant() {
        assertThat(LOSS.id()).isEqualTo("decision|LOSS_DECIDED|rep-1|2026-03-01T12:00:00Z");
        assertThat(FULL.id()).isEqualTo(LOSS.id() + "|7");
    }

    @Test
    void givesFactsThatNobodyCanChange() {
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> FULL.facts().clear());
    }

    @Test
    void equalsByEverythingButTheInstantOfItsRecord() {
        assertThat(FULL)
                .isEqualTo(HumanDecision.builder().from(FULL).recordedAt(NOON).build())
                .hasSameHashCodeAs(
                        HumanDecision.builder().from(FULL).recordedAt(NOON).build())
                .isNotEqualTo(HumanDecision.builder().from(FULL).actor("rep-2").build())
                .isNotEqualTo(
                        HumanDecision.builder().from(FULL).type(PURSUIT_ENDED).build())
                .isNotEqualTo(HumanDecision.builder().from(FULL).reason("other").build())
                .isNotEqualTo(HumanDecision.builder().from(FULL).code("time").build())
                .isNotEqualTo(HumanDecision.builder()
                        .from(FULL)
                        .decidedAt(NOON.plusNanos(1))
                        .build())
                .isNotEqualTo(HumanDecision.builder().from(FULL).sequence(8).build())
                .isNotEqualTo(HumanDecision.builder().from(FULL).addFacts(NEED).build());
    }

    @Test
    void printsNoReason() {
        assertThat(FULL)
                .hasToString("HumanDecision{actor=rep-1, type=LOSS_DECIDED, code=price,"
                        + " decidedAt=2026-03-01T12:00:00Z, sequence=7, facts=[" + NEED + "]}");
    }
}
