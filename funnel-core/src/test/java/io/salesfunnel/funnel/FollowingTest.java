package io.salesfunnel.funnel;

import static io.salesfunnel.evidence.StandardDecision.LOSS_DECIDED;
import static io.salesfunnel.evidence.StandardDecision.PURSUIT_ENDED;
import static io.salesfunnel.funnel.Club.CLUB;
import static io.salesfunnel.funnel.Club.JANE;
import static io.salesfunnel.funnel.Club.TRIAL;
import static io.salesfunnel.funnel.Club.VISIT;
import static io.salesfunnel.funnel.Club.contract;
import static io.salesfunnel.funnel.Club.decided;
import static io.salesfunnel.funnel.Club.form;
import static io.salesfunnel.funnel.Club.recorded;
import static io.salesfunnel.funnel.Club.trial;
import static io.salesfunnel.funnel.Club.visit;
import static io.salesfunnel.funnel.Club.visited;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.finding.Finding;
import io.salesfunnel.stage.StageKind;
import io.salesfunnel.stage.Transition;
import java.util.List;
import org.junit.jupiter.api.Test;

class FollowingTest {

    @Test
    void doesNotDoAgainWhatAPersonHasJustTakenBack() {
        FunnelRecord back = recorded(trial(), decided(PURSUIT_ENDED, 5));

        assertThat(back.stage()).isEqualTo(VISIT);
        assertThat(recorded(back, visited(6)).stage()).isEqualTo(TRIAL);
        assertThat(CLUB.replay(back.journal()).orElseThrow()).isEqualTo(back);
    }

    @Test
    void notesWhatWasAskedFor() {
        Outcome<Club.Trial> asked = CLUB.attempt(Club.SIGN_UP, visit(), form(5));
        Outcome<FunnelRecord> told = CLUB.record(visit(), form(5));

        assertThat(asked.changes().get(0).requested()).isTrue();
        assertThat(told.changes().get(0).requested()).isFalse();
        assertThat(asked.record()).isEqualTo(told.record());
    }

    @Test
    void hasTheCodeOfItsFirstReason() {
        Outcome<Club.Trial> refused = CLUB.attempt(Club.SIGN_UP, visit(), visited(5));

        assertThat(refused)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        outcome -> assertThat(outcome.code()).isEqualTo("signed"));
    }

    @Test
    void saysThatTheStageClosesWhatIsDecidedAboutACustomer() {
        FunnelRecord member = recorded(trial(), contract(5));

        Outcome<FunnelRecord> outcome = CLUB.record(member, decided(LOSS_DECIDED, 6));

        assertThat(outcome.reasons()).extracting(Finding::name).containsExactly("stage-closed");
        assertThat(CLUB.record(visit(), decided(LOSS_DECIDED, 6)).reasons())
                .extracting(Finding::name)
                .contains("LOSE", "SIGN_UP");
    }

    @Test
    void entersByTheFirstEvidenceWithWhichTheGuardsAreMet() {
        Admission<FunnelRecord> admission = CLUB.replay("V-1", JANE, List.of(form(1), visited(0), visited(0)));

        assertThat(admission.orElseThrow().stage()).isEqualTo(TRIAL);
        assertThat(admission.orElseThrow().history()).hasSize(2);
        assertThat(CLUB.replay("V-1", JANE, List.of()).reasons())
                .extracting(Finding::name)
                .containsExactly("no-evidence");
    }

    @Test
    void keepsInAReplayWhatMovedNothing() {
        FunnelRecord replayed = CLUB.replay(
                        "V-1", JANE, List.of(visited(0), visited(1), visited(2), form(3), visited(4)))
                .orElseThrow();
        FunnelRecord recorded = visit();
        for (int minute = 1; minute < 3; minute++) {
            recorded = recorded(recorded, visited(minute));
        }
        recorded = recorded(recorded(recorded, form(3)), visited(4));

        assertThat(replayed).isEqualTo(recorded);
        assertThat(replayed.journal().log().size()).isEqualTo(5);
        assertThat(replayed.history().get(1).sequence()).isEqualTo(5);
        assertThat(CLUB.restore(replayed.snapshot()).orElseThrow()).isEqualTo(replayed);
    }

    @Test
    void entersNoStageTwiceByOnePieceOfEvidence() {
        Stage<Club.Visit> away = Stage.of("AWAY", StageKind.PARKED, Club.Visit.class, Club.Visit::new);
        Funnel circle = Funnel.named("circle")
                .stages(VISIT, away)
                .entry(VISIT)
                .automatic(new Transition<>("LEAVE", Club.Visit.class, Club.Visit.class))
                .from(VISIT)
                .to(away)
                .automatic(new Transition<>("RETURN", Club.Visit.class, Club.Visit.class))
                .from(away)
                .to(VISIT)
                .build();

        FunnelRecord once = circle.record(visit(circle), visited(1)).record();
        FunnelRecord twice = circle.record(once, visited(2)).record();

        assertThat(once.stage()).isEqualTo(away);
        assertThat(twice.stage()).isEqualTo(VISIT);
        assertThat(twice.history()).hasSize(3);
    }

    @Test
    void saysWhyNobodyEnters() {
        Funnel shut = Funnel.named("shut")
                .stages(VISIT, TRIAL)
                .entry(VISIT)
                .when("open", known -> false)
                .automatic(Club.SIGN_UP)
                .from(VISIT)
                .to(TRIAL)
                .regress(Club.STEP_BACK, PURSUIT_ENDED)
                .from(TRIAL)
                .to(VISIT)
                .build();

        assertThat(shut.replay("V-1", JANE, List.of(visited(0))).explain())
                .isEqualTo("Party 'p-1' cannot enter shut: ENTER_VISIT (not met: open (not met))");
    }

    @Test
    void doesNotLetInByAStageThatOnlyLooksAlike() {
        Stage<Club.Member> alike = Stage.of("VISIT", StageKind.TARGET, Club.Member.class, Club.Member::new);

        Admission<Club.Member> admission = CLUB.enter(alike, "V-1", JANE, visited(0));

        assertThat(admission.isUndetermined()).isFalse();
        assertThat(admission.explain())
                .isEqualTo("Party 'p-1' cannot ENTER_VISIT: VISIT with records of the type Member has no entry; a life"
                        + " begins in VISIT, MEMBER");
    }

    @Test
    void asksByTheQuestionElseTheReasonElseTheName() {
        Finding leaf = Finding.unknown("how far?").named("distance");

        assertThat(leaf.questions()).containsExactly("how far?");
        assertThat(leaf.with("question", "how many km?").questions()).containsExactly("how many km?");
        assertThat(Finding.unknown().named("distance").questions()).containsExactly("distance");
        assertThat(Finding.notMet("too far").questions()).isEmpty();
        assertThat(Finding.notMet().with(List.of(leaf, leaf, Finding.met())).questions())
                .containsExactly("how far?");
    }
}
