package io.salesfunnel.preset;

import io.salesfunnel.funnel.FunnelBuilder;
import io.salesfunnel.stage.StatusTransition;

/**
 * Why deals are lost, as codes to count by: to a competitor, or by being too slow (S2.18), and the usual others, which
 * no article names.
 */
final class LossReasons {

    private LossReasons() {}

    static FunnelBuilder declaredBy(FunnelBuilder funnel) {
        return funnel.reasons(
                StatusTransition.LOSE,
                "competitor",
                "too-slow",
                "price",
                "no-budget",
                "no-need",
                "no-decision",
                "other");
    }
}
