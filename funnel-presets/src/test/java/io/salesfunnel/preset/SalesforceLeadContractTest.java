package io.salesfunnel.preset;

import static io.salesfunnel.evidence.StandardDecision.DISQUALIFICATION_DECIDED;
import static io.salesfunnel.evidence.StandardDecision.LOSS_DECIDED;
import static io.salesfunnel.evidence.StandardDecision.PURSUIT_DECIDED;
import static io.salesfunnel.evidence.StandardDecision.QUALIFICATION_CONFIRMED;
import static io.salesfunnel.evidence.StandardDecision.REOPENING_DECIDED;
import static io.salesfunnel.evidence.StandardInteraction.EMAIL_SENT;
import static io.salesfunnel.evidence.StandardInteraction.FORM_SUBMITTED;
import static io.salesfunnel.evidence.StandardInteraction.LIST_IMPORTED;
import static io.salesfunnel.preset.SalesforceLeadFunnel.CLOSED_CONVERTED;
import static io.salesfunnel.preset.SalesforceLeadFunnel.CLOSED_NOT_CONVERTED;
import static io.salesfunnel.preset.SalesforceLeadFunnel.OPEN_NOT_CONTACTED;
import static io.salesfunnel.preset.SalesforceLeadFunnel.WORKING_CONTACTED;

import io.salesfunnel.evidence.DecisionType;
import io.salesfunnel.funnel.Funnel;
import io.salesfunnel.funnel.Stage;
import io.salesfunnel.testkit.FunnelContract;
import io.salesfunnel.testkit.Story;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The lead of Salesforce keeps the contract. */
class SalesforceLeadContractTest implements FunnelContract {

    @Override
    public Funnel funnel() {
        return Presets.salesforceLead().funnel();
    }

    @Override
    public String table() {
        return """
                OUTSIDE              -> OPEN_NOT_CONTACTED   : ENTER_OPEN_NOT_CONTACTED [identified]
                OUTSIDE              -> WORKING_CONTACTED    : ENTER_WORKING_CONTACTED [set-to-working-contacted]
                OUTSIDE              -> CLOSED_CONVERTED     : ENTER_CLOSED_CONVERTED [set-to-closed-converted]
                OUTSIDE              -> CLOSED_NOT_CONVERTED : ENTER_CLOSED_NOT_CONVERTED [set-to-closed-not-converted]

                OPEN_NOT_CONTACTED   -> WORKING_CONTACTED    : WORK [contact-since-stage-chosen]
                OPEN_NOT_CONTACTED   -> WORKING_CONTACTED    : CHOOSE_WORKING_CONTACTED [stage-chosen.salesforce-lead.working-contacted]
                WORKING_CONTACTED    -> OPEN_NOT_CONTACTED   : CHOOSE_OPEN_NOT_CONTACTED [stage-chosen.salesforce-lead.open-not-contacted] regress

                OPEN_NOT_CONTACTED   -> CLOSED_CONVERTED     : CHOOSE_CLOSED_CONVERTED [stage-chosen.salesforce-lead.closed-converted]
                WORKING_CONTACTED    -> CLOSED_CONVERTED     : CHOOSE_CLOSED_CONVERTED [stage-chosen.salesforce-lead.closed-converted]
                OPEN_NOT_CONTACTED   -> CLOSED_NOT_CONVERTED : CHOOSE_CLOSED_NOT_CONVERTED [stage-chosen.salesforce-lead.closed-not-converted]
                WORKING_CONTACTED    -> CLOSED_NOT_CONVERTED : CHOOSE_CLOSED_NOT_CONVERTED [stage-chosen.salesforce-lead.closed-not-converted]
                OPEN_NOT_CONTACTED   -> CLOSED_CONVERTED     : CONVERT [qualification-confirmed]
                WORKING_CONTACTED    -> CLOSED_CONVERTED     : CONVERT [qualification-confirmed]
                OPEN_NOT_CONTACTED   -> CLOSED_CONVERTED     : CONVERT_WITH_OPPORTUNITY [pursuit-decided]
                WORKING_CONTACTED    -> CLOSED_CONVERTED     : CONVERT_WITH_OPPORTUNITY [pursuit-decided]
                OPEN_NOT_CONTACTED   -> CLOSED_NOT_CONVERTED : REJECT_LEAD [disqualification-decided]
                WORKING_CONTACTED    -> CLOSED_NOT_CONVERTED : REJECT_LEAD [disqualification-decided]
                OPEN_NOT_CONTACTED   -> CLOSED_NOT_CONVERTED : LOSE_LEAD [loss-decided]
                WORKING_CONTACTED    -> CLOSED_NOT_CONVERTED : LOSE_LEAD [loss-decided]

                CLOSED_NOT_CONVERTED -> OPEN_NOT_CONTACTED   : CHOOSE_OPEN_NOT_CONTACTED [stage-chosen.salesforce-lead.open-not-contacted] reopen
                CLOSED_NOT_CONVERTED -> WORKING_CONTACTED    : CHOOSE_WORKING_CONTACTED [stage-chosen.salesforce-lead.working-contacted] reopen
                CLOSED_NOT_CONVERTED -> WORKING_CONTACTED    : REOPEN_LEAD [reopening-decided] reopen
                """;
    }

    @Override
    public Collection<Story> stories() {
        List<Stage<?>> open = List.of(OPEN_NOT_CONTACTED, WORKING_CONTACTED);
        List<Story> stories = new ArrayList<>(List.of(
                Story.named("is-unknown", Told.STRANGER).with(Told.did(FORM_SUBMITTED, 0)),
                Told.story(funnel(), "is-reopened", LIST_IMPORTED, DISQUALIFICATION_DECIDED, REOPENING_DECIDED),
                Told.story(funnel(), "is-reached", LIST_IMPORTED, EMAIL_SENT)));
        for (Stage<?> closed : List.of(CLOSED_CONVERTED, CLOSED_NOT_CONVERTED)) {
            stories.add(Told.story(funnel(), "is-known-as-" + closed, closed));
            open.forEach(from -> stories.add(
                    Told.story(funnel(), "goes-from-" + from + "-to-" + closed, LIST_IMPORTED, from, closed)));
        }
        for (Stage<?> from : open) {
            stories.add(Told.story(funnel(), "is-known-as-" + from, from));
            stories.add(Told.story(funnel(), "is-taken-up-in-" + from, LIST_IMPORTED, CLOSED_NOT_CONVERTED, from));
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
