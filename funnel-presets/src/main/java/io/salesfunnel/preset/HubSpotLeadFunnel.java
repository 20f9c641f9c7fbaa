package io.salesfunnel.preset;

import io.salesfunnel.evidence.DecisionType;
import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.HumanDecision;
import io.salesfunnel.evidence.InteractionType;
import io.salesfunnel.evidence.StandardDecision;
import io.salesfunnel.evidence.StandardInteraction;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.framework.InteractionRules;
import io.salesfunnel.funnel.Funnel;
import io.salesfunnel.funnel.FunnelBuilder;
import io.salesfunnel.funnel.Stage;
import io.salesfunnel.known.Known;
import io.salesfunnel.qualification.QualificationRule;
import io.salesfunnel.sales.Lead;
import io.salesfunnel.stage.StageKind;
import io.salesfunnel.stage.Transition;
import io.salesfunnel.term.Term;
import io.salesfunnel.term.Terms;
import java.util.List;
import java.util.stream.Stream;

/**
 * The lead of HubSpot with the pipeline that it comes with: what a salesperson does to find out whether there is a
 * deal. Has no instances.
 *
 * <p>Whoever is identified may be a lead. {@link #ATTEMPTING} follows by itself when the seller reaches out to the
 * lead, answered or not, and {@link #CONNECTED} when both speak: a reply, a call that was answered or came in, a
 * meeting that was held. A form, a visit or an opened e-mail is no talk. {@link #QUALIFIED} is the end of the lead: a
 * deal follows. {@link #DISQUALIFIED} is left by hand only; why is the {@link HumanDecision#code() code} of the
 * decision, of which HubSpot's own list was not read, so none is prescribed.
 *
 * <p>Who sets a lead back by hand, to {@link #NEW} or from connected to {@link #ATTEMPTING}, ends what follows by
 * itself: from then on the lead moves by hand and by decisions. A lead that was never further than new, such as one
 * that was imported as new, is not set back by that.
 *
 * <p>Sources: the five labels are common knowledge, in part read in a public guide; which activities lead to attempting
 * and to connected, and that a lead set back by hand is not moved by itself any more, was read in HubSpot's help page
 * on lead pipelines (2025, Spanish edition). Calls that came in, chats and answers count as talks by choice of this
 * library, as does that a confirmed qualification, a pursuit or a loss ends the lead.
 *
 * <p>Immutable and safe for use by many threads.
 *
 * @since 0.1
 */
public final class HubSpotLeadFunnel {

    /** Nobody has reached out. */
    public static final Stage<Lead> NEW = stage("NEW", StageKind.TARGET);

    /** The seller tries to reach the lead. */
    public static final Stage<Lead> ATTEMPTING = stage("ATTEMPTING", StageKind.TARGET);

    /** Seller and lead spoke. */
    public static final Stage<Lead> CONNECTED = stage("CONNECTED", StageKind.ENGAGED);

    /** Suitable, and goes on as a deal; the end of the lead. */
    public static final Stage<Lead> QUALIFIED = stage("QUALIFIED", StageKind.QUALIFIED);

    /** Does not fit, or nothing will come of it. */
    public static final Stage<Lead> DISQUALIFIED = stage("DISQUALIFIED", StageKind.REJECTED);

    /** The seller reached out. */
    public static final Transition<Lead, Lead> ATTEMPT = move("ATTEMPT");

    /** Both spoke. */
    public static final Transition<Lead, Lead> CONNECT = move("CONNECT");

    /** A salesperson found the lead suitable. */
    public static final Transition<Lead, Lead> QUALIFY = move("QUALIFY");

    /** A deal with the lead is worth pursuing. */
    public static final Transition<Lead, Lead> CREATE_DEAL = move("CREATE_DEAL");

    /** The lead does not fit. */
    public static final Transition<Lead, Lead> REJECT_LEAD = move("REJECT_LEAD");

    /** There will be no deal with the lead. */
    public static final Transition<Lead, Lead> LOSE_LEAD = move("LOSE_LEAD");

    /** Somebody takes the lead up again; it begins anew and moves to where its activities lead. */
    public static final Transition<Lead, Lead> REOPEN_LEAD = move("REOPEN_LEAD");

    private static final String ID = "hubspot-lead";

    private static final StageField FIELD = new StageField(ID);

    private static final List<Stage<Lead>> OPEN = List.of(NEW, ATTEMPTING, CONNECTED);

    private static final List<InteractionType> TALKS = List.of(
            StandardInteraction.EMAIL_REPLIED,
            StandardInteraction.PHONE_CALL_RECEIVED,
            StandardInteraction.CHAT_STARTED,
            StandardInteraction.CALL_ANSWERED,
            StandardInteraction.MEETING_HELD,
            StandardInteraction.QUESTION_ANSWERED);

    private static final Preset PRESET = SystemPreset.of(
            funnel(),
            terms(),
            "A new lead was left alone, an attempted one was sought, a connected one spoke, a qualified one suits.",
            "HubSpot, the pipeline that leads come with");

    private HubSpotLeadFunnel() {}

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
        QualificationRule byItself = QualificationRule.of("not-set-back-by-hand", HubSpotLeadFunnel::movesByItself);
        FunnelBuilder funnel = Funnel.named(ID)
                .stages(NEW, ATTEMPTING, CONNECTED, QUALIFIED, DISQUALIFIED)
                .terminal(QUALIFIED);
        List.of(ATTEMPTING, CONNECTED, QUALIFIED, DISQUALIFIED).forEach(stage -> FIELD.enter(funnel, stage));
        funnel.entry(NEW).when(InteractionRules.IDENTIFIED);
        FIELD.moveFreely(funnel, OPEN);
        for (Stage<Lead> end : List.of(QUALIFIED, DISQUALIFIED)) {
            FIELD.forward(funnel, OPEN, end);
        }
        FIELD.reopen(funnel, DISQUALIFIED, OPEN);
        return funnel.automatic(CONNECT)
                .from(NEW, ATTEMPTING)
                .to(CONNECTED)
                .when(happened("connected", "nobody has spoken with the lead", TALKS))
                .when(byItself)
                .automatic(ATTEMPT)
                .from(NEW)
                .to(ATTEMPTING)
                .when(happened("attempted", "nobody has reached out to the lead", InteractionRules.OUTREACH))
                .when(byItself)
                .decided(QUALIFY, StandardDecision.QUALIFICATION_CONFIRMED)
                .from(NEW, ATTEMPTING, CONNECTED)
                .to(QUALIFIED)
                .decided(CREATE_DEAL, StandardDecision.PURSUIT_DECIDED)
                .from(NEW, ATTEMPTING, CONNECTED)
                .to(QUALIFIED)
                .decided(REJECT_LEAD, StandardDecision.DISQUALIFICATION_DECIDED)
                .from(NEW, ATTEMPTING, CONNECTED)
                .to(DISQUALIFIED)
                .decided(LOSE_LEAD, StandardDecision.LOSS_DECIDED)
                .from(NEW, ATTEMPTING, CONNECTED)
                .to(DISQUALIFIED)
                .reopen(REOPEN_LEAD, StandardDecision.REOPENING_DECIDED)
                .from(DISQUALIFIED)
                .to(NEW)
                .build();
    }

    private static QualificationRule happened(String name, String missing, List<InteractionType> types) {
        Finding notMet = Finding.notMet(missing);
        return QualificationRule.of(name, known -> known.hasAny(types) ? Finding.met() : notMet);
    }

    private static Finding movesByItself(Known known) {
        boolean back = known.decision(FIELD.setTo(NEW))
                        .filter(set -> wasFurther(known, set))
                        .isPresent()
                || known.decision(FIELD.setTo(ATTEMPTING))
                        .filter(set -> wasConnected(known, set))
                        .isPresent();
        return back ? Finding.notMet("somebody set the lead back by hand") : Finding.met();
    }

    private static boolean wasFurther(Known known, HumanDecision set) {
        return wasConnected(known, set)
                || isBefore(known, InteractionRules.OUTREACH, set)
                || Stream.of(
                                FIELD.setTo(ATTEMPTING),
                                FIELD.setTo(DISQUALIFIED),
                                StandardDecision.DISQUALIFICATION_DECIDED,
                                StandardDecision.LOSS_DECIDED)
                        .anyMatch(decision -> isBefore(known, decision, set));
    }

    private static boolean wasConnected(Known known, HumanDecision set) {
        return isBefore(known, TALKS, set) || isBefore(known, FIELD.setTo(CONNECTED), set);
    }

    private static boolean isBefore(Known known, List<InteractionType> types, HumanDecision set) {
        return known.interactions().stream()
                .anyMatch(interaction ->
                        types.contains(interaction.type()) && Evidence.ORDER.compare(interaction, set) < 0);
    }

    private static boolean isBefore(Known known, DecisionType decision, HumanDecision set) {
        return known.decision(decision)
                .filter(taken -> Evidence.ORDER.compare(taken, set) < 0)
                .isPresent();
    }

    private static Terms terms() {
        return Terms.of(
                en("New", NEW),
                en("Attempting", ATTEMPTING),
                en("Connected", CONNECTED),
                en("Qualified", QUALIFIED),
                en("Disqualified", DISQUALIFIED));
    }

    private static Term en(String label, Stage<?> stage) {
        return Term.of("en", ID, label).stage(stage.name()).source("HubSpot, lead stage");
    }
}
