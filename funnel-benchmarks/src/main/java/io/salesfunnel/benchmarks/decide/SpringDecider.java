package io.salesfunnel.benchmarks.decide;

import java.util.EnumSet;
import org.springframework.messaging.support.MessageBuilder;
import org.springframework.statemachine.StateContext;
import org.springframework.statemachine.StateMachine;
import org.springframework.statemachine.config.StateMachineBuilder;
import org.springframework.statemachine.support.DefaultStateMachineContext;
import reactor.core.publisher.Mono;

/** Spring Statemachine: one machine, reset for each row. A refusal is the old stage and no word. */
final class SpringDecider implements Decider {

    private static final String DEAL = "deal";

    private final StateMachine<DealStage, DealEvent> machine;

    SpringDecider() {
        StateMachineBuilder.Builder<DealStage, DealEvent> builder = StateMachineBuilder.builder();
        try {
            builder.configureStates().withStates().initial(DealStage.NEW).states(EnumSet.allOf(DealStage.class));
            builder.configureTransitions()
                    .withExternal()
                    .source(DealStage.NEW)
                    .target(DealStage.DISCOVERY)
                    .event(DealEvent.QUALIFY)
                    .and()
                    .withExternal()
                    .source(DealStage.DISCOVERY)
                    .target(DealStage.PROPOSAL)
                    .event(DealEvent.PROPOSE)
                    .guard(context -> deal(context).decisionMakerIsOnBoard())
                    .and()
                    .withExternal()
                    .source(DealStage.PROPOSAL)
                    .target(DealStage.NEGOTIATION)
                    .event(DealEvent.NEGOTIATE)
                    .and()
                    .withExternal()
                    .source(DealStage.NEGOTIATION)
                    .target(DealStage.WON)
                    .event(DealEvent.WIN)
                    .guard(context -> deal(context).decisionMakerIsOnBoard()
                            && deal(context).budgetCoversPrice());
            for (DealStage stage : DealStage.values()) {
                if (stage != DealStage.WON && stage != DealStage.LOST) {
                    builder.configureTransitions()
                            .withExternal()
                            .source(stage)
                            .target(DealStage.LOST)
                            .event(DealEvent.LOSE);
                }
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        machine = builder.build();
    }

    private static Deal deal(StateContext<DealStage, DealEvent> context) {
        return (Deal) context.getMessageHeader(DEAL);
    }

    @Override
    public Object decide(Deal deal, DealEvent event) {
        machine.stopReactively().block();
        machine.getStateMachineAccessor()
                .doWithAllRegions(access -> access.resetStateMachineReactively(
                                new DefaultStateMachineContext<>(deal.stage(), null, null, null))
                        .block());
        machine.startReactively().block();
        machine.sendEvent(Mono.just(
                        MessageBuilder.withPayload(event).setHeader(DEAL, deal).build()))
                .blockLast();
        return machine.getState().getId();
    }

    @Override
    public DealStage after(Deal deal, Object answer) {
        return (DealStage) answer;
    }
}
