package io.salesfunnel.funnel;

import static io.salesfunnel.funnel.Club.CLUB;
import static io.salesfunnel.funnel.Club.at;
import static io.salesfunnel.funnel.Club.recorded;
import static io.salesfunnel.funnel.Club.trial;
import static io.salesfunnel.funnel.Club.visited;
import static io.salesfunnel.funnel.Tampered.change;
import static io.salesfunnel.funnel.Tampered.more;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.finding.Finding;
import io.salesfunnel.stage.RecordStatus;
import io.salesfunnel.stage.Snapshot;
import io.salesfunnel.stage.StageChange;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class TamperedHistoryTest {

    private static final Snapshot SOUND = trial().snapshot();

    private static void refuses(Snapshot snapshot, String... problems) {
        Admission<FunnelRecord> answer = CLUB.restore(snapshot);

        assertThat(answer.reasons()).extracting(Finding::describe).containsExactly(problems);
        assertThat(answer.explain()).isEqualTo("Snapshot of 'V-1' cannot be restored: " + String.join(", ", problems));
        assertThat(answer.record()).isEmpty();
        assertThat(answer.isUndetermined()).isFalse();
    }

    private static void refusesChange(UnaryOperator<StageChange.Builder> how, String... problems) {
        refuses(change(SOUND, 2, how), problems);
    }

    @Test
    void isRefusedInAStageThatThisVersionDoesNotHave() {
        refusesChange(how -> how.to("GONE"), "unknown-stage (not met: change 2: this version has no stage GONE)");
    }

    @Test
    void isRefusedWithAGap() {
        refusesChange(
                how -> how.from("TRIAL"),
                "gap (not met: change 2: it leaves TRIAL, and the record is in VISIT)",
                "undeclared-transition (not met: change 2: there is no SIGN_UP from TRIAL to TRIAL that makes it OPEN)");
        refuses(
                change(SOUND, 1, how -> how.from("VISIT")),
                "gap (not met: change 1: it leaves VISIT, and the record is in OUTSIDE)",
                "undeclared-transition (not met: change 1: there is no ENTER_VISIT from VISIT to VISIT that makes it"
                        + " OPEN)");
    }

    @Test
    void isRefusedWhenSequencesDoNotRise() {
        refusesChange(
                how -> how.sequence(1),
                "wrong-order (not met: change 2: its sequence 1 is not from 2 to 3)",
                "unknown-cause (not met: change 2: no evidence before it is its cause)");
        refusesChange(how -> how.sequence(4), "wrong-order (not met: change 2: its sequence 4 is not from 2 to 3)");
        refuses(
                change(SOUND, 1, how -> how.sequence(-1)),
                "wrong-order (not met: change 1: its sequence -1 is not from 0 to 2)",
                "unknown-cause (not met: change 1: no evidence before it is its cause)");
    }

    @Test
    void isRefusedWhenTimeRunsBackward() {
        refusesChange(
                how -> how.occurredAt(at(-5)),
                "time-runs-backward (not met: change 2: it is of 2026-03-01T11:55:00Z, before the change that it"
                        + " follows)");
    }

    @Test
    void isRefusedWithAnInstantOrAnActorThatIsNotThatOfItsCause() {
        refusesChange(
                how -> how.occurredAt(at(77)),
                "wrong-time (not met: change 2: it is of 2026-03-01T13:17:00Z, and its cause of 2026-03-01T12:01:00Z)");
        refusesChange(how -> how.actor("rep-9"), "wrong-actor (not met: change 2: its actor is not that of its cause)");
    }

    @Test
    void isRefusedWithARestatementThatLeadsNoFurther() {
        String problem =
                "undeclared-transition (not met: change 2: there is no %s from VISIT to TRIAL that makes it" + " %s)";

        refusesChange(
                how -> how.kind(StageChange.Kind.RESTATED).transition("SIGN_UP"),
                String.format(problem, "SIGN_UP", "OPEN"));
        refusesChange(
                how -> how.kind(StageChange.Kind.RESTATED)
                        .transition("RESTATED")
                        .status(RecordStatus.LOST),
                String.format(problem, "RESTATED", "LOST"));
        assertThat(CLUB.restore(change(
                                SOUND,
                                2,
                                how -> how.kind(StageChange.Kind.RESTATED).transition("RESTATED")))
                        .isAdmitted())
                .isTrue();
        refuses(
                more(
                        SOUND,
                        how -> how.from("TRIAL").kind(StageChange.Kind.RESTATED).transition("RESTATED")),
                "undeclared-transition (not met: change 3: there is no RESTATED from TRIAL to TRIAL that makes it OPEN)");
    }

    @Test
    void isRefusedWithATransitionThatIsNotDeclared() {
        refusesChange(
                how -> how.transition("JOIN"),
                "undeclared-transition (not met: change 2: there is no JOIN from VISIT to TRIAL that makes it OPEN)");
        refusesChange(
                how -> how.transition("SIGN_UP").status(RecordStatus.WON),
                "undeclared-transition (not met: change 2: there is no SIGN_UP from VISIT to TRIAL that makes it WON)");
    }

    @Test
    void isRefusedWithAChangeOfStatusThatIsNotDeclared() {
        refuses(
                more(SOUND, how -> how.from("TRIAL").transition("LOSE").status(RecordStatus.PARKED)),
                "undeclared-transition (not met: change 3: there is no LOSE from TRIAL to TRIAL that makes it PARKED)");
        refuses(
                more(
                        SOUND,
                        how -> how.from("TRIAL")
                                .transition("REOPEN")
                                .kind(StageChange.Kind.REOPENED)
                                .cycle(2)),
                "undeclared-transition (not met: change 3: there is no REOPEN from TRIAL to TRIAL that makes it OPEN)");
        refusesChange(
                how -> how.transition("LOSE").status(RecordStatus.LOST),
                "undeclared-transition (not met: change 2: there is no LOSE from VISIT to TRIAL that makes it LOST)");
    }

    @Test
    void isRefusedWithTheWrongCycle() {
        refusesChange(how -> how.cycle(2), "wrong-cycle (not met: change 2: its cycle 2 is not 1)");
        refuses(
                change(change(SOUND, 1, how -> how.cycle(0)), 2, how -> how.cycle(0)),
                "wrong-cycle (not met: change 1: its cycle 0 is not 1)");
    }

    @Test
    void isRefusedWithACauseThatIsNotThere() {
        String problem = "unknown-cause (not met: change 2: no evidence before it is its cause)";
        Snapshot longer = recorded(trial(), visited(2), visited(3), visited(4)).snapshot();

        refusesChange(how -> how.cause("form-7"), problem);
        refusesChange(how -> how.cause(Optional.empty()), problem);
        refuses(change(longer, 2, how -> how.cause("visit-4")), problem);
    }
}
