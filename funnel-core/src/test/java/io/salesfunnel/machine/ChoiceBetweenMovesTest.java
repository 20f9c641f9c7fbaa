package io.salesfunnel.machine;

import static io.salesfunnel.machine.Deal.Action.LOSE;
import static io.salesfunnel.machine.Deal.Action.PROPOSE;
import static io.salesfunnel.machine.Deal.Action.REOPEN;
import static io.salesfunnel.machine.Deal.Action.WIN;
import static io.salesfunnel.machine.Deal.Stage.DISCOVERY;
import static io.salesfunnel.machine.Deal.Stage.LOST;
import static io.salesfunnel.machine.Deal.Stage.PROPOSAL;
import static io.salesfunnel.machine.Deal.Stage.WON;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.finding.Finding;
import io.salesfunnel.machine.Deal.Action;
import io.salesfunnel.machine.Deal.Stage;
import io.salesfunnel.machine.Decision.Verdict;
import org.junit.jupiter.api.Test;

class ChoiceBetweenMovesTest {

    private final StageMachine<Stage, Action, Deal> machine = Deal.machine();

    @Test
    void reopensForAReason() {
        assertThat(machine.decide(LOST, REOPEN, Deal.in(LOST)).orElseThrow()).isEqualTo(DISCOVERY);
        assertThat(machine.decide(LOST, REOPEN, Deal.in(LOST).withReason(" ")).explain())
                .isEqualTo("Machine 'deals' cannot yet REOPEN from LOST: 1 of 1 guard unknown: reason (unknown)");
    }

    @Test
    void takesTheFirstOfSeveralMovesThatIsMet() {
        StageMachine<Stage, Action, Deal> scoring = scoring();

        Decision<Stage, Action> first = scoring.decide(DISCOVERY, PROPOSE, Deal.in(DISCOVERY));
        Decision<Stage, Action> second =
                scoring.decide(DISCOVERY, PROPOSE, Deal.in(DISCOVERY).withBudget(1));
        Decision<Stage, Action> last = scoring.decide(
                DISCOVERY, PROPOSE, Deal.in(DISCOVERY).withBudget(1).withoutDecisionMaker());

        assertThat(first.orElseThrow()).isEqualTo(WON);
        assertThat(first.findings()).extracting(Finding::name).containsExactly("budget-covers-price");
        assertThat(second.orElseThrow()).isEqualTo(PROPOSAL);
        assertThat(second.reasons()).isEmpty();
        assertThat(second.findings())
                .extracting(Finding::name)
                .containsExactly("budget-covers-price", "decision-maker");
        assertThat(last.orElseThrow()).isEqualTo(LOST);
        assertThat(second.explain())
                .isEqualTo("Machine 'scoring' moves from DISCOVERY to PROPOSAL on PROPOSE:"
                        + " budget-covers-price (not met: 1 is below 5000), decision-maker (met)");
    }

    @Test
    void doesNotPassOverAnUnknownToTheNextMove() {
        Decision<Stage, Action> decision =
                scoring().decide(DISCOVERY, PROPOSE, Deal.in(DISCOVERY).withBudget(null));

        assertThat(decision.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(decision.findings()).extracting(Finding::name).containsExactly("budget-covers-price");
    }

    @Test
    void asksOnlyForWhatTheMoveInTheBalanceLacks() {
        StageMachine<Stage, Action, Deal> machine = Deal.builder()
                .without(PROPOSAL)
                .move(WIN)
                .from(DISCOVERY)
                .to(WON)
                .when("decision-maker", Deal::decisionMaker)
                .when(Deal.BUDGET_COVERS_PRICE)
                .move(WIN)
                .from(DISCOVERY)
                .to(LOST)
                .when(Guard.known("reason", Deal::reason))
                .otherwise()
                .build();

        Decision<Stage, Action> decision = machine.decide(
                DISCOVERY,
                WIN,
                Deal.in(DISCOVERY).withoutDecisionMaker().withBudget(null).withReason(null));

        assertThat(((Undetermined<Stage, Action>) decision).move().to()).isEqualTo(LOST);
        assertThat(decision.findings())
                .extracting(Finding::name)
                .containsExactly("decision-maker", "budget-covers-price", "reason");
        assertThat(decision.reasons()).extracting(Finding::name).containsExactly("reason");
        assertThat(decision.explain())
                .isEqualTo("Machine 'deals' cannot yet WIN from DISCOVERY: 1 of 1 guard unknown: reason (unknown)");
    }

    private static StageMachine<Stage, Action, Deal> scoring() {
        return StageMachine.named("scoring", Stage.class, Action.class, Deal.class)
                .initial(DISCOVERY)
                .terminal(WON, LOST)
                .move(PROPOSE)
                .from(DISCOVERY)
                .to(WON)
                .when(Deal.BUDGET_COVERS_PRICE)
                .move(PROPOSE)
                .from(DISCOVERY)
                .to(PROPOSAL)
                .when("decision-maker", Deal::decisionMaker)
                .otherwise()
                .move(PROPOSE)
                .from(DISCOVERY)
                .to(LOST)
                .otherwise()
                .move(WIN)
                .from(PROPOSAL)
                .to(WON)
                .build();
    }

    @Test
    void goesBackToAnOpenStageForAReason() {
        StageMachine<Stage, Action, Deal> back = Deal.builder()
                .move(PROPOSE)
                .from(DISCOVERY)
                .to(PROPOSAL)
                .regress(REOPEN)
                .from(PROPOSAL)
                .to(DISCOVERY)
                .because("reason", Deal::reason)
                .when("decision-maker", Deal::decisionMaker)
                .move(WIN)
                .from(PROPOSAL)
                .to(WON)
                .move(LOSE)
                .from(PROPOSAL)
                .to(LOST)
                .build();

        assertThat(back.decide(PROPOSAL, REOPEN, Deal.in(PROPOSAL)).orElseThrow())
                .isEqualTo(DISCOVERY);
        assertThat(back.decide(PROPOSAL, REOPEN, Deal.in(PROPOSAL).withReason(null))
                        .verdict())
                .isEqualTo(Verdict.UNDETERMINED);
    }
}
