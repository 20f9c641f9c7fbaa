package io.salesfunnel.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.salesfunnel.evidence.StandardInteraction;
import io.salesfunnel.testkit.Story.Step;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@SuppressWarnings("NullAway")
class StoryTest {

    private final Story nothing = Story.named("nothing-happens", Gym.JANE);

    @Test
    void growsWithoutChange() {
        var visit = Gym.did(0, StandardInteraction.WEBSITE_VISITED);
        var call = Gym.did(1, StandardInteraction.CALL_ANSWERED);

        Story longer = nothing.with(visit).asking("TRY", call);

        assertThat(nothing.steps()).isEmpty();
        assertThat(longer.steps())
                .containsExactly(new Step(Optional.empty(), visit), new Step(Optional.of("TRY"), call));
        assertThat(longer.party()).isSameAs(Gym.JANE);
        assertThat(longer).hasToString("Story{nothing-happens}");
    }

    @Test
    void needsACodeForAName() {
        assertThatIllegalArgumentException().isThrownBy(() -> Story.named("Jane joins", Gym.JANE));
        assertThatNullPointerException()
                .isThrownBy(() -> Story.named("joins", null))
                .withMessage("party");
        assertThatNullPointerException()
                .isThrownBy(() -> nothing.asking("TRY", null))
                .withMessage("evidence");
    }
}
