package io.salesfunnel.preset;

import io.salesfunnel.qualification.QualificationRule;
import io.salesfunnel.ruleset.RuleSet;
import io.salesfunnel.term.Terms;
import java.util.List;
import java.util.Optional;

/**
 * The ready-made presets. Has no instances.
 *
 * @since 0.1
 */
public final class Presets {

    private static final List<Preset> ALL = List.of(
            IntentFunnel.preset(),
            FitFunnel.preset(),
            CommitmentFunnel.preset(),
            EngagementFunnel.preset(),
            DialogueFunnel.preset(),
            SalesforceLeadFunnel.preset(),
            SalesforceOpportunityFunnel.preset(),
            HubSpotLifecycleFunnel.preset(),
            HubSpotLeadFunnel.preset(),
            HubSpotDealFunnel.preset(),
            OdooFunnel.preset(),
            DynamicsSalesFunnel.preset(),
            BusinessCentralFunnel.preset(),
            TrytonFunnel.preset());

    private Presets() {}

    /**
     * Told apart by the wish to buy: lead, prospect, customer.
     *
     * @return the preset, called {@code intent}
     * @see IntentFunnel
     */
    public static Preset intent() {
        return IntentFunnel.preset();
    }

    /**
     * Told apart by how well they fit: lead, prospect, customer.
     *
     * @return the preset, called {@code fit}
     * @see FitFunnel
     */
    public static Preset fit() {
        return FitFunnel.preset();
    }

    /**
     * The same with other criteria, for leads and for those who enter as prospects alike.
     *
     * @param id the id of the funnel
     * @param criteria what makes a prospect
     * @return the preset
     */
    public static Preset fit(String id, RuleSet criteria) {
        return FitFunnel.preset(id, criteria);
    }

    /**
     * Told apart by commitments: prospect, customer, loyal customer.
     *
     * @return the preset, called {@code commitment}
     * @see CommitmentFunnel
     */
    public static Preset commitment() {
        return CommitmentFunnel.preset();
    }

    /**
     * Told apart by how far they take part: prospect, lead, contact, opportunity, customer. This is the default.
     *
     * @return the preset, called {@code engagement}
     * @see io.salesfunnel.sales.Engagement
     */
    public static Preset engagement() {
        return EngagementFunnel.preset();
    }

    /**
     * Told apart by a dialogue: lead, prospect.
     *
     * @return the preset, called {@code dialogue}
     * @see DialogueFunnel
     */
    public static Preset dialogue() {
        return DialogueFunnel.preset();
    }

    /**
     * The same with another rule that a lead has to meet before the seller reaches out, such as {@link
     * io.salesfunnel.framework.StandardRuleSets#thresholds}.
     *
     * @param id the id of the funnel
     * @param qualification what has to be met first
     * @return the preset
     */
    public static Preset dialogue(String id, QualificationRule qualification) {
        return DialogueFunnel.preset(id, qualification);
    }

    /**
     * The lead of Salesforce.
     *
     * @return the preset, called {@code salesforce-lead}
     * @see SalesforceLeadFunnel
     */
    public static Preset salesforceLead() {
        return SalesforceLeadFunnel.preset();
    }

    /**
     * The opportunity of Salesforce.
     *
     * @return the preset, called {@code salesforce-opportunity}
     * @see SalesforceOpportunityFunnel
     */
    public static Preset salesforceOpportunity() {
        return SalesforceOpportunityFunnel.preset();
    }

    /**
     * The lifecycle stage of HubSpot.
     *
     * @return the preset, called {@code hubspot-lifecycle}
     * @see HubSpotLifecycleFunnel
     */
    public static Preset hubSpotLifecycle() {
        return HubSpotLifecycleFunnel.preset();
    }

    /**
     * The lead of HubSpot.
     *
     * @return the preset, called {@code hubspot-lead}
     * @see HubSpotLeadFunnel
     */
    public static Preset hubSpotLead() {
        return HubSpotLeadFunnel.preset();
    }

    /**
     * The deal of HubSpot.
     *
     * @return the preset, called {@code hubspot-deal}
     * @see HubSpotDealFunnel
     */
    public static Preset hubSpotDeal() {
        return HubSpotDealFunnel.preset();
    }

    /**
     * Odoo CRM: a lead, then an opportunity in its stages.
     *
     * @return the preset, called {@code odoo}
     * @see OdooFunnel
     */
    public static Preset odoo() {
        return OdooFunnel.preset();
    }

    /**
     * Dynamics 365 Sales: an open lead, then the stages of the sales process.
     *
     * @return the preset, called {@code dynamics-sales}
     * @see DynamicsSalesFunnel
     */
    public static Preset dynamicsSales() {
        return DynamicsSalesFunnel.preset();
    }

    /**
     * Dynamics 365 Business Central: the sample sales cycle for new customers.
     *
     * @return the preset, called {@code business-central}
     * @see BusinessCentralFunnel
     */
    public static Preset businessCentral() {
        return BusinessCentralFunnel.preset();
    }

    /**
     * Dynamics 365 Business Central with a sales cycle of your own.
     *
     * <pre>{@code
     * Presets.businessCentral("renewals", BusinessCentralFunnel.EXISTING_CUSTOMER, List.of("PRICE_L", "WALKED_L"));
     * }</pre>
     *
     * @param id the id of the funnel: letters, digits, dot, dash and underscore; one that no other funnel has
     * @param cycle the stages, the earliest first, with names that differ in more than case, dash and underscore; at
     *     the end comes {@link BusinessCentralFunnel#WON}
     * @param closeCodes why an opportunity is lost, at least one code
     * @return the preset
     * @throws IllegalArgumentException if there is no stage or no close code, or if the id or a code has another form
     * @throws io.salesfunnel.definition.InvalidDefinitionException if the cycle is not sound, such as one with the same
     *     stage twice, or whose chances fall, or are 100 percent before the end
     */
    public static Preset businessCentral(String id, List<CycleStage> cycle, List<String> closeCodes) {
        return BusinessCentralFunnel.preset(id, cycle, closeCodes);
    }

    /**
     * Tryton: a lead, an opportunity, then the fate of the sale.
     *
     * @return the preset, called {@code tryton}
     * @see TrytonFunnel
     */
    public static Preset tryton() {
        return TrytonFunnel.preset();
    }

    /**
     * Every preset, those of the articles first.
     *
     * @return an unmodifiable list
     */
    public static List<Preset> all() {
        return ALL;
    }

    /**
     * The preset of an id.
     *
     * @param id the id, such as {@code intent}
     * @return the preset, or empty if none has the id
     */
    public static Optional<Preset> find(String id) {
        return ALL.stream().filter(preset -> preset.id().equals(id)).findFirst();
    }

    /**
     * The words of every preset.
     *
     * @return the terms
     */
    public static Terms terms() {
        return ALL.stream().map(Preset::terms).reduce(Terms.of(), Terms::and);
    }
}
