package io.salesfunnel.examples.tour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.salesfunnel.definition.DefinitionProblem;
import io.salesfunnel.definition.InvalidDefinitionException;
import io.salesfunnel.definition.Migration;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.machine.Decision;
import io.salesfunnel.machine.Guard;
import io.salesfunnel.machine.Moved;
import io.salesfunnel.machine.PossibleMove;
import io.salesfunnel.machine.Refused;
import io.salesfunnel.machine.StageMachine;
import io.salesfunnel.machine.StageMachineBuilder;
import io.salesfunnel.machine.Undetermined;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Every snippet of the guide stands here. */
class StageMachineGuideTest {

    enum Stage {
        DISCOVERY,
        DEMO,
        PROPOSAL,
        WON,
        LOST
    }

    enum Action {
        SHOW,
        PROPOSE,
        WIN,
        LOSE,
        RETURN,
        REOPEN
    }

    record Deal(Stage stage, Optional<Integer> budget, int price, Optional<String> reason) {

        Deal in(Stage next) {
            return new Deal(next, budget, price, reason);
        }
    }

    // spotless:off
    static final Guard<Deal> BUDGET = Guard.judging("budget-covers-price", deal -> {
        if (deal.budget().isEmpty()) {
            return Finding.unknown("what is the budget?");
        }
        int budget = deal.budget().get();
        return budget >= deal.price()
                ? Finding.met()
                : Finding.notMet("{budget} is below {price}").with("budget", budget).with("price", deal.price());
    });

    static StageMachineBuilder<Stage, Action, Deal> deals() {
        return StageMachine.named("deals", Stage.class, Action.class, Deal.class)
                .initial(Stage.DISCOVERY).terminal(Stage.WON, Stage.LOST);
    }

    static StageMachine<Stage, Action, Deal> machine() {
        return deals()
                .move(Action.SHOW).from(Stage.DISCOVERY).to(Stage.DEMO)
                .move(Action.PROPOSE).from(Stage.DISCOVERY, Stage.DEMO).to(Stage.PROPOSAL)
                .move(Action.WIN).from(Stage.PROPOSAL).to(Stage.WON).when(BUDGET)
                .move(Action.LOSE).from(Stage.DISCOVERY, Stage.DEMO, Stage.PROPOSAL).to(Stage.LOST)
                .regress(Action.RETURN).from(Stage.PROPOSAL).to(Stage.DEMO).because("return-reason", Deal::reason)
                .reopen(Action.REOPEN).from(Stage.LOST).to(Stage.DISCOVERY).because("reopen-reason", Deal::reason)
                .build();
    }

    private static final Deal DEAL = new Deal(Stage.PROPOSAL, Optional.empty(), 5000, Optional.empty());

    @Test
    void answersWithAValue() {
        Deal deal = DEAL;
        StageMachine<Stage, Action, Deal> machine = machine();

        Decision<Stage, Action> decision = machine.decide(deal.stage(), Action.WIN, deal);
        if (decision instanceof Moved<Stage, Action> moved) {
            deal = deal.in(moved.to());
        } else if (decision instanceof Refused<Stage, Action> refused) {
            refused.reasons().forEach(reason -> System.out.println(reason.name() + ": " + reason.reason()));
        } else if (decision instanceof Undetermined<Stage, Action> undetermined) {
            System.out.println("Ask first: " + undetermined.reasons().get(0).reason());
        }

        assertThat(decision.reasons().get(0).reason()).isEqualTo("what is the budget?");
        assertThat(deal).isEqualTo(DEAL);
    }

    @Test
    void throwsOnlyWhenAsked() {
        Deal deal = new Deal(Stage.PROPOSAL, Optional.of(6000), 5000, Optional.empty());
        StageMachine<Stage, Action, Deal> machine = machine();

        Deal won = deal.in(machine.decide(deal.stage(), Action.WIN, deal).orElseThrow());

        assertThat(won.stage()).isEqualTo(Stage.WON);
    }

    @Test
    void choosesBetweenMoves() {
        StageMachine<Stage, Action, Deal> machine = deals().without(Stage.DEMO)
                .move(Action.PROPOSE).from(Stage.DISCOVERY).to(Stage.PROPOSAL).when(BUDGET)
                .move(Action.PROPOSE).from(Stage.DISCOVERY).to(Stage.LOST).otherwise()
                .move(Action.WIN).from(Stage.PROPOSAL).to(Stage.WON)
                .build();

        Deal poor = new Deal(Stage.DISCOVERY, Optional.of(1), 5000, Optional.empty());
        assertThat(machine.decide(Stage.DISCOVERY, Action.PROPOSE, poor).orElseThrow()).isEqualTo(Stage.LOST);
    }

    @Test
    void drawsButtons() {
        StageMachine<Stage, Action, Deal> machine = machine();
        StringBuilder screen = new StringBuilder();

        for (PossibleMove<Stage, Action> move : machine.moves(DEAL.stage(), DEAL)) {
            screen.append(move.isLegal() ? "[" + move.trigger() + "]" : " " + move.trigger() + "  " + move.explain());
            screen.append('\n');
        }

        assertThat(screen.toString()).isEqualTo("""
                 WIN  Machine 'deals' cannot yet WIN from PROPOSAL: 1 of 1 guard unknown: budget-covers-price (unknown: what is the budget?)
                [LOSE]
                 RETURN  Machine 'deals' cannot yet RETURN from PROPOSAL: 1 of 1 guard unknown: return-reason (unknown)
                """);
    }

    @Test
    void readsNamesFromARow() {
        StageMachine<Stage, Action, Deal> machine = machine();

        Decision<Stage, Action> decision = machine.decideByName("NEGOTIATION", "WIN", DEAL);

        assertThat(decision.explain()).isEqualTo("Machine 'deals' cannot WIN from NEGOTIATION: version 1 has no such stage;"
                + " its stages are DISCOVERY, DEMO, PROPOSAL, WON, LOST");
    }

    @Test
    void movesRowsToTheNextVersion() {
        StageMachine<Stage, Action, Deal> first = machine();
        StageMachine<Stage, Action, Deal> second = deals().version(2).without(Stage.DEMO)
                .move(Action.PROPOSE).from(Stage.DISCOVERY).to(Stage.PROPOSAL)
                .move(Action.WIN).from(Stage.PROPOSAL).to(Stage.WON)
                .move(Action.LOSE).from(Stage.DISCOVERY, Stage.PROPOSAL).to(Stage.LOST)
                .build();

        Migration<Stage, Stage> migration = Migration.between(first.definition(), second.definition())
                .map(Stage.DEMO, Stage.DISCOVERY)
                .build();

        assertThat(migration.target(Stage.DEMO)).isEqualTo(Stage.DISCOVERY);
        assertThat(migration.target(Stage.WON)).isEqualTo(Stage.WON);
        assertThat(second.definition().fingerprint()).isNotEqualTo(first.definition().fingerprint());
    }

    @Test
    void reportsAllProblemsAtOnce() {
        assertThatExceptionOfType(InvalidDefinitionException.class)
                .isThrownBy(() -> deals().move(Action.SHOW).from(Stage.DISCOVERY).to(Stage.DEMO).build())
                .satisfies(e -> assertThat(e.problems()).extracting(DefinitionProblem::code)
                        .containsExactly(
                                DefinitionProblem.Code.UNREACHABLE_STAGE,
                                DefinitionProblem.Code.UNREACHABLE_STAGE,
                                DefinitionProblem.Code.UNREACHABLE_STAGE,
                                DefinitionProblem.Code.NO_WAY_OUT,
                                DefinitionProblem.Code.DEAD_END));
    }
    // spotless:on
}
