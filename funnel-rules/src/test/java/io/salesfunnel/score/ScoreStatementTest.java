package io.salesfunnel.score;

import static io.salesfunnel.evidence.StandardInteraction.CALL_ANSWERED;
import static io.salesfunnel.evidence.StandardInteraction.CART_ITEM_ADDED;
import static io.salesfunnel.evidence.StandardInteraction.DEMO_REQUESTED;
import static io.salesfunnel.evidence.StandardInteraction.EMAIL_OPENED;
import static io.salesfunnel.evidence.StandardInteraction.FORM_SUBMITTED;
import static io.salesfunnel.evidence.StandardInteraction.MEETING_SCHEDULED;
import static io.salesfunnel.evidence.StandardInteraction.PAGE_VIEWED;
import static io.salesfunnel.evidence.StandardInteraction.PRICE_REQUESTED;
import static io.salesfunnel.evidence.StandardInteraction.QUESTION_ANSWERED;
import static io.salesfunnel.score.Signals.NOON;
import static io.salesfunnel.score.Signals.day;
import static io.salesfunnel.score.Signals.did;
import static io.salesfunnel.score.Signals.known;
import static io.salesfunnel.score.Signals.times;
import static io.salesfunnel.temperature.Temperature.COLD;
import static io.salesfunnel.temperature.Temperature.LUKEWARM;
import static io.salesfunnel.temperature.Temperature.WARM;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.evidence.InteractionType;
import io.salesfunnel.temperature.Temperature;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ScoreStatementTest {

    private static final EngagementScore SCORE = EngagementScore.standard();
    private static final ScoreBands BANDS = ScoreBands.named("by-engagement")
            .over(SCORE)
            .from(COLD, 1)
            .from(LUKEWARM, 20)
            .from(WARM, 50)
            .margin(5);

    private static final List<Interaction> CURIOUS = times(1, EMAIL_OPENED, NOON);
    private static final List<Interaction> TALKED =
            List.of(did("c-1", CALL_ANSWERED, NOON), did("f-1", FORM_SUBMITTED, NOON));
    private static final List<Interaction> EAGER = List.of(
            did("c-1", CALL_ANSWERED, NOON), did("d-1", DEMO_REQUESTED, NOON), did("p-1", PRICE_REQUESTED, NOON));

    private static double score(List<Interaction> done) {
        return SCORE.value(known(NOON, done));
    }

    private static Temperature temperature(List<Interaction> done) {
        return BANDS.classify(known(NOON, done)).temperature().orElseThrow();
    }

    @Test
    @DisplayName("S0.7 means cart, demo and page visits, any number of them, never yield hot")
    void inferredIntentIsNeverHot() {
        List<Interaction> pile = new ArrayList<>();
        for (InteractionType type : List.of(CART_ITEM_ADDED, DEMO_REQUESTED, PAGE_VIEWED, PRICE_REQUESTED)) {
            pile.addAll(times(200, type, NOON));
        }

        assertThat(temperature(pile)).isEqualTo(WARM);
    }

    @Test
    @DisplayName("S2.17 means the lukewarm are more inclined to sign than the cold")
    void theLukewarmAreMoreInclinedThanTheCold() {
        assertThat(temperature(CURIOUS)).isEqualTo(COLD);
        assertThat(temperature(TALKED)).isEqualTo(LUKEWARM);
        assertThat(score(TALKED)).isGreaterThan(score(CURIOUS));
    }

    @Test
    @DisplayName("S2.19 means the warm have the highest potential and come first in the closing queue")
    void theWarmComeFirst() {
        List<List<Interaction>> queue = new ArrayList<>(List.of(CURIOUS, EAGER, TALKED));

        queue.sort(Comparator.comparing(ScoreStatementTest::score).reversed());

        assertThat(queue).containsExactly(EAGER, TALKED, CURIOUS);
        assertThat(queue).extracting(ScoreStatementTest::temperature).containsExactly(WARM, LUKEWARM, COLD);
    }

    @Test
    @DisplayName("S2.28 means answered questions make an appointment more likely, and an accepted one counts")
    void answersRaiseTheScore() {
        Interaction call = did("c-1", CALL_ANSWERED, NOON);
        Interaction answer = did("q-1", QUESTION_ANSWERED, NOON);
        Interaction meeting = did("m-1", MEETING_SCHEDULED, NOON);

        assertThat(score(List.of(call, answer))).isGreaterThan(score(List.of(call)));
        assertThat(score(List.of(call, answer, meeting))).isGreaterThan(score(List.of(call, answer)));
    }

    @Test
    @DisplayName("S2.29 means an opened e-mail with open questions scores lower than an answered call with answers")
    void anOpenedMailScoresLowerThanAnAnsweredCall() {
        List<Interaction> answered = List.of(did("c-1", CALL_ANSWERED, NOON), did("q-1", QUESTION_ANSWERED, NOON));

        assertThat(score(CURIOUS)).isLessThan(score(answered));
    }

    @Test
    @DisplayName("S2.29 holds for any number of opened e-mails")
    void noNumberOfOpenedMailsScoresAsMuchAsAnAnsweredCall() {
        List<Interaction> opened = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            opened.add(did("o-" + i, EMAIL_OPENED, day(-0.1 * i)));
        }

        assertThat(score(opened)).isEqualTo(10).isLessThan(score(List.of(did("c-1", CALL_ANSWERED, NOON))));
    }
}
