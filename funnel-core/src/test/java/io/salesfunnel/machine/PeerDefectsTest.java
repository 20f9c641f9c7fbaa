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

import io.salesfunnel.definition.DefinitionProblem;
import io.salesfunnel.definition.InvalidDefinitionException;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.machine.Deal.Action;
import io.salesfunnel.machine.Deal.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** What goes wrong in other state machines must not go wrong here. */
class PeerDefectsTest {

    private static StageMachine<Stage, Action, Deal> proposing(Guard<Deal> guard) {
        return Deal.builder()
                .move(PROPOSE)
                .from(DISCOVERY)
                .to(PROPOSAL)
                .when(guard)
                .move(LOSE)
                .from(DISCOVERY, PROPOSAL)
                .to(LOST)
                .move(WIN)
                .from(DISCOVERY, PROPOSAL)
                .to(WON)
                .when(guard)
                .build();
    }

    private static StageMachine<Stage, Action, Deal> proposing(Predicate<Deal> guard) {
        return proposing(Guard.of("guard", guard));
    }

    @Test
    void doesNotReportARefusedGuardAsAccepted() {
        Decision<Stage, Action> decision = proposing(deal -> false).decide(DISCOVERY, PROPOSE, Deal.in(DISCOVERY));

        assertThat(decision).isInstanceOf(Refused.class);
        assertThat(decision.orElse(DISCOVERY)).isEqualTo(DISCOVERY);
    }

    @Test
    void doesNotSwallowAGuardThatThrows() {
        IllegalStateException cause = new IllegalStateException("Jane Doe has no budget");
        StageMachine<Stage, Action, Deal> machine = proposing(deal -> {
            throw cause;
        });

        assertThatExceptionOfType(GuardFailedException.class)
                .isThrownBy(() -> machine.decide(DISCOVERY, PROPOSE, Deal.in(DISCOVERY)))
                .withMessage("Machine 'deals' cannot PROPOSE from DISCOVERY: guard 'guard' threw what is the cause;"
                        + " a guard that lacks what it needs answers Finding.unknown(..)")
                .withCause(cause)
                .satisfies(e -> assertThat(List.of(e.stage(), e.trigger(), e.guard()))
                        .containsExactly("DISCOVERY", "PROPOSE", "guard"));
    }

    @Test
    @SuppressWarnings("NullAway")
    void doesNotTakeNullForAnAnswer() {
        StageMachine<Stage, Action, Deal> machine = proposing(Guard.judging("guard", deal -> null));

        assertThatExceptionOfType(GuardFailedException.class)
                .isThrownBy(() -> machine.decide(DISCOVERY, PROPOSE, Deal.in(DISCOVERY)))
                .withMessage("Machine 'deals' cannot PROPOSE from DISCOVERY: guard 'guard' returned null;"
                        + " a guard that lacks what it needs answers Finding.unknown(..)")
                .withNoCause();
    }

    @Test
    void letsErrorsOfTheVirtualMachinePass() {
        StackOverflowError error = new StackOverflowError();
        StageMachine<Stage, Action, Deal> machine = proposing(deal -> {
            throw error;
        });

        assertThatExceptionOfType(StackOverflowError.class)
                .isThrownBy(() -> machine.decide(DISCOVERY, PROPOSE, Deal.in(DISCOVERY)))
                .isSameAs(error);
    }

    @Test
    void keepsAFailedAssertionToTheMovesItStandsOn() {
        StageMachine<Stage, Action, Deal> machine = proposing(deal -> {
            throw new AssertionError("Jane Doe");
        });

        assertThat(machine.moves(DISCOVERY, Deal.in(DISCOVERY)))
                .extracting(PossibleMove::isLegal)
                .containsExactly(false, false, true);
    }

    @Test
    void livesOnAfterAGuardHasFailed() {
        StageMachine<Stage, Action, Deal> machine = proposing(deal -> {
            if (deal.price() < 0) {
                throw new IllegalArgumentException();
            }
            return true;
        });
        Deal broken = new Deal(DISCOVERY, true, 1, -1, null);

        assertThatExceptionOfType(GuardFailedException.class)
                .isThrownBy(() -> machine.decide(DISCOVERY, PROPOSE, broken));

        assertThat(machine.decide(DISCOVERY, PROPOSE, Deal.in(DISCOVERY)).orElseThrow())
                .isEqualTo(PROPOSAL);
    }

    @Test
    void keepsAFailureToTheMovesItStandsOn() {
        List<Deal> asked = new ArrayList<>();
        StageMachine<Stage, Action, Deal> machine = proposing(deal -> {
            asked.add(deal);
            throw new IllegalStateException();
        });

        List<PossibleMove<Stage, Action>> moves = machine.moves(DISCOVERY, Deal.in(DISCOVERY));

        assertThat(moves).extracting(PossibleMove::trigger).containsExactly(PROPOSE, WIN, LOSE);
        assertThat(moves).extracting(PossibleMove::isLegal).containsExactly(false, false, true);
        assertThat(moves.get(1).failure().orElseThrow())
                .hasMessageStartingWith("Machine 'deals' cannot WIN from DISCOVERY: guard 'guard' threw");
        assertThat(moves.get(1).decision()).isEmpty();
        assertThat(moves.get(1).explain())
                .isEqualTo(moves.get(1).failure().orElseThrow().getMessage());
        assertThat(moves.get(1)).hasToString("FAILED WIN");
        assertThat(asked).hasSize(1);
    }

    @Test
    void asksAGuardOncePerQuestion() {
        List<Deal> asked = new ArrayList<>();
        Guard<Deal> counting = Guard.of("guard", asked::add);
        StageMachine<Stage, Action, Deal> machine = Deal.builder()
                .move(PROPOSE)
                .from(DISCOVERY)
                .to(PROPOSAL)
                .when(counting)
                .when("never", deal -> false)
                .move(PROPOSE)
                .from(DISCOVERY)
                .to(WON)
                .when(counting)
                .otherwise()
                .move(LOSE)
                .from(DISCOVERY, PROPOSAL)
                .to(LOST)
                .when(counting)
                .build();

        assertThat(machine.decide(DISCOVERY, PROPOSE, Deal.in(DISCOVERY)).orElseThrow())
                .isEqualTo(WON);
        assertThat(asked).hasSize(1);

        assertThat(machine.moves(DISCOVERY, Deal.in(DISCOVERY))).hasSize(2);
        assertThat(asked).hasSize(2);
    }

    @Test
    void cannotBeReachedByItsBuilderAfterBuild() {
        StageMachineBuilder<Stage, Action, Deal> builder = Deal.builder();
        builder.move(PROPOSE).from(DISCOVERY).to(PROPOSAL);
        builder.move(WIN).from(PROPOSAL).to(WON);
        MoveBuilder<Stage, Action, Deal> last =
                builder.move(LOSE).from(PROPOSAL).to(LOST);
        StageMachine<Stage, Action, Deal> machine = builder.build();
        String before = machine.definition().fingerprint();

        last.when("never", deal -> false);
        builder.version(9).initial(WON).move(WIN).from(DISCOVERY).to(WON);
        StageMachine<Stage, Action, Deal> changed = builder.build();

        assertThat(machine.definition().version()).isEqualTo(1);
        assertThat(machine.definition().initial()).containsExactly(DISCOVERY);
        assertThat(machine.definition().moves()).hasSize(3);
        assertThat(machine.definition().fingerprint()).isEqualTo(before);
        assertThat(machine.decide(PROPOSAL, LOSE, Deal.in(PROPOSAL)).isMoved()).isTrue();
        assertThat(machine.decide(DISCOVERY, WIN, Deal.in(DISCOVERY)).isMoved()).isFalse();
        assertThat(changed.decide(PROPOSAL, LOSE, Deal.in(PROPOSAL)).isMoved()).isFalse();
    }

    @Test
    void neitherAddsAnUnknownStageNorTakesItForTheFirst() {
        StageMachine<Stage, Action, Deal> machine = Deal.machine();

        Decision<Stage, Action> decision = machine.decideByName("ARCHIVED", "PROPOSE", Deal.in(DISCOVERY));

        assertThat(decision).isInstanceOf(Refused.class);
        assertThat(machine.definition().stages()).containsExactly(Stage.values());
        assertThat(machine.decideByName("ARCHIVED", "PROPOSE", Deal.in(DISCOVERY)))
                .isEqualTo(decision);
    }

    @Test
    void neitherDropsAConflictingMoveNorLetsTheFirstWin() {
        StageMachineBuilder<Stage, Action, Deal> builder = Deal.builder();
        builder.move(PROPOSE).from(DISCOVERY).to(PROPOSAL).when("one", deal -> true);
        builder.move(PROPOSE).from(DISCOVERY).to(WON).when("other", deal -> true);
        builder.move(LOSE).from(PROPOSAL).to(LOST);

        assertThatExceptionOfType(InvalidDefinitionException.class)
                .isThrownBy(builder::build)
                .satisfies(e -> assertThat(e.problems())
                        .extracting(DefinitionProblem::code)
                        .containsExactly(DefinitionProblem.Code.AMBIGUOUS_MOVES));
    }

    @Test
    void allowsAnyNumberOfMachinesOfOneId() {
        assertThat(Deal.machine().definition()).isEqualTo(Deal.machine().definition());
    }

    @Test
    void servesManyThreadsWithOneMachine() throws Exception {
        StageMachine<Stage, Action, Deal> machine = Deal.machine();
        Decision<Stage, Action> expected =
                machine.decide(PROPOSAL, WIN, Deal.in(PROPOSAL).withBudget(1));
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            Callable<Boolean> task = () -> {
                for (int i = 0; i < 1000; i++) {
                    if (!machine.decide(PROPOSAL, WIN, Deal.in(PROPOSAL).withBudget(1))
                            .equals(expected)) {
                        return false;
                    }
                }
                return true;
            };
            for (Future<Boolean> answer : threads.invokeAll(List.of(task, task, task, task))) {
                assertThat(answer.get()).isTrue();
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void holdsNothingOfTheEntityBetweenTwoQuestions() {
        StageMachine<Stage, Action, Deal> machine = Deal.machine();

        assertThat(machine.decide(PROPOSAL, WIN, Deal.in(PROPOSAL)).orElseThrow())
                .isEqualTo(WON);
        assertThat(machine.decide(DISCOVERY, PROPOSE, Deal.in(DISCOVERY)).orElseThrow())
                .isEqualTo(PROPOSAL);
        assertThat(machine.decide(PROPOSAL, WIN, Deal.in(PROPOSAL)).orElseThrow())
                .isEqualTo(WON);
    }

    @Test
    void showsTheGuardTheEntityItJudges() {
        List<Deal> seen = new ArrayList<>();
        Deal deal = Deal.in(DISCOVERY);

        proposing(seen::add).decide(DISCOVERY, PROPOSE, deal);

        assertThat(seen).containsExactly(deal);
    }

    @Test
    void tellsAGuardThatDeniedFromAMoveThatWasNeverDeclared() {
        Decision<Stage, Action> denied =
                Deal.machine().decide(DISCOVERY, PROPOSE, Deal.in(DISCOVERY).withoutDecisionMaker());
        Decision<Stage, Action> undeclared = Deal.machine().decide(DISCOVERY, WIN, Deal.in(DISCOVERY));

        assertThat(List.of(denied, undeclared))
                .extracting(decision -> ((Refused<Stage, Action>) decision).code())
                .containsExactly(Refused.Code.GUARD_NOT_MET, Refused.Code.NO_SUCH_MOVE);
        assertThat(denied.findings()).extracting(Finding::name).containsExactly("decision-maker-known");
    }
}
