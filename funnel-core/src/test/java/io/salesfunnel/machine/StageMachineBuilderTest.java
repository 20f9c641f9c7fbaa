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
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.salesfunnel.definition.Direction;
import io.salesfunnel.definition.InvalidDefinitionException;
import io.salesfunnel.definition.Move;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.machine.Deal.Action;
import io.salesfunnel.machine.Deal.Stage;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class StageMachineBuilderTest {

    @Test
    void reportsEveryProblemOfTheDefinitionAtOnce() {
        StageMachineBuilder<Stage, Action, Deal> builder = Deal.builder().version(3);
        builder.move(PROPOSE).from(DISCOVERY).to(PROPOSAL).when("budget", Deal::decisionMaker);
        builder.move(LOSE).from(DISCOVERY).to(LOST).when("budget", deal -> deal.price() > 0);
        builder.move(WIN).from(PROPOSAL);

        assertThatExceptionOfType(InvalidDefinitionException.class)
                .isThrownBy(builder::build)
                .withMessage("Machine 'deals' 3 cannot be built: 4 problems\n"
                        + "  UNREACHABLE_STAGE WON: no way leads to it from DISCOVERY;"
                        + " add a move into it, make it initial, or leave it out with without(WON)\n"
                        + "  DEAD_END PROPOSAL: no move leaves it; add one, or declare it with terminal(..)\n"
                        + "  INCOMPLETE_MOVE WIN: finish its sentence with from(..) and to(..)\n"
                        + "  DUPLICATE_GUARD_NAME budget: two guards have this name;"
                        + " keep the guard, or the function it is made of, in a constant");
    }

    @Test
    void keepsEverythingThatWasDeclared() {
        StageMachine<Stage, Action, Deal> machine = Deal.builder()
                .version(4)
                .initial(PROPOSAL)
                .probability(DISCOVERY, 0.2)
                .move(PROPOSE)
                .from(DISCOVERY)
                .to(PROPOSAL)
                .when(Deal.BUDGET_COVERS_PRICE)
                .when(Deal.BUDGET_COVERS_PRICE)
                .move(WIN)
                .from(DISCOVERY, PROPOSAL)
                .to(WON)
                .when(Deal.BUDGET_COVERS_PRICE)
                .move(LOSE)
                .from(PROPOSAL)
                .to(LOST)
                .reopen(REOPEN)
                .from(LOST)
                .to(PROPOSAL)
                .because("reason", Deal::reason)
                .build();

        assertThat(machine.definition().id()).isEqualTo("deals");
        assertThat(machine.definition().version()).isEqualTo(4);
        assertThat(machine.definition().stages()).containsExactly(Stage.values());
        assertThat(machine.definition().initial()).containsExactly(DISCOVERY, PROPOSAL);
        assertThat(machine.definition().terminal()).containsExactly(WON, LOST);
        assertThat(machine.definition().probabilities()).containsExactly(java.util.Map.entry(DISCOVERY, 0.2));
        assertThat(machine.definition().moves())
                .containsExactly(
                        move(PROPOSE, DISCOVERY, PROPOSAL, Direction.FORWARD, "budget-covers-price"),
                        move(WIN, DISCOVERY, WON, Direction.FORWARD, "budget-covers-price"),
                        move(WIN, PROPOSAL, WON, Direction.FORWARD, "budget-covers-price"),
                        move(LOSE, PROPOSAL, LOST, Direction.FORWARD),
                        move(REOPEN, LOST, PROPOSAL, Direction.REOPEN, "reason"));
    }

    private static Move<Stage, Action> move(Action on, Stage from, Stage to, Direction direction, String... guards) {
        Move.Builder<Stage, Action> builder = Move.builder();
        return builder.trigger(on)
                .from(from)
                .to(to)
                .direction(direction)
                .addGuards(guards)
                .build();
    }

    @Test
    void takesOneFunctionUnderOneNameForOneGuard() {
        Predicate<Deal> maker = Deal::decisionMaker;
        Function<Deal, Object> reason = Deal::reason;
        StageMachineBuilder<Stage, Action, Deal> builder = Deal.builder();
        builder.move(PROPOSE).from(DISCOVERY).to(PROPOSAL).when("maker", maker);
        builder.move(WIN).from(PROPOSAL).to(WON).when("maker", maker);
        builder.move(LOSE).from(PROPOSAL).to(LOST);
        builder.regress(REOPEN).from(PROPOSAL).to(DISCOVERY).because("reason", reason);
        builder.reopen(REOPEN).from(LOST).to(DISCOVERY).because("reason", reason);

        assertThat(builder.build().definition().moves()).hasSize(5);
    }

    @Test
    void letsAMoveNameItsStagesOnce() {
        MoveStart<Stage, MoveBuilder<Stage, Action, Deal>> move = Deal.builder().move(WIN);
        MoveStart<Stage, MoveBuilder<Stage, Action, Deal>>.MoveTarget target = move.from(DISCOVERY);
        target.to(WON);

        assertThatIllegalStateException()
                .isThrownBy(() -> move.from(PROPOSAL))
                .withMessage("Move has named the stages it leaves; begin another move for others");
        assertThatIllegalStateException()
                .isThrownBy(() -> target.to(LOST))
                .withMessage("Move has named the stage it enters; begin another move for another");
    }

    @Test
    void countsVersionsFromOne() {
        assertThat(Deal.machine().definition().version()).isEqualTo(1);
    }

    @Test
    void namesWhatIsNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> StageMachine.named(nothing(), Stage.class, Action.class, Deal.class))
                .withMessage("id");
        assertThatNullPointerException()
                .isThrownBy(() -> StageMachine.named("x", Stage.class, Action.class, nothing()))
                .withMessage("context");
        assertThatNullPointerException()
                .isThrownBy(() -> Deal.builder().initial(nothing()))
                .withMessage("stage");
        assertThatNullPointerException()
                .isThrownBy(() -> Deal.builder().probability(nothing(), 0.1))
                .withMessage("stage");
        assertThatNullPointerException()
                .isThrownBy(() -> Deal.builder().move(nothing()))
                .withMessage("trigger");
        assertThatNullPointerException()
                .isThrownBy(() -> Deal.builder().move(WIN).from(nothing()))
                .withMessage("from");
        assertThatNullPointerException()
                .isThrownBy(() -> Deal.builder().move(WIN).from(WON).to(nothing()))
                .withMessage("to");
        assertThatNullPointerException()
                .isThrownBy(() -> Deal.builder().move(WIN).from(WON).to(LOST).when(nameless()))
                .withMessage("name");
    }

    private static Guard<Deal> nameless() {
        return new Guard<>() {
            @Override
            public String name() {
                return nothing();
            }

            @Override
            public Finding check(Deal deal) {
                return Finding.met();
            }
        };
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static <X> X nothing() {
        return null;
    }
}
