package io.salesfunnel.sales;

import static io.salesfunnel.evidence.StandardDecision.ABANDONMENT_DECIDED;
import static io.salesfunnel.evidence.StandardDecision.DISQUALIFICATION_DECIDED;
import static io.salesfunnel.evidence.StandardDecision.LOSS_DECIDED;
import static io.salesfunnel.evidence.StandardDecision.PARKING_DECIDED;
import static io.salesfunnel.evidence.StandardDecision.REOPENING_DECIDED;
import static io.salesfunnel.evidence.StandardDecision.WAKE_UP_DECIDED;
import static io.salesfunnel.sales.Engagement.LEAD;
import static io.salesfunnel.sales.Sale.FUNNEL;
import static io.salesfunnel.sales.Sale.at;
import static io.salesfunnel.sales.Sale.decided;
import static io.salesfunnel.sales.Sale.lead;
import static io.salesfunnel.sales.Sale.recorded;
import static io.salesfunnel.stage.StatusTransition.PARK;
import static io.salesfunnel.stage.StatusTransition.REOPEN;
import static io.salesfunnel.stage.StatusTransition.WAKE;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.evidence.Fact;
import io.salesfunnel.evidence.Facts;
import io.salesfunnel.evidence.HumanDecision;
import io.salesfunnel.evidence.StandardDecision;
import io.salesfunnel.funnel.FunnelRecord;
import io.salesfunnel.funnel.Outcome;
import io.salesfunnel.funnel.Outcome.Verdict;
import io.salesfunnel.stage.RecordStatus;
import io.salesfunnel.stage.StageChange;
import io.salesfunnel.stage.StatusTransition;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusTransitionTest {

    private static HumanDecision parking(int minute) {
        return decided(PARKING_DECIDED, minute, Fact.of(Facts.WAKE_UP, at(999), "call", at(minute)));
    }

    private static FunnelRecord parked() {
        return recorded(lead(), parking(20));
    }

    @Test
    void followsFromADecisionOfItsOwn() {
        assertThat(StatusTransition.values())
                .extracting(StatusTransition::decision)
                .containsExactly(
                        LOSS_DECIDED,
                        DISQUALIFICATION_DECIDED,
                        PARKING_DECIDED,
                        WAKE_UP_DECIDED,
                        ABANDONMENT_DECIDED,
                        REOPENING_DECIDED);
    }

    @ParameterizedTest
    @CsvSource({
        "LOSE, LOSS_DECIDED, LOST",
        "DISQUALIFY, DISQUALIFICATION_DECIDED, DISQUALIFIED",
        "ABANDON, ABANDONMENT_DECIDED, ABANDONED"
    })
    void closesInTheStageWhereTheRecordIs(StatusTransition transition, StandardDecision type, RecordStatus status) {
        Outcome<Lead> outcome = FUNNEL.attempt(transition, lead(), decided(type, 20));

        StageChange change = outcome.changes().get(0);
        assertThat(outcome.orElseThrow().stage()).isEqualTo(LEAD);
        assertThat(outcome.record().status()).isEqualTo(status);
        assertThat(change.from()).isEqualTo(change.to()).isEqualTo("LEAD");
        assertThat(change.kind()).isEqualTo(StageChange.Kind.MOVED);
        assertThat(change.actor()).contains("rep-1");
        assertThat(change.requested()).isTrue();
        assertThat(change.occurredAt()).isEqualTo(at(20));
        assertThat(outcome.explain())
                .startsWith("Lead 'P-1' is " + status + " in LEAD on " + transition + ": ")
                .endsWith(" (met)");
    }

    @ParameterizedTest
    @CsvSource({"LOSS_DECIDED, LOST", "DISQUALIFICATION_DECIDED, DISQUALIFIED", "ABANDONMENT_DECIDED, ABANDONED"})
    void closesWhenTheDecisionIsRecorded(StandardDecision type, RecordStatus status) {
        assertThat(recorded(lead(), decided(type, 20)).status()).isEqualTo(status);
        assertThat(recorded(parked(), decided(type, 30)).status()).isEqualTo(status);
        assertThat(recorded(lead(), decided(type, 20)).history().get(2).requested())
                .isFalse();
    }

    @Test
    void parksOnlyWhenItIsKnownWhenToComeBack() {
        Outcome<Lead> vague = FUNNEL.attempt(PARK, lead(), decided(PARKING_DECIDED, 20));
        FunnelRecord told = recorded(lead(), Fact.of(Facts.WAKE_UP, at(999), "call", at(15)));

        assertThat(vague.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(vague.questions()).containsExactly("when shall somebody come back to this?");
        assertThat(parked().status()).isEqualTo(RecordStatus.PARKED);
        assertThat(recorded(told, decided(PARKING_DECIDED, 20)).status()).isEqualTo(RecordStatus.PARKED);
        assertThat(recorded(lead(), decided(PARKING_DECIDED, 20)).status()).isEqualTo(RecordStatus.OPEN);
    }

    @Test
    void parksOnlyUntilATimeAhead() {
        Instant now = at(20);
        Fact<Instant> passed = Fact.of(Facts.WAKE_UP, now, "call", now);
        Fact<Instant> ahead = Fact.of(Facts.WAKE_UP, now.plusNanos(1), "call", now);

        assertThat(FUNNEL.attempt(PARK, lead(), decided(PARKING_DECIDED, 20, passed))
                        .questions())
                .containsExactly("when shall somebody come back to this?");
        assertThat(FUNNEL.attempt(PARK, lead(), decided(PARKING_DECIDED, 20, ahead))
                        .isMoved())
                .isTrue();
    }

    @Test
    void wakesInTheSameCycleAndStage() {
        FunnelRecord awake = recorded(parked(), decided(WAKE_UP_DECIDED, 30));

        assertThat(awake.status()).isEqualTo(RecordStatus.OPEN);
        assertThat(awake.stage()).isEqualTo(LEAD);
        assertThat(awake.cycle()).isEqualTo(1);
        assertThat(awake.history()).last().extracting(StageChange::kind).isEqualTo(StageChange.Kind.MOVED);
    }

    @Test
    void wakesOnlyWhatIsParkedAndReopensOnlyWhatIsClosed() {
        assertThat(FUNNEL.attempt(WAKE, lead(), decided(WAKE_UP_DECIDED, 20)).explain())
                .isEqualTo("Lead 'P-1' cannot WAKE from OPEN: there is no such move; from OPEN it can LOSE to LOST,"
                        + " DISQUALIFY to DISQUALIFIED, PARK to PARKED or ABANDON to ABANDONED");
        assertThat(FUNNEL.attempt(REOPEN, (Lead) parked(), decided(REOPENING_DECIDED, 30))
                        .explain())
                .isEqualTo("Lead 'P-1' cannot REOPEN from PARKED: there is no such move; from PARKED it can LOSE to"
                        + " LOST, DISQUALIFY to DISQUALIFIED, WAKE to OPEN or ABANDON to ABANDONED");
    }

    @ParameterizedTest
    @DisplayName("P22 reopening erases nothing: the closing stays in the history, and the next cycle begins")
    @CsvSource({"LOSS_DECIDED", "DISQUALIFICATION_DECIDED", "ABANDONMENT_DECIDED"})
    void reopensInTheStageAtClosingAndBeginsTheNextCycle(StandardDecision type) {
        FunnelRecord closed = recorded(lead(), decided(type, 20));

        FunnelRecord reopened = recorded(closed, decided(REOPENING_DECIDED, 30));
        FunnelRecord third = recorded(reopened, decided(type, 40), decided(REOPENING_DECIDED, 50));

        assertThat(reopened.status()).isEqualTo(RecordStatus.OPEN);
        assertThat(reopened.stage()).isEqualTo(LEAD);
        assertThat(reopened.cycle()).isEqualTo(2);
        assertThat(reopened.history()).last().extracting(StageChange::kind).isEqualTo(StageChange.Kind.REOPENED);
        assertThat(reopened.history()).startsWith(closed.history().toArray(StageChange[]::new));
        assertThat(third.cycle()).isEqualTo(3);
    }

    @Test
    void isDoneOnce() {
        Lead lost = FUNNEL.attempt(StatusTransition.LOSE, lead(), decided(LOSS_DECIDED, 20))
                .orElseThrow();

        Outcome<Lead> again = FUNNEL.attempt(StatusTransition.LOSE, lost, decided(LOSS_DECIDED, 20));

        assertThat(again.verdict()).isEqualTo(Verdict.DUPLICATE);
        assertThat(again.orElseThrow()).isSameAs(lost);
    }
}
