package io.salesfunnel.benchmarks.decide;

import io.salesfunnel.machine.StageMachine;

/** The same where the row and the queue hold names. */
final class ByName implements Decider {

    private final SwitchDecider limit = new SwitchDecider(false);
    private final FunnelDecider ours = new FunnelDecider(false);
    private final StageMachine<DealStage, DealEvent, Deal> machine = FunnelDecider.machine();
    private final boolean byHand;

    ByName(boolean byHand) {
        this.byHand = byHand;
    }

    @Override
    public Object decide(Deal deal, DealEvent event) {
        String stage = deal.stage().name();
        String trigger = event.name();
        return byHand
                ? limit.decide(DealStage.valueOf(stage), DealEvent.valueOf(trigger), deal)
                : machine.decideByName(stage, trigger, deal);
    }

    @Override
    public DealStage after(Deal deal, Object answer) {
        return byHand ? limit.after(deal, answer) : ours.after(deal, answer);
    }
}
