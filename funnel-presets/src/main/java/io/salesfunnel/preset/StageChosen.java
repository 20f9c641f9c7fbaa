package io.salesfunnel.preset;

import io.salesfunnel.evidence.DecisionType;
import io.salesfunnel.finding.Code;

/**
 * Somebody set the stage by hand, as systems let them that move a record to wherever they are told.
 *
 * <pre>{@code
 * funnel.record(deal, HumanDecision.by("rep-1", new StageChosen("PROPOSAL"), "quote is out", at));
 * }</pre>
 *
 * @param stage the name of the stage
 * @since 0.1
 */
public record StageChosen(String stage) implements DecisionType {

    /**
     * Keeps the name.
     *
     * @param stage the name of the stage, a code
     */
    public StageChosen {
        Code.require("StageChosen", "stage", stage);
    }

    @Override
    public String name() {
        return "STAGE_CHOSEN_" + stage;
    }
}
