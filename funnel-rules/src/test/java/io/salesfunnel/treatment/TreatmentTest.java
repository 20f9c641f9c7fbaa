package io.salesfunnel.treatment;

import static io.salesfunnel.treatment.Desk.at;
import static io.salesfunnel.treatment.StandardAction.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.salesfunnel.acquisition.StandardChannel;
import io.salesfunnel.finding.Code;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TreatmentTest {

    private static TreatmentBuilder own() {
        return Treatment.named("own");
    }

    @Test
    void choosesTheChannelForWhatFollows() {
        Treatment treatment = own().over(StandardChannel.E_MAIL)
                .does(RESEARCH, SEND_INFORMATION, CALL)
                .over(StandardChannel.IN_PERSON)
                .does(HELP)
                .build();

        assertThat(treatment.steps())
                .containsExactly(
                        new Step(RESEARCH, Optional.empty()),
                        new Step(SEND_INFORMATION, Optional.of(StandardChannel.E_MAIL)),
                        new Step(CALL, Optional.of(StandardChannel.TELEPHONE)),
                        new Step(HELP, Optional.of(StandardChannel.IN_PERSON)));
        assertThat(treatment).hasToString("Treatment{own}");
    }

    @Test
    void isPersonalUnlessSaidOtherwise() {
        Treatment treatment = own().does(RESEARCH).build();

        assertThat(treatment.attention()).isEqualTo(Attention.PERSONAL);
        assertThat(treatment.tone()).isEmpty();
        assertThat(treatment.team()).isEmpty();
        assertThat(treatment.deadline()).isEmpty();
        assertThat(treatment.sources()).isEmpty();
    }

    @Test
    void refusesWhatCannotBeDone() {
        assertThatThrownBy(() -> own().does(HELP))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Treatment 'own' cannot do HELP: it reaches the party over no channel; name one before the"
                        + " action");
        assertThatThrownBy(() -> own().does(DAWDLE))
                .hasMessage("Treatment 'own' cannot do DAWDLE: that is a mistake; name it among what to avoid");
        assertThatThrownBy(() -> own().does(CALL, CALL))
                .hasMessage("Treatment 'own' cannot do CALL twice; name each action once");
        assertThatThrownBy(() -> own().avoids(CALL).does(CALL).build())
                .hasMessage("Treatment 'own' cannot do and avoid CALL; take it out of one of the two");
        assertThatThrownBy(() -> own().avoids(DAWDLE).build())
                .hasMessage("Treatment 'own' cannot consist of nothing; name an action to do");
        assertThatThrownBy(() -> Treatment.named("my own"))
                .hasMessageStartingWith("Treatment cannot have this name of 6 characters");
    }

    @Test
    void keepsAStepOnItsChannel() {
        assertThatThrownBy(() -> new Step(HELP, Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Step 'HELP' cannot go without a channel: it reaches the party; name one");
    }

    @Test
    void isEqualWhenAllOfItIs() {
        Treatment one = own().does(RESEARCH).avoids(DAWDLE).build();

        assertThat(one)
                .isEqualTo(own().does(RESEARCH).avoids(DAWDLE).build())
                .hasSameHashCodeAs(own().does(RESEARCH).avoids(DAWDLE).build())
                .isNotEqualTo(own().does(UPDATE_DATA).avoids(DAWDLE).build())
                .isNotEqualTo(own().does(RESEARCH).avoids(IGNORE).build())
                .isNotEqualTo(
                        own().does(RESEARCH).avoids(DAWDLE).tone(Tone.SMOOTH).build())
                .isNotEqualTo(own().does(RESEARCH)
                        .avoids(DAWDLE)
                        .team(Treatment.Team.SALES)
                        .build())
                .isNotEqualTo(own().does(RESEARCH)
                        .avoids(DAWDLE)
                        .attention(Attention.DEDICATED)
                        .build())
                .isNotEqualTo(own().does(RESEARCH)
                        .avoids(DAWDLE)
                        .deadline(new Deadline(Duration.ofHours(1), Deadline.Since.LAST_CONTACT))
                        .build())
                .isNotEqualTo(own().does(RESEARCH)
                        .avoids(DAWDLE)
                        .source("S9.1", "en", "because")
                        .build())
                .isNotEqualTo(
                        Treatment.named("other").does(RESEARCH).avoids(DAWDLE).build())
                .isNotEqualTo("own");
    }

    @Test
    void quotesItsSources() {
        assertThat(own().does(RESEARCH).source("S9.1", "en", "because").build().sources())
                .containsExactly(new Source("S9.1", "en", "because"));
        assertThatThrownBy(() -> new Source("S9.1", "en", " "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Source 'S9.1' cannot have a blank phrase; quote what was said");
        assertThatThrownBy(() -> new Source("S 9", "en", "because"))
                .hasMessageStartingWith("Source cannot have this number of 3 characters");
        assertThatThrownBy(() -> new Source("S9.1", "", "because"))
                .hasMessageStartingWith("Source 'S9.1' cannot have this language of 0 characters");
    }

    @Test
    void ordersKindsByPressure() {
        assertThat(Arrays.stream(Action.Kind.values()).filter(Action.Kind::reachesParty))
                .containsExactly(Action.Kind.SERVICE, Action.Kind.MARKETING, Action.Kind.PITCH, Action.Kind.URGENCY);
        assertThat(Arrays.stream(Action.Kind.values()).filter(Action.Kind::isMarketing))
                .containsExactly(Action.Kind.MARKETING, Action.Kind.PITCH, Action.Kind.URGENCY);
        assertThat(Arrays.stream(Action.Kind.values()).filter(Action.Kind::isPitch))
                .containsExactly(Action.Kind.PITCH, Action.Kind.URGENCY);
    }

    @Test
    void tellsTheMachineFromThePerson() {
        assertThat(Arrays.stream(Attention.values()).filter(Attention::isAutomated))
                .containsExactly(Attention.AUTOMATED, Attention.AUTOMATED_WITH_PERSONAL_TOUCH);
    }

    @Test
    void namesActionsByCodes() {
        assertThat(StandardAction.values()).allMatch(action -> Code.isCode(action.name()));
    }

    @Test
    void takesActionsOfYourOwn() {
        enum Garage implements Action {
            TEST_DRIVE;

            @Override
            public Kind kind() {
                return Kind.SERVICE;
            }
        }

        assertThat(own().over(StandardChannel.IN_PERSON)
                        .does(Garage.TEST_DRIVE)
                        .build()
                        .steps())
                .isEqualTo(List.of(new Step(Garage.TEST_DRIVE, Optional.of(StandardChannel.IN_PERSON))));
    }

    @Test
    void keepsTheTextOfAClaimToItself() {
        assertThat(new Claim("today", "Jane Marker knows", at(0), at(1)))
                .hasToString("Claim{today from 2026-03-01T12:00:00Z until 2026-03-01T13:00:00Z}");
    }

    @Test
    void refusesClaimsThatCannotBeTrue() {
        assertThatThrownBy(() -> new Claim("today", "op = op", at(1), at(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Claim 'today' cannot be true from 2026-03-01T13:00:00Z until 2026-03-01T13:00:00Z; the end"
                        + " comes after the beginning");
        assertThatThrownBy(() -> new Claim("today", " ", at(0), at(1)))
                .hasMessage("Claim 'today' cannot have a blank text; write what is told");
        assertThatThrownBy(() -> new Claim("to day", "op = op", at(0), at(1)))
                .hasMessageStartingWith("Claim cannot have this code of 6 characters");
    }
}
