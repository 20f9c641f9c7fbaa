package io.salesfunnel.preset;

import static io.salesfunnel.evidence.Facts.AUTHORITY;
import static io.salesfunnel.evidence.Facts.MEANS;
import static io.salesfunnel.evidence.Facts.TARGET_GROUP;
import static io.salesfunnel.evidence.StandardInteraction.DETAILS_LEFT;
import static io.salesfunnel.evidence.StandardInteraction.LIST_IMPORTED;
import static io.salesfunnel.evidence.StandardInteraction.ORDER_PLACED;
import static io.salesfunnel.evidence.StandardInteraction.PAYMENT_RECEIVED;
import static io.salesfunnel.preset.Told.CAM;
import static io.salesfunnel.preset.Told.decided;
import static io.salesfunnel.preset.Told.did;
import static io.salesfunnel.preset.Told.told;

import io.salesfunnel.evidence.StandardDecision;
import io.salesfunnel.funnel.Funnel;
import io.salesfunnel.testkit.FunnelContract;
import io.salesfunnel.testkit.Story;
import java.util.Collection;
import java.util.List;

/** The funnel by fit keeps the contract. */
class FitContractTest implements FunnelContract {

    @Override
    public Funnel funnel() {
        return Presets.fit().funnel();
    }

    @Override
    public String table() {
        return """
                OUTSIDE  -> LEAD     : ENTER_LEAD [engaged]
                OUTSIDE  -> PROSPECT : ENTER_PROSPECT [listed]
                OUTSIDE  -> CUSTOMER : ENTER_CUSTOMER [committed-or-imported]
                LEAD     -> PROSPECT : QUALIFY [fit]
                LEAD     -> CUSTOMER : PROMOTE [commercial-commitment]
                PROSPECT -> CUSTOMER : PROMOTE [commercial-commitment]
                """;
    }

    @Override
    public Collection<Story> stories() {
        Story leaves = Story.named("leaves-details", CAM).with(did(DETAILS_LEFT, 0));
        return List.of(
                leaves.with(told(TARGET_GROUP, true, 1), told(MEANS, true, 2), told(AUTHORITY, true, 3))
                        .with(did(ORDER_PLACED, 4)),
                Story.named("pays-at-once", CAM).with(did(DETAILS_LEFT, 0), did(PAYMENT_RECEIVED, 1)),
                Story.named("is-listed", CAM).with(did(LIST_IMPORTED, 0), decided(StandardDecision.FIT_ASSERTED, 1)),
                Story.named("was-a-customer-before", CAM).with(decided(StandardDecision.CUSTOMER_IMPORTED, 0)));
    }
}
