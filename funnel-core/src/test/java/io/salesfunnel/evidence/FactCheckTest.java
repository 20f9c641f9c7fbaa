package io.salesfunnel.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactCheckTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Fact<Boolean> NEED = Fact.of(Facts.NEED, true, "call", NOON);

    @ParameterizedTest
    @ValueSource(strings = {"jane@marker.example", "Jane Marker", "", " "})
    void refusesASourceThatIsNoCode(String source) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fact.of(Facts.NEED, true, source, NOON))
                .withMessage("Fact 'need' cannot have this source of " + source.length()
                        + " characters: it is not a code;"
                        + " a code has letters, digits and . _ : / $ + # ~ - , from 1 to 200,"
                        + " so take a number or a digest instead of a name or an e-mail address");
    }

    @Test
    @SuppressWarnings("unchecked")
    void refusesAValueOfAnotherType() {
        FactKey<Object> raw = (FactKey<Object>) (FactKey<?>) Facts.NEED;

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fact.of(raw, "Jane Marker", "call", NOON))
                .withMessage("Fact 'need' cannot hold a value of java.lang.String: it is of type java.lang.Boolean");
    }

    @Test
    void takesAValueOfASubtype() {
        FactKey<Number> size = new FactKey<>("fleet-size", Number.class);

        assertThat(Fact.<Number>of(size, BigDecimal.TEN, "call", NOON).value()).isEqualTo(BigDecimal.TEN);
    }

    @Test
    void takesAnEndAfterItsStart() {
        assertThat(Fact.<Boolean>builder()
                        .from(NEED)
                        .validUntil(NOON.plusNanos(1))
                        .build()
                        .validUntil())
                .contains(NOON.plusNanos(1));
    }

    @Test
    void refusesAnEndAtItsStart() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Fact.<Boolean>builder().from(NEED).validUntil(NOON).build())
                .withMessage("Fact 'need' cannot be valid until 2026-03-01T12:00:00Z:"
                        + " it is known as of 2026-03-01T12:00:00Z; name a later end, or none");
    }

    @Test
    void refusesAnEndBeforeItsStart() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fact.<Boolean>builder()
                        .from(NEED)
                        .validUntil(NOON.minusSeconds(1))
                        .build())
                .withMessage("Fact 'need' cannot be valid until 2026-03-01T11:59:59Z:"
                        + " it is known as of 2026-03-01T12:00:00Z; name a later end, or none");
    }
}
