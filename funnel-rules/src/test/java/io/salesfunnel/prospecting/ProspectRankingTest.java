package io.salesfunnel.prospecting;

import static io.salesfunnel.prospecting.Market.HEAT;
import static io.salesfunnel.prospecting.Market.NEED;
import static io.salesfunnel.prospecting.Market.NEXT_STEP;
import static io.salesfunnel.prospecting.Market.NOON;
import static io.salesfunnel.prospecting.Market.RANKING;
import static io.salesfunnel.prospecting.Market.SIZE;
import static io.salesfunnel.prospecting.Market.TOLD;
import static io.salesfunnel.prospecting.Market.after;
import static io.salesfunnel.prospecting.Market.at;
import static io.salesfunnel.prospecting.Market.closed;
import static io.salesfunnel.prospecting.Market.customer;
import static io.salesfunnel.prospecting.Market.ids;
import static io.salesfunnel.prospecting.Market.prospect;
import static io.salesfunnel.prospecting.Market.selected;
import static io.salesfunnel.prospecting.Market.told;
import static io.salesfunnel.temperature.Temperature.COLD;
import static io.salesfunnel.temperature.Temperature.HOT;
import static io.salesfunnel.temperature.Temperature.WARM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.salesfunnel.evidence.Facts;
import io.salesfunnel.evidence.StandardDecision;
import io.salesfunnel.evidence.StandardInteraction;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.finding.Finding.Status;
import io.salesfunnel.funnel.AssessmentFailedException;
import io.salesfunnel.funnel.FunnelRecord;
import io.salesfunnel.known.Known;
import io.salesfunnel.qualification.QualificationRule;
import io.salesfunnel.ruleset.RuleSet;
import io.salesfunnel.stage.StageKind;
import io.salesfunnel.temperature.TemperatureClassifier;
import io.salesfunnel.temperature.TemperatureReading;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProspectRankingTest {

    private static final ProspectRanking BY_NEED = RANKING.qualifiedBy(NEED);
    private static final ProspectRanking BY_SIZE =
            RANKING.preferring("size", known -> known.value(SIZE).orElse(0));

    private static Approach only(Selection selection) {
        assertThat(selection.list().approaches()).hasSize(1);
        return selection.list().approaches().get(0);
    }

    @Test
    void putsThoseOfWhomNothingTellsLast() {
        assertThat(ids(selected(RANKING, prospect("a"), prospect("b", COLD), prospect("c", HOT), prospect("d", WARM))))
                .containsExactly("c", "d", "b", "a");
    }

    @Test
    void putsTheQualifiedBeforeTheUndeterminedOfOneTemperature() {
        FunnelRecord unknown = prospect("a", told(HEAT, WARM));
        FunnelRecord needy = prospect("b", told(HEAT, WARM), told(Facts.NEED, true));
        FunnelRecord hot = prospect("c", told(HEAT, HOT));

        assertThat(ids(selected(BY_NEED, unknown, needy, hot))).containsExactly("c", "b", "a");
    }

    @Test
    void putsTheHigherScoreFirstThen() {
        FunnelRecord small = prospect("a", told(SIZE, 1));
        FunnelRecord none = prospect("b");
        FunnelRecord large = prospect("c", told(SIZE, 90));
        FunnelRecord warm = prospect("d", WARM);

        assertThat(ids(selected(BY_SIZE, small, none, large, warm))).containsExactly("d", "c", "a", "b");
        assertThat(ids(selected(RANKING, small, none, large, warm))).containsExactly("d", "a", "b", "c");
    }

    @Test
    void putsWhoeverWasNotSpokenWithForTheLongestTimeFirstThen() {
        FunnelRecord lately = after(prospect("a"), StandardInteraction.CALL_ANSWERED, -10);
        FunnelRecord longAgo = after(
                after(prospect("b"), StandardInteraction.CALL_ANSWERED, -300), StandardInteraction.CALL_ANSWERED, -200);
        FunnelRecord notAnswering = after(prospect("c"), StandardInteraction.CALL_ATTEMPTED, -5);

        assertThat(ids(selected(RANKING, lately, longAgo, notAnswering))).containsExactly("c", "b", "a");
        assertThat(selected(RANKING, longAgo).list().approaches().get(0).explain())
                .isEqualTo("1. b: temperature (unknown: unclassified by told),"
                        + " contact (met: last spoken with at 2026-03-02T08:40:00Z)");
    }

    @Test
    void tellsWhyAndWhatToAsk() {
        Approach approach = only(selected(
                RANKING.qualifiedBy(NEED).preferring("size", known -> 7.5), prospect("a", told(HEAT, WARM, 60))));

        assertThat(approach)
                .isEqualTo(new Approach(
                        1,
                        "a",
                        "p-a",
                        "PROSPECT",
                        Optional.of(WARM),
                        NOON,
                        Optional.of(at(60)),
                        List.of(
                                Finding.met("WARM by told: hearsay (met: somebody said so)")
                                        .named("temperature"),
                                Finding.unknown("need (unknown: is there a need?)")
                                        .named("qualification"),
                                Finding.met("7.50").named("size"),
                                Finding.notMet("not spoken with so far").named("contact")),
                        List.of("is there a need?")));
    }

    @Test
    void asksNothingOfThoseWhoAreQualified() {
        Approach approach = only(selected(BY_NEED, prospect("a", told(Facts.NEED, true))));

        assertThat(approach.questions()).isEmpty();
        assertThat(approach.reasons())
                .extracting(Finding::describe)
                .containsExactly(
                        "temperature (unknown: unclassified by told)",
                        "qualification (met: need (met))",
                        "contact (not met: not spoken with so far)");
    }

    @Test
    void asksByTheNameOfARuleThatHasNoQuestion() {
        QualificationRule silent = QualificationRule.of("silent", known -> Finding.unknown());

        assertThat(only(selected(RANKING.qualifiedBy(silent), prospect("a"))).questions())
                .containsExactly("silent");
    }

    @Test
    void leavesOutWhomTheRuleRefusesWithTheReason() {
        RuleSet fit = RuleSet.named("fit", 1).of(NEED);
        Selection selection = selected(
                RANKING.qualifiedBy(fit),
                prospect("a", told(Facts.NEED, false)),
                prospect("b", told(Facts.NEED, true)));

        assertThat(ids(selection)).containsExactly("b");
        assertThat(selection.leftOut()).containsOnlyKeys("a");
        Finding why = Objects.requireNonNull(selection.leftOut().get("a"));
        assertThat(why.name()).isEqualTo("fit");
        assertThat(why.status()).isEqualTo(Status.NOT_MET);
        assertThat(why.parameters()).containsKey("ruleSet");
    }

    @Test
    void asksNothingElseOfThoseWhomTheRuleRefuses() {
        ProspectRanking failing = BY_NEED.preferring("size", known -> Double.NaN)
                .dueAt(known -> {
                    throw new IllegalStateException();
                });

        assertThat(selected(failing, prospect("a", told(Facts.NEED, false))).leftOut())
                .containsOnlyKeys("a");
    }

    @Test
    void leavesOutWhoIsNotOpenOrACustomer() {
        Selection selection = selected(
                RANKING,
                customer(prospect("e")),
                closed(prospect("d"), StandardDecision.LOSS_DECIDED),
                closed(prospect("c"), StandardDecision.PARKING_DECIDED),
                prospect("b"));

        assertThat(ids(selection)).containsExactly("b");
        assertThat(selection.leftOut().keySet()).containsExactly("c", "d", "e");
        assertThat(selection.leftOut().values())
                .extracting(Finding::describe)
                .containsExactly(
                        "open (not met: it is PARKED)",
                        "open (not met: it is LOST)",
                        "no-customer-yet (not met: it is a customer)");
    }

    @Test
    void showsNoPersonalData() {
        FunnelRecord record = after(prospect("a", WARM), StandardInteraction.CALL_ANSWERED, -10);
        Selection selection = selected(BY_NEED, record, prospect("b", told(Facts.NEED, false)));

        assertThat(record.party().toString() + selection + selection.list().approaches() + BY_NEED)
                .doesNotContain("Marker");
        assertThat(only(selection).explain()
                        + only(selection).reasons()
                        + only(selection).questions())
                .doesNotContain("Marker");
    }

    @Test
    void isDueAtOnceUnlessSaidOtherwise() {
        ProspectRanking planned = RANKING.dueAt(known -> known.value(NEXT_STEP));

        assertThat(only(selected(RANKING, prospect("a"))).due()).isEqualTo(NOON);
        assertThat(only(selected(planned, prospect("a"))).due()).isEqualTo(NOON);
        assertThat(only(selected(planned, prospect("a", told(NEXT_STEP, at(90)))))
                        .due())
                .isEqualTo(at(90));
    }

    @Test
    void isReviewedAfterAWeekOrWhenTimeAloneChangesSomething() {
        assertThat(selected(RANKING, prospect("a")).list().reviewAt()).isEqualTo(NOON.plus(Duration.ofDays(7)));
        assertThat(selected(RANKING.reviewedEvery(Duration.ofMinutes(90)), prospect("a"))
                        .list()
                        .reviewAt())
                .isEqualTo(at(90));
        assertThat(selected(RANKING, prospect("a", told(HEAT, COLD, 45)), prospect("b", told(HEAT, COLD, 50)))
                        .list()
                        .reviewAt())
                .isEqualTo(at(45));
        assertThat(selected(BY_NEED, prospect("a", told(Facts.NEED, false, 20)))
                        .list()
                        .reviewAt())
                .isEqualTo(at(20));
    }

    @Test
    void takesARecordThatComesTwiceOnce() {
        assertThat(ids(selected(RANKING, prospect("a"), prospect("a")))).containsExactly("a");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> selected(RANKING, prospect("a"), prospect("a", COLD)))
                .withMessage("Record 'a' cannot be looked at in two states; hand in each record once, as it is now");
    }

    @Test
    void makesAListOfNobody() {
        assertThat(selected(RANKING))
                .isEqualTo(new Selection(
                        new ProspectList("today", "rep-1", NOON, NOON.plus(Duration.ofDays(7)), List.of()), Map.of()));
    }

    @Test
    void namesTheRecordWhoseScoreIsNoNumber() {
        ProspectRanking broken = RANKING.preferring("size", known -> Double.NaN);

        assertThatThrownBy(() -> selected(broken, prospect("a")))
                .isInstanceOf(AssessmentFailedException.class)
                .hasMessageContaining("Prospect 'a' cannot be assessed")
                .cause()
                .hasMessage("Score 'size' cannot decide a place: it is not a number; take 0 where nothing is known");
    }

    @Test
    @SuppressWarnings("NullAway")
    void namesTheRecordOfWhichNothingWasSaid() {
        TemperatureClassifier silent = new TemperatureClassifier() {
            @Override
            public String name() {
                return "silent";
            }

            @Override
            public TemperatureReading classify(Known known) {
                return null;
            }
        };

        assertThatThrownBy(() -> selected(ProspectRanking.by(silent), prospect("a")))
                .isInstanceOf(AssessmentFailedException.class)
                .hasMessageContaining("Prospect 'a' cannot be assessed");
        assertThatThrownBy(() -> selected(RANKING.dueAt(known -> null), prospect("a")))
                .isInstanceOf(AssessmentFailedException.class)
                .hasMessageContaining("Prospect 'a' cannot be assessed");
        assertThatThrownBy(
                        () -> selected(RANKING.qualifiedBy(QualificationRule.of("mute", known -> null)), prospect("a")))
                .isInstanceOf(AssessmentFailedException.class);
    }

    @Test
    void treatsBothZerosAlike() {
        ProspectRanking zeros =
                RANKING.preferring("size", known -> known.value(SIZE).isPresent() ? -0.0 : 0.0);

        assertThat(ids(selected(zeros, prospect("b"), prospect("a", told(SIZE, 1)))))
                .containsExactly("a", "b");
    }

    @Test
    void keepsToStagesOfSomeKinds() {
        Selection selection = selected(
                RANKING.only(StageKind.TARGET, StageKind.QUALIFIED),
                after(prospect("a", HOT), StandardInteraction.FORM_SUBMITTED, -5),
                prospect("b", COLD));

        assertThat(ids(selection)).containsExactly("b");
        assertThat(Objects.requireNonNull(selection.leftOut().get("a")).describe())
                .isEqualTo("stage (not met: its stage is of the kind ENGAGED; the list is of [TARGET, QUALIFIED])");
    }

    @Test
    void isReviewedAfterMoreThanNoTime() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RANKING.reviewedEvery(Duration.ZERO))
                .withMessage(
                        "ProspectRanking cannot be reviewed every PT0S; take more than no time, and at most 36525 days");
        assertThatIllegalArgumentException().isThrownBy(() -> RANKING.reviewedEvery(Duration.ofDays(-1)));
        assertThatIllegalArgumentException().isThrownBy(() -> RANKING.reviewedEvery(Duration.ofDays(36_526)));
    }

    @Test
    void hasNamesThatAreCodes() {
        QualificationRule wordy = QualificationRule.of("is there a need", known -> Finding.met());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> RANKING.preferring("two words", known -> 1))
                .withMessageStartingWith("ProspectRanking cannot have this name of a score of 9 characters");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RANKING.qualifiedBy(wordy))
                .withMessageStartingWith("ProspectRanking cannot have this name of a rule of 15 characters");
        assertThat(RANKING).hasToString("ProspectRanking{by told}");
    }

    @Test
    @SuppressWarnings("NullAway")
    void needsWhatItIsAskedToReadBy() {
        assertThatNullPointerException()
                .isThrownBy(() -> ProspectRanking.by(null))
                .withMessage("classifier");
        assertThatNullPointerException()
                .isThrownBy(() -> RANKING.preferring("size", null))
                .withMessage("value");
        assertThatNullPointerException().isThrownBy(() -> RANKING.dueAt(null)).withMessage("time");
        assertThat(ProspectRanking.by(TOLD)).isNotNull();
    }
}
