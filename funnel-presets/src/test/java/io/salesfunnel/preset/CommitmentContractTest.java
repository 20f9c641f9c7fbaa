package io.salesfunnel.preset;

import static io.salesfunnel.evidence.StandardInteraction.FORM_SUBMITTED;
import static io.salesfunnel.evidence.StandardInteraction.LIST_IMPORTED;
import static io.salesfunnel.evidence.StandardInteraction.ORDER_CANCELLED;
import static io.salesfunnel.evidence.StandardInteraction.ORDER_PLACED;
import static io.salesfunnel.evidence.StandardInteraction.QUOTE_ISSUED;
import static io.salesfunnel.preset.Told.CAM;
import static io.salesfunnel.preset.Told.decided;
import static io.salesfunnel.preset.Told.did;

import io.salesfunnel.evidence.StandardDecision;
import io.salesfunnel.funnel.Funnel;
import io.salesfunnel.testkit.FunnelContract;
import io.salesfunnel.testkit.Story;
import java.util.Collection;
import java.util.List;

/** The funnel by commitment keeps the contract. */
class CommitmentContractTest implements FunnelContract {

    private static final StageChosen BACK = new StageChosen("commitment", "PROSPECT");

    @Override
    public Funnel funnel() {
        return Presets.commitment().funnel();
    }

    @Override
    public String table() {
        return """
                OUTSIDE  -> PROSPECT : ENTER_PROSPECT [may-need]
                OUTSIDE  -> CUSTOMER : ENTER_CUSTOMER [committed-or-imported]
                PROSPECT -> CUSTOMER : PROMOTE [commercial-commitment, commitment-stands]
                CUSTOMER -> LOYAL    : BUY_AGAIN [bought-again]
                CUSTOMER -> PROSPECT : TAKE_BACK [stage-chosen.commitment.prospect, no-commitment-stands] regress
                LOYAL    -> PROSPECT : TAKE_BACK [stage-chosen.commitment.prospect, no-commitment-stands] regress
                """;
    }

    @Override
    public Collection<Story> stories() {
        Story asks = Story.named("buys-twice", CAM)
                .with(did(LIST_IMPORTED, 0), did(FORM_SUBMITTED, 1), did(QUOTE_ISSUED, 2), did(ORDER_PLACED, 3));
        return List.of(
                asks.with(did(ORDER_PLACED, 4), decided(BACK, 5))
                        .with(did(ORDER_CANCELLED, 6), did(ORDER_CANCELLED, 7), decided(BACK, 8)),
                Story.named("cancels", CAM)
                        .with(did(FORM_SUBMITTED, 1), did(ORDER_PLACED, 2), did(ORDER_CANCELLED, 3))
                        .with(decided(BACK, 4), did(FORM_SUBMITTED, 5), did(ORDER_PLACED, 6)),
                Story.named("was-a-customer-before", CAM).with(decided(StandardDecision.CUSTOMER_IMPORTED, 0)));
    }
}
