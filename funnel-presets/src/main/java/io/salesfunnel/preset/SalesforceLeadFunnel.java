package io.salesfunnel.preset;

import io.salesfunnel.classifier.TemperatureScale;
import io.salesfunnel.evidence.Flow;
import io.salesfunnel.evidence.InteractionType;
import io.salesfunnel.evidence.StandardDecision;
import io.salesfunnel.evidence.StandardInteraction;
import io.salesfunnel.framework.InteractionRules;
import io.salesfunnel.funnel.Funnel;
import io.salesfunnel.funnel.FunnelBuilder;
import io.salesfunnel.funnel.Stage;
import io.salesfunnel.sales.Lead;
import io.salesfunnel.stage.StageKind;
import io.salesfunnel.stage.Transition;
import io.salesfunnel.temperature.Temperature;
import io.salesfunnel.term.Term;
import io.salesfunnel.term.Terms;
import java.util.List;

/**
 * The lead of Salesforce: whoever was written down and may turn out to be worth a sale. Has no instances.
 *
 * <p>Whoever is identified is a lead, fitting or not. {@link #WORKING_CONTACTED} follows by itself from a message or a
 * talk that reaches somebody, in either direction; not from a form, a visit, a campaign or a call that nobody answered.
 * If somebody sets the stage back by hand, only what comes later counts. Conversion is final: the lead goes on as an
 * account, a contact and perhaps an opportunity, and cannot be made a lead again. A lead that was closed without it is
 * opened again by hand.
 *
 * <p>The rating of a lead (Hot, Warm, Cold) is a temperature and no stage; what the words mean is told by {@link
 * TemperatureScale#SALESFORCE_RATING}.
 *
 * <p>Sources: the four labels were read in public guides that agree; that conversion cannot be undone and that a
 * converted lead cannot be changed is documented. Newer orgs come with other statuses (New, Contacted, Qualified,
 * Unqualified or the like). That conversion follows from a confirmed qualification or the decision to pursue, and
 * working from a contact, are choices of this library: there, a person sets the status.
 *
 * <p>Immutable and safe for use by many threads.
 *
 * @since 0.1
 */
public final class SalesforceLeadFunnel {

    /** Nobody has reached the lead. */
    public static final Stage<Lead> OPEN_NOT_CONTACTED = stage("OPEN_NOT_CONTACTED", StageKind.TARGET);

    /** Somebody is at it. */
    public static final Stage<Lead> WORKING_CONTACTED = stage("WORKING_CONTACTED", StageKind.ENGAGED);

    /** Qualified, and goes on elsewhere; the end of the lead. */
    public static final Stage<Lead> CLOSED_CONVERTED = stage("CLOSED_CONVERTED", StageKind.QUALIFIED);

    /** Nothing will come of it. */
    public static final Stage<Lead> CLOSED_NOT_CONVERTED = stage("CLOSED_NOT_CONVERTED", StageKind.REJECTED);

    /** Somebody was reached. */
    public static final Transition<Lead, Lead> WORK = move("WORK");

    /** A salesperson found the lead suitable: it becomes an account and a contact. */
    public static final Transition<Lead, Lead> CONVERT = move("CONVERT");

    /** A deal with the lead is worth pursuing: it becomes an account, a contact and an opportunity. */
    public static final Transition<Lead, Lead> CONVERT_WITH_OPPORTUNITY = move("CONVERT_WITH_OPPORTUNITY");

    /** The lead does not fit. */
    public static final Transition<Lead, Lead> REJECT_LEAD = move("REJECT_LEAD");

    /** There will be no deal with the lead. */
    public static final Transition<Lead, Lead> LOSE_LEAD = move("LOSE_LEAD");

    /** Somebody works on the lead again. */
    public static final Transition<Lead, Lead> REOPEN_LEAD = move("REOPEN_LEAD");

    private static final String ID = "salesforce-lead";

    private static final StageField FIELD = new StageField(ID);

    private static final List<Stage<Lead>> OPEN = List.of(OPEN_NOT_CONTACTED, WORKING_CONTACTED);

    private static final List<InteractionType> NOT_REACHING = List.of(
            StandardInteraction.LIST_IMPORTED,
            StandardInteraction.CAMPAIGN_TOUCHED,
            StandardInteraction.AD_SHOWN,
            StandardInteraction.CALL_ATTEMPTED);

    private static final List<InteractionType> TALKING =
            List.of(StandardInteraction.PHONE_CALL_RECEIVED, StandardInteraction.CHAT_STARTED);

    private static final Preset PRESET = SystemPreset.of(
            funnel(),
            terms(),
            "An open lead was not reached yet, a working one was, a closed one was converted or was not.",
            "Salesforce, picklist Lead Status");

    private SalesforceLeadFunnel() {}

    static Preset preset() {
        return PRESET;
    }

    private static Stage<Lead> stage(String name, StageKind kind) {
        return Stage.of(name, kind, Lead.class, Lead::of);
    }

    private static Transition<Lead, Lead> move(String name) {
        return new Transition<>(name, Lead.class, Lead.class);
    }

    private static Funnel funnel() {
        FunnelBuilder funnel = Funnel.named(ID)
                .stages(OPEN_NOT_CONTACTED, WORKING_CONTACTED, CLOSED_CONVERTED, CLOSED_NOT_CONVERTED)
                .terminal(CLOSED_CONVERTED);
        List.of(WORKING_CONTACTED, CLOSED_CONVERTED, CLOSED_NOT_CONVERTED).forEach(stage -> FIELD.enter(funnel, stage));
        funnel.entry(OPEN_NOT_CONTACTED).when(InteractionRules.IDENTIFIED);
        FIELD.moveFreely(funnel, OPEN);
        for (Stage<Lead> closed : List.of(CLOSED_CONVERTED, CLOSED_NOT_CONVERTED)) {
            FIELD.forward(funnel, OPEN, closed);
        }
        FIELD.reopen(funnel, CLOSED_NOT_CONVERTED, OPEN);
        return funnel.automatic(WORK)
                .from(OPEN_NOT_CONTACTED)
                .to(WORKING_CONTACTED)
                .when(FIELD.since(OPEN)
                        .happened(
                                "contact-since-stage-chosen",
                                "message or talk that reached the lead",
                                SalesforceLeadFunnel::isReaching))
                .decided(CONVERT, StandardDecision.QUALIFICATION_CONFIRMED)
                .from(OPEN_NOT_CONTACTED, WORKING_CONTACTED)
                .to(CLOSED_CONVERTED)
                .decided(CONVERT_WITH_OPPORTUNITY, StandardDecision.PURSUIT_DECIDED)
                .from(OPEN_NOT_CONTACTED, WORKING_CONTACTED)
                .to(CLOSED_CONVERTED)
                .decided(REJECT_LEAD, StandardDecision.DISQUALIFICATION_DECIDED)
                .from(OPEN_NOT_CONTACTED, WORKING_CONTACTED)
                .to(CLOSED_NOT_CONVERTED)
                .decided(LOSE_LEAD, StandardDecision.LOSS_DECIDED)
                .from(OPEN_NOT_CONTACTED, WORKING_CONTACTED)
                .to(CLOSED_NOT_CONVERTED)
                .reopen(REOPEN_LEAD, StandardDecision.REOPENING_DECIDED)
                .from(CLOSED_NOT_CONVERTED)
                .to(WORKING_CONTACTED)
                .build();
    }

    private static boolean isReaching(InteractionType type) {
        return type.flow() == Flow.MUTUAL
                || TALKING.contains(type)
                || (type.flow() == Flow.OUTBOUND && !NOT_REACHING.contains(type));
    }

    private static Terms terms() {
        return Terms.of(
                status("Open - Not Contacted", OPEN_NOT_CONTACTED),
                status("Working - Contacted", WORKING_CONTACTED),
                status("Closed - Converted", CLOSED_CONVERTED),
                status("Closed - Not Converted", CLOSED_NOT_CONVERTED),
                rating("Hot"),
                rating("Warm"),
                rating("Cold"));
    }

    private static Term status(String label, Stage<?> stage) {
        return Term.of("en", ID, label).stage(stage.name()).source("Salesforce, Lead Status");
    }

    private static Term rating(String label) {
        Temperature meant = TemperatureScale.SALESFORCE_RATING.read(label);
        return Term.of("en", ID, label).at(meant).source("Salesforce, Rating");
    }
}
