package io.salesfunnel.benchmarks.decide;

import com.alibaba.cola.statemachine.Condition;
import com.alibaba.cola.statemachine.StateMachine;
import com.alibaba.cola.statemachine.builder.AlertFailCallback;
import com.alibaba.cola.statemachine.builder.StateMachineBuilder;
import com.alibaba.cola.statemachine.builder.StateMachineBuilderFactory;
import com.alibaba.cola.statemachine.exception.TransitionFailException;
import java.util.concurrent.atomic.AtomicInteger;

/** COLA: a shared machine, the stage is an argument. Without an alert, a refusal is the old stage and no word. */
final class ColaDecider implements Decider {

    // Its registry is static and takes an id once in the life of a JVM.
    private static final AtomicInteger IDS = new AtomicInteger();

    private final StateMachine<DealStage, DealEvent, Deal> machine;

    ColaDecider(boolean alerting) {
        StateMachineBuilder<DealStage, DealEvent, Deal> builder = StateMachineBuilderFactory.create();
        Condition<Deal> always = deal -> true;
        move(builder, DealStage.NEW, DealEvent.QUALIFY, DealStage.DISCOVERY, always);
        move(builder, DealStage.DISCOVERY, DealEvent.PROPOSE, DealStage.PROPOSAL, Deal::decisionMakerIsOnBoard);
        move(builder, DealStage.PROPOSAL, DealEvent.NEGOTIATE, DealStage.NEGOTIATION, always);
        move(
                builder,
                DealStage.NEGOTIATION,
                DealEvent.WIN,
                DealStage.WON,
                deal -> deal.decisionMakerIsOnBoard() && deal.budgetCoversPrice());
        builder.externalTransitions()
                .fromAmong(DealStage.NEW, DealStage.DISCOVERY, DealStage.PROPOSAL, DealStage.NEGOTIATION)
                .to(DealStage.LOST)
                .on(DealEvent.LOSE)
                .when(always)
                .perform((from, to, event, deal) -> {});
        if (alerting) {
            builder.setFailCallback(new AlertFailCallback<>());
        }
        machine = builder.build("deals-" + IDS.incrementAndGet());
    }

    private static void move(
            StateMachineBuilder<DealStage, DealEvent, Deal> builder,
            DealStage from,
            DealEvent event,
            DealStage to,
            Condition<Deal> condition) {
        builder.externalTransition().from(from).to(to).on(event).when(condition).perform((was, is, on, deal) -> {});
    }

    @Override
    public Object decide(Deal deal, DealEvent event) {
        try {
            return machine.fireEvent(deal.stage(), event, deal);
        } catch (TransitionFailException e) {
            return e;
        }
    }

    @Override
    public DealStage after(Deal deal, Object answer) {
        return answer instanceof DealStage stage ? stage : deal.stage();
    }
}
