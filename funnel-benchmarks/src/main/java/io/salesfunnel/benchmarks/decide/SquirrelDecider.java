package io.salesfunnel.benchmarks.decide;

import java.util.function.Predicate;
import org.squirrelframework.foundation.fsm.AnonymousCondition;
import org.squirrelframework.foundation.fsm.StateMachineBuilder;
import org.squirrelframework.foundation.fsm.StateMachineBuilderFactory;
import org.squirrelframework.foundation.fsm.impl.AbstractStateMachine;

/** squirrel-foundation: one builder, a machine for each row. A refusal is heard by listeners only. */
final class SquirrelDecider implements Decider {

    /** The machine, made by reflection. */
    public static class DealMachine extends AbstractStateMachine<DealMachine, DealStage, DealEvent, Deal> {}

    private final StateMachineBuilder<DealMachine, DealStage, DealEvent, Deal> builder =
            StateMachineBuilderFactory.create(DealMachine.class, DealStage.class, DealEvent.class, Deal.class);

    SquirrelDecider() {
        move(DealStage.NEW, DealEvent.QUALIFY, DealStage.DISCOVERY, deal -> true);
        move(DealStage.DISCOVERY, DealEvent.PROPOSE, DealStage.PROPOSAL, Deal::decisionMakerIsOnBoard);
        move(DealStage.PROPOSAL, DealEvent.NEGOTIATE, DealStage.NEGOTIATION, deal -> true);
        move(
                DealStage.NEGOTIATION,
                DealEvent.WIN,
                DealStage.WON,
                deal -> deal.decisionMakerIsOnBoard() && deal.budgetCoversPrice());
        for (DealStage stage : DealStage.values()) {
            if (stage != DealStage.WON && stage != DealStage.LOST) {
                move(stage, DealEvent.LOSE, DealStage.LOST, deal -> true);
            }
        }
    }

    private void move(DealStage from, DealEvent event, DealStage to, Predicate<Deal> condition) {
        builder.externalTransition().from(from).to(to).on(event).when(new AnonymousCondition<>() {
            @Override
            public boolean isSatisfied(Deal deal) {
                return condition.test(deal);
            }
        });
    }

    @Override
    public Object decide(Deal deal, DealEvent event) {
        DealMachine machine = builder.newStateMachine(deal.stage());
        machine.fire(event, deal);
        return machine.getCurrentState();
    }

    @Override
    public DealStage after(Deal deal, Object answer) {
        return (DealStage) answer;
    }
}
