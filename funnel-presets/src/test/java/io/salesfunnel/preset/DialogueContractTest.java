package io.salesfunnel.preset;

import static io.salesfunnel.evidence.StandardInteraction.EMAIL_REPLIED;
import static io.salesfunnel.evidence.StandardInteraction.EMAIL_SENT;
import static io.salesfunnel.evidence.StandardInteraction.INFORMATION_REQUESTED;
import static io.salesfunnel.evidence.StandardInteraction.LIST_IMPORTED;
import static io.salesfunnel.evidence.StandardInteraction.WEBSITE_VISITED;
import static io.salesfunnel.preset.Told.CAM;
import static io.salesfunnel.preset.Told.STRANGER;
import static io.salesfunnel.preset.Told.decided;
import static io.salesfunnel.preset.Told.did;

import io.salesfunnel.evidence.StandardDecision;
import io.salesfunnel.funnel.Funnel;
import io.salesfunnel.testkit.FunnelContract;
import io.salesfunnel.testkit.Story;
import java.util.Collection;
import java.util.List;

/** The funnel by dialogue keeps the contract. */
class DialogueContractTest implements FunnelContract {

    @Override
    public Funnel funnel() {
        return Presets.dialogue().funnel();
    }

    @Override
    public String table() {
        return """
                OUTSIDE -> LEAD     : ENTER_LEAD [came-in, identified]
                LEAD    -> PROSPECT : SPEAK [dialogue]
                """;
    }

    @Override
    public Collection<Story> stories() {
        return List.of(
                Story.named("is-qualified-then-reached", CAM)
                        .with(did(LIST_IMPORTED, 0), decided(StandardDecision.FIT_ASSERTED, 1))
                        .with(did(EMAIL_SENT, 2), did(EMAIL_REPLIED, 3)),
                Story.named("is-reached-too-early", CAM)
                        .with(did(WEBSITE_VISITED, 0), did(INFORMATION_REQUESTED, 1), did(EMAIL_SENT, 2))
                        .with(decided(StandardDecision.FIT_ASSERTED, 3), did(EMAIL_REPLIED, 4)),
                Story.named("asks-without-a-name", STRANGER).with(did(INFORMATION_REQUESTED, 0)));
    }
}
