package io.salesfunnel.examples.tour;

// spotless:off
import io.salesfunnel.machine.StageMachine;

public final class FirstMachine {
    enum Stage { DISCOVERY, PROPOSAL, WON, LOST }
    enum Action { PROPOSE, WIN, LOSE }
    record Deal(Stage stage, boolean decisionMaker) {}

    static final StageMachine<Stage, Action, Deal> DEALS = StageMachine
            .named("deals", Stage.class, Action.class, Deal.class)
            .initial(Stage.DISCOVERY).terminal(Stage.WON, Stage.LOST)
            .move(Action.PROPOSE).from(Stage.DISCOVERY).to(Stage.PROPOSAL).when("decision-maker-known", Deal::decisionMaker)
            .move(Action.WIN).from(Stage.PROPOSAL).to(Stage.WON)
            .move(Action.LOSE).from(Stage.DISCOVERY, Stage.PROPOSAL).to(Stage.LOST)
            .build();

    public static void main(String[] args) {
        Deal deal = new Deal(Stage.DISCOVERY, false);
        System.out.println(DEALS.decide(deal.stage(), Action.PROPOSE, deal).explain());
        System.out.println(DEALS.decide(deal.stage(), Action.WIN, deal).explain());
        System.out.println(DEALS.decide(deal.stage(), Action.LOSE, deal).orElseThrow());
    }
}
// spotless:on
