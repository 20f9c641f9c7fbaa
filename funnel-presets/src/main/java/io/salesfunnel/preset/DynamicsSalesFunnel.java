package io.salesfunnel.preset;

import static io.salesfunnel.preset.OpportunityParts.words;

import io.salesfunnel.evidence.StandardDecision;
import io.salesfunnel.evidence.StandardInteraction;
import io.salesfunnel.framework.InteractionRules;
import io.salesfunnel.framework.StandardCriteria;
import io.salesfunnel.funnel.Funnel;
import io.salesfunnel.funnel.FunnelBuilder;
import io.salesfunnel.funnel.FunnelRecord;
import io.salesfunnel.funnel.Stage;
import io.salesfunnel.sales.Engagement;
import io.salesfunnel.sales.Lead;
import io.salesfunnel.sales.Opportunity;
import io.salesfunnel.stage.StageKind;
import io.salesfunnel.stage.StatusTransition;
import io.salesfunnel.stage.Transition;
import io.salesfunnel.term.Terms;
import java.util.List;

/**
 * The funnel of Dynamics 365 Sales: the lead to opportunity sales process, with the status reasons of an open lead as
 * its first stages. See {@link Presets#dynamicsSales()}.
 *
 * <p>A lead is new until there was contact. That a deal is pursued qualifies it, which creates the opportunity and ends
 * the stage that Dynamics calls <em>Qualify</em>; a confirmed qualification alone creates none. Then come <em>Develop</em>,
 * <em>Propose</em> and <em>Close</em>. A quote moves to Propose and its acceptance to Close by themselves; somebody may
 * also choose the next stage, or an earlier one, by a {@link StageChosen}. Two steps of the process are required here:
 * the customer need for Propose, and a quote for Close.
 *
 * <p>A lead is disqualified for one of {@link #DISQUALIFICATIONS}, an opportunity lost for one of {@link #LOSSES}; both
 * can be taken up again by {@code REOPEN}. A lead that commits is won without an opportunity in between, so that no
 * customer is missed. Dynamics leaves it open whether a lead may be qualified without an opportunity; here it may not.
 *
 * <p>Read in the documentation of Microsoft: the status Open with New and Contacted, that QualifyLead creates the
 * opportunity, that Qualify belongs to the lead and the later stages to the opportunity, the steps of each stage (none
 * of which is required as it comes), that the next stage is selected by hand, that what was closed can be reopened, and
 * that Canceled and Out-Sold are the losses. The four disqualifications were read in third-party pages. Not from
 * Dynamics: what moves a record by itself, and the two requirements. Has no instances.
 *
 * @since 0.1
 */
public final class DynamicsSalesFunnel {

    /** An open lead, and there was no contact yet. */
    public static final Stage<Lead> NEW = Stage.of("NEW", StageKind.TARGET, Lead.class, Lead::of);

    /** An open lead, and there was contact, whoever began. */
    public static final Stage<Lead> CONTACTED = Stage.of("CONTACTED", StageKind.ENGAGED, Lead.class, Lead::of);

    /** An opportunity: what the customer needs is being worked out. */
    public static final Stage<Opportunity> DEVELOP = OpportunityParts.open("DEVELOP");

    /** An opportunity: the need is known, and something is proposed. */
    public static final Stage<Opportunity> PROPOSE = OpportunityParts.open("PROPOSE");

    /** An opportunity: there is a quote, and the deal is being closed. */
    public static final Stage<Opportunity> CLOSE = OpportunityParts.open("CLOSE");

    /** The customer has bought. */
    public static final Stage<Opportunity> WON = OpportunityParts.closed("WON", StageKind.CUSTOMER);

    /** There was contact. */
    public static final Transition<Lead, Lead> CONTACT = new Transition<>("CONTACT", Lead.class, Lead.class);

    /** Somebody says by hand that there was contact. */
    public static final Transition<Lead, Lead> TO_CONTACTED = new Transition<>("TO_CONTACTED", Lead.class, Lead.class);

    /** The lead is qualified, and an opportunity created. */
    public static final Transition<Lead, Opportunity> QUALIFY_LEAD =
            new Transition<>("QUALIFY_LEAD", Lead.class, Opportunity.class);

    /** A quote was issued, and the need is known. */
    public static final Transition<Opportunity, Opportunity> ISSUE_QUOTE = OpportunityParts.transition("ISSUE_QUOTE");

    /** The quote was accepted. */
    public static final Transition<Opportunity, Opportunity> ACCEPT_QUOTE = OpportunityParts.transition("ACCEPT_QUOTE");

    /** The customer committed. */
    public static final Transition<FunnelRecord, Opportunity> WIN =
            new Transition<>("WIN", FunnelRecord.class, Opportunity.class);

    /** Somebody selected the next stage; the need has to be known. */
    public static final Transition<Opportunity, Opportunity> TO_PROPOSE = OpportunityParts.transition("TO_PROPOSE");

    /** Somebody selected the next stage; a quote has to be there. */
    public static final Transition<Opportunity, Opportunity> TO_CLOSE = OpportunityParts.transition("TO_CLOSE");

    /** Somebody set an earlier stage active. */
    public static final Transition<Opportunity, Opportunity> BACK_TO_DEVELOP =
            OpportunityParts.transition("BACK_TO_DEVELOP");

    /** Somebody set an earlier stage active. */
    public static final Transition<Opportunity, Opportunity> BACK_TO_PROPOSE =
            OpportunityParts.transition("BACK_TO_PROPOSE");

    /** An opportunity that was won is reopened. */
    public static final Transition<Opportunity, Opportunity> REOPEN_WON = OpportunityParts.transition("REOPEN_WON");

    /** Why a lead is disqualified. */
    public static final List<String> DISQUALIFICATIONS =
            List.of("lost", "cannot-contact", "no-longer-interested", "canceled");

    /** Why an opportunity is lost. */
    public static final List<String> LOSSES = List.of("canceled", "out-sold");

    private static final String ID = "dynamics-sales";

    private static final StageField FIELD = new StageField(ID);

    private static final Preset PRESET = preset(funnel());

    private DynamicsSalesFunnel() {}

    static Preset preset() {
        return PRESET;
    }

    private static Preset preset(Funnel funnel) {
        Terms terms = words(
                        "en", funnel, "Dynamics 365 Sales, lead status reason", "NEW", "New", "CONTACTED", "Contacted")
                .and(words(
                        "en",
                        funnel,
                        "Dynamics 365 Sales, opportunity stages",
                        "DEVELOP",
                        "Develop",
                        "PROPOSE",
                        "Propose",
                        "CLOSE",
                        "Close",
                        "WON",
                        "Won"));
        return OpportunityParts.preset(
                funnel,
                terms,
                "A lead is new or was contacted, an opportunity is developed, proposed to and closed, a won one has a commitment.",
                "Dynamics 365 Sales");
    }

    private static Funnel funnel() {
        FunnelBuilder funnel =
                OpportunityParts.promoted(Funnel.named(ID).stages(NEW, CONTACTED, DEVELOP, PROPOSE, CLOSE, WON));
        DISQUALIFICATIONS.forEach(code -> funnel.reasons(StatusTransition.DISQUALIFY, code));
        LOSSES.forEach(code -> funnel.reasons(StatusTransition.LOSE, code));
        return funnel.entry(DEVELOP)
                .when(OpportunityParts.PURSUED)
                .entry(NEW)
                .automatic(WIN)
                .from(NEW, CONTACTED, DEVELOP, PROPOSE, CLOSE)
                .to(WON)
                .when(FIELD.since(List.of(DEVELOP, PROPOSE, CLOSE))
                        .happened("commitment-since-stage-chosen", Engagement.COMMITMENTS))
                .automatic(ACCEPT_QUOTE)
                .from(PROPOSE)
                .to(CLOSE)
                .when(FIELD.since(List.of(DEVELOP, PROPOSE))
                        .happened("acceptance-since-stage-chosen", List.of(StandardInteraction.QUOTE_ACCEPTED)))
                .automatic(ISSUE_QUOTE)
                .from(DEVELOP)
                .to(PROPOSE)
                .when(FIELD.since(List.of(DEVELOP)).happened("quote-since-stage-chosen", OpportunityParts.QUOTES))
                .when(StandardCriteria.NEED)
                .automatic(CONTACT)
                .from(NEW)
                .to(CONTACTED)
                .when(InteractionRules.CONTACTED)
                .decided(QUALIFY_LEAD, StandardDecision.PURSUIT_DECIDED)
                .from(NEW, CONTACTED)
                .to(DEVELOP)
                .decided(TO_CONTACTED, FIELD.setTo(CONTACTED))
                .from(NEW)
                .to(CONTACTED)
                .decided(TO_PROPOSE, FIELD.setTo(PROPOSE))
                .from(DEVELOP)
                .to(PROPOSE)
                .when(StandardCriteria.NEED)
                .decided(TO_CLOSE, FIELD.setTo(CLOSE))
                .from(PROPOSE)
                .to(CLOSE)
                .when(OpportunityParts.QUOTED)
                .regress(BACK_TO_DEVELOP, FIELD.setTo(DEVELOP))
                .from(PROPOSE, CLOSE)
                .to(DEVELOP)
                .regress(BACK_TO_PROPOSE, FIELD.setTo(PROPOSE))
                .from(CLOSE)
                .to(PROPOSE)
                .reopen(REOPEN_WON, FIELD.setTo(CLOSE))
                .from(WON)
                .to(CLOSE)
                .build();
    }
}
