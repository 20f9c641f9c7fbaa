package io.salesfunnel.machine;

import io.salesfunnel.finding.Finding;
import org.jspecify.annotations.Nullable;

record Deal(
        Stage stage,
        boolean decisionMaker,
        @Nullable Integer budget,
        int price,
        @Nullable String reason) {

    enum Stage {
        DISCOVERY,
        PROPOSAL,
        WON,
        LOST;

        @Override
        public String toString() {
            return "the stage called " + name();
        }
    }

    enum Action {
        PROPOSE,
        WIN,
        LOSE,
        REOPEN
    }

    static final Guard<Deal> BUDGET_COVERS_PRICE = Guard.judging("budget-covers-price", Deal::judgeBudget);

    static StageMachineBuilder<Stage, Action, Deal> builder() {
        return StageMachine.named("deals", Stage.class, Action.class, Deal.class)
                .initial(Stage.DISCOVERY)
                .terminal(Stage.WON, Stage.LOST);
    }

    static StageMachine<Stage, Action, Deal> machine() {
        return builder()
                .move(Action.PROPOSE)
                .from(Stage.DISCOVERY)
                .to(Stage.PROPOSAL)
                .when("decision-maker-known", Deal::decisionMaker)
                .move(Action.WIN)
                .from(Stage.PROPOSAL)
                .to(Stage.WON)
                .when("decision-maker-signs", Deal::decisionMaker)
                .when(BUDGET_COVERS_PRICE)
                .move(Action.LOSE)
                .from(Stage.DISCOVERY, Stage.PROPOSAL)
                .to(Stage.LOST)
                .reopen(Action.REOPEN)
                .from(Stage.LOST)
                .to(Stage.DISCOVERY)
                .because("reason", Deal::reason)
                .build();
    }

    static Deal in(Stage stage) {
        return new Deal(stage, true, 5000, 5000, "asked again");
    }

    Deal withoutDecisionMaker() {
        return new Deal(stage, false, budget, price, reason);
    }

    Deal withBudget(@Nullable Integer stated) {
        return new Deal(stage, decisionMaker, stated, price, reason);
    }

    Deal withReason(@Nullable String given) {
        return new Deal(stage, decisionMaker, budget, price, given);
    }

    private Finding judgeBudget() {
        if (budget == null) {
            return Finding.unknown("no budget stated yet");
        }
        return budget >= price
                ? Finding.met()
                : Finding.notMet("{stated} is below {price}")
                        .with("stated", budget)
                        .with("price", price);
    }
}
