package io.salesfunnel.benchmarks.decide;

import static io.salesfunnel.benchmarks.decide.DealStage.DISCOVERY;
import static io.salesfunnel.benchmarks.decide.DealStage.LOST;
import static io.salesfunnel.benchmarks.decide.DealStage.NEGOTIATION;
import static io.salesfunnel.benchmarks.decide.DealStage.NEW;
import static io.salesfunnel.benchmarks.decide.DealStage.PROPOSAL;
import static io.salesfunnel.benchmarks.decide.DealStage.WON;

import io.salesfunnel.finding.Finding;
import io.salesfunnel.machine.Decision;
import io.salesfunnel.machine.Guard;
import io.salesfunnel.machine.StageMachine;

/** Ours. Every answer tells all reasons, and what could be done instead. */
public final class FunnelDecider implements Decider {

    private static final Guard<Deal> ON_BOARD = Guard.judging("decision-maker-on-board", FunnelDecider::onBoard);

    private final StageMachine<DealStage, DealEvent, Deal> machine;

    FunnelDecider(boolean numbers) {
        this.machine = machine(
                numbers
                        ? Guard.judging("budget-covers-price", FunnelDecider::covers)
                        : Guard.of("budget-covers-price", Deal::budgetCoversPrice));
    }

    /**
     * Builds the machine.
     *
     * @return the machine, whose reasons are the names of its guards
     */
    public static StageMachine<DealStage, DealEvent, Deal> machine() {
        return machine(Guard.of("budget-covers-price", Deal::budgetCoversPrice));
    }

    private static StageMachine<DealStage, DealEvent, Deal> machine(Guard<Deal> covers) {
        return StageMachine.named("deals", DealStage.class, DealEvent.class, Deal.class)
                .initial(NEW)
                .terminal(WON, LOST)
                .move(DealEvent.QUALIFY)
                .from(NEW)
                .to(DISCOVERY)
                .move(DealEvent.PROPOSE)
                .from(DISCOVERY)
                .to(PROPOSAL)
                .when(ON_BOARD)
                .move(DealEvent.NEGOTIATE)
                .from(PROPOSAL)
                .to(NEGOTIATION)
                .move(DealEvent.WIN)
                .from(NEGOTIATION)
                .to(WON)
                .when(ON_BOARD)
                .when(covers)
                .move(DealEvent.LOSE)
                .from(NEW, DISCOVERY, PROPOSAL, NEGOTIATION)
                .to(LOST)
                .build();
    }

    private static Finding onBoard(Deal deal) {
        return switch (deal.decisionMaker()) {
            case YES -> Finding.met();
            case NO -> Finding.notMet();
            case UNKNOWN -> Finding.unknown();
        };
    }

    private static Finding covers(Deal deal) {
        return deal.budgetCoversPrice()
                ? Finding.met()
                : Finding.notMet("budget of {budget} is below {price}")
                        .with("budget", deal.budget(), "price", deal.price());
    }

    @Override
    public Object decide(Deal deal, DealEvent event) {
        return machine.decide(deal.stage(), event, deal);
    }

    @Override
    @SuppressWarnings("unchecked")
    public DealStage after(Deal deal, Object answer) {
        return ((Decision<DealStage, DealEvent>) answer).orElse(deal.stage());
    }
}
