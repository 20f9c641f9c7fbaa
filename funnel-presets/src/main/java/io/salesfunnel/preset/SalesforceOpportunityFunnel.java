package io.salesfunnel.preset;

import io.salesfunnel.funnel.Funnel;
import io.salesfunnel.funnel.FunnelBuilder;
import io.salesfunnel.funnel.Stage;
import io.salesfunnel.sales.Opportunity;
import io.salesfunnel.stage.StageKind;
import io.salesfunnel.stage.Transition;
import io.salesfunnel.term.Term;
import io.salesfunnel.term.Terms;
import java.util.List;

/**
 * The opportunity of Salesforce: ten stages that people set by hand, forward and back as they like. Has no instances.
 *
 * <p>A deal begins when somebody decides to pursue it, or in the stage that somebody set. A quote leads to {@link
 * #PROPOSAL_PRICE_QUOTE} and a commitment to {@link #CLOSED_WON} by themselves; only those count that came since the
 * deal is pursued, and since somebody last set the stage by hand. So who moves a deal back is not overruled by an old
 * quote, and an old contract does not win a new deal. {@link #CLOSED_WON} is set by hand only when there is a
 * commitment, which Salesforce does not ask for. Closed deals are opened again by hand.
 * A deal that is lost or disqualified while it is parked keeps its stage, and its status tells so.
 *
 * <p>Sources: the ten labels are in several public guides that agree. Of the percentages,
 * 60, 70, 75, 90, 100 and 0 and the forecast categories (Pipeline for open stages, Closed, Omitted) were read in the
 * metadata of an org that kept those stages; 10, 10, 20 and 50 are common knowledge, not verified. Newer orgs come with
 * fewer stages (Qualification, Needs Analysis, Proposal, Negotiation, and the two closed ones). That the order is not
 * enforced is documented. That a quote moves a deal is a choice of this library: there, a person does so.
 *
 * <p>Immutable and safe for use by many threads.
 *
 * @since 0.1
 */
public final class SalesforceOpportunityFunnel {

    /** There might be a deal; 10 %. */
    public static final Stage<Opportunity> PROSPECTING = DealPipeline.open("PROSPECTING");

    /** It is found out whether there is a deal; 10 %. */
    public static final Stage<Opportunity> QUALIFICATION = DealPipeline.open("QUALIFICATION");

    /** It is found out what the buyer needs; 20 %. */
    public static final Stage<Opportunity> NEEDS_ANALYSIS = DealPipeline.open("NEEDS_ANALYSIS");

    /** The buyer is shown what it is worth; 50 %. */
    public static final Stage<Opportunity> VALUE_PROPOSITION = DealPipeline.open("VALUE_PROPOSITION");

    /** It is found out who decides; 60 %. */
    public static final Stage<Opportunity> ID_DECISION_MAKERS = DealPipeline.open("ID_DECISION_MAKERS");

    /** It is found out what those who decide think; 70 %. */
    public static final Stage<Opportunity> PERCEPTION_ANALYSIS = DealPipeline.open("PERCEPTION_ANALYSIS");

    /** The buyer has a quote; 75 %. */
    public static final Stage<Opportunity> PROPOSAL_PRICE_QUOTE = DealPipeline.open("PROPOSAL_PRICE_QUOTE");

    /** The terms are discussed; 90 %. */
    public static final Stage<Opportunity> NEGOTIATION_REVIEW = DealPipeline.open("NEGOTIATION_REVIEW");

    /** The buyer has bought; 100 %. */
    public static final Stage<Opportunity> CLOSED_WON = DealPipeline.closed("CLOSED_WON", StageKind.CUSTOMER);

    /** The deal is gone; 0 %. */
    public static final Stage<Opportunity> CLOSED_LOST = DealPipeline.closed("CLOSED_LOST", StageKind.LOST);

    /** A quote was issued. */
    public static final Transition<Opportunity, Opportunity> PROPOSE = DealPipeline.move("PROPOSE");

    /** The buyer committed. */
    public static final Transition<Opportunity, Opportunity> WIN = DealPipeline.WIN;

    /** Somebody decided that the deal is gone. */
    public static final Transition<Opportunity, Opportunity> LOSE_DEAL = DealPipeline.LOSE_DEAL;

    /**
     * Somebody decided to take the deal up again, without saying in which stage; it begins in the first, and what
     * followed by itself before follows again, such as from its quote. Who knows better sets the stage.
     */
    public static final Transition<Opportunity, Opportunity> REOPEN_DEAL = DealPipeline.REOPEN_DEAL;

    private static final String ID = "salesforce-opportunity";

    private static final Preset PRESET = SystemPreset.of(
            funnel(),
            terms(),
            "An opportunity is as far as somebody set it, from prospecting to negotiation, a won one has a commitment.",
            "Salesforce, picklist Stage of opportunities");

    private SalesforceOpportunityFunnel() {}

    static Preset preset() {
        return PRESET;
    }

    private static Funnel funnel() {
        DealPipeline deals = new DealPipeline(
                ID,
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
        FunnelBuilder funnel = deals.builder()
                .probability(PROSPECTING, 0.1)
                .probability(QUALIFICATION, 0.1)
                .probability(NEEDS_ANALYSIS, 0.2)
                .probability(VALUE_PROPOSITION, 0.5)
                .probability(ID_DECISION_MAKERS, 0.6)
                .probability(PERCEPTION_ANALYSIS, 0.7)
                .probability(PROPOSAL_PRICE_QUOTE, 0.75)
                .probability(NEGOTIATION_REVIEW, 0.9);
        return funnel.automatic(PROPOSE)
                .from(
                        PROSPECTING,
                        QUALIFICATION,
                        NEEDS_ANALYSIS,
                        VALUE_PROPOSITION,
                        ID_DECISION_MAKERS,
                        PERCEPTION_ANALYSIS)
                .to(PROPOSAL_PRICE_QUOTE)
                .when(DealPipeline.quoted(deals.since()))
                .build();
    }

    private static Terms terms() {
        return Terms.of(
                en("Prospecting", PROSPECTING),
                en("Qualification", QUALIFICATION),
                en("Needs Analysis", NEEDS_ANALYSIS),
                en("Value Proposition", VALUE_PROPOSITION),
                en("Id. Decision Makers", ID_DECISION_MAKERS),
                en("Perception Analysis", PERCEPTION_ANALYSIS),
                en("Proposal/Price Quote", PROPOSAL_PRICE_QUOTE),
                en("Negotiation/Review", NEGOTIATION_REVIEW),
                en("Closed Won", CLOSED_WON),
                en("Closed Lost", CLOSED_LOST),
                nl("Kwalificatie", QUALIFICATION),
                nl("Gesloten/gewonnen", CLOSED_WON),
                nl("Gesloten/verloren", CLOSED_LOST));
    }

    private static Term en(String label, Stage<?> stage) {
        return Term.of("en", ID, label).stage(stage.name()).source("Salesforce, Stage");
    }

    private static Term nl(String label, Stage<?> stage) {
        return Term.of("nl", ID, label).stage(stage.name()).source("Salesforce, Stage of a Dutch org");
    }
}
