package io.salesfunnel.score;

import static io.salesfunnel.evidence.StandardInteraction.CALL_ANSWERED;
import static io.salesfunnel.evidence.StandardInteraction.EMAIL_OPENED;
import static io.salesfunnel.evidence.StandardInteraction.EMAIL_SENT;
import static io.salesfunnel.evidence.StandardInteraction.UNSUBSCRIBED;
import static io.salesfunnel.score.Signals.DAY;
import static io.salesfunnel.score.Signals.JANE;
import static io.salesfunnel.score.Signals.NOON;
import static io.salesfunnel.score.Signals.day;
import static io.salesfunnel.score.Signals.did;
import static io.salesfunnel.score.Signals.known;
import static io.salesfunnel.temperature.Temperature.COLD;
import static io.salesfunnel.temperature.Temperature.LUKEWARM;
import static io.salesfunnel.temperature.Temperature.WARM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.salesfunnel.evidence.Fact;
import io.salesfunnel.evidence.FactKey;
import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.finding.Finding.Status;
import io.salesfunnel.known.Assessment;
import io.salesfunnel.known.EvidenceLog;
import io.salesfunnel.known.Known;
import io.salesfunnel.qualification.Criterion;
import io.salesfunnel.score.ScoreBands.Band;
import io.salesfunnel.temperature.Temperature;
import io.salesfunnel.temperature.TemperatureReading;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ScoreBandsTest {

    private static final ScoreGroup CALLS = ScoreGroup.named("calls")
            .halvingEvery(DAY)
            .points(40, CALL_ANSWERED)
            .points(5, EMAIL_OPENED);
    private static final EngagementScore SCORE =
            EngagementScore.named("engagement").group(CALLS);
    private static final ScoreBands BANDS = ScoreBands.named("by-engagement")
            .over(SCORE)
            .from(COLD, 5)
            .from(LUKEWARM, 10)
            .from(WARM, 20);
    private static final Interaction CALL = did("c-1", CALL_ANSWERED, NOON);

    private static Optional<Temperature> at(ScoreBands bands, Instant asOf, Interaction... done) {
        return bands.classify(known(asOf, done)).temperature();
    }

    private static Assessment<TemperatureReading> assess(ScoreBands bands, Instant asOf, Interaction... done) {
        return Known.assess(JANE, EvidenceLog.of(List.of(done)), asOf, bands::classify);
    }

    @Test
    void putsAScoreAtALimitIntoTheUpperBand() {
        assertThat(at(BANDS, NOON, CALL)).contains(WARM);
        assertThat(at(BANDS, day(1), CALL)).contains(WARM);
        assertThat(at(BANDS, day(1).plusMillis(1), CALL)).contains(LUKEWARM);
        assertThat(at(BANDS, day(2), CALL)).contains(LUKEWARM);
        assertThat(at(BANDS, day(2).plusMillis(1), CALL)).contains(COLD);
        assertThat(at(BANDS, day(3), CALL)).contains(COLD);
        assertThat(at(BANDS, day(3).plusMillis(1), CALL)).isEmpty();
    }

    @Test
    void saysToTheNanosecondUntilWhenABandHolds() {
        Instant end = assess(BANDS, NOON, CALL).validUntil().orElseThrow();

        assertThat(end).isBetween(day(1).plusNanos(1), day(1).plusNanos(10_000));
        assertThat(at(BANDS, end.minusNanos(1), CALL)).contains(WARM);
        assertThat(at(BANDS, end, CALL)).contains(LUKEWARM);
        assertThat(assess(BANDS, end.minusNanos(1), CALL).validUntil()).contains(end);
        assertThat(assess(BANDS, end, CALL).validUntil().orElseThrow()).isAfter(day(2));
    }

    @Test
    void holdsForEverBelowTheLowestLimitAndAtTheEndOfTime() {
        assertThat(assess(BANDS, day(3).plusMillis(1), CALL).validUntil()).isEmpty();
        assertThat(assess(BANDS, Instant.MAX, CALL).validUntil()).isEmpty();
    }

    @Test
    void endsWhenSomethingHappensThatIsKnownAlready() {
        assertThat(assess(BANDS, NOON, CALL, did("c-2", CALL_ANSWERED, day(0.5)))
                        .validUntil())
                .contains(day(0.5));
    }

    @Test
    void tellsNothingWhileNothingWasScored() {
        ScoreBands fromZero = ScoreBands.named("by-engagement").over(SCORE).from(COLD, 0);

        Assessment<TemperatureReading> reading = assess(fromZero, NOON, did("s-1", EMAIL_SENT, NOON));

        assertThat(reading.value())
                .isEqualTo(TemperatureReading.unclassified(
                        Finding.unknown("nothing was scored").named("by-engagement")));
        assertThat(reading.validUntil()).isEmpty();
        assertThat(at(fromZero, day(900), CALL)).contains(COLD);
    }

    @Test
    void entersNoBandByWhatWasNotScored() {
        ScoreBands belowZero = ScoreBands.named("by-engagement")
                .over(EngagementScore.named("engagement")
                        .group(ScoreGroup.named("against").halvingEvery(DAY).points(-4, UNSUBSCRIBED)))
                .from(COLD, -3)
                .margin(2);

        assertThat(at(belowZero, NOON, did("u-1", UNSUBSCRIBED, NOON))).isEmpty();
    }

    @Test
    void becomesWarmerWhenWhatCountsAgainstFades() {
        ScoreBands bands = ScoreBands.named("by-engagement")
                .over(EngagementScore.named("engagement")
                        .group(ScoreGroup.named("against").halvingEvery(DAY).points(-8, UNSUBSCRIBED)))
                .from(COLD, -4)
                .from(LUKEWARM, -2);
        Interaction gone = did("u-1", UNSUBSCRIBED, NOON);

        assertThat(at(bands, NOON, gone)).isEmpty();
        assertThat(assess(bands, NOON, gone).validUntil().orElseThrow()).isBetween(day(1).minusMillis(1), day(1));
        assertThat(at(bands, day(1), gone)).contains(COLD);
        assertThat(assess(bands, day(1), gone).validUntil().orElseThrow()).isBetween(day(2).minusMillis(1), day(2));
        assertThat(at(bands, day(2), gone)).contains(LUKEWARM);
        assertThat(assess(bands, day(2), gone).validUntil()).isEmpty();
    }

    @Test
    void staysAtACapForAsLongAsTheCapLasts() {
        ScoreBands bands = ScoreBands.named("by-engagement")
                .over(EngagementScore.named("engagement").group(CALLS.cap(20)))
                .from(WARM, 20);

        assertThat(assess(bands, NOON, CALL).validUntil().orElseThrow()).isBetween(day(1), day(1).plusMillis(1));
    }

    @Test
    @DisplayName("P25: a band that was entered is left below its limit less the margin only")
    void leavesABandBelowItsMarginOnly() {
        ScoreBands bands = BANDS.margin(4);

        assertThat(at(bands, day(1).plusMillis(1), CALL)).contains(WARM);
        assertThat(assess(bands, NOON, CALL).validUntil())
                .isEqualTo(assess(bands, day(1).plusMillis(1), CALL).validUntil())
                .hasValueSatisfying(end -> {
                    assertThat(SCORE.value(known(end, CALL))).isLessThan(16);
                    assertThat(at(bands, end, CALL)).contains(LUKEWARM);
                    assertThat(at(bands, end.minusNanos(1), CALL)).contains(WARM);
                });
    }

    @Test
    @DisplayName("P25: a score close to a limit does not change the temperature with every message")
    void doesNotFlap() {
        List<Interaction> done = new ArrayList<>(List.of(CALL));
        for (int i = 2; i < 40; i++) {
            done.add(did("m-" + i, EMAIL_OPENED, day(0.4 * i)));
        }

        assertThat(changes(BANDS, done)).hasSizeGreaterThan(20);
        assertThat(changes(BANDS.margin(5), done)).containsExactly(WARM);
    }

    private static List<Temperature> changes(ScoreBands bands, List<Interaction> done) {
        List<Temperature> changes = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            Temperature next =
                    bands.classify(known(day(0.1 * i), done)).temperature().orElseThrow();
            if (changes.isEmpty() || changes.get(changes.size() - 1) != next) {
                changes.add(next);
            }
        }
        return changes;
    }

    @Test
    void fallsThroughABandIntoTheOneBelow() {
        ScoreBands bands = BANDS.margin(4);
        EvidenceLog log = EvidenceLog.of(List.of(CALL));

        assertThat(List.of(1.0, 1.3, 1.4, 2.7, 2.8, 5.3, 5.4))
                .extracting(
                        days -> bands.classify(Known.of(JANE, log, day(days))).temperature())
                .containsExactly(
                        Optional.of(WARM),
                        Optional.of(WARM),
                        Optional.of(LUKEWARM),
                        Optional.of(LUKEWARM),
                        Optional.of(COLD),
                        Optional.of(COLD),
                        Optional.empty());
    }

    @Test
    void givesItsReasons() {
        TemperatureReading reading = BANDS.classify(known(day(1.5), CALL, did("m-1", EMAIL_OPENED, day(1.5))));

        Finding reason = reading.reasons().get(0);
        assertThat(reason.name()).isEqualTo("by-engagement");
        assertThat(reason.status()).isEqualTo(Status.MET);
        assertThat(reason.reason()).isEqualTo("19.14 points of engagement, LUKEWARM from 10 to below 20");
        assertThat(reason.parts())
                .extracting(Finding::describe)
                .containsExactly(
                        "calls (met: 14.14 points for CALL_ANSWERED c-1)",
                        "calls (met: 5.0 points for EMAIL_OPENED m-1)");
        assertThat(reading.reasons()).hasSize(1);
    }

    @Test
    void givesItsReasonsAtTheEndsOfTheScale() {
        assertThat(BANDS.classify(known(NOON, CALL)).reasons().get(0).reason())
                .isEqualTo("40.0 points of engagement, WARM from 20");
        Finding below = BANDS.classify(known(day(4), CALL)).reasons().get(0);
        assertThat(below.status()).isEqualTo(Status.NOT_MET);
        assertThat(below.reason()).isEqualTo("2.5 points of engagement, COLD begins at 5");
    }

    @Test
    void saysWhenABandIsKept() {
        assertThat(BANDS.margin(4)
                        .classify(known(day(1.25), CALL))
                        .reasons()
                        .get(0)
                        .reason())
                .isEqualTo("16.81 points of engagement, WARM from 20 is left below 16");
        assertThat(BANDS.margin(4)
                        .classify(known(day(1), CALL))
                        .reasons()
                        .get(0)
                        .reason())
                .isEqualTo("20.0 points of engagement, WARM from 20");
    }

    @Test
    void namesTheThreeLargestContributions() {
        Interaction[] calls = {
            CALL, did("c-2", CALL_ANSWERED, NOON), did("c-3", CALL_ANSWERED, NOON), did("m-4", EMAIL_OPENED, NOON)
        };

        assertThat(BANDS.classify(known(NOON, calls)).reasons().get(0).parts())
                .extracting(part -> part.parameters().get("source"))
                .containsExactly("c-1", "c-2", "c-3");
    }

    @Test
    void classifiesByFitAndTellsWhatToAsk() {
        FactKey<Boolean> need = new FactKey<>("need", Boolean.class);
        FactKey<Boolean> means = new FactKey<>("means", Boolean.class);
        ScoreBands bands = ScoreBands.named("by-fit")
                .over(FitScore.named("fit")
                        .points(30, Criterion.isTrue(need))
                        .points(20, Criterion.isTrue(means).ask("can they pay?")))
                .from(COLD, 0)
                .from(WARM, 30);

        TemperatureReading nothing = bands.classify(known(NOON));
        TemperatureReading some = bands.classify(known(NOON, Fact.of(need, true, "call", NOON)));
        TemperatureReading no = bands.classify(known(NOON, Fact.of(need, false, "call", NOON)));

        assertThat(nothing.temperature()).isEmpty();
        assertThat(nothing.reasons().get(0).questions()).containsExactly("need: yes or no?", "can they pay?");
        assertThat(some.temperature()).contains(WARM);
        assertThat(some.reasons().get(0).parts())
                .extracting(Finding::describe)
                .containsExactly("need (met: 30.0 points)", "means (unknown: can they pay?)");
        assertThat(no.temperature()).contains(COLD);
        assertThat(no.reasons().get(0).questions()).containsExactly("can they pay?");
    }

    @Test
    @DisplayName("S0.7 refuses a limit for hot, whatever the points: only a declaration makes hot")
    void refusesToMakeAPartyHot() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BANDS.from(Temperature.HOT, 9000))
                .withMessage("ScoreBands 'by-engagement' cannot begin HOT at 9000: points are inferred,"
                        + " and only a declaration makes a party hot; let WARM be the uppermost band");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScoreBands.named("by-engagement").over(SCORE).from(Temperature.HOT, 1));
    }

    @Test
    void refusesBandsThatDoNotRise() {
        ScoreBands bands = ScoreBands.named("by-engagement").over(SCORE).from(LUKEWARM, 10);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> bands.from(WARM, 10))
                .withMessage("ScoreBands 'by-engagement' cannot begin WARM at 10: LUKEWARM begins at 10;"
                        + " name the bands from the coldest up, each with a higher limit");
        assertThatIllegalArgumentException().isThrownBy(() -> bands.from(COLD, 20));
        assertThatIllegalArgumentException().isThrownBy(() -> bands.from(LUKEWARM, 20));
    }

    @Test
    void refusesAMarginThatReachesIntoTheNextBand() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BANDS.margin(6))
                .withMessage("ScoreBands 'by-engagement' cannot keep a margin of 6: LUKEWARM begins at 10 and would be"
                        + " left below 4, but COLD begins at 5; a margin up to 5 is possible there");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScoreBands.named("by-engagement")
                        .over(SCORE)
                        .from(COLD, 5)
                        .margin(6)
                        .from(LUKEWARM, 10));
        assertThat(BANDS.margin(5).margin()).isEqualTo(5);
        assertThat(ScoreBands.named("b").over(SCORE).from(COLD, 5).margin(90).margin())
                .isEqualTo(90);
    }

    @Test
    void refusesAMarginThatIsNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BANDS.margin(-1))
                .withMessage(
                        "ScoreBands 'by-engagement' cannot keep a margin of -1; a margin of 0 or more is possible");
        ScoreBands fit = ScoreBands.named("by-fit")
                .over(FitScore.named("fit").points(1, Criterion.isTrue(new FactKey<>("need", Boolean.class))))
                .from(COLD, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fit.margin(1))
                .withMessage(
                        "ScoreBands 'by-fit' cannot keep a margin of 1: 'fit' is a score of fit, which does not fade;"
                                + " leave the margin out");
        assertThat(fit.margin(0)).isEqualTo(fit);
    }

    @Test
    void keepsItsParts() {
        assertThat(BANDS.name()).isEqualTo("by-engagement");
        assertThat(BANDS.score()).isSameAs(SCORE);
        assertThat(BANDS.margin()).isZero();
        assertThat(BANDS.bands()).containsExactly(new Band(COLD, 5), new Band(LUKEWARM, 10), new Band(WARM, 20));
        assertThat(BANDS).hasToString("ScoreBands{by-engagement over engagement}");
    }

    @Test
    void isEqualToOneOfTheSameParts() {
        ScoreBands.Middle start = ScoreBands.named("by-engagement").over(SCORE);

        assertThat(start.from(COLD, 5).margin(1))
                .isEqualTo(start.from(COLD, 5).margin(1))
                .hasSameHashCodeAs(start.from(COLD, 5).margin(1))
                .isNotEqualTo(start.from(COLD, 5))
                .isNotEqualTo(start.from(COLD, 6).margin(1))
                .isNotEqualTo(
                        ScoreBands.named("other").over(SCORE).from(COLD, 5).margin(1))
                .isNotEqualTo(ScoreBands.named("by-engagement")
                        .over(EngagementScore.standard())
                        .from(COLD, 5)
                        .margin(1))
                .isNotEqualTo("by-engagement");
    }

    @Test
    @SuppressWarnings("NullAway")
    void needsAllItsParts() {
        assertThatNullPointerException()
                .isThrownBy(() -> ScoreBands.named(null))
                .withMessage("name");
        assertThatNullPointerException()
                .isThrownBy(() -> ScoreBands.named("by-engagement").over(null))
                .withMessage("score");
        assertThatNullPointerException().isThrownBy(() -> BANDS.from(null, 90)).withMessage("temperature");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScoreBands.named("Jane Doe").over(SCORE).from(COLD, 1))
                .withMessageNotContaining("Jane");
    }
}
