package io.salesfunnel.evidence;

import static io.salesfunnel.evidence.StandardInteraction.CALL_ANSWERED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class InteractionCheckTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final String NO_CODE = " characters: it is not a code;"
            + " a code has letters, digits and . _ : / $ + # ~ - , from 1 to 200,"
            + " so take a number or a digest instead of a name or an e-mail address";

    private record Named(String name) implements InteractionType {
        @Override
        public Flow flow() {
            return Flow.MUTUAL;
        }

        @Override
        public Strength strength() {
            return Strength.DIALOGUE;
        }
    }

    private static Interaction.Builder call() {
        return Interaction.builder()
                .id("call-1")
                .partyId("p-1")
                .type(CALL_ANSWERED)
                .occurredAt(NOON);
    }

    @Test
    void refusesAnIdThatIsNoCode() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> call().id("call of Jane Marker").build())
                .withMessage("Interaction cannot have this id of 19" + NO_CODE);
    }

    @Test
    void refusesAPartyIdThatIsNoCode() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> call().partyId("jane@marker.example").build())
                .withMessage("Interaction 'call-1' cannot have this party id of 19" + NO_CODE);
    }

    @Test
    void refusesATypeWhoseNameIsNoCode() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> call().type(new Named("call of Jane")).build())
                .withMessage("Interaction 'call-1' cannot have this type name of 12" + NO_CODE);
    }

    @Test
    void refusesAnActorThatIsNoCode() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> call().actor("Joe Marker").build())
                .withMessage("Interaction 'call-1' cannot have this actor of 10" + NO_CODE);
    }

    @Test
    void refusesACampaignThatIsNoCode() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> call().campaign("").build())
                .withMessage("Interaction 'call-1' cannot have this campaign of 0" + NO_CODE);
    }

    @Test
    void takesATypeOfAnyCode() {
        assertThat(call().type(new Named("showroom:test-drive")).build().type())
                .isEqualTo(new Named("showroom:test-drive"));
    }

    @Test
    void takesFactsUpToItsInstant() {
        Fact<Boolean> before = Fact.of(Facts.NEED, true, "call", NOON.minusSeconds(1));
        Fact<Boolean> at = Fact.of(Facts.MEANS, true, "call", NOON);

        assertThat(call().addFacts(before, at).build().facts()).containsExactly(before, at);
    }

    @Test
    void refusesAFactLaterThanItself() {
        Fact<Boolean> at = Fact.of(Facts.MEANS, true, "call", NOON);
        Fact<Boolean> after = Fact.of(Facts.NEED, true, "call", NOON.plusMillis(1));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> call().addFacts(at, after).build())
                .withMessage("Interaction 'call-1' of 2026-03-01T12:00:00Z cannot tell the fact 'need'"
                        + " as of 2026-03-01T12:00:00.001Z: that is later; record the fact by itself");
    }
}
