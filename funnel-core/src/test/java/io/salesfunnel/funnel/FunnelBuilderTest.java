package io.salesfunnel.funnel;

import static io.salesfunnel.evidence.StandardDecision.PURSUIT_ENDED;
import static io.salesfunnel.evidence.StandardDecision.REQUESTED;
import static io.salesfunnel.evidence.StandardInteraction.CONTRACT_SIGNED;
import static io.salesfunnel.evidence.StandardInteraction.ORDER_PLACED;
import static io.salesfunnel.evidence.StandardInteraction.PAYMENT_RECEIVED;
import static io.salesfunnel.funnel.Club.CLUB;
import static io.salesfunnel.funnel.Club.JANE;
import static io.salesfunnel.funnel.Club.JOIN;
import static io.salesfunnel.funnel.Club.MEMBER;
import static io.salesfunnel.funnel.Club.SIGN_UP;
import static io.salesfunnel.funnel.Club.STEP_BACK;
import static io.salesfunnel.funnel.Club.TRIAL;
import static io.salesfunnel.funnel.Club.VISIT;
import static io.salesfunnel.funnel.Club.decided;
import static io.salesfunnel.funnel.Club.form;
import static io.salesfunnel.funnel.Club.visited;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.salesfunnel.definition.DefinitionProblem;
import io.salesfunnel.definition.DefinitionProblem.Code;
import io.salesfunnel.definition.InvalidDefinitionException;
import io.salesfunnel.definition.Move;
import io.salesfunnel.diagram.DiagramFormat;
import io.salesfunnel.evidence.HumanDecision;
import io.salesfunnel.evidence.StandardDecision;
import io.salesfunnel.evidence.StandardInteraction;
import io.salesfunnel.funnel.Club.Visit;
import io.salesfunnel.stage.RecordStatus;
import io.salesfunnel.stage.StageKind;
import io.salesfunnel.stage.StatusTransition;
import io.salesfunnel.stage.Transition;
import io.salesfunnel.stage.TransitionMode;
import java.util.List;
import org.junit.jupiter.api.Test;

class FunnelBuilderTest {

    private static final Transition<Visit, Visit> STAY = new Transition<>("STAY", Visit.class, Visit.class);

    private static FunnelBuilder builder() {
        FunnelBuilder builder =
                Funnel.named("club").stages(VISIT, TRIAL, MEMBER).promotedBy(CONTRACT_SIGNED);
        builder.entry(VISIT).automatic(JOIN).from(TRIAL).to(MEMBER);
        return builder;
    }

    @Test
    void buildsWhatWasDeclared() {
        assertThat(CLUB.id()).isEqualTo("club");
        assertThat(CLUB.version()).isEqualTo(1);
        assertThat(CLUB.stages()).containsExactly(VISIT, TRIAL, MEMBER);
        assertThat(CLUB.stage("TRIAL")).containsSame(TRIAL);
        assertThat(CLUB.stage("trial")).isEmpty();
        assertThat(CLUB.stage("OUTSIDE")).isEmpty();
        assertThat(CLUB.promotedBy()).containsExactly(CONTRACT_SIGNED);
        assertThat(CLUB.reasons(StatusTransition.LOSE)).containsExactly("price", "place");
        assertThat(CLUB).hasToString("Funnel{club 1}");
        assertThat(CLUB.diagram(DiagramFormat.MERMAID)).contains("SIGN_UP");
    }

    @Test
    void knowsTheModeOfEachTransition() {
        FunnelBuilder builder = builder();
        builder.onRequest(SIGN_UP)
                .from(VISIT)
                .to(TRIAL)
                .regress(STEP_BACK, PURSUIT_ENDED)
                .from(TRIAL)
                .to(VISIT);
        Funnel funnel = builder.build();

        assertThat(funnel.mode(SIGN_UP)).contains(TransitionMode.ON_REQUEST);
        assertThat(funnel.mode(JOIN)).contains(TransitionMode.AUTOMATIC);
        assertThat(funnel.mode(STEP_BACK)).contains(TransitionMode.HUMAN_DECISION);
        assertThat(funnel.mode(STAY)).isEmpty();
    }

    @Test
    void takesATransitionOnRequestWhenAskedForAndNotBefore() {
        FunnelBuilder builder = builder();
        builder.onRequest(SIGN_UP).from(VISIT).to(TRIAL);
        Funnel funnel = builder.build();
        Visit visit = funnel.enter(VISIT, "V-1", JANE, visited(0)).orElseThrow();

        assertThat(funnel.record(visit, form(1)).record().stage()).isEqualTo(VISIT);
        assertThat(funnel.record(visit, decided(REQUESTED, 1)).record().stage()).isEqualTo(VISIT);
        assertThat(funnel.attempt(SIGN_UP, visit, form(1)).record().stage()).isEqualTo(TRIAL);
        assertThat(funnel.attemptByName("SIGN_UP", visit, form(1)).record().stage())
                .isEqualTo(TRIAL);
    }

    @Test
    void takesAnAlternativeWhenWhatStandsBeforeItIsNotMet() {
        FunnelBuilder builder = builder();
        builder.onRequest(STAY)
                .from(VISIT)
                .to(VISIT)
                .when("calls", known -> known.has(StandardInteraction.CALL_ANSWERED))
                .automatic(SIGN_UP)
                .from(VISIT)
                .to(TRIAL)
                .when("asks", known -> known.has(StandardInteraction.PRICE_REQUESTED))
                .automatic(SIGN_UP)
                .from(VISIT)
                .to(TRIAL)
                .when("fills-in", known -> known.has(StandardInteraction.FORM_SUBMITTED))
                .otherwise();
        Funnel funnel = builder.build();
        Visit visit = funnel.enter(VISIT, "V-1", JANE, visited(0)).orElseThrow();

        Outcome<FunnelRecord> moved = funnel.record(visit, form(1));

        assertThat(moved.explain())
                .isEqualTo("Visit 'V-1' moves from VISIT to TRIAL on SIGN_UP: asks (not met), fills-in (met)");
        assertThat(funnel.record(visit, visited(1)).isMoved()).isFalse();
    }

    @Test
    void guardsEveryWayToACustomerByThePromotionPolicy() {
        Funnel funnel = builder()
                .promotedBy(ORDER_PLACED, PAYMENT_RECEIVED)
                .entry(MEMBER)
                .onRequest(SIGN_UP)
                .from(VISIT)
                .to(TRIAL)
                .build();

        assertThat(funnel.promotedBy()).containsExactly(CONTRACT_SIGNED, ORDER_PLACED, PAYMENT_RECEIVED);
        assertThat(funnel.definition().moves())
                .extracting(Move::guards)
                .hasToString("[[], [commercial-commitment], [committed-or-imported], []]");
    }

    @Test
    void keepsAFunnelOutOfReach() {
        FunnelBuilder builder = builder();
        builder.onRequest(SIGN_UP).from(VISIT).to(TRIAL);
        Funnel funnel = builder.build();

        builder.reasons(StatusTransition.LOSE, "price")
                .promotedBy(ORDER_PLACED)
                .onRequest(STAY)
                .from(VISIT)
                .to(VISIT);

        assertThat(funnel.reasons(StatusTransition.LOSE)).isEmpty();
        assertThat(funnel.promotedBy()).containsExactly(CONTRACT_SIGNED);
        assertThat(funnel.definition().moves()).hasSize(3);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> funnel.stages().clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> CLUB.promotedBy().clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> CLUB.reasons(StatusTransition.LOSE).clear());
    }

    @Test
    void refusesAReasonThatIsNoCode() {
        String message = "Funnel 'club' cannot have this reason of 8 characters: it is not a code; a code has"
                + " letters, digits and . _ : / $ + # ~ - , from 1 to 200, so take a number or a digest instead of a"
                + " name or an e-mail address";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder().reasons(StatusTransition.LOSE, "too dear"))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder().reasons(StatusTransition.LOSE, "price", "too dear"))
                .withMessage(message);
    }

    @Test
    void letsALifeEndInAnOpenStageIfThatIsSaid() {
        FunnelBuilder openEnded = Funnel.named("club").stages(VISIT, TRIAL);
        openEnded.entry(VISIT).automatic(SIGN_UP).from(VISIT).to(TRIAL).when(Club.SIGNED);

        assertThatExceptionOfType(InvalidDefinitionException.class)
                .isThrownBy(openEnded::build)
                .satisfies(e -> assertThat(e.problems())
                        .extracting(DefinitionProblem::code)
                        .containsExactly(Code.DEAD_END));

        Funnel funnel = openEnded.terminal(TRIAL).build();
        FunnelRecord trial = funnel.replay("V-1", Club.JANE, List.of(Club.visited(0), Club.form(1)))
                .orElseThrow();
        Outcome<FunnelRecord> later = funnel.record(trial, Club.visited(2));

        assertThat(funnel.definition().terminal()).containsExactly(TRIAL);
        assertThat(trial.status()).isEqualTo(RecordStatus.OPEN);
        assertThat(later.explain())
                .isEqualTo("Trial 'V-1' stays in TRIAL: nothing-follows (not met: no transition leaves TRIAL)");
    }

    private static FunnelBuilder clubBuilder() {
        FunnelBuilder builder = builder();
        builder.onRequest(SIGN_UP).from(VISIT).to(TRIAL);
        return builder;
    }

    @Test
    void refusesATerminalStageWithExits() {
        assertThatExceptionOfType(InvalidDefinitionException.class)
                .isThrownBy(() -> clubBuilder().terminal(VISIT).build())
                .satisfies(e -> assertThat(e.problems())
                        .extracting(DefinitionProblem::code)
                        .contains(Code.TERMINAL_STAGE_WITH_EXIT));
    }

    @Test
    void takesReasonsForEveryDecision() {
        FunnelBuilder builder = clubBuilder();
        for (StatusTransition transition : StatusTransition.values()) {
            builder.reasons(transition, "because-" + transition.ordinal());
        }
        Funnel funnel = builder.build();
        FunnelRecord open =
                funnel.replay("V-1", Club.JANE, List.of(Club.visited(0))).orElseThrow();
        HumanDecision plain = Club.decided(StandardDecision.DISQUALIFICATION_DECIDED, 1);
        HumanDecision coded =
                HumanDecision.builder().from(plain).code("because-1").build();

        assertThat(funnel.attempt(StatusTransition.DISQUALIFY, open, plain).explain())
                .contains("reason-to-disqualify-listed (unknown: the code of the decision has to be one of because-1)");
        FunnelRecord closed =
                funnel.attempt(StatusTransition.DISQUALIFY, open, coded).orElseThrow();
        assertThat(closed.status()).isEqualTo(RecordStatus.DISQUALIFIED);
        assertThat(funnel.attempt(StatusTransition.REOPEN, closed, Club.decided(StandardDecision.REOPENING_DECIDED, 2))
                        .explain())
                .contains("reason-to-reopen-listed (unknown: ");
        assertThat(funnel.reasons(StatusTransition.WAKE)).containsExactly("because-3");
    }

    @Test
    void asksForACommitmentOnTheWayToCustomersOnlyOnce() {
        Stage<Club.Member> honorary = Stage.of("HONORARY", StageKind.CUSTOMER, Club.Member.class, Club.Member::new);
        Transition<Club.Member, Club.Member> honour = new Transition<>("HONOUR", Club.Member.class, Club.Member.class);
        Funnel funnel = Funnel.named("club")
                .stages(VISIT, MEMBER, honorary)
                .promotedBy(CONTRACT_SIGNED)
                .entry(VISIT)
                .entry(MEMBER)
                .automatic(new Transition<>("BUY", Club.Visit.class, Club.Member.class))
                .from(VISIT)
                .to(MEMBER)
                .onRequest(honour)
                .from(MEMBER)
                .to(honorary)
                .build();
        Club.Member imported = funnel.enter(
                        MEMBER, "M-1", Club.JANE, Club.decided(StandardDecision.CUSTOMER_IMPORTED, 0))
                .orElseThrow();

        assertThat(funnel.definition().moves())
                .extracting(Move::guards)
                .hasToString("[[], [committed-or-imported], [commercial-commitment], []]");
        assertThat(funnel.attempt(honour, imported, Club.visited(1))
                        .orElseThrow()
                        .stage())
                .isEqualTo(honorary);
    }

    @Test
    void namesWhatAStageIsLeftByIfNothingLeavesItByItself() {
        FunnelBuilder builder = Funnel.named("club").stages(VISIT, TRIAL).terminal(TRIAL);
        builder.entry(VISIT).onRequest(SIGN_UP).from(VISIT).to(TRIAL);
        Funnel funnel = builder.build();
        FunnelRecord visit =
                funnel.replay("V-1", Club.JANE, List.of(Club.visited(0))).orElseThrow();

        assertThat(funnel.record(visit, Club.visited(1)).explain())
                .isEqualTo("Visit 'V-1' stays in VISIT: nothing-follows (not met: nothing leaves VISIT by itself; to be"
                        + " decided or asked for: SIGN_UP)");
    }
}
