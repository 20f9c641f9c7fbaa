package io.salesfunnel.score;

import static io.salesfunnel.evidence.StandardInteraction.CALL_ANSWERED;
import static io.salesfunnel.evidence.StandardInteraction.EMAIL_OPENED;
import static io.salesfunnel.evidence.StandardInteraction.EMAIL_SENT;
import static io.salesfunnel.evidence.StandardInteraction.PAGE_VIEWED;
import static io.salesfunnel.evidence.StandardInteraction.UNSUBSCRIBED;
import static io.salesfunnel.score.Signals.DAY;
import static io.salesfunnel.score.Signals.JANE;
import static io.salesfunnel.score.Signals.NOON;
import static io.salesfunnel.score.Signals.day;
import static io.salesfunnel.score.Signals.did;
import static io.salesfunnel.score.Signals.known;
import static io.salesfunnel.score.Signals.times;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.within;

import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.known.Assessment;
import io.salesfunnel.known.EvidenceLog;
import io.salesfunnel.known.Known;
import io.salesfunnel.score.Contribution.Origin;
import io.salesfunnel.score.Signals.Showroom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EngagementScoreTest {

    private static final ScoreGroup CALLS =
            ScoreGroup.named("calls").halvingEvery(DAY.multipliedBy(10)).points(16, CALL_ANSWERED);
    private static final ScoreGroup MAILS =
            ScoreGroup.named("mails").halvingEvery(DAY).points(4, EMAIL_OPENED);
    private static final EngagementScore SCORE =
            EngagementScore.named("engagement").group(CALLS).group(MAILS);
    private static final Interaction CALL = did("c-1", CALL_ANSWERED, NOON);

    private static EngagementScore only(ScoreGroup group) {
        return EngagementScore.named("engagement").group(group);
    }

    @Test
    void halvesPointsWithEachHalfLife() {
        assertThat(SCORE.value(known(NOON, CALL))).isEqualTo(16);
        assertThat(SCORE.value(known(day(10), CALL))).isEqualTo(8);
        assertThat(SCORE.value(known(day(20), CALL))).isEqualTo(4);
        assertThat(SCORE.value(known(day(5), CALL))).isCloseTo(16 / Math.sqrt(2), within(1e-9));
    }

    @Test
    void fadesEachGroupByItself() {
        Known known = known(day(10), CALL, did("m-1", EMAIL_OPENED, day(8)));

        assertThat(SCORE.value(known)).isEqualTo(8 + 1);
    }

    @Test
    void countsFractionsOfASecond() {
        EngagementScore quick = only(
                ScoreGroup.named("quick").halvingEvery(Duration.ofMillis(500)).points(8, CALL_ANSWERED));

        assertThat(quick.value(known(NOON.plusMillis(500), CALL))).isEqualTo(4);
        assertThat(quick.value(known(NOON.plusMillis(1500), CALL))).isEqualTo(1);
        assertThat(quick.value(known(NOON.plusMillis(1200), did("c-2", CALL_ANSWERED, NOON.plusMillis(700)))))
                .isEqualTo(4);
    }

    @Test
    void endsAtNothing() {
        assertThat(SCORE.value(known(day(450), CALL))).isZero();
        assertThat(SCORE.read(known(day(450), CALL)).contributions())
                .containsExactly(new Contribution("calls", Origin.INTERACTION, "c-1", Optional.of(CALL_ANSWERED), 0));
    }

    @Test
    void doesNotSeeWhatComesLater() {
        Interaction later = did("m-1", EMAIL_OPENED, day(1));

        assertThat(SCORE.value(known(day(1).minusNanos(1), later))).isZero();
        assertThat(SCORE.value(known(day(1), later))).isEqualTo(4);
        assertThat(SCORE.value(List.of(CALL, later), NOON)).isEqualTo(16);
    }

    @Test
    void doesNotCountWhatHasNoPoints() {
        assertThat(SCORE.read(known(NOON, did("s-1", EMAIL_SENT, NOON), did("p-1", PAGE_VIEWED, NOON)))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void countsTypesOfYourOwn() {
        EngagementScore drives =
                only(ScoreGroup.named("drives").halvingEvery(DAY).points(12, Showroom.TEST_DRIVE));

        assertThat(drives.value(known(day(1), did("d-1", Showroom.TEST_DRIVE, NOON), CALL)))
                .isEqualTo(6);
    }

    @Test
    void takesPointsAwayForWhatCountsAgainst() {
        EngagementScore both =
                SCORE.group(ScoreGroup.named("against").halvingEvery(DAY).points(-20, UNSUBSCRIBED));
        Interaction gone = did("u-1", UNSUBSCRIBED, NOON);

        assertThat(both.value(known(NOON, CALL, gone))).isEqualTo(-4);
        assertThat(both.value(known(day(10), CALL, gone))).isCloseTo(8, within(0.02));
        assertThat(both.value(known(day(1), gone))).isEqualTo(-10);
    }

    @Test
    void neverGivesMoreThanACap() {
        EngagementScore capped = only(MAILS.cap(10));
        List<Interaction> opened = times(5, EMAIL_OPENED, NOON);

        assertThat(capped.value(known(NOON, opened.subList(0, 2)))).isEqualTo(8);
        assertThat(capped.value(known(NOON, opened))).isEqualTo(10);
        assertThat(capped.value(known(day(1), opened))).isEqualTo(10);
        assertThat(capped.value(known(day(2), opened))).isEqualTo(5);
    }

    @Test
    void givesExactlyTheCapWhereDigitsRunOut() {
        EngagementScore capped = only(MAILS.cap(10)).group(CALLS);
        List<Interaction> done = new java.util.ArrayList<>(List.of(CALL));
        done.addAll(times(30, EMAIL_OPENED, day(9.7)));

        double calls = only(CALLS).value(known(day(10.1), CALL));
        assertThat(capped.value(known(day(10.1), done))).isEqualTo(calls + 10);
    }

    @Test
    void tellsACapAsWhatItTakesAway() {
        ScoreReading reading = only(MAILS.cap(10)).read(known(NOON, times(3, EMAIL_OPENED, NOON)));

        assertThat(reading.contributions())
                .hasSize(4)
                .last()
                .isEqualTo(new Contribution("mails", Origin.CAP, "mails", Optional.empty(), -2));
        assertThat(reading.value()).isEqualTo(10);
    }

    @Test
    void countsOnlySoOftenWithinATime() {
        EngagementScore limited = only(MAILS.atMost(2, Duration.ofHours(6)));
        Interaction first = did("m-1", EMAIL_OPENED, NOON);
        Interaction second = did("m-2", EMAIL_OPENED, NOON.plusSeconds(3600));
        Interaction third = did("m-3", EMAIL_OPENED, NOON.plusSeconds(6 * 3600).minusNanos(1));
        Interaction fourth = did("m-4", EMAIL_OPENED, NOON.plusSeconds(6 * 3600));
        Interaction fifth = did("m-5", EMAIL_OPENED, NOON.plusSeconds(7 * 3600).minusNanos(1));

        assertThat(limited.read(known(day(1), first, second, third, fourth, fifth))
                        .contributions())
                .extracting(Contribution::source, Contribution::origin)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("m-1", Origin.INTERACTION),
                        org.assertj.core.groups.Tuple.tuple("m-2", Origin.INTERACTION),
                        org.assertj.core.groups.Tuple.tuple("m-3", Origin.TOO_SOON),
                        org.assertj.core.groups.Tuple.tuple("m-4", Origin.INTERACTION),
                        org.assertj.core.groups.Tuple.tuple("m-5", Origin.TOO_SOON));
    }

    @Test
    void keepsCountOfTheTimeAcrossFractionsOfASecond() {
        EngagementScore limited = only(MAILS.atMost(1, Duration.ofMillis(1500)));
        Instant start = NOON.plusMillis(800);

        assertThat(limited.value(
                        List.of(did("m-1", EMAIL_OPENED, start), did("m-2", EMAIL_OPENED, start.plusMillis(1499))),
                        day(0.5)))
                .isEqualTo(limited.value(List.of(did("m-1", EMAIL_OPENED, start)), day(0.5)));
        assertThat(limited.value(
                        List.of(did("m-1", EMAIL_OPENED, start), did("m-2", EMAIL_OPENED, start.plusMillis(1500))),
                        day(0.5)))
                .isGreaterThan(limited.value(List.of(did("m-1", EMAIL_OPENED, start)), day(0.5)));
    }

    @Test
    void limitsEachGroupByItself() {
        EngagementScore limited = only(MAILS.atMost(1, DAY)).group(CALLS);

        assertThat(limited.value(known(
                        NOON,
                        CALL,
                        did("c-2", CALL_ANSWERED, NOON),
                        did("m-1", EMAIL_OPENED, NOON),
                        did("m-2", EMAIL_OPENED, NOON))))
                .isEqualTo(16 + 16 + 4);
    }

    @Test
    void holdsForAnInstantWhileSomethingFades() {
        EvidenceLog log = EvidenceLog.of(List.of(CALL));

        assertThat(Known.assess(JANE, log, day(1), SCORE::value).validUntil()).contains(day(1).plusNanos(1));
        assertThat(Known.assess(JANE, log, day(1), SCORE::read).validUntil()).contains(day(1).plusNanos(1));
    }

    @Test
    void holdsForEverWhenNothingFades() {
        EvidenceLog log = EvidenceLog.of(List.of(CALL));

        assertThat(Known.assess(JANE, log, day(450), SCORE::value))
                .isEqualTo(new Assessment<>(0.0, day(450), Optional.empty()));
        assertThat(Known.assess(JANE, log, day(450), SCORE::read).validUntil()).isEmpty();
        assertThat(Known.assess(JANE, EvidenceLog.empty(), NOON, SCORE::value).validUntil())
                .isEmpty();
        assertThat(Known.assess(
                        JANE,
                        EvidenceLog.of(List.of(did("c-1", CALL_ANSWERED, Instant.MAX))),
                        Instant.MAX,
                        SCORE::value))
                .isEqualTo(new Assessment<>(16.0, Instant.MAX, Optional.empty()));
    }

    @Test
    void readsWhatItIsMadeOf() {
        ScoreReading reading = SCORE.read(known(day(10), CALL, did("m-1", EMAIL_OPENED, day(9))));

        assertThat(reading.score()).isEqualTo("engagement");
        assertThat(reading.asOf()).isEqualTo(day(10));
        assertThat(reading.open()).isEmpty();
        assertThat(reading.contributions())
                .containsExactly(
                        new Contribution("calls", Origin.INTERACTION, "c-1", Optional.of(CALL_ANSWERED), 8),
                        new Contribution("mails", Origin.INTERACTION, "m-1", Optional.of(EMAIL_OPENED), 2));
    }

    @Test
    void keepsItsGroupsInOrder() {
        assertThat(SCORE.name()).isEqualTo("engagement");
        assertThat(SCORE.groups()).containsExactly(CALLS, MAILS);
        assertThat(SCORE).hasToString("EngagementScore{engagement}");
    }

    @Test
    void isEqualToAScoreOfTheSameGroups() {
        assertThat(SCORE)
                .isEqualTo(EngagementScore.named("engagement").group(CALLS).group(MAILS))
                .hasSameHashCodeAs(
                        EngagementScore.named("engagement").group(CALLS).group(MAILS))
                .isNotEqualTo(EngagementScore.named("other").group(CALLS).group(MAILS))
                .isNotEqualTo(only(CALLS))
                .isNotEqualTo("engagement");
    }

    @Test
    void refusesToCountTwiceWhatHappenedOnce() {
        ScoreGroup again = ScoreGroup.named("again").halvingEvery(DAY).points(1, Showroom.TEST_DRIVE, CALL_ANSWERED);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> SCORE.group(again))
                .withMessage("EngagementScore 'engagement' cannot count CALL_ANSWERED in 'again': it counts in 'calls';"
                        + " what happened once counts once");
    }

    @Test
    void refusesTwoGroupsOfOneName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        SCORE.group(ScoreGroup.named("calls").halvingEvery(DAY).points(1, PAGE_VIEWED)))
                .withMessage(
                        "EngagementScore 'engagement' cannot have two groups named 'calls'; give each a name of its own");
    }

    @Test
    @SuppressWarnings("NullAway")
    void needsANameThatIsACode() {
        assertThatNullPointerException()
                .isThrownBy(() -> EngagementScore.named(null))
                .withMessage("name");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EngagementScore.named("Jane Doe").group(CALLS))
                .withMessageNotContaining("Jane");
    }
}
