package io.salesfunnel.preset;

import static io.salesfunnel.evidence.StandardDecision.DISQUALIFICATION_DECIDED;
import static io.salesfunnel.evidence.StandardDecision.LOSS_DECIDED;
import static io.salesfunnel.evidence.StandardDecision.PURSUIT_DECIDED;
import static io.salesfunnel.evidence.StandardDecision.QUALIFICATION_CONFIRMED;
import static io.salesfunnel.evidence.StandardDecision.REOPENING_DECIDED;
import static io.salesfunnel.evidence.StandardInteraction.EMAIL_REPLIED;
import static io.salesfunnel.evidence.StandardInteraction.EMAIL_SENT;
import static io.salesfunnel.evidence.StandardInteraction.FORM_SUBMITTED;
import static io.salesfunnel.evidence.StandardInteraction.LIST_IMPORTED;
import static io.salesfunnel.evidence.StandardInteraction.PHONE_CALL_RECEIVED;
import static io.salesfunnel.preset.HubSpotLeadFunnel.ATTEMPTING;
import static io.salesfunnel.preset.HubSpotLeadFunnel.CONNECTED;
import static io.salesfunnel.preset.HubSpotLeadFunnel.DISQUALIFIED;
import static io.salesfunnel.preset.HubSpotLeadFunnel.NEW;
import static io.salesfunnel.preset.HubSpotLeadFunnel.QUALIFIED;

import io.salesfunnel.evidence.DecisionType;
import io.salesfunnel.funnel.Funnel;
import io.salesfunnel.funnel.Stage;
import io.salesfunnel.testkit.FunnelContract;
import io.salesfunnel.testkit.Story;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The lead of HubSpot keeps the contract. */
class HubSpotLeadContractTest implements FunnelContract {

    @Override
    public Funnel funnel() {
        return Presets.hubSpotLead().funnel();
    }

    @Override
    public String table() {
        return """
                OUTSIDE      -> NEW          : ENTER_NEW [identified]
                OUTSIDE      -> ATTEMPTING   : ENTER_ATTEMPTING [set-to-attempting]
                OUTSIDE      -> CONNECTED    : ENTER_CONNECTED [set-to-connected]
                OUTSIDE      -> QUALIFIED    : ENTER_QUALIFIED [set-to-qualified]
                OUTSIDE      -> DISQUALIFIED : ENTER_DISQUALIFIED [set-to-disqualified]

                NEW          -> ATTEMPTING   : ATTEMPT [attempted, not-set-back-by-hand]
                NEW          -> CONNECTED    : CONNECT [connected, not-set-back-by-hand]
                ATTEMPTING   -> CONNECTED    : CONNECT [connected, not-set-back-by-hand]
                NEW          -> ATTEMPTING   : CHOOSE_ATTEMPTING [stage-chosen.hubspot-lead.attempting]
                NEW          -> CONNECTED    : CHOOSE_CONNECTED [stage-chosen.hubspot-lead.connected]
                ATTEMPTING   -> NEW          : CHOOSE_NEW [stage-chosen.hubspot-lead.new] regress
                ATTEMPTING   -> CONNECTED    : CHOOSE_CONNECTED [stage-chosen.hubspot-lead.connected]
                CONNECTED    -> NEW          : CHOOSE_NEW [stage-chosen.hubspot-lead.new] regress
                CONNECTED    -> ATTEMPTING   : CHOOSE_ATTEMPTING [stage-chosen.hubspot-lead.attempting] regress

                NEW          -> QUALIFIED    : CHOOSE_QUALIFIED [stage-chosen.hubspot-lead.qualified]
                ATTEMPTING   -> QUALIFIED    : CHOOSE_QUALIFIED [stage-chosen.hubspot-lead.qualified]
                CONNECTED    -> QUALIFIED    : CHOOSE_QUALIFIED [stage-chosen.hubspot-lead.qualified]
                NEW          -> DISQUALIFIED : CHOOSE_DISQUALIFIED [stage-chosen.hubspot-lead.disqualified]
                ATTEMPTING   -> DISQUALIFIED : CHOOSE_DISQUALIFIED [stage-chosen.hubspot-lead.disqualified]
                CONNECTED    -> DISQUALIFIED : CHOOSE_DISQUALIFIED [stage-chosen.hubspot-lead.disqualified]
                NEW          -> QUALIFIED    : QUALIFY [qualification-confirmed]
                ATTEMPTING   -> QUALIFIED    : QUALIFY [qualification-confirmed]
                CONNECTED    -> QUALIFIED    : QUALIFY [qualification-confirmed]
                NEW          -> QUALIFIED    : CREATE_DEAL [pursuit-decided]
                ATTEMPTING   -> QUALIFIED    : CREATE_DEAL [pursuit-decided]
                CONNECTED    -> QUALIFIED    : CREATE_DEAL [pursuit-decided]
                NEW          -> DISQUALIFIED : REJECT_LEAD [disqualification-decided]
                ATTEMPTING   -> DISQUALIFIED : REJECT_LEAD [disqualification-decided]
                CONNECTED    -> DISQUALIFIED : REJECT_LEAD [disqualification-decided]
                NEW          -> DISQUALIFIED : LOSE_LEAD [loss-decided]
                ATTEMPTING   -> DISQUALIFIED : LOSE_LEAD [loss-decided]
                CONNECTED    -> DISQUALIFIED : LOSE_LEAD [loss-decided]

                DISQUALIFIED -> NEW          : CHOOSE_NEW [stage-chosen.hubspot-lead.new] reopen
                DISQUALIFIED -> ATTEMPTING   : CHOOSE_ATTEMPTING [stage-chosen.hubspot-lead.attempting] reopen
                DISQUALIFIED -> CONNECTED    : CHOOSE_CONNECTED [stage-chosen.hubspot-lead.connected] reopen
                DISQUALIFIED -> NEW          : REOPEN_LEAD [reopening-decided] reopen
                """;
    }

    @Override
    public Collection<Story> stories() {
        List<Stage<?>> open = List.of(NEW, ATTEMPTING, CONNECTED);
        List<Story> stories = new ArrayList<>(List.of(
                Story.named("is-unknown", Told.STRANGER).with(Told.did(FORM_SUBMITTED, 0)),
                Told.story(funnel(), "is-reopened", LIST_IMPORTED, DISQUALIFICATION_DECIDED, REOPENING_DECIDED),
                Told.story(funnel(), "is-reached", LIST_IMPORTED, EMAIL_SENT, EMAIL_REPLIED),
                Told.story(funnel(), "calls", LIST_IMPORTED, PHONE_CALL_RECEIVED),
                Told.story(funnel(), "is-set-back", LIST_IMPORTED, EMAIL_SENT, NEW, EMAIL_REPLIED)));
        for (Stage<?> closed : List.of(QUALIFIED, DISQUALIFIED)) {
            stories.add(Told.story(funnel(), "is-known-as-" + closed, closed));
            open.forEach(from -> stories.add(
                    Told.story(funnel(), "goes-from-" + from + "-to-" + closed, LIST_IMPORTED, from, closed)));
        }
        for (Stage<?> from : open) {
            stories.add(Told.story(funnel(), "is-known-as-" + from, from));
            stories.add(Told.story(funnel(), "is-taken-up-in-" + from, LIST_IMPORTED, DISQUALIFIED, from));
            for (DecisionType decided :
                    List.of(QUALIFICATION_CONFIRMED, PURSUIT_DECIDED, DISQUALIFICATION_DECIDED, LOSS_DECIDED)) {
                stories.add(Told.story(funnel(), decided.name() + "-in-" + from, LIST_IMPORTED, from, decided));
            }
            open.forEach(to ->
                    stories.add(Told.story(funnel(), "goes-from-" + from + "-to-" + to, LIST_IMPORTED, from, to)));
        }
        return stories;
    }
}
