package io.salesfunnel.acquisition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ChannelTest {

    private enum Own implements Channel {
        FAX;

        @Override
        public boolean isTwoWay() {
            return false;
        }

        @Override
        public boolean identifies() {
            return true;
        }
    }

    @Test
    @DisplayName("S2.2: direct mail, e-mailing and the telephone are channels, and one's own are too")
    void hasTheUsualChannelsAndTakesOthers() {
        Channel own = Own.FAX;

        assertThat(StandardChannel.values())
                .contains(StandardChannel.DIRECT_MAIL, StandardChannel.E_MAIL, StandardChannel.TELEPHONE);
        assertThat(own.name()).isEqualTo("FAX");
    }

    @Test
    @DisplayName("S2.22: the radio goes one way, and cannot tell by itself who was reached")
    void knowsNobodyWhoListensToTheRadio() {
        assertThat(Arrays.stream(StandardChannel.values()).filter(channel -> !channel.identifies()))
                .containsExactly(StandardChannel.ADVERTISING, StandardChannel.RADIO)
                .noneMatch(Channel::isTwoWay);
    }

    @Test
    @DisplayName("S2.27: on the telephone both speak; an e-mail goes one way")
    void tellsADialogueFromAMessage() {
        assertThat(Arrays.stream(StandardChannel.values()).filter(Channel::isTwoWay))
                .containsExactly(StandardChannel.TELEPHONE, StandardChannel.IN_PERSON, StandardChannel.SOCIAL);
    }

    @Test
    @DisplayName("S2.26: for a good relationship the telephone comes first")
    void ranksTheTelephoneFirstForARelationship() {
        assertThat(Purpose.RELATIONSHIP.channels()).startsWith(StandardChannel.TELEPHONE);
    }

    @Test
    @DisplayName("S2.29: an e-mail leaves questions open, so it is no channel for them")
    void doesNotAnswerQuestionsByEmail() {
        assertThat(Purpose.QUESTIONS.channels())
                .startsWith(StandardChannel.TELEPHONE)
                .doesNotContain(StandardChannel.E_MAIL)
                .allMatch(Channel::isTwoWay);
    }

    @Test
    @DisplayName("S2.34: a page in a social network reassures")
    void reassuresInASocialNetwork() {
        assertThat(Purpose.REASSURANCE.channels()).startsWith(StandardChannel.SOCIAL);
        assertThat(Purpose.REACH.channels()).startsWith(StandardChannel.RADIO);
    }
}
