package io.salesfunnel.benchmarks.decide;

import com.github.oxo42.stateless4j.StateMachine;
import com.github.oxo42.stateless4j.StateMachineConfig;
import org.jspecify.annotations.Nullable;

/**
 * stateless4j: one configuration, a machine object for each row. Its guards take no argument, so the row is handed to
 * them by the thread. What is not possible throws, unless a handler of one's own is quiet.
 */
final class Stateless4jDecider implements Decider {

    private static final ThreadLocal<@Nullable Deal> ASKED = new ThreadLocal<>();
    private final StateMachineConfig<DealStage, DealEvent> config = new StateMachineConfig<>();
    private final boolean quiet;

    Stateless4jDecider(boolean quiet) {
        this.quiet = quiet;
        config.configure(DealStage.NEW)
                .permit(DealEvent.QUALIFY, DealStage.DISCOVERY)
                .permit(DealEvent.LOSE, DealStage.LOST);
        config.configure(DealStage.DISCOVERY)
                .permitIf(DealEvent.PROPOSE, DealStage.PROPOSAL, () -> deal().decisionMakerIsOnBoard())
                .permit(DealEvent.LOSE, DealStage.LOST);
        config.configure(DealStage.PROPOSAL)
                .permit(DealEvent.NEGOTIATE, DealStage.NEGOTIATION)
                .permit(DealEvent.LOSE, DealStage.LOST);
        config.configure(DealStage.NEGOTIATION)
                .permitIf(
                        DealEvent.WIN,
                        DealStage.WON,
                        () -> deal().decisionMakerIsOnBoard() && deal().budgetCoversPrice())
                .permit(DealEvent.LOSE, DealStage.LOST);
    }

    private static Deal deal() {
        Deal deal = ASKED.get();
        if (deal == null) {
            throw new IllegalStateException("no deal is asked about");
        }
        return deal;
    }

    @Override
    public Object decide(Deal deal, DealEvent event) {
        ASKED.set(deal);
        StateMachine<DealStage, DealEvent> machine = new StateMachine<>(deal.stage(), config);
        if (quiet) {
            machine.onUnhandledTrigger((stage, trigger) -> {});
        }
        try {
            machine.fire(event);
            return machine.getState();
        } catch (IllegalStateException e) {
            return e;
        }
    }

    @Override
    public DealStage after(Deal deal, Object answer) {
        return answer instanceof DealStage stage ? stage : deal.stage();
    }
}
