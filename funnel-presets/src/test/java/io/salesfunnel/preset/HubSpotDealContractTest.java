package io.salesfunnel.preset;

import static io.salesfunnel.evidence.StandardDecision.QUALIFICATION_CONFIRMED;
import static io.salesfunnel.evidence.StandardInteraction.QUOTE_ISSUED;
import static io.salesfunnel.preset.HubSpotDealFunnel.APPOINTMENT_SCHEDULED;
import static io.salesfunnel.preset.HubSpotDealFunnel.CLOSED_LOST;
import static io.salesfunnel.preset.HubSpotDealFunnel.CLOSED_WON;
import static io.salesfunnel.preset.HubSpotDealFunnel.CONTRACT_SENT;
import static io.salesfunnel.preset.HubSpotDealFunnel.DECISION_MAKER_BOUGHT_IN;
import static io.salesfunnel.preset.HubSpotDealFunnel.PRESENTATION_SCHEDULED;
import static io.salesfunnel.preset.HubSpotDealFunnel.QUALIFIED_TO_BUY;

import io.salesfunnel.funnel.Funnel;
import io.salesfunnel.funnel.Stage;
import io.salesfunnel.testkit.FunnelContract;
import io.salesfunnel.testkit.Story;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The deal of HubSpot keeps the contract: every stage from every other. */
class HubSpotDealContractTest implements FunnelContract {

    @Override
    public Funnel funnel() {
        return Presets.hubSpotDeal().funnel();
    }

    @Override
    public String table() {
        return """
                OUTSIDE                  -> APPOINTMENT_SCHEDULED    : ENTER_APPOINTMENT_SCHEDULED [pursued]
                OUTSIDE                  -> QUALIFIED_TO_BUY         : ENTER_QUALIFIED_TO_BUY [set-to-qualified-to-buy]
                OUTSIDE                  -> PRESENTATION_SCHEDULED   : ENTER_PRESENTATION_SCHEDULED [set-to-presentation-scheduled]
                OUTSIDE                  -> DECISION_MAKER_BOUGHT_IN : ENTER_DECISION_MAKER_BOUGHT_IN [set-to-decision-maker-bought-in]
                OUTSIDE                  -> CONTRACT_SENT            : ENTER_CONTRACT_SENT [set-to-contract-sent]
                OUTSIDE                  -> CLOSED_WON               : ENTER_CLOSED_WON [committed-or-imported, set-to-closed-won]
                OUTSIDE                  -> CLOSED_LOST              : ENTER_CLOSED_LOST [set-to-closed-lost]

                APPOINTMENT_SCHEDULED    -> CONTRACT_SENT            : SEND_CONTRACT [quote-since-stage-chosen]
                QUALIFIED_TO_BUY         -> CONTRACT_SENT            : SEND_CONTRACT [quote-since-stage-chosen]
                PRESENTATION_SCHEDULED   -> CONTRACT_SENT            : SEND_CONTRACT [quote-since-stage-chosen]
                DECISION_MAKER_BOUGHT_IN -> CONTRACT_SENT            : SEND_CONTRACT [quote-since-stage-chosen]
                APPOINTMENT_SCHEDULED    -> QUALIFIED_TO_BUY         : QUALIFY [qualification-since-stage-chosen]
                APPOINTMENT_SCHEDULED    -> CLOSED_WON               : WIN [commercial-commitment, commitment-since-stage-chosen]
                QUALIFIED_TO_BUY         -> CLOSED_WON               : WIN [commercial-commitment, commitment-since-stage-chosen]
                PRESENTATION_SCHEDULED   -> CLOSED_WON               : WIN [commercial-commitment, commitment-since-stage-chosen]
                DECISION_MAKER_BOUGHT_IN -> CLOSED_WON               : WIN [commercial-commitment, commitment-since-stage-chosen]
                CONTRACT_SENT            -> CLOSED_WON               : WIN [commercial-commitment, commitment-since-stage-chosen]

                APPOINTMENT_SCHEDULED    -> QUALIFIED_TO_BUY         : CHOOSE_QUALIFIED_TO_BUY [stage-chosen.hubspot-deal.qualified-to-buy]
                APPOINTMENT_SCHEDULED    -> PRESENTATION_SCHEDULED   : CHOOSE_PRESENTATION_SCHEDULED [stage-chosen.hubspot-deal.presentation-scheduled]
                APPOINTMENT_SCHEDULED    -> DECISION_MAKER_BOUGHT_IN : CHOOSE_DECISION_MAKER_BOUGHT_IN [stage-chosen.hubspot-deal.decision-maker-bought-in]
                APPOINTMENT_SCHEDULED    -> CONTRACT_SENT            : CHOOSE_CONTRACT_SENT [stage-chosen.hubspot-deal.contract-sent]
                QUALIFIED_TO_BUY         -> APPOINTMENT_SCHEDULED    : CHOOSE_APPOINTMENT_SCHEDULED [stage-chosen.hubspot-deal.appointment-scheduled] regress
                QUALIFIED_TO_BUY         -> PRESENTATION_SCHEDULED   : CHOOSE_PRESENTATION_SCHEDULED [stage-chosen.hubspot-deal.presentation-scheduled]
                QUALIFIED_TO_BUY         -> DECISION_MAKER_BOUGHT_IN : CHOOSE_DECISION_MAKER_BOUGHT_IN [stage-chosen.hubspot-deal.decision-maker-bought-in]
                QUALIFIED_TO_BUY         -> CONTRACT_SENT            : CHOOSE_CONTRACT_SENT [stage-chosen.hubspot-deal.contract-sent]
                PRESENTATION_SCHEDULED   -> APPOINTMENT_SCHEDULED    : CHOOSE_APPOINTMENT_SCHEDULED [stage-chosen.hubspot-deal.appointment-scheduled] regress
                PRESENTATION_SCHEDULED   -> QUALIFIED_TO_BUY         : CHOOSE_QUALIFIED_TO_BUY [stage-chosen.hubspot-deal.qualified-to-buy] regress
                PRESENTATION_SCHEDULED   -> DECISION_MAKER_BOUGHT_IN : CHOOSE_DECISION_MAKER_BOUGHT_IN [stage-chosen.hubspot-deal.decision-maker-bought-in]
                PRESENTATION_SCHEDULED   -> CONTRACT_SENT            : CHOOSE_CONTRACT_SENT [stage-chosen.hubspot-deal.contract-sent]
                DECISION_MAKER_BOUGHT_IN -> APPOINTMENT_SCHEDULED    : CHOOSE_APPOINTMENT_SCHEDULED [stage-chosen.hubspot-deal.appointment-scheduled] regress
                DECISION_MAKER_BOUGHT_IN -> QUALIFIED_TO_BUY         : CHOOSE_QUALIFIED_TO_BUY [stage-chosen.hubspot-deal.qualified-to-buy] regress
                DECISION_MAKER_BOUGHT_IN -> PRESENTATION_SCHEDULED   : CHOOSE_PRESENTATION_SCHEDULED [stage-chosen.hubspot-deal.presentation-scheduled] regress
                DECISION_MAKER_BOUGHT_IN -> CONTRACT_SENT            : CHOOSE_CONTRACT_SENT [stage-chosen.hubspot-deal.contract-sent]
                CONTRACT_SENT            -> APPOINTMENT_SCHEDULED    : CHOOSE_APPOINTMENT_SCHEDULED [stage-chosen.hubspot-deal.appointment-scheduled] regress
                CONTRACT_SENT            -> QUALIFIED_TO_BUY         : CHOOSE_QUALIFIED_TO_BUY [stage-chosen.hubspot-deal.qualified-to-buy] regress
                CONTRACT_SENT            -> PRESENTATION_SCHEDULED   : CHOOSE_PRESENTATION_SCHEDULED [stage-chosen.hubspot-deal.presentation-scheduled] regress
                CONTRACT_SENT            -> DECISION_MAKER_BOUGHT_IN : CHOOSE_DECISION_MAKER_BOUGHT_IN [stage-chosen.hubspot-deal.decision-maker-bought-in] regress

                APPOINTMENT_SCHEDULED    -> CLOSED_WON               : CHOOSE_CLOSED_WON [stage-chosen.hubspot-deal.closed-won, commercial-commitment]
                QUALIFIED_TO_BUY         -> CLOSED_WON               : CHOOSE_CLOSED_WON [stage-chosen.hubspot-deal.closed-won, commercial-commitment]
                PRESENTATION_SCHEDULED   -> CLOSED_WON               : CHOOSE_CLOSED_WON [stage-chosen.hubspot-deal.closed-won, commercial-commitment]
                DECISION_MAKER_BOUGHT_IN -> CLOSED_WON               : CHOOSE_CLOSED_WON [stage-chosen.hubspot-deal.closed-won, commercial-commitment]
                CONTRACT_SENT            -> CLOSED_WON               : CHOOSE_CLOSED_WON [stage-chosen.hubspot-deal.closed-won, commercial-commitment]
                APPOINTMENT_SCHEDULED    -> CLOSED_LOST              : CHOOSE_CLOSED_LOST [stage-chosen.hubspot-deal.closed-lost]
                APPOINTMENT_SCHEDULED    -> CLOSED_LOST              : LOSE_DEAL [loss-decided]
                QUALIFIED_TO_BUY         -> CLOSED_LOST              : CHOOSE_CLOSED_LOST [stage-chosen.hubspot-deal.closed-lost]
                QUALIFIED_TO_BUY         -> CLOSED_LOST              : LOSE_DEAL [loss-decided]
                PRESENTATION_SCHEDULED   -> CLOSED_LOST              : CHOOSE_CLOSED_LOST [stage-chosen.hubspot-deal.closed-lost]
                PRESENTATION_SCHEDULED   -> CLOSED_LOST              : LOSE_DEAL [loss-decided]
                DECISION_MAKER_BOUGHT_IN -> CLOSED_LOST              : CHOOSE_CLOSED_LOST [stage-chosen.hubspot-deal.closed-lost]
                DECISION_MAKER_BOUGHT_IN -> CLOSED_LOST              : LOSE_DEAL [loss-decided]
                CONTRACT_SENT            -> CLOSED_LOST              : CHOOSE_CLOSED_LOST [stage-chosen.hubspot-deal.closed-lost]
                CONTRACT_SENT            -> CLOSED_LOST              : LOSE_DEAL [loss-decided]

                CLOSED_WON               -> APPOINTMENT_SCHEDULED    : CHOOSE_APPOINTMENT_SCHEDULED [stage-chosen.hubspot-deal.appointment-scheduled] reopen
                CLOSED_WON               -> QUALIFIED_TO_BUY         : CHOOSE_QUALIFIED_TO_BUY [stage-chosen.hubspot-deal.qualified-to-buy] reopen
                CLOSED_WON               -> PRESENTATION_SCHEDULED   : CHOOSE_PRESENTATION_SCHEDULED [stage-chosen.hubspot-deal.presentation-scheduled] reopen
                CLOSED_WON               -> DECISION_MAKER_BOUGHT_IN : CHOOSE_DECISION_MAKER_BOUGHT_IN [stage-chosen.hubspot-deal.decision-maker-bought-in] reopen
                CLOSED_WON               -> CONTRACT_SENT            : CHOOSE_CONTRACT_SENT [stage-chosen.hubspot-deal.contract-sent] reopen
                CLOSED_LOST              -> APPOINTMENT_SCHEDULED    : CHOOSE_APPOINTMENT_SCHEDULED [stage-chosen.hubspot-deal.appointment-scheduled] reopen
                CLOSED_LOST              -> QUALIFIED_TO_BUY         : CHOOSE_QUALIFIED_TO_BUY [stage-chosen.hubspot-deal.qualified-to-buy] reopen
                CLOSED_LOST              -> PRESENTATION_SCHEDULED   : CHOOSE_PRESENTATION_SCHEDULED [stage-chosen.hubspot-deal.presentation-scheduled] reopen
                CLOSED_LOST              -> DECISION_MAKER_BOUGHT_IN : CHOOSE_DECISION_MAKER_BOUGHT_IN [stage-chosen.hubspot-deal.decision-maker-bought-in] reopen
                CLOSED_LOST              -> CONTRACT_SENT            : CHOOSE_CONTRACT_SENT [stage-chosen.hubspot-deal.contract-sent] reopen
                CLOSED_LOST              -> APPOINTMENT_SCHEDULED    : REOPEN_DEAL [reopening-decided] reopen
                """;
    }

    @Override
    public Collection<Story> stories() {
        Deals deals = new Deals(
                List.of(
                        APPOINTMENT_SCHEDULED,
                        QUALIFIED_TO_BUY,
                        PRESENTATION_SCHEDULED,
                        DECISION_MAKER_BOUGHT_IN,
                        CONTRACT_SENT),
                CLOSED_WON,
                CLOSED_LOST);
        List<Story> stories = new ArrayList<>(deals.stories(funnel()));
        for (Stage<?> from : deals.open().subList(0, 4)) {
            stories.add(Told.story(funnel(), "sends-a-contract-in-" + from, from, QUOTE_ISSUED));
        }
        stories.add(Told.story(funnel(), "is-qualified", APPOINTMENT_SCHEDULED, QUALIFICATION_CONFIRMED));
        return stories;
    }
}
