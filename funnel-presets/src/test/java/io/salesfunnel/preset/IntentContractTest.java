package io.salesfunnel.preset;

import static io.salesfunnel.evidence.StandardInteraction.CONTRACT_SIGNED;
import static io.salesfunnel.evidence.StandardInteraction.DEMO_REQUESTED;
import static io.salesfunnel.evidence.StandardInteraction.LIST_IMPORTED;
import static io.salesfunnel.evidence.StandardInteraction.ORDER_PLACED;
import static io.salesfunnel.evidence.StandardInteraction.WEBSITE_VISITED;
import static io.salesfunnel.preset.Told.CAM;
import static io.salesfunnel.preset.Told.decided;
import static io.salesfunnel.preset.Told.did;

import io.salesfunnel.evidence.StandardDecision;
import io.salesfunnel.funnel.Funnel;
import io.salesfunnel.testkit.FunnelContract;
import io.salesfunnel.testkit.Story;
import java.util.Collection;
import java.util.List;

/** The funnel by intent keeps the contract. */
class IntentContractTest implements FunnelContract {

    @Override
    public Funnel funnel() {
        return Presets.intent().funnel();
    }

    @Override
    public String table() {
        return """
                OUTSIDE  -> LEAD     : ENTER_LEAD [contacted]
                OUTSIDE  -> CUSTOMER : ENTER_CUSTOMER [committed-or-imported]
                LEAD     -> PROSPECT : SUSPECT [intent]
                LEAD     -> CUSTOMER : PROMOTE [commercial-commitment]
                PROSPECT -> CUSTOMER : PROMOTE [commercial-commitment]
                """;
    }

    @Override
    public Collection<Story> stories() {
        Story visits = Story.named("visits", CAM).with(did(LIST_IMPORTED, 0), did(WEBSITE_VISITED, 1));
        return List.of(
                visits.with(did(DEMO_REQUESTED, 2), did(CONTRACT_SIGNED, 3)),
                Story.named("buys-at-once", CAM).with(did(WEBSITE_VISITED, 1), did(ORDER_PLACED, 2)),
                Story.named("was-a-customer-before", CAM).with(decided(StandardDecision.CUSTOMER_IMPORTED, 0)),
                Story.named("is-on-a-list-only", CAM).with(did(LIST_IMPORTED, 0)));
    }
}
