package io.salesfunnel.score;

import static io.salesfunnel.evidence.StandardInteraction.CALL_ANSWERED;
import static io.salesfunnel.evidence.StandardInteraction.EMAIL_OPENED;
import static io.salesfunnel.evidence.StandardInteraction.EMAIL_SENT;
import static io.salesfunnel.score.Signals.NOON;
import static io.salesfunnel.score.Signals.day;
import static io.salesfunnel.score.Signals.did;
import static io.salesfunnel.score.Signals.known;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.known.Assessment;
import io.salesfunnel.known.EvidenceLog;
import io.salesfunnel.known.Known;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StoredScoreTest {

    private static final ScoreGroup ATTENTION = ScoreGroup.named("attention")
            .halvingEvery(Duration.ofDays(10))
            .points(8, EMAIL_OPENED)
            .cap(10);
    private static final ScoreGroup DIALOGUE =
            ScoreGroup.named("dialogue").halvingEvery(Duration.ofDays(20)).points(16, CALL_ANSWERED);
    private static final EngagementScore SCORE =
            EngagementScore.named("engagement").group(ATTENTION).group(DIALOGUE);
    private static final StoredScore NEW = StoredScore.of(SCORE, known(NOON));

    private static StoredScore mailAndCall() {
        return NEW.counting(did("i-1", EMAIL_OPENED, NOON)).counting(did("i-2", CALL_ANSWERED, day(10)));
    }

    @Test
    void tellsThePointsAtAnyLaterInstant() {
        StoredScore stored = mailAndCall();

        assertThat(stored.score()).isEqualTo(SCORE);
        assertThat(stored.asOf()).isEqualTo(day(10));
        assertThat(stored.value(day(10))).isEqualTo(4 + 16);
        assertThat(stored.value(day(30))).isEqualTo(1 + 8);
        assertThat(stored.value(day(50))).isEqualTo(0.25 + 4);
        assertThat(stored.value(Instant.MAX)).isZero();
        assertThat(NEW.value(day(10))).isZero();
    }

    @Test
    void capsWhenAskedAndNotBefore() {
        StoredScore stored = NEW;
        for (Interaction mail : Signals.times(5, EMAIL_OPENED, NOON)) {
            stored = stored.counting(mail);
        }

        assertThat(stored.value(NOON)).isEqualTo(10);
        assertThat(stored.value(day(10))).isEqualTo(10);
        assertThat(stored.value(day(20))).isEqualTo(10);
        assertThat(stored.value(day(30))).isEqualTo(5);
    }

    @Test
    void countsWhatComesLateAsIfItHadComeInTime() {
        StoredScore late = NEW.counting(did("i-2", CALL_ANSWERED, day(10))).counting(did("i-1", EMAIL_OPENED, NOON));

        assertThat(late).isEqualTo(mailAndCall()).hasSameHashCodeAs(mailAndCall());
        assertThat(late.asOf()).isEqualTo(day(10));
    }

    @Test
    void leavesOutWhatGivesNoPoints() {
        assertThat(NEW.counting(did("i-1", EMAIL_SENT, day(1)))).isSameAs(NEW);
    }

    @Test
    void countsTwiceWhatItIsGivenTwice() {
        Interaction mail = did("i-1", EMAIL_OPENED, NOON);

        assertThat(NEW.counting(mail).counting(mail).value(day(10))).isEqualTo(8);
    }

    @Test
    void isKeptAsANumberForEachGroup() {
        ScoreGroup days =
                ScoreGroup.named("days").halvingEvery(Duration.ofDays(1)).points(3, EMAIL_OPENED);
        StoredScore stored = StoredScore.of(EngagementScore.named("engagement").group(days), known(NOON))
                .counting(did("i-1", EMAIL_OPENED, Instant.parse("2026-03-02T00:00:00Z")))
                .counting(did("i-2", EMAIL_OPENED, Instant.parse("2026-03-03T00:00:00Z")));

        assertThat(stored.sums()).containsExactly(entry("days", 1.5 + 3));
        assertThat(mailAndCall().sums()).containsOnlyKeys("attention", "dialogue");
        assertThat(StoredScore.restore(
                        SCORE, mailAndCall().asOf(), mailAndCall().sums()))
                .isEqualTo(mailAndCall());
    }

    @Test
    void countsBefore1970Too() {
        Instant moon = Instant.parse("1969-07-20T20:17:40Z");
        StoredScore stored = StoredScore.of(SCORE, known(moon)).counting(did("i-1", EMAIL_OPENED, moon));

        assertThat(stored.value(moon)).isEqualTo(8);
        assertThat(stored.value(moon.plus(Duration.ofDays(200)))).isEqualTo(8 / 1024.0 / 1024.0);
    }

    @Test
    void holdsForAnInstantOnly() {
        Assessment<StoredScore> stored =
                Known.assess(Signals.JANE, EvidenceLog.empty(), NOON, known -> StoredScore.of(SCORE, known));

        assertThat(stored.validUntil()).contains(NOON.plusNanos(1));
    }

    @Test
    void doesNotLookBack() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> mailAndCall().value(day(9)))
                .withMessage(
                        "StoredScore 'engagement' cannot tell the points as of 2026-03-10T12:00:00Z: it counts what"
                                + " occurred until 2026-03-11T12:00:00Z; name that instant or a later one, or compute the score"
                                + " from the log");
    }

    @Test
    void refusesWhatOneNumberCannotHold() {
        EngagementScore limited = SCORE.group(ScoreGroup.named("visits")
                .halvingEvery(Duration.ofDays(1))
                .points(1, EMAIL_SENT)
                .atMost(5, Duration.ofDays(1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StoredScore.of(limited, known(NOON)))
                .withMessage(
                        "EngagementScore 'engagement' cannot be stored: group 'visits' counts 5 times within PT24H at"
                                + " most, which only the log can tell; leave out the limit, or compute the score from the log");
        EngagementScore fine = SCORE.group(ScoreGroup.named("visits")
                .halvingEvery(Duration.ofMillis(1_500))
                .points(1, EMAIL_SENT));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StoredScore.restore(fine, NOON, Map.of()))
                .withMessage("EngagementScore 'engagement' cannot be stored: group 'visits' halves its points every"
                        + " PT1.5S; a half-life of whole seconds is possible");
    }

    @Test
    void refusesSumsThatAreNotThoseOfItsGroups() {
        refuses(Map.of("attention", 1.0), 1);
        refuses(Map.of("attention", 1.0, "dialogues", 2.0), 2);
        refuses(Map.of("attention", 1.0, "dialogue", Double.NaN), 2);
        refuses(Map.of("attention", 1.0, "dialogue", 2.0, "intent", 3.0), 3);
    }

    private static void refuses(Map<String, Double> sums, int count) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StoredScore.restore(SCORE, NOON, sums))
                .withMessage("StoredScore 'engagement' cannot be restored from " + count + " sums: its groups are"
                        + " [attention, dialogue]; give each the finite number that was kept");
    }

    @Test
    void isEqualWhenScoreInstantAndSumsAre() {
        assertThat(NEW)
                .isEqualTo(StoredScore.of(SCORE, known(NOON)))
                .isNotEqualTo(StoredScore.of(SCORE, known(day(1))))
                .isNotEqualTo(NEW.counting(did("i-1", EMAIL_OPENED, NOON)))
                .isNotEqualTo(StoredScore.of(EngagementScore.named("other").group(ATTENTION), known(NOON)))
                .isNotEqualTo(SCORE)
                .hasToString("StoredScore{engagement as of 2026-03-01T12:00:00Z}");
    }
}
