package io.salesfunnel.machine;

import static io.salesfunnel.machine.Deal.Action.LOSE;
import static io.salesfunnel.machine.Deal.Action.PROPOSE;
import static io.salesfunnel.machine.Deal.Action.WIN;
import static io.salesfunnel.machine.Deal.Stage.DISCOVERY;
import static io.salesfunnel.machine.Deal.Stage.LOST;
import static io.salesfunnel.machine.Deal.Stage.PROPOSAL;
import static io.salesfunnel.machine.Deal.Stage.WON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.salesfunnel.diagram.DiagramFormat;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.machine.Deal.Action;
import io.salesfunnel.machine.Deal.Stage;
import io.salesfunnel.machine.Decision.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

class StageMachineTest {

    private final StageMachine<Stage, Action, Deal> machine = Deal.machine();

    @Test
    void movesWhenEveryGuardIsMet() {
        Decision<Stage, Action> decision = machine.decide(PROPOSAL, WIN, Deal.in(PROPOSAL));

        assertThat(decision).isInstanceOf(Moved.class);
        assertThat(((Moved<Stage, Action>) decision).to()).isEqualTo(WON);
        assertThat(((Moved<Stage, Action>) decision).move())
                .isEqualTo(machine.definition().moves().get(1));
        assertThat(decision.verdict()).isEqualTo(Verdict.MOVED);
        assertThat(decision.isMoved()).isTrue();
        assertThat(decision.definition()).isSameAs(machine.definition());
        assertThat(decision.stage()).isEqualTo("PROPOSAL");
        assertThat(decision.trigger()).isEqualTo("WIN");
        assertThat(decision.orElse(PROPOSAL)).isEqualTo(WON);
        assertThat(decision.orElseThrow()).isEqualTo(WON);
        assertThat(decision.reasons()).isEmpty();
        assertThat(decision.findings())
                .containsExactly(
                        Finding.met().named("decision-maker-signs"),
                        Finding.met().named("budget-covers-price"));
        assertThat(decision).hasToString("MOVED WIN from PROPOSAL");
        assertThat(decision.explain())
                .isEqualTo("Machine 'deals' moves from PROPOSAL to WON on WIN:"
                        + " decision-maker-signs (met), budget-covers-price (met)");
    }

    @Test
    void explainsAnUnguardedMove() {
        assertThat(machine.decide(DISCOVERY, LOSE, Deal.in(DISCOVERY)).explain())
                .isEqualTo("Machine 'deals' moves from DISCOVERY to LOST on LOSE");
    }

    @Test
    void refusesWithEveryReason() {
        Deal deal = Deal.in(PROPOSAL).withoutDecisionMaker().withBudget(2000);

        Decision<Stage, Action> decision = machine.decide(PROPOSAL, WIN, deal);

        assertThat(refused(decision).code()).isEqualTo(Refused.Code.GUARD_NOT_MET);
        assertThat(refused(decision).reasons())
                .extracting(Finding::name)
                .containsExactly("decision-maker-signs", "budget-covers-price");
        assertThat(decision.isMoved()).isFalse();
        assertThat(decision.orElse(PROPOSAL)).isEqualTo(PROPOSAL);
        assertThat(decision.explain())
                .isEqualTo("Machine 'deals' cannot WIN from PROPOSAL: 2 of 2 guards not met:"
                        + " decision-maker-signs (not met), budget-covers-price (not met: 2000 is below 5000);"
                        + " other moves: LOSE to LOST");
    }

    @Test
    void refusesOnOneNoWhateverElseIsUnknown() {
        Deal deal = Deal.in(PROPOSAL).withoutDecisionMaker().withBudget(null);

        Refused<Stage, Action> refused = refused(machine.decide(PROPOSAL, WIN, deal));

        assertThat(refused.reasons())
                .extracting(Finding::name)
                .containsExactly("decision-maker-signs", "budget-covers-price");
        assertThat(refused.explain())
                .isEqualTo("Machine 'deals' cannot WIN from PROPOSAL: 1 of 2 guards not met and 1 unknown:"
                        + " decision-maker-signs (not met), budget-covers-price (unknown: no budget stated yet);"
                        + " other moves: LOSE to LOST");
    }

    @Test
    void leavesOutOfTheReasonsWhatIsMet() {
        Refused<Stage, Action> refused =
                refused(machine.decide(PROPOSAL, WIN, Deal.in(PROPOSAL).withBudget(1)));

        assertThat(refused.reasons()).extracting(Finding::name).containsExactly("budget-covers-price");
        assertThat(refused.findings())
                .extracting(Finding::name)
                .containsExactly("decision-maker-signs", "budget-covers-price");
    }

    @Test
    void isUndeterminedWhileSomethingIsUnknown() {
        Decision<Stage, Action> decision =
                machine.decide(PROPOSAL, WIN, Deal.in(PROPOSAL).withBudget(null));

        assertThat(decision).isInstanceOf(Undetermined.class);
        assertThat(decision.reasons())
                .containsExactly(Finding.unknown("no budget stated yet").named("budget-covers-price"));
        assertThat(decision.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(decision.orElse(PROPOSAL)).isEqualTo(PROPOSAL);
        assertThat(decision.explain())
                .isEqualTo("Machine 'deals' cannot yet WIN from PROPOSAL: 1 of 2 guards unknown:"
                        + " budget-covers-price (unknown: no budget stated yet)");
        assertThatExceptionOfType(IllegalMoveException.class)
                .isThrownBy(decision::orElseThrow)
                .withMessage(decision.explain())
                .satisfies(e -> assertThat(e.decision()).isSameAs(decision));
    }

    @Test
    void refusesAMoveThatIsNotDeclaredAndNamesThoseThatAre() {
        Refused<Stage, Action> refused = refused(machine.decide(DISCOVERY, WIN, Deal.in(DISCOVERY)));

        assertThat(refused.code()).isEqualTo(Refused.Code.NO_SUCH_MOVE);
        assertThat(refused.exits()).extracting(move -> move.trigger()).containsExactly(PROPOSE, LOSE);
        assertThat(refused.reasons())
                .containsExactly(Finding.notMet("there is no such move")
                        .named("no-such-move")
                        .with("stage", "DISCOVERY")
                        .with("trigger", "WIN")
                        .with("version", 1));
        assertThat(refused.findings()).isEmpty();
        assertThat(refused.explain())
                .isEqualTo("Machine 'deals' cannot WIN from DISCOVERY: there is no such move;"
                        + " from DISCOVERY it can PROPOSE to PROPOSAL or LOSE to LOST");
        assertThatExceptionOfType(IllegalMoveException.class)
                .isThrownBy(refused::orElseThrow)
                .withMessage(refused.explain())
                .satisfies(e -> assertThat(e.decision()).isSameAs(refused));
    }

    @Test
    void refusesToLeaveATerminalStage() {
        Refused<Stage, Action> won = refused(machine.decide(WON, LOSE, Deal.in(WON)));
        Refused<Stage, Action> lost = refused(machine.decide(LOST, WIN, Deal.in(LOST)));

        assertThat(won.code()).isEqualTo(Refused.Code.TERMINAL_STAGE);
        assertThat(won.explain()).isEqualTo("Machine 'deals' cannot LOSE from WON: WON is terminal; no move leaves it");
        assertThat(lost.explain())
                .isEqualTo(
                        "Machine 'deals' cannot WIN from LOST: LOST is terminal; from LOST it can REOPEN to DISCOVERY");
    }

    @Test
    void saysWhatMayHappenNext() {
        List<PossibleMove<Stage, Action>> moves =
                machine.moves(PROPOSAL, Deal.in(PROPOSAL).withBudget(null));

        assertThat(moves).extracting(PossibleMove::trigger).containsExactly(WIN, LOSE);
        assertThat(moves).extracting(PossibleMove::isLegal).containsExactly(false, true);
        assertThat(moves).hasToString("[UNDETERMINED WIN from PROPOSAL, MOVED LOSE from PROPOSAL]");
        assertThat(moves.get(0).explain())
                .isEqualTo(machine.decide(PROPOSAL, WIN, Deal.in(PROPOSAL).withBudget(null))
                        .explain());
        assertThat(moves.get(0).failure()).isEmpty();
        assertThat(moves)
                .isEqualTo(machine.moves(PROPOSAL, Deal.in(PROPOSAL).withBudget(null)))
                .hasSameHashCodeAs(machine.moves(PROPOSAL, Deal.in(PROPOSAL).withBudget(null)))
                .isNotEqualTo(machine.moves(PROPOSAL, Deal.in(PROPOSAL)));
        assertThat(machine.moves(WON, Deal.in(WON))).isEmpty();
    }

    @Test
    void givesEqualAnswersToEqualQuestions() {
        Decision<Stage, Action> one =
                machine.decide(PROPOSAL, WIN, Deal.in(PROPOSAL).withBudget(1));
        Decision<Stage, Action> other =
                Deal.machine().decide(PROPOSAL, WIN, Deal.in(PROPOSAL).withBudget(1));

        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(one)
                .isNotEqualTo(machine.decide(PROPOSAL, WIN, Deal.in(PROPOSAL).withBudget(2)));
        assertThat(one).isNotEqualTo(machine.decide(PROPOSAL, LOSE, Deal.in(PROPOSAL)));
        assertThat(one).isNotEqualTo(machine.decide(DISCOVERY, WIN, Deal.in(DISCOVERY)));
        assertThat(one.hashCode())
                .isNotEqualTo(machine.decide(PROPOSAL, WIN, Deal.in(PROPOSAL)).hashCode());
    }

    @Test
    void namesWhatIsNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> machine.decide(nothing(), WIN, Deal.in(PROPOSAL)))
                .withMessage("stage");
        assertThatNullPointerException()
                .isThrownBy(() -> machine.decide(PROPOSAL, nothing(), Deal.in(PROPOSAL)))
                .withMessage("trigger");
        assertThatNullPointerException()
                .isThrownBy(() -> machine.decide(PROPOSAL, WIN, nothing()))
                .withMessage("context");
        assertThatNullPointerException()
                .isThrownBy(() -> machine.moves(PROPOSAL, nothing()))
                .withMessage("context");
        assertThatNullPointerException()
                .isThrownBy(() -> machine.decideByName(nothing(), "WIN", Deal.in(PROPOSAL)))
                .withMessage("stage");
        assertThatNullPointerException()
                .isThrownBy(() -> machine.decideByName("PROPOSAL", nothing(), Deal.in(PROPOSAL)))
                .withMessage("trigger");
    }

    @Test
    void drawsItself() {
        assertThat(machine.diagram(DiagramFormat.MERMAID))
                .isEqualTo(DiagramFormat.MERMAID.draw(machine.definition()))
                .contains("    [*] --> DISCOVERY\n", "    LOST --> DISCOVERY : REOPEN (reopen) [reason]\n");
    }

    @Test
    void printsItsIdAndVersion() {
        assertThat(machine).hasToString("StageMachine{deals 1}");
    }

    private static Refused<Stage, Action> refused(Decision<Stage, Action> decision) {
        assertThat(decision).isInstanceOf(Refused.class);
        return (Refused<Stage, Action>) decision;
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static <X> X nothing() {
        return null;
    }
}
