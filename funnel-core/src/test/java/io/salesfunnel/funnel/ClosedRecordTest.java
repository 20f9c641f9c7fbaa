package io.salesfunnel.funnel;

import static io.salesfunnel.evidence.StandardDecision.LOSS_DECIDED;
import static io.salesfunnel.evidence.StandardDecision.PARKING_DECIDED;
import static io.salesfunnel.evidence.StandardDecision.PURSUIT_ENDED;
import static io.salesfunnel.funnel.Club.CLUB;
import static io.salesfunnel.funnel.Club.SIGN_UP;
import static io.salesfunnel.funnel.Club.STEP_BACK;
import static io.salesfunnel.funnel.Club.contract;
import static io.salesfunnel.funnel.Club.decided;
import static io.salesfunnel.funnel.Club.form;
import static io.salesfunnel.funnel.Club.lost;
import static io.salesfunnel.funnel.Club.parked;
import static io.salesfunnel.funnel.Club.trial;
import static io.salesfunnel.funnel.Club.visit;
import static io.salesfunnel.stage.StatusTransition.LOSE;
import static io.salesfunnel.stage.StatusTransition.PARK;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.evidence.HumanDecision;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.funnel.Club.Trial;
import io.salesfunnel.funnel.Club.Visit;
import io.salesfunnel.funnel.Outcome.Verdict;
import org.junit.jupiter.api.Test;

class ClosedRecordTest {

    private static void answers(
            Outcome<?> outcome, Verdict verdict, FunnelRecord record, String codes, String message) {
        assertThat(outcome.verdict()).isEqualTo(verdict);
        assertThat(outcome.record()).isSameAs(record);
        assertThat(outcome.reasons()).extracting(Finding::name).containsExactly(codes.split(" "));
        assertThat(outcome.explain()).isEqualTo(message);
    }

    @Test
    void takesNoTransitionUntilItIsReopened() {
        Visit record = CLUB.attempt(LOSE, visit(), lost(1)).orElseThrow();

        answers(
                CLUB.attempt(SIGN_UP, record, form(2)),
                Verdict.REFUSED,
                record,
                "record-closed",
                "Visit 'V-1' cannot SIGN_UP in VISIT: it is LOST; REOPEN it first");
        answers(
                CLUB.attemptByName("SIGN_UP", record, form(2)),
                Verdict.REFUSED,
                record,
                "record-closed",
                "Visit 'V-1' cannot SIGN_UP in VISIT: it is LOST; REOPEN it first");
        assertThat(record).isEqualTo(CLUB.attempt(LOSE, visit(), lost(1)).orElseThrow());
    }

    @Test
    void takesNoTransitionWhileItIsParked() {
        Visit record = CLUB.attempt(PARK, visit(), parked(1)).orElseThrow();

        answers(
                CLUB.attempt(SIGN_UP, record, form(2)),
                Verdict.REFUSED,
                record,
                "record-closed",
                "Visit 'V-1' cannot SIGN_UP in VISIT: it is PARKED; WAKE it first");
    }

    @Test
    void isNotClosedAgain() {
        Visit record = CLUB.attempt(LOSE, visit(), lost(1)).orElseThrow();

        answers(
                CLUB.attempt(PARK, record, parked(2)),
                Verdict.REFUSED,
                record,
                "terminal-stage",
                "Visit 'V-1' cannot PARK from LOST: LOST is terminal; from LOST it can REOPEN to OPEN");
    }

    @Test
    void isNotClosedWhenItsStageClosesIt() {
        FunnelRecord record = CLUB.record(trial(), contract(2)).record();

        answers(
                CLUB.attempt(LOSE, record, lost(3)),
                Verdict.REFUSED,
                record,
                "stage-closed",
                "Member 'V-1' cannot LOSE in MEMBER: MEMBER closes it; only a transition that leaves MEMBER changes"
                        + " that");
    }

    @Test
    void needsADecisionOfTheRightType() {
        Visit record = visit();
        Trial trial = trial();

        answers(
                CLUB.attempt(LOSE, record, parked(1)),
                Verdict.UNDETERMINED,
                record,
                "loss-decided reason-to-lose-listed",
                "Visit 'V-1' cannot yet LOSE from OPEN: 2 of 2 guards unknown: loss-decided (unknown: needs"
                        + " LOSS_DECIDED of a person, with a reason), reason-to-lose-listed (unknown: the code of the"
                        + " decision has to be one of price, place)");
        answers(
                CLUB.attempt(STEP_BACK, trial, lost(2)),
                Verdict.UNDETERMINED,
                trial,
                "pursuit-ended",
                "Trial 'V-1' cannot yet STEP_BACK from TRIAL: 1 of 1 guard unknown: pursuit-ended (unknown: needs"
                        + " PURSUIT_ENDED of a person, with a reason)");
        answers(
                CLUB.attemptByName("STEP_BACK", trial, form(2)),
                Verdict.UNDETERMINED,
                trial,
                "pursuit-ended",
                "Trial 'V-1' cannot yet STEP_BACK from TRIAL: 1 of 1 guard unknown: pursuit-ended (unknown: needs"
                        + " PURSUIT_ENDED of a person, with a reason)");
        assertThat(CLUB.attempt(STEP_BACK, trial, decided(PURSUIT_ENDED, 2)).orElseThrow())
                .isInstanceOf(Visit.class);
    }

    @Test
    void isLostForAReasonOfTheListOnly() {
        Visit record = visit();
        String message =
                "Visit 'V-1' cannot yet LOSE from OPEN: 1 of 2 guards unknown: reason-to-lose-listed (unknown: the"
                        + " code of the decision has to be one of price, place)";
        HumanDecision other =
                HumanDecision.builder().from(lost(1)).code("weather").build();

        answers(CLUB.attempt(LOSE, record, other), Verdict.UNDETERMINED, record, "reason-to-lose-listed", message);
        answers(
                CLUB.attempt(LOSE, record, decided(LOSS_DECIDED, 1)),
                Verdict.UNDETERMINED,
                record,
                "reason-to-lose-listed",
                message);
        assertThat(CLUB.attempt(LOSE, record, lost(1)).isMoved()).isTrue();
    }

    @Test
    void isParkedWithAnInstantToComeBackOnly() {
        Visit record = visit();

        answers(
                CLUB.attempt(PARK, record, decided(PARKING_DECIDED, 1)),
                Verdict.UNDETERMINED,
                record,
                "wake-up-ahead",
                "Visit 'V-1' cannot yet PARK from OPEN: 1 of 2 guards unknown: wake-up-ahead (unknown: when shall"
                        + " somebody come back to this?)");
    }
}
