package io.salesfunnel.preset;

import io.salesfunnel.evidence.StandardDecision;
import io.salesfunnel.evidence.StandardInteraction;
import io.salesfunnel.framework.InteractionRules;
import io.salesfunnel.framework.StandardCriteria;
import io.salesfunnel.funnel.Funnel;
import io.salesfunnel.funnel.FunnelBuilder;
import io.salesfunnel.funnel.FunnelRecord;
import io.salesfunnel.funnel.Stage;
import io.salesfunnel.sales.Lead;
import io.salesfunnel.sales.Opportunity;
import io.salesfunnel.stage.StageKind;
import io.salesfunnel.stage.StatusTransition;
import io.salesfunnel.stage.Transition;
import io.salesfunnel.term.Term;
import io.salesfunnel.term.Terms;
import java.util.List;

/**
 * The funnel of Dynamics 365 Sales: the lead to opportunity sales process, with the status reasons of an open lead as
 * its first stages. See {@link Presets#dynamicsSales()}.
 *
 * <p>A lead is new until there was contact. That a deal is pursued qualifies it, which creates the opportunity and ends
 * the stage that Dynamics calls <em>Qualify</em>; a confirmed qualification alone creates none. Then come
 * <em>Develop</em>, <em>Propose</em> and <em>Close</em>. A quote moves to Propose and its acceptance to Close by
 * themselves; somebody may also choose the next stage, or an earlier one, by a {@link StageChosen}. Two steps of the
 * process are required here: the customer need for Propose, and a quote for Close. What was chosen by hand stands until
 * something newer happens; a quote from before the deal was pursued does not move it. An opportunity that was won is
 * reopened by choosing {@link #CLOSE}. If the first that is known is the stage that somebody chose, as of a record that
 * was imported, it begins there, and nothing is required.
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
    public static final Stage<Opportunity> DEVELOP = DealPipeline.open("DEVELOP");

    /** An opportunity: the need is known, and something is proposed. */
    public static final Stage<Opportunity> PROPOSE = DealPipeline.open("PROPOSE");

    /** An opportunity: there is a quote, and the deal is being closed. */
    public static final Stage<Opportunity> CLOSE = DealPipeline.open("CLOSE");

    /** The customer has bought. */
    public static final Stage<Opportunity> WON = DealPipeline.closed("WON", StageKind.CUSTOMER);

    /** There was contact. */
    public static final Transition<Lead, Lead> CONTACT = new Transition<>("CONTACT", Lead.class, Lead.class);

    /** The lead is qualified, and an opportunity created. */
    public static final Transition<Lead, Opportunity> QUALIFY_LEAD =
            new Transition<>("QUALIFY_LEAD", Lead.class, Opportunity.class);

    /** A quote was issued, and the need is known. */
    public static final Transition<Opportunity, Opportunity> ISSUE_QUOTE = DealPipeline.move("ISSUE_QUOTE");

    /** The quote was accepted. */
    public static final Transition<Opportunity, Opportunity> ACCEPT_QUOTE = DealPipeline.move("ACCEPT_QUOTE");

    /** The customer committed. */
    public static final Transition<FunnelRecord, Opportunity> WIN =
            new Transition<>("WIN", FunnelRecord.class, Opportunity.class);

    /** Why a lead is disqualified. */
    public static final List<String> DISQUALIFICATIONS =
            List.of("lost", "cannot-contact", "no-longer-interested", "canceled");

    /** Why an opportunity is lost. */
    public static final List<String> LOSSES = List.of("canceled", "out-sold");

    private static final String ID = "dynamics-sales";

    private static final StageField FIELD = new StageField(ID);

    private static final Preset PRESET = SystemPreset.of(
            funnel(),
            terms(),
            "A lead is new or contacted, an opportunity is developed, proposed or closed, a won one has a commitment.",
            "Dynamics 365 Sales");

    private DynamicsSalesFunnel() {}

    static Preset preset() {
        return PRESET;
    }

    private static Funnel funnel() {
        FunnelBuilder funnel =
                DealPipeline.promoted(Funnel.named(ID).stages(NEW, CONTACTED, DEVELOP, PROPOSE, CLOSE, WON));
        DISQUALIFICATIONS.forEach(code -> funnel.reasons(StatusTransition.DISQUALIFY, code));
        LOSSES.forEach(code -> funnel.reasons(StatusTransition.LOSE, code));
        funnel.entry(DEVELOP).when(DealPipeline.pursuedOr(FIELD.isSetTo(DEVELOP)));
        List.of(CONTACTED, PROPOSE, CLOSE).forEach(stage -> FIELD.enter(funnel, stage));
        return funnel.entry(NEW)
                .automatic(WIN)
                .from(NEW, CONTACTED, DEVELOP, PROPOSE, CLOSE)
                .to(WON)
                .when(DealPipeline.committed(FIELD.since(List.of(DEVELOP, PROPOSE, CLOSE))))
                .automatic(ACCEPT_QUOTE)
                .from(PROPOSE)
                .to(CLOSE)
                .when(FIELD.since(List.of(DEVELOP, PROPOSE))
                        .and(StandardDecision.PURSUIT_DECIDED)
                        .happened("acceptance-since-stage-chosen", List.of(StandardInteraction.QUOTE_ACCEPTED)))
                .automatic(ISSUE_QUOTE)
                .from(DEVELOP)
                .to(PROPOSE)
                .when(DealPipeline.quoted(FIELD.since(List.of(DEVELOP))))
                .when(StandardCriteria.NEED)
                .automatic(CONTACT)
                .from(NEW)
                .to(CONTACTED)
                .when(InteractionRules.CONTACTED)
                .decided(QUALIFY_LEAD, StandardDecision.PURSUIT_DECIDED)
                .from(NEW, CONTACTED)
                .to(DEVELOP)
                .decided(StageChosen.transition(CONTACTED), FIELD.setTo(CONTACTED))
                .from(NEW)
                .to(CONTACTED)
                .decided(StageChosen.transition(PROPOSE), FIELD.setTo(PROPOSE))
                .from(DEVELOP)
                .to(PROPOSE)
                .when(StandardCriteria.NEED)
                .decided(StageChosen.transition(CLOSE), FIELD.setTo(CLOSE))
                .from(PROPOSE)
                .to(CLOSE)
                .when(DealPipeline.QUOTED)
                .regress(StageChosen.transition(DEVELOP), FIELD.setTo(DEVELOP))
                .from(PROPOSE, CLOSE)
                .to(DEVELOP)
                .regress(StageChosen.transition(PROPOSE), FIELD.setTo(PROPOSE))
                .from(CLOSE)
                .to(PROPOSE)
                .reopen(StageChosen.transition(CLOSE), FIELD.setTo(CLOSE))
                .from(WON)
                .to(CLOSE)
                .build();
    }

    private static Terms terms() {
        return Terms.of(
                lead("New", NEW),
                lead("Contacted", CONTACTED),
                opportunity("Develop", DEVELOP),
                opportunity("Propose", PROPOSE),
                opportunity("Close", CLOSE),
                opportunity("Won", WON));
    }

    private static Term lead(String label, Stage<?> stage) {
        return Term.of("en", ID, label).stage(stage.name()).source("Dynamics 365 Sales, lead status reason");
    }

    private static Term opportunity(String label, Stage<?> stage) {
        return Term.of("en", ID, label).stage(stage.name()).source("Dynamics 365 Sales, opportunity stages");
    }
}
