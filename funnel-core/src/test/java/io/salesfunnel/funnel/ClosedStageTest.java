package io.salesfunnel.funnel;

import static io.salesfunnel.evidence.StandardDecision.DISQUALIFICATION_DECIDED;
import static io.salesfunnel.evidence.StandardDecision.LOSS_DECIDED;
import static io.salesfunnel.evidence.StandardDecision.PARKING_DECIDED;
import static io.salesfunnel.evidence.StandardDecision.REOPENING_DECIDED;
import static io.salesfunnel.funnel.Club.JANE;
import static io.salesfunnel.funnel.Club.SIGN_UP;
import static io.salesfunnel.funnel.Club.TRIAL;
import static io.salesfunnel.funnel.Club.VISIT;
import static io.salesfunnel.funnel.Club.at;
import static io.salesfunnel.funnel.Club.decided;
import static io.salesfunnel.funnel.Club.form;
import static io.salesfunnel.funnel.Club.visited;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.evidence.StandardDecision;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.funnel.Club.Visit;
import io.salesfunnel.machine.PossibleMove;
import io.salesfunnel.stage.RecordStatus;
import io.salesfunnel.stage.StageChange;
import io.salesfunnel.stage.StageKind;
import io.salesfunnel.stage.StatusTransition;
import io.salesfunnel.stage.Transition;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClosedStageTest {

    private static final Transition<Visit, Visit> CLOSE = new Transition<>("CLOSE", Visit.class, Visit.class);
    private static final Transition<Visit, Visit> RETURN = new Transition<>("RETURN", Visit.class, Visit.class);

    private static Funnel closing(StageKind kind, StandardDecision decision) {
        Stage<Visit> closed = Stage.of("CLOSED", kind, Visit.class, Visit::new);
        return Funnel.named("hall")
                .stages(VISIT, TRIAL, closed)
                .entry(VISIT)
                .decided(CLOSE, decision)
                .from(VISIT)
                .to(closed)
                .automatic(SIGN_UP)
                .from(VISIT)
                .to(TRIAL)
                .when(Club.SIGNED)
                .regress(Club.STEP_BACK, StandardDecision.PURSUIT_ENDED)
                .from(TRIAL)
                .to(VISIT)
                .reopen(RETURN, REOPENING_DECIDED)
                .from(closed)
                .to(VISIT)
                .build();
    }

    private static FunnelRecord closed(Funnel funnel, StandardDecision decision) {
        Visit visit = funnel.enter(VISIT, "V-1", JANE, visited(0)).orElseThrow();
        return funnel.record(visit, decided(decision, 1)).record();
    }

    @ParameterizedTest
    @DisplayName("P21 the kind of a stage tells the status, so the two cannot drift apart")
    @CsvSource({
        "LOST, LOSS_DECIDED, LOST",
        "REJECTED, DISQUALIFICATION_DECIDED, DISQUALIFIED",
        "PARKED, PARKING_DECIDED, PARKED"
    })
    void closesARecordByItsKind(StageKind kind, StandardDecision decision, RecordStatus status) {
        Funnel funnel = closing(kind, decision);

        FunnelRecord record = closed(funnel, decision);

        assertThat(record.stage().name()).isEqualTo("CLOSED");
        assertThat(record.status()).isEqualTo(status);
        assertThat(record.history()).extracting(StageChange::transition).containsExactly("ENTER_VISIT", "CLOSE");
        assertThat(funnel.record(record, form(2)).verdict()).isEqualTo(Outcome.Verdict.RECORDED);
        assertThat(funnel.restore(record.snapshot()).orElseThrow()).isEqualTo(record);
    }

    @ParameterizedTest
    @CsvSource({"LOST, LOSS_DECIDED", "REJECTED, DISQUALIFICATION_DECIDED", "PARKED, PARKING_DECIDED"})
    void isLeftByATransitionOfItsOwnThatBeginsTheNextCycle(StageKind kind, StandardDecision decision) {
        Funnel funnel = closing(kind, decision);

        FunnelRecord reopened = funnel.record(closed(funnel, decision), decided(REOPENING_DECIDED, 2))
                .record();

        assertThat(reopened.stage()).isEqualTo(VISIT);
        assertThat(reopened.status()).isEqualTo(RecordStatus.OPEN);
        assertThat(reopened.cycle()).isEqualTo(2);
        assertThat(reopened.history().get(2).kind()).isEqualTo(StageChange.Kind.REOPENED);
        assertThat(reopened.history().get(2).transition()).isEqualTo("RETURN");
        assertThat(funnel.restore(reopened.snapshot()).orElseThrow()).isEqualTo(reopened);
    }

    @ParameterizedTest
    @CsvSource({"LOST, LOSS_DECIDED", "REJECTED, DISQUALIFICATION_DECIDED", "PARKED, PARKING_DECIDED"})
    void isLeftByNoChangeOfStatus(StageKind kind, StandardDecision decision) {
        Funnel funnel = closing(kind, decision);
        FunnelRecord record = closed(funnel, decision);

        Outcome<FunnelRecord> outcome = funnel.attempt(StatusTransition.REOPEN, record, decided(REOPENING_DECIDED, 2));

        assertThat(outcome.reasons()).extracting(Finding::name).containsExactly("stage-closed");
        assertThat(outcome.explain())
                .isEqualTo("Visit 'V-1' cannot REOPEN in CLOSED: CLOSED closes it; only a transition that leaves"
                        + " CLOSED changes that");
        assertThat(funnel.moves(record, at(2)))
                .extracting(PossibleMove::trigger)
                .hasToString("[RETURN]");
    }

    @ParameterizedTest
    @CsvSource({"LOST", "REJECTED", "PARKED"})
    void letsTheUsualDecisionsCloseInTheOpenStages(StageKind kind) {
        Funnel funnel = closing(kind, StandardDecision.ABANDONMENT_DECIDED);

        assertThat(closed(funnel, LOSS_DECIDED).stage()).isEqualTo(VISIT);
        assertThat(closed(funnel, LOSS_DECIDED).status()).isEqualTo(RecordStatus.LOST);
        assertThat(closed(funnel, DISQUALIFICATION_DECIDED).status()).isEqualTo(RecordStatus.DISQUALIFIED);
        assertThat(closed(funnel, PARKING_DECIDED).status()).isEqualTo(RecordStatus.OPEN);
    }
}
