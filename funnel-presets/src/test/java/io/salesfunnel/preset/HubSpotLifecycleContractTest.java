package io.salesfunnel.preset;

import static io.salesfunnel.evidence.StandardDecision.CUSTOMER_IMPORTED;
import static io.salesfunnel.evidence.StandardDecision.PURSUIT_DECIDED;
import static io.salesfunnel.evidence.StandardDecision.QUALIFICATION_CONFIRMED;
import static io.salesfunnel.evidence.StandardInteraction.CONTRACT_SIGNED;
import static io.salesfunnel.evidence.StandardInteraction.FORM_SUBMITTED;
import static io.salesfunnel.evidence.StandardInteraction.LIST_IMPORTED;
import static io.salesfunnel.evidence.StandardInteraction.NEWSLETTER_SUBSCRIBED;
import static io.salesfunnel.evidence.StandardInteraction.WEBSITE_VISITED;
import static io.salesfunnel.preset.HubSpotLifecycleFunnel.CUSTOMER;
import static io.salesfunnel.preset.HubSpotLifecycleFunnel.EVANGELIST;
import static io.salesfunnel.preset.HubSpotLifecycleFunnel.LEAD;
import static io.salesfunnel.preset.HubSpotLifecycleFunnel.MARKETING_QUALIFIED_LEAD;
import static io.salesfunnel.preset.HubSpotLifecycleFunnel.NO_VALUE;
import static io.salesfunnel.preset.HubSpotLifecycleFunnel.OPPORTUNITY;
import static io.salesfunnel.preset.HubSpotLifecycleFunnel.OTHER;
import static io.salesfunnel.preset.HubSpotLifecycleFunnel.SALES_QUALIFIED_LEAD;
import static io.salesfunnel.preset.HubSpotLifecycleFunnel.SUBSCRIBER;

import io.salesfunnel.funnel.Funnel;
import io.salesfunnel.funnel.Stage;
import io.salesfunnel.testkit.FunnelContract;
import io.salesfunnel.testkit.Story;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The lifecycle stage of HubSpot keeps the contract: every later stage from every earlier one. */
class HubSpotLifecycleContractTest implements FunnelContract {

    @Override
    public Funnel funnel() {
        return Presets.hubSpotLifecycle().funnel();
    }

    @Override
    public String table() {
        return """
                OUTSIDE                  -> NO_VALUE                 : ENTER_NO_VALUE [identified]
                OUTSIDE                  -> CUSTOMER                 : ENTER_CUSTOMER [committed-or-imported]
                OUTSIDE                  -> SUBSCRIBER               : ENTER_SUBSCRIBER [set-to-subscriber]
                OUTSIDE                  -> LEAD                     : ENTER_LEAD [set-to-lead]
                OUTSIDE                  -> MARKETING_QUALIFIED_LEAD : ENTER_MARKETING_QUALIFIED_LEAD [set-to-marketing-qualified-lead]
                OUTSIDE                  -> SALES_QUALIFIED_LEAD     : ENTER_SALES_QUALIFIED_LEAD [set-to-sales-qualified-lead]
                OUTSIDE                  -> OPPORTUNITY              : ENTER_OPPORTUNITY [set-to-opportunity]
                OUTSIDE                  -> OTHER                    : ENTER_OTHER [set-to-other]

                NO_VALUE                 -> SUBSCRIBER               : SUBSCRIBE [subscription-since-cleared]
                NO_VALUE                 -> LEAD                     : ENGAGE [engagement-since-cleared]
                SUBSCRIBER               -> LEAD                     : ENGAGE [engagement-since-cleared]
                NO_VALUE                 -> SALES_QUALIFIED_LEAD     : QUALIFY [qualification-confirmed]
                SUBSCRIBER               -> SALES_QUALIFIED_LEAD     : QUALIFY [qualification-confirmed]
                LEAD                     -> SALES_QUALIFIED_LEAD     : QUALIFY [qualification-confirmed]
                MARKETING_QUALIFIED_LEAD -> SALES_QUALIFIED_LEAD     : QUALIFY [qualification-confirmed]
                NO_VALUE                 -> OPPORTUNITY              : CREATE_DEAL [pursuit-since-cleared]
                SUBSCRIBER               -> OPPORTUNITY              : CREATE_DEAL [pursuit-since-cleared]
                LEAD                     -> OPPORTUNITY              : CREATE_DEAL [pursuit-since-cleared]
                MARKETING_QUALIFIED_LEAD -> OPPORTUNITY              : CREATE_DEAL [pursuit-since-cleared]
                SALES_QUALIFIED_LEAD     -> OPPORTUNITY              : CREATE_DEAL [pursuit-since-cleared]
                NO_VALUE                 -> CUSTOMER                 : WIN [commercial-commitment, commitment-since-cleared]
                SUBSCRIBER               -> CUSTOMER                 : WIN [commercial-commitment, commitment-since-cleared]
                LEAD                     -> CUSTOMER                 : WIN [commercial-commitment, commitment-since-cleared]
                MARKETING_QUALIFIED_LEAD -> CUSTOMER                 : WIN [commercial-commitment, commitment-since-cleared]
                SALES_QUALIFIED_LEAD     -> CUSTOMER                 : WIN [commercial-commitment, commitment-since-cleared]
                OPPORTUNITY              -> CUSTOMER                 : WIN [commercial-commitment, commitment-since-cleared]

                NO_VALUE                 -> SUBSCRIBER               : CHOOSE_SUBSCRIBER [stage-chosen.hubspot-lifecycle.subscriber]
                NO_VALUE                 -> LEAD                     : CHOOSE_LEAD [stage-chosen.hubspot-lifecycle.lead]
                NO_VALUE                 -> MARKETING_QUALIFIED_LEAD : CHOOSE_MARKETING_QUALIFIED_LEAD [stage-chosen.hubspot-lifecycle.marketing-qualified-lead]
                NO_VALUE                 -> SALES_QUALIFIED_LEAD     : CHOOSE_SALES_QUALIFIED_LEAD [stage-chosen.hubspot-lifecycle.sales-qualified-lead]
                NO_VALUE                 -> OPPORTUNITY              : CHOOSE_OPPORTUNITY [stage-chosen.hubspot-lifecycle.opportunity]
                NO_VALUE                 -> CUSTOMER                 : CHOOSE_CUSTOMER [stage-chosen.hubspot-lifecycle.customer, commercial-commitment]
                NO_VALUE                 -> EVANGELIST               : CHOOSE_EVANGELIST [stage-chosen.hubspot-lifecycle.evangelist, commercial-commitment]
                NO_VALUE                 -> OTHER                    : CHOOSE_OTHER [stage-chosen.hubspot-lifecycle.other]
                SUBSCRIBER               -> LEAD                     : CHOOSE_LEAD [stage-chosen.hubspot-lifecycle.lead]
                SUBSCRIBER               -> MARKETING_QUALIFIED_LEAD : CHOOSE_MARKETING_QUALIFIED_LEAD [stage-chosen.hubspot-lifecycle.marketing-qualified-lead]
                SUBSCRIBER               -> SALES_QUALIFIED_LEAD     : CHOOSE_SALES_QUALIFIED_LEAD [stage-chosen.hubspot-lifecycle.sales-qualified-lead]
                SUBSCRIBER               -> OPPORTUNITY              : CHOOSE_OPPORTUNITY [stage-chosen.hubspot-lifecycle.opportunity]
                SUBSCRIBER               -> CUSTOMER                 : CHOOSE_CUSTOMER [stage-chosen.hubspot-lifecycle.customer, commercial-commitment]
                SUBSCRIBER               -> EVANGELIST               : CHOOSE_EVANGELIST [stage-chosen.hubspot-lifecycle.evangelist, commercial-commitment]
                SUBSCRIBER               -> OTHER                    : CHOOSE_OTHER [stage-chosen.hubspot-lifecycle.other]
                LEAD                     -> MARKETING_QUALIFIED_LEAD : CHOOSE_MARKETING_QUALIFIED_LEAD [stage-chosen.hubspot-lifecycle.marketing-qualified-lead]
                LEAD                     -> SALES_QUALIFIED_LEAD     : CHOOSE_SALES_QUALIFIED_LEAD [stage-chosen.hubspot-lifecycle.sales-qualified-lead]
                LEAD                     -> OPPORTUNITY              : CHOOSE_OPPORTUNITY [stage-chosen.hubspot-lifecycle.opportunity]
                LEAD                     -> CUSTOMER                 : CHOOSE_CUSTOMER [stage-chosen.hubspot-lifecycle.customer, commercial-commitment]
                LEAD                     -> EVANGELIST               : CHOOSE_EVANGELIST [stage-chosen.hubspot-lifecycle.evangelist, commercial-commitment]
                LEAD                     -> OTHER                    : CHOOSE_OTHER [stage-chosen.hubspot-lifecycle.other]
                MARKETING_QUALIFIED_LEAD -> SALES_QUALIFIED_LEAD     : CHOOSE_SALES_QUALIFIED_LEAD [stage-chosen.hubspot-lifecycle.sales-qualified-lead]
                MARKETING_QUALIFIED_LEAD -> OPPORTUNITY              : CHOOSE_OPPORTUNITY [stage-chosen.hubspot-lifecycle.opportunity]
                MARKETING_QUALIFIED_LEAD -> CUSTOMER                 : CHOOSE_CUSTOMER [stage-chosen.hubspot-lifecycle.customer, commercial-commitment]
                MARKETING_QUALIFIED_LEAD -> EVANGELIST               : CHOOSE_EVANGELIST [stage-chosen.hubspot-lifecycle.evangelist, commercial-commitment]
                MARKETING_QUALIFIED_LEAD -> OTHER                    : CHOOSE_OTHER [stage-chosen.hubspot-lifecycle.other]
                SALES_QUALIFIED_LEAD     -> OPPORTUNITY              : CHOOSE_OPPORTUNITY [stage-chosen.hubspot-lifecycle.opportunity]
                SALES_QUALIFIED_LEAD     -> CUSTOMER                 : CHOOSE_CUSTOMER [stage-chosen.hubspot-lifecycle.customer, commercial-commitment]
                SALES_QUALIFIED_LEAD     -> EVANGELIST               : CHOOSE_EVANGELIST [stage-chosen.hubspot-lifecycle.evangelist, commercial-commitment]
                SALES_QUALIFIED_LEAD     -> OTHER                    : CHOOSE_OTHER [stage-chosen.hubspot-lifecycle.other]
                OPPORTUNITY              -> CUSTOMER                 : CHOOSE_CUSTOMER [stage-chosen.hubspot-lifecycle.customer, commercial-commitment]
                OPPORTUNITY              -> EVANGELIST               : CHOOSE_EVANGELIST [stage-chosen.hubspot-lifecycle.evangelist, commercial-commitment]
                OPPORTUNITY              -> OTHER                    : CHOOSE_OTHER [stage-chosen.hubspot-lifecycle.other]
                CUSTOMER                 -> EVANGELIST               : CHOOSE_EVANGELIST [stage-chosen.hubspot-lifecycle.evangelist]
                CUSTOMER                 -> OTHER                    : CHOOSE_OTHER [stage-chosen.hubspot-lifecycle.other]
                EVANGELIST               -> OTHER                    : CHOOSE_OTHER [stage-chosen.hubspot-lifecycle.other]

                SUBSCRIBER               -> NO_VALUE                 : CHOOSE_NO_VALUE [stage-chosen.hubspot-lifecycle.no-value] regress
                LEAD                     -> NO_VALUE                 : CHOOSE_NO_VALUE [stage-chosen.hubspot-lifecycle.no-value] regress
                MARKETING_QUALIFIED_LEAD -> NO_VALUE                 : CHOOSE_NO_VALUE [stage-chosen.hubspot-lifecycle.no-value] regress
                SALES_QUALIFIED_LEAD     -> NO_VALUE                 : CHOOSE_NO_VALUE [stage-chosen.hubspot-lifecycle.no-value] regress
                OPPORTUNITY              -> NO_VALUE                 : CHOOSE_NO_VALUE [stage-chosen.hubspot-lifecycle.no-value] regress
                CUSTOMER                 -> NO_VALUE                 : CHOOSE_NO_VALUE [stage-chosen.hubspot-lifecycle.no-value] regress
                EVANGELIST               -> NO_VALUE                 : CHOOSE_NO_VALUE [stage-chosen.hubspot-lifecycle.no-value] regress
                OTHER                    -> NO_VALUE                 : CHOOSE_NO_VALUE [stage-chosen.hubspot-lifecycle.no-value] reopen
                """;
    }

    @Override
    public Collection<Story> stories() {
        List<Stage<?>> early =
                List.of(NO_VALUE, SUBSCRIBER, LEAD, MARKETING_QUALIFIED_LEAD, SALES_QUALIFIED_LEAD, OPPORTUNITY);
        List<Story> stories = new ArrayList<>(List.of(
                Story.named("is-unknown", Told.STRANGER).with(Told.did(WEBSITE_VISITED, 0)),
                Told.story(funnel(), "is-imported", CUSTOMER_IMPORTED, EVANGELIST),
                Told.story(funnel(), "is-an-evangelist", CONTRACT_SIGNED, EVANGELIST, OTHER, NO_VALUE),
                Told.story(funnel(), "is-cleared-as-an-evangelist", CONTRACT_SIGNED, EVANGELIST, NO_VALUE),
                Told.story(funnel(), "is-cleared-as-a-customer", CONTRACT_SIGNED, NO_VALUE),
                Told.story(funnel(), "is-a-supplier-after-all", CONTRACT_SIGNED, OTHER),
                Told.story(funnel(), "is-known-as-OTHER", OTHER)));
        for (Stage<?> from : early) {
            stories.add(Told.story(funnel(), "is-known-as-" + from, from));
            stories.add(Told.story(funnel(), "is-cleared-in-" + from, LIST_IMPORTED, from, NO_VALUE));
            for (Stage<?> to : List.of(CUSTOMER, EVANGELIST)) {
                stories.add(Told.story(
                        funnel(),
                        "bought-before-and-goes-from-" + from + "-to-" + to,
                        CONTRACT_SIGNED,
                        NO_VALUE,
                        from,
                        to));
            }
            for (Stage<?> to : early) {
                stories.add(Told.story(funnel(), "goes-from-" + from + "-to-" + to, LIST_IMPORTED, from, to));
            }
            stories.add(Told.story(funnel(), "goes-from-" + from + "-to-OTHER", LIST_IMPORTED, from, OTHER));
            for (Object happens : List.of(
                    NEWSLETTER_SUBSCRIBED, FORM_SUBMITTED, QUALIFICATION_CONFIRMED, PURSUIT_DECIDED, CONTRACT_SIGNED)) {
                stories.add(Told.story(funnel(), happens + "-in-" + from, LIST_IMPORTED, from, happens));
            }
        }
        return stories;
    }
}
