package io.salesfunnel.evidence;

import static io.salesfunnel.evidence.StandardDecision.LOSS_DECIDED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HumanDecisionCheckTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final String NO_CODE = " characters: it is not a code;"
            + " a code has letters, digits and . _ : / $ + # ~ - , from 1 to 200,"
            + " so take a number or a digest instead of a name or an e-mail address";

    private record Named(String name) implements DecisionType {}

    private static HumanDecision.Builder loss() {
        return HumanDecision.builder()
                .actor("rep-1")
                .type(LOSS_DECIDED)
                .reason("price")
                .decidedAt(NOON);
    }

    @Test
    void refusesATypeWhoseNameIsNoCode() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> loss().type(new Named("Jane is out")).build())
                .withMessage("HumanDecision cannot have this type name of 11" + NO_CODE);
    }

    @Test
    void takesATypeOfAnyCode() {
        assertThat(loss().type(new Named("put-on-hold")).build().id())
                .isEqualTo("decision|put-on-hold|rep-1|2026-03-01T12:00:00Z");
    }

    @Test
    void refusesAnActorThatIsNoCode() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> loss().actor("joe@marker.example").build())
                .withMessage("HumanDecision 'LOSS_DECIDED' cannot have this actor of 18" + NO_CODE);
    }

    @Test
    void refusesACodeThatIsNoCode() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> loss().code("too dear").build())
                .withMessage("HumanDecision 'LOSS_DECIDED' cannot have this code of 8" + NO_CODE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\r\n"})
    void refusesABlankReason(String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> loss().reason(reason).build())
                .withMessage("HumanDecision 'LOSS_DECIDED' cannot have a reason of " + reason.length()
                        + " characters that is blank; say why in 1 to 2000 characters");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2000})
    void takesAReasonOf1To2000Characters(int length) {
        String reason = "x".repeat(length);

        assertThat(loss().reason(reason).build().reason()).isEqualTo(reason);
    }

    @Test
    void refusesAReasonOf2001Characters() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> loss().reason("x".repeat(2001)).build())
                .withMessage("HumanDecision 'LOSS_DECIDED' cannot have a reason of 2001"
                        + " characters that is too long; say why in 1 to 2000 characters");
    }

    @Test
    void takesFactsUpToItsInstant() {
        Fact<Boolean> before = Fact.of(Facts.NEED, true, "call", NOON.minusSeconds(1));
        Fact<Boolean> at = Fact.of(Facts.MEANS, true, "call", NOON);

        assertThat(loss().addFacts(before, at).build().facts()).containsExactly(before, at);
    }

    @Test
    void refusesAFactLaterThanItself() {
        Fact<Boolean> after = Fact.of(Facts.NEED, true, "call", NOON.plusMillis(1));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> loss().addFacts(after).build())
                .withMessage("HumanDecision 'LOSS_DECIDED' of 2026-03-01T12:00:00Z cannot tell the fact 'need'"
                        + " as of 2026-03-01T12:00:00.001Z: that is later; record the fact by itself");
    }
}
