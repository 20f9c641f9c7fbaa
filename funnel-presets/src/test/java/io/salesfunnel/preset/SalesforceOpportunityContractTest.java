package io.salesfunnel.preset;

import static io.salesfunnel.evidence.StandardInteraction.QUOTE_ISSUED;
import static io.salesfunnel.preset.SalesforceOpportunityFunnel.CLOSED_LOST;
import static io.salesfunnel.preset.SalesforceOpportunityFunnel.CLOSED_WON;
import static io.salesfunnel.preset.SalesforceOpportunityFunnel.ID_DECISION_MAKERS;
import static io.salesfunnel.preset.SalesforceOpportunityFunnel.NEEDS_ANALYSIS;
import static io.salesfunnel.preset.SalesforceOpportunityFunnel.NEGOTIATION_REVIEW;
import static io.salesfunnel.preset.SalesforceOpportunityFunnel.PERCEPTION_ANALYSIS;
import static io.salesfunnel.preset.SalesforceOpportunityFunnel.PROPOSAL_PRICE_QUOTE;
import static io.salesfunnel.preset.SalesforceOpportunityFunnel.PROSPECTING;
import static io.salesfunnel.preset.SalesforceOpportunityFunnel.QUALIFICATION;
import static io.salesfunnel.preset.SalesforceOpportunityFunnel.VALUE_PROPOSITION;

import io.salesfunnel.funnel.Funnel;
import io.salesfunnel.funnel.Stage;
import io.salesfunnel.testkit.FunnelContract;
import io.salesfunnel.testkit.Story;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The opportunity of Salesforce keeps the contract: every stage from every other. */
class SalesforceOpportunityContractTest implements FunnelContract {

    @Override
    public Funnel funnel() {
        return Presets.salesforceOpportunity().funnel();
    }

    @Override
    public String table() {
        return """
                OUTSIDE              -> PROSPECTING          : ENTER_PROSPECTING [pursued]
                OUTSIDE              -> QUALIFICATION        : ENTER_QUALIFICATION [set-to-qualification]
                OUTSIDE              -> NEEDS_ANALYSIS       : ENTER_NEEDS_ANALYSIS [set-to-needs-analysis]
                OUTSIDE              -> VALUE_PROPOSITION    : ENTER_VALUE_PROPOSITION [set-to-value-proposition]
                OUTSIDE              -> ID_DECISION_MAKERS   : ENTER_ID_DECISION_MAKERS [set-to-id-decision-makers]
                OUTSIDE              -> PERCEPTION_ANALYSIS  : ENTER_PERCEPTION_ANALYSIS [set-to-perception-analysis]
                OUTSIDE              -> PROPOSAL_PRICE_QUOTE : ENTER_PROPOSAL_PRICE_QUOTE [set-to-proposal-price-quote]
                OUTSIDE              -> NEGOTIATION_REVIEW   : ENTER_NEGOTIATION_REVIEW [set-to-negotiation-review]
                OUTSIDE              -> CLOSED_WON           : ENTER_CLOSED_WON [committed-or-imported, set-to-closed-won]
                OUTSIDE              -> CLOSED_LOST          : ENTER_CLOSED_LOST [set-to-closed-lost]

                PROSPECTING          -> PROPOSAL_PRICE_QUOTE : PROPOSE [quote-since-stage-chosen]
                QUALIFICATION        -> PROPOSAL_PRICE_QUOTE : PROPOSE [quote-since-stage-chosen]
                NEEDS_ANALYSIS       -> PROPOSAL_PRICE_QUOTE : PROPOSE [quote-since-stage-chosen]
                VALUE_PROPOSITION    -> PROPOSAL_PRICE_QUOTE : PROPOSE [quote-since-stage-chosen]
                ID_DECISION_MAKERS   -> PROPOSAL_PRICE_QUOTE : PROPOSE [quote-since-stage-chosen]
                PERCEPTION_ANALYSIS  -> PROPOSAL_PRICE_QUOTE : PROPOSE [quote-since-stage-chosen]
                PROSPECTING          -> CLOSED_WON           : WIN [commercial-commitment, commitment-since-stage-chosen]
                QUALIFICATION        -> CLOSED_WON           : WIN [commercial-commitment, commitment-since-stage-chosen]
                NEEDS_ANALYSIS       -> CLOSED_WON           : WIN [commercial-commitment, commitment-since-stage-chosen]
                VALUE_PROPOSITION    -> CLOSED_WON           : WIN [commercial-commitment, commitment-since-stage-chosen]
                ID_DECISION_MAKERS   -> CLOSED_WON           : WIN [commercial-commitment, commitment-since-stage-chosen]
                PERCEPTION_ANALYSIS  -> CLOSED_WON           : WIN [commercial-commitment, commitment-since-stage-chosen]
                PROPOSAL_PRICE_QUOTE -> CLOSED_WON           : WIN [commercial-commitment, commitment-since-stage-chosen]
                NEGOTIATION_REVIEW   -> CLOSED_WON           : WIN [commercial-commitment, commitment-since-stage-chosen]

                PROSPECTING          -> QUALIFICATION        : CHOOSE_QUALIFICATION [stage-chosen.salesforce-opportunity.qualification]
                PROSPECTING          -> NEEDS_ANALYSIS       : CHOOSE_NEEDS_ANALYSIS [stage-chosen.salesforce-opportunity.needs-analysis]
                PROSPECTING          -> VALUE_PROPOSITION    : CHOOSE_VALUE_PROPOSITION [stage-chosen.salesforce-opportunity.value-proposition]
                PROSPECTING          -> ID_DECISION_MAKERS   : CHOOSE_ID_DECISION_MAKERS [stage-chosen.salesforce-opportunity.id-decision-makers]
                PROSPECTING          -> PERCEPTION_ANALYSIS  : CHOOSE_PERCEPTION_ANALYSIS [stage-chosen.salesforce-opportunity.perception-analysis]
                PROSPECTING          -> PROPOSAL_PRICE_QUOTE : CHOOSE_PROPOSAL_PRICE_QUOTE [stage-chosen.salesforce-opportunity.proposal-price-quote]
                PROSPECTING          -> NEGOTIATION_REVIEW   : CHOOSE_NEGOTIATION_REVIEW [stage-chosen.salesforce-opportunity.negotiation-review]
                QUALIFICATION        -> PROSPECTING          : CHOOSE_PROSPECTING [stage-chosen.salesforce-opportunity.prospecting] regress
                QUALIFICATION        -> NEEDS_ANALYSIS       : CHOOSE_NEEDS_ANALYSIS [stage-chosen.salesforce-opportunity.needs-analysis]
                QUALIFICATION        -> VALUE_PROPOSITION    : CHOOSE_VALUE_PROPOSITION [stage-chosen.salesforce-opportunity.value-proposition]
                QUALIFICATION        -> ID_DECISION_MAKERS   : CHOOSE_ID_DECISION_MAKERS [stage-chosen.salesforce-opportunity.id-decision-makers]
                QUALIFICATION        -> PERCEPTION_ANALYSIS  : CHOOSE_PERCEPTION_ANALYSIS [stage-chosen.salesforce-opportunity.perception-analysis]
                QUALIFICATION        -> PROPOSAL_PRICE_QUOTE : CHOOSE_PROPOSAL_PRICE_QUOTE [stage-chosen.salesforce-opportunity.proposal-price-quote]
                QUALIFICATION        -> NEGOTIATION_REVIEW   : CHOOSE_NEGOTIATION_REVIEW [stage-chosen.salesforce-opportunity.negotiation-review]
                NEEDS_ANALYSIS       -> PROSPECTING          : CHOOSE_PROSPECTING [stage-chosen.salesforce-opportunity.prospecting] regress
                NEEDS_ANALYSIS       -> QUALIFICATION        : CHOOSE_QUALIFICATION [stage-chosen.salesforce-opportunity.qualification] regress
                NEEDS_ANALYSIS       -> VALUE_PROPOSITION    : CHOOSE_VALUE_PROPOSITION [stage-chosen.salesforce-opportunity.value-proposition]
                NEEDS_ANALYSIS       -> ID_DECISION_MAKERS   : CHOOSE_ID_DECISION_MAKERS [stage-chosen.salesforce-opportunity.id-decision-makers]
                NEEDS_ANALYSIS       -> PERCEPTION_ANALYSIS  : CHOOSE_PERCEPTION_ANALYSIS [stage-chosen.salesforce-opportunity.perception-analysis]
                NEEDS_ANALYSIS       -> PROPOSAL_PRICE_QUOTE : CHOOSE_PROPOSAL_PRICE_QUOTE [stage-chosen.salesforce-opportunity.proposal-price-quote]
                NEEDS_ANALYSIS       -> NEGOTIATION_REVIEW   : CHOOSE_NEGOTIATION_REVIEW [stage-chosen.salesforce-opportunity.negotiation-review]
                VALUE_PROPOSITION    -> PROSPECTING          : CHOOSE_PROSPECTING [stage-chosen.salesforce-opportunity.prospecting] regress
                VALUE_PROPOSITION    -> QUALIFICATION        : CHOOSE_QUALIFICATION [stage-chosen.salesforce-opportunity.qualification] regress
                VALUE_PROPOSITION    -> NEEDS_ANALYSIS       : CHOOSE_NEEDS_ANALYSIS [stage-chosen.salesforce-opportunity.needs-analysis] regress
                VALUE_PROPOSITION    -> ID_DECISION_MAKERS   : CHOOSE_ID_DECISION_MAKERS [stage-chosen.salesforce-opportunity.id-decision-makers]
                VALUE_PROPOSITION    -> PERCEPTION_ANALYSIS  : CHOOSE_PERCEPTION_ANALYSIS [stage-chosen.salesforce-opportunity.perception-analysis]
                VALUE_PROPOSITION    -> PROPOSAL_PRICE_QUOTE : CHOOSE_PROPOSAL_PRICE_QUOTE [stage-chosen.salesforce-opportunity.proposal-price-quote]
                VALUE_PROPOSITION    -> NEGOTIATION_REVIEW   : CHOOSE_NEGOTIATION_REVIEW [stage-chosen.salesforce-opportunity.negotiation-review]
                ID_DECISION_MAKERS   -> PROSPECTING          : CHOOSE_PROSPECTING [stage-chosen.salesforce-opportunity.prospecting] regress
                ID_DECISION_MAKERS   -> QUALIFICATION        : CHOOSE_QUALIFICATION [stage-chosen.salesforce-opportunity.qualification] regress
                ID_DECISION_MAKERS   -> NEEDS_ANALYSIS       : CHOOSE_NEEDS_ANALYSIS [stage-chosen.salesforce-opportunity.needs-analysis] regress
                ID_DECISION_MAKERS   -> VALUE_PROPOSITION    : CHOOSE_VALUE_PROPOSITION [stage-chosen.salesforce-opportunity.value-proposition] regress
                ID_DECISION_MAKERS   -> PERCEPTION_ANALYSIS  : CHOOSE_PERCEPTION_ANALYSIS [stage-chosen.salesforce-opportunity.perception-analysis]
                ID_DECISION_MAKERS   -> PROPOSAL_PRICE_QUOTE : CHOOSE_PROPOSAL_PRICE_QUOTE [stage-chosen.salesforce-opportunity.proposal-price-quote]
                ID_DECISION_MAKERS   -> NEGOTIATION_REVIEW   : CHOOSE_NEGOTIATION_REVIEW [stage-chosen.salesforce-opportunity.negotiation-review]
                PERCEPTION_ANALYSIS  -> PROSPECTING          : CHOOSE_PROSPECTING [stage-chosen.salesforce-opportunity.prospecting] regress
                PERCEPTION_ANALYSIS  -> QUALIFICATION        : CHOOSE_QUALIFICATION [stage-chosen.salesforce-opportunity.qualification] regress
                PERCEPTION_ANALYSIS  -> NEEDS_ANALYSIS       : CHOOSE_NEEDS_ANALYSIS [stage-chosen.salesforce-opportunity.needs-analysis] regress
                PERCEPTION_ANALYSIS  -> VALUE_PROPOSITION    : CHOOSE_VALUE_PROPOSITION [stage-chosen.salesforce-opportunity.value-proposition] regress
                PERCEPTION_ANALYSIS  -> ID_DECISION_MAKERS   : CHOOSE_ID_DECISION_MAKERS [stage-chosen.salesforce-opportunity.id-decision-makers] regress
                PERCEPTION_ANALYSIS  -> PROPOSAL_PRICE_QUOTE : CHOOSE_PROPOSAL_PRICE_QUOTE [stage-chosen.salesforce-opportunity.proposal-price-quote]
                PERCEPTION_ANALYSIS  -> NEGOTIATION_REVIEW   : CHOOSE_NEGOTIATION_REVIEW [stage-chosen.salesforce-opportunity.negotiation-review]
                PROPOSAL_PRICE_QUOTE -> PROSPECTING          : CHOOSE_PROSPECTING [stage-chosen.salesforce-opportunity.prospecting] regress
                PROPOSAL_PRICE_QUOTE -> QUALIFICATION        : CHOOSE_QUALIFICATION [stage-chosen.salesforce-opportunity.qualification] regress
                PROPOSAL_PRICE_QUOTE -> NEEDS_ANALYSIS       : CHOOSE_NEEDS_ANALYSIS [stage-chosen.salesforce-opportunity.needs-analysis] regress
                PROPOSAL_PRICE_QUOTE -> VALUE_PROPOSITION    : CHOOSE_VALUE_PROPOSITION [stage-chosen.salesforce-opportunity.value-proposition] regress
                PROPOSAL_PRICE_QUOTE -> ID_DECISION_MAKERS   : CHOOSE_ID_DECISION_MAKERS [stage-chosen.salesforce-opportunity.id-decision-makers] regress
                PROPOSAL_PRICE_QUOTE -> PERCEPTION_ANALYSIS  : CHOOSE_PERCEPTION_ANALYSIS [stage-chosen.salesforce-opportunity.perception-analysis] regress
                PROPOSAL_PRICE_QUOTE -> NEGOTIATION_REVIEW   : CHOOSE_NEGOTIATION_REVIEW [stage-chosen.salesforce-opportunity.negotiation-review]
                NEGOTIATION_REVIEW   -> PROSPECTING          : CHOOSE_PROSPECTING [stage-chosen.salesforce-opportunity.prospecting] regress
                NEGOTIATION_REVIEW   -> QUALIFICATION        : CHOOSE_QUALIFICATION [stage-chosen.salesforce-opportunity.qualification] regress
                NEGOTIATION_REVIEW   -> NEEDS_ANALYSIS       : CHOOSE_NEEDS_ANALYSIS [stage-chosen.salesforce-opportunity.needs-analysis] regress
                NEGOTIATION_REVIEW   -> VALUE_PROPOSITION    : CHOOSE_VALUE_PROPOSITION [stage-chosen.salesforce-opportunity.value-proposition] regress
                NEGOTIATION_REVIEW   -> ID_DECISION_MAKERS   : CHOOSE_ID_DECISION_MAKERS [stage-chosen.salesforce-opportunity.id-decision-makers] regress
                NEGOTIATION_REVIEW   -> PERCEPTION_ANALYSIS  : CHOOSE_PERCEPTION_ANALYSIS [stage-chosen.salesforce-opportunity.perception-analysis] regress
                NEGOTIATION_REVIEW   -> PROPOSAL_PRICE_QUOTE : CHOOSE_PROPOSAL_PRICE_QUOTE [stage-chosen.salesforce-opportunity.proposal-price-quote] regress

                PROSPECTING          -> CLOSED_WON           : CHOOSE_CLOSED_WON [stage-chosen.salesforce-opportunity.closed-won, commercial-commitment]
                QUALIFICATION        -> CLOSED_WON           : CHOOSE_CLOSED_WON [stage-chosen.salesforce-opportunity.closed-won, commercial-commitment]
                NEEDS_ANALYSIS       -> CLOSED_WON           : CHOOSE_CLOSED_WON [stage-chosen.salesforce-opportunity.closed-won, commercial-commitment]
                VALUE_PROPOSITION    -> CLOSED_WON           : CHOOSE_CLOSED_WON [stage-chosen.salesforce-opportunity.closed-won, commercial-commitment]
                ID_DECISION_MAKERS   -> CLOSED_WON           : CHOOSE_CLOSED_WON [stage-chosen.salesforce-opportunity.closed-won, commercial-commitment]
                PERCEPTION_ANALYSIS  -> CLOSED_WON           : CHOOSE_CLOSED_WON [stage-chosen.salesforce-opportunity.closed-won, commercial-commitment]
                PROPOSAL_PRICE_QUOTE -> CLOSED_WON           : CHOOSE_CLOSED_WON [stage-chosen.salesforce-opportunity.closed-won, commercial-commitment]
                NEGOTIATION_REVIEW   -> CLOSED_WON           : CHOOSE_CLOSED_WON [stage-chosen.salesforce-opportunity.closed-won, commercial-commitment]
                PROSPECTING          -> CLOSED_LOST          : CHOOSE_CLOSED_LOST [stage-chosen.salesforce-opportunity.closed-lost]
                PROSPECTING          -> CLOSED_LOST          : LOSE_DEAL [loss-decided]
                QUALIFICATION        -> CLOSED_LOST          : CHOOSE_CLOSED_LOST [stage-chosen.salesforce-opportunity.closed-lost]
                QUALIFICATION        -> CLOSED_LOST          : LOSE_DEAL [loss-decided]
                NEEDS_ANALYSIS       -> CLOSED_LOST          : CHOOSE_CLOSED_LOST [stage-chosen.salesforce-opportunity.closed-lost]
                NEEDS_ANALYSIS       -> CLOSED_LOST          : LOSE_DEAL [loss-decided]
                VALUE_PROPOSITION    -> CLOSED_LOST          : CHOOSE_CLOSED_LOST [stage-chosen.salesforce-opportunity.closed-lost]
                VALUE_PROPOSITION    -> CLOSED_LOST          : LOSE_DEAL [loss-decided]
                ID_DECISION_MAKERS   -> CLOSED_LOST          : CHOOSE_CLOSED_LOST [stage-chosen.salesforce-opportunity.closed-lost]
                ID_DECISION_MAKERS   -> CLOSED_LOST          : LOSE_DEAL [loss-decided]
                PERCEPTION_ANALYSIS  -> CLOSED_LOST          : CHOOSE_CLOSED_LOST [stage-chosen.salesforce-opportunity.closed-lost]
                PERCEPTION_ANALYSIS  -> CLOSED_LOST          : LOSE_DEAL [loss-decided]
                PROPOSAL_PRICE_QUOTE -> CLOSED_LOST          : CHOOSE_CLOSED_LOST [stage-chosen.salesforce-opportunity.closed-lost]
                PROPOSAL_PRICE_QUOTE -> CLOSED_LOST          : LOSE_DEAL [loss-decided]
                NEGOTIATION_REVIEW   -> CLOSED_LOST          : CHOOSE_CLOSED_LOST [stage-chosen.salesforce-opportunity.closed-lost]
                NEGOTIATION_REVIEW   -> CLOSED_LOST          : LOSE_DEAL [loss-decided]

                CLOSED_WON           -> PROSPECTING          : CHOOSE_PROSPECTING [stage-chosen.salesforce-opportunity.prospecting] reopen
                CLOSED_WON           -> QUALIFICATION        : CHOOSE_QUALIFICATION [stage-chosen.salesforce-opportunity.qualification] reopen
                CLOSED_WON           -> NEEDS_ANALYSIS       : CHOOSE_NEEDS_ANALYSIS [stage-chosen.salesforce-opportunity.needs-analysis] reopen
                CLOSED_WON           -> VALUE_PROPOSITION    : CHOOSE_VALUE_PROPOSITION [stage-chosen.salesforce-opportunity.value-proposition] reopen
                CLOSED_WON           -> ID_DECISION_MAKERS   : CHOOSE_ID_DECISION_MAKERS [stage-chosen.salesforce-opportunity.id-decision-makers] reopen
                CLOSED_WON           -> PERCEPTION_ANALYSIS  : CHOOSE_PERCEPTION_ANALYSIS [stage-chosen.salesforce-opportunity.perception-analysis] reopen
                CLOSED_WON           -> PROPOSAL_PRICE_QUOTE : CHOOSE_PROPOSAL_PRICE_QUOTE [stage-chosen.salesforce-opportunity.proposal-price-quote] reopen
                CLOSED_WON           -> NEGOTIATION_REVIEW   : CHOOSE_NEGOTIATION_REVIEW [stage-chosen.salesforce-opportunity.negotiation-review] reopen
                CLOSED_LOST          -> PROSPECTING          : CHOOSE_PROSPECTING [stage-chosen.salesforce-opportunity.prospecting] reopen
                CLOSED_LOST          -> QUALIFICATION        : CHOOSE_QUALIFICATION [stage-chosen.salesforce-opportunity.qualification] reopen
                CLOSED_LOST          -> NEEDS_ANALYSIS       : CHOOSE_NEEDS_ANALYSIS [stage-chosen.salesforce-opportunity.needs-analysis] reopen
                CLOSED_LOST          -> VALUE_PROPOSITION    : CHOOSE_VALUE_PROPOSITION [stage-chosen.salesforce-opportunity.value-proposition] reopen
                CLOSED_LOST          -> ID_DECISION_MAKERS   : CHOOSE_ID_DECISION_MAKERS [stage-chosen.salesforce-opportunity.id-decision-makers] reopen
                CLOSED_LOST          -> PERCEPTION_ANALYSIS  : CHOOSE_PERCEPTION_ANALYSIS [stage-chosen.salesforce-opportunity.perception-analysis] reopen
                CLOSED_LOST          -> PROPOSAL_PRICE_QUOTE : CHOOSE_PROPOSAL_PRICE_QUOTE [stage-chosen.salesforce-opportunity.proposal-price-quote] reopen
                CLOSED_LOST          -> NEGOTIATION_REVIEW   : CHOOSE_NEGOTIATION_REVIEW [stage-chosen.salesforce-opportunity.negotiation-review] reopen
                CLOSED_LOST          -> PROSPECTING          : REOPEN_DEAL [reopening-decided] reopen
                """;
    }

    @Override
    public Collection<Story> stories() {
        Deals deals = new Deals(
                List.of(
                        PROSPECTING,
                        QUALIFICATION,
                        NEEDS_ANALYSIS,
                        VALUE_PROPOSITION,
                        ID_DECISION_MAKERS,
                        PERCEPTION_ANALYSIS,
                        PROPOSAL_PRICE_QUOTE,
                        NEGOTIATION_REVIEW),
                CLOSED_WON,
                CLOSED_LOST);
        List<Story> stories = new ArrayList<>(deals.stories(funnel()));
        for (Stage<?> from : deals.open().subList(0, 6)) {
            stories.add(Told.story(funnel(), "proposes-in-" + from, from, QUOTE_ISSUED));
        }
        return stories;
    }
}
