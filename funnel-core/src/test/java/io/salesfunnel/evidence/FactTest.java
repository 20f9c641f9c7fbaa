package io.salesfunnel.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class FactTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final FactKey<String> REMARK = new FactKey<>("remark", String.class);
    private static final Fact<String> FACT = Fact.of(REMARK, "Jane Marker", "call", NOON);

    @Test
    void keepsWhatItWasGiven() {
        Fact<String> fact = Fact.<String>builder()
                .key(REMARK)
                .value("Jane Marker")
                .source("call")
                .asOf(NOON)
                .validUntil(NOON.plusSeconds(60))
                .sequence(7)
                .recordedAt(NOON.plusSeconds(5))
                .build();

        assertThat(fact.key()).isSameAs(REMARK);
        assertThat(fact.value()).isEqualTo("Jane Marker");
        assertThat(fact.source()).isEqualTo("call");
        assertThat(fact.asOf()).isEqualTo(NOON);
        assertThat(fact.validUntil()).contains(NOON.plusSeconds(60));
        assertThat(fact.sequence()).isEqualTo(7);
        assertThat(fact.recordedAt()).isEqualTo(NOON.plusSeconds(5));
    }

    @Test
    void holdsUntilSomethingNewerIsKnownUnlessToldOtherwise() {
        assertThat(FACT.key()).isSameAs(REMARK);
        assertThat(FACT.value()).isEqualTo("Jane Marker");
        assertThat(FACT.source()).isEqualTo("call");
        assertThat(FACT.asOf()).isEqualTo(NOON);
        assertThat(FACT.validUntil()).isEmpty();
    }

    @Test
    void hasSequenceZeroAndIsRecordedWhenItIsSoUnlessToldOtherwise() {
        assertThat(FACT.sequence()).isZero();
        assertThat(FACT.recordedAt()).isEqualTo(NOON);
    }

    @Test
    void happensWhenItIsSo() {
        Fact<String> late = Fact.<String>builder()
                .from(FACT)
                .recordedAt(NOON.plusSeconds(5))
                .build();

        assertThat(late.occurredAt()).isEqualTo(NOON);
    }

    @Test
    void tellsItself() {
        assertThat(FACT.facts()).hasSize(1).first().isSameAs(FACT);
    }

    @Test
    void hasAnIdOfKeySourceAndInstant() {
        assertThat(FACT.id()).isEqualTo("fact|remark|call|2026-03-01T12:00:00Z");
        assertThat(FACT.id()).isSameAs(FACT.id());
    }

    @Test
    void hasTheSameIdWhateverItsValue() {
        assertThat(Fact.of(REMARK, "other", "call", NOON).id()).isEqualTo(FACT.id());
    }

    @Test
    void equalsByEverythingButTheInstantOfItsRecord() {
        assertThat(FACT)
                .isEqualTo(Fact.<String>builder()
                        .from(FACT)
                        .recordedAt(NOON.plusSeconds(5))
                        .build())
                .hasSameHashCodeAs(Fact.<String>builder()
                        .from(FACT)
                        .recordedAt(NOON.plusSeconds(5))
                        .build())
                .isNotEqualTo(Fact.of(new FactKey<>("other", String.class), "Jane Marker", "call", NOON))
                .isNotEqualTo(Fact.of(REMARK, "other", "call", NOON))
                .isNotEqualTo(Fact.of(REMARK, "Jane Marker", "form", NOON))
                .isNotEqualTo(Fact.of(REMARK, "Jane Marker", "call", NOON.plusNanos(1)))
                .isNotEqualTo(Fact.<String>builder()
                        .from(FACT)
                        .validUntil(NOON.plusSeconds(60))
                        .build())
                .isNotEqualTo(Fact.<String>builder().from(FACT).sequence(1).build());
    }

    @Test
    void printsNoValue() {
        assertThat(FACT).hasToString("Fact{key=remark, source=call, asOf=2026-03-01T12:00:00Z, sequence=0}");
    }

    @Test
    void needsKeyValueSourceAndInstant() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Fact.<String>builder().build())
                .withMessage("Cannot build Fact, some of required attributes are not set [key, value, source, asOf]");
    }

    @Test
    void refusesNoValue() {
        assertThatNullPointerException()
                .isThrownBy(() -> Fact.of(REMARK, nothing(), "call", NOON))
                .withMessage("value");
    }

    @SuppressWarnings("NullAway")
    private static String nothing() {
        return null;
    }
}
