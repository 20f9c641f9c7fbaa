package io.salesfunnel.preset;

import static io.salesfunnel.preset.OpportunityParts.words;

import io.salesfunnel.evidence.StandardDecision;
import io.salesfunnel.funnel.Funnel;
import io.salesfunnel.funnel.FunnelRecord;
import io.salesfunnel.funnel.Stage;
import io.salesfunnel.sales.Engagement;
import io.salesfunnel.sales.Lead;
import io.salesfunnel.sales.Opportunity;
import io.salesfunnel.stage.StageKind;
import io.salesfunnel.stage.Transition;
import io.salesfunnel.term.Terms;
import java.util.List;

/**
 * The funnel of Odoo CRM: one record that is a lead first and an opportunity later, with the four stages that Odoo
 * comes with. See {@link Presets#odoo()}.
 *
 * <p>Whoever turns up is a lead. That a deal is pursued turns the lead into an opportunity; it stays the same record.
 * A confirmed qualification, a quote and a commitment move it on by themselves. Everybody may also set the stage by
 * hand, forward or back, by a {@link StageChosen}; what was set by hand stands until something newer happens.
 *
 * <p>Lost is no stage: {@code LOSE} closes a record in the stage it is in, without a reason if need be, and {@code
 * REOPEN} takes it up again there. Odoo forgets the reason then; here the history keeps it. Won needs a commitment,
 * here too when it is set by hand, which Odoo does not ask for.
 *
 * <p>Read in the sources of Odoo: the stages and their names ({@code crm_stage_data.xml}), that a lead and an
 * opportunity are one record, that any stage may be written, that lost is an archived record, and the Dutch words, of which
 * {@code Prospect} for an opportunity is that of an older version. Not from Odoo: what moves a record by itself. The probabilities that Odoo reckons are left out. Has no instances.
 *
 * @since 0.1
 */
public final class OdooFunnel {

    /** Came in, and is worth a look. */
    public static final Stage<Lead> LEAD = Stage.of("LEAD", StageKind.ENGAGED, Lead.class, Lead::of);

    /** An opportunity that has just begun. */
    public static final Stage<Opportunity> NEW = OpportunityParts.open("NEW");

    /** An opportunity whose party was found suitable. */
    public static final Stage<Opportunity> QUALIFIED = OpportunityParts.open("QUALIFIED");

    /** The buyer has a quote. */
    public static final Stage<Opportunity> PROPOSITION = OpportunityParts.open("PROPOSITION");

    /** The buyer has bought. */
    public static final Stage<Opportunity> WON = OpportunityParts.closed("WON", StageKind.CUSTOMER);

    /** A deal is pursued, so the lead becomes an opportunity. */
    public static final Transition<Lead, Opportunity> CONVERT =
            new Transition<>("CONVERT", Lead.class, Opportunity.class);

    /** A salesperson found the party suitable. */
    public static final Transition<Opportunity, Opportunity> QUALIFY = OpportunityParts.transition("QUALIFY");

    /** A quote was issued. */
    public static final Transition<Opportunity, Opportunity> PROPOSE = OpportunityParts.transition("PROPOSE");

    /** The buyer committed. */
    public static final Transition<FunnelRecord, Opportunity> WIN =
            new Transition<>("WIN", FunnelRecord.class, Opportunity.class);

    /** Somebody made an opportunity of the lead by hand. */
    public static final Transition<Lead, Opportunity> TO_NEW =
            new Transition<>("TO_NEW", Lead.class, Opportunity.class);

    /** Somebody set the stage forward by hand. */
    public static final Transition<FunnelRecord, Opportunity> TO_QUALIFIED =
            new Transition<>("TO_QUALIFIED", FunnelRecord.class, Opportunity.class);

    /** Somebody set the stage forward by hand. */
    public static final Transition<FunnelRecord, Opportunity> TO_PROPOSITION =
            new Transition<>("TO_PROPOSITION", FunnelRecord.class, Opportunity.class);

    /** Somebody set the stage to won by hand, by a commitment that is there already. */
    public static final Transition<Opportunity, Opportunity> TO_WON = OpportunityParts.transition("TO_WON");

    /** Somebody set the stage back by hand, be it of a deal that was won. */
    public static final Transition<Opportunity, Opportunity> BACK_TO_NEW = OpportunityParts.transition("BACK_TO_NEW");

    /** Somebody set the stage back by hand, be it of a deal that was won. */
    public static final Transition<Opportunity, Opportunity> BACK_TO_QUALIFIED =
            OpportunityParts.transition("BACK_TO_QUALIFIED");

    /** Somebody set the stage of a deal that was won back by hand. */
    public static final Transition<Opportunity, Opportunity> BACK_TO_PROPOSITION =
            OpportunityParts.transition("BACK_TO_PROPOSITION");

    private static final String ID = "odoo";

    private static final StageField FIELD = new StageField(ID);

    private static final Preset PRESET = preset(funnel());

    private OdooFunnel() {}

    static Preset preset() {
        return PRESET;
    }

    private static Preset preset(Funnel funnel) {
        String data = "Odoo CRM, crm_stage_data.xml";
        String dutch = "Odoo CRM, i18n/nl.po";
        Terms terms = words("en", funnel, "Odoo CRM", "LEAD", "Lead")
                .and(words(
                        "en",
                        funnel,
                        data,
                        "NEW",
                        "New",
                        "QUALIFIED",
                        "Qualified",
                        "PROPOSITION",
                        "Proposition",
                        "WON",
                        "Won"))
                .and(words("en", funnel, "Odoo CRM", "NEW", "Opportunity"))
                .and(words("nl", funnel, dutch, "LEAD", "Lead", "NEW", "Nieuw", "QUALIFIED", "Gekwalificeerd"))
                .and(words("nl", funnel, dutch, "PROPOSITION", "Voorstel", "WON", "Gewonnen", "NEW", "Prospect"));
        return OpportunityParts.preset(
                funnel,
                terms,
                "A lead came in, an opportunity is new, was qualified or has a proposition, a won one has a commitment.",
                "Odoo CRM");
    }

    private static Funnel funnel() {
        return OpportunityParts.promoted(Funnel.named(ID).stages(LEAD, NEW, QUALIFIED, PROPOSITION, WON))
                .entry(NEW)
                .when(OpportunityParts.PURSUED)
                .entry(LEAD)
                .automatic(WIN)
                .from(LEAD, NEW, QUALIFIED, PROPOSITION)
                .to(WON)
                .when(FIELD.since(List.of(NEW, QUALIFIED, PROPOSITION))
                        .happened("commitment-since-stage-chosen", Engagement.COMMITMENTS))
                .automatic(PROPOSE)
                .from(NEW, QUALIFIED)
                .to(PROPOSITION)
                .when(FIELD.since(List.of(NEW, QUALIFIED))
                        .happened("quote-since-stage-chosen", OpportunityParts.QUOTES))
                .automatic(QUALIFY)
                .from(NEW)
                .to(QUALIFIED)
                .when(FIELD.since(List.of(NEW))
                        .decided("qualification-since-stage-chosen", StandardDecision.QUALIFICATION_CONFIRMED))
                .decided(CONVERT, StandardDecision.PURSUIT_DECIDED)
                .from(LEAD)
                .to(NEW)
                .decided(TO_NEW, FIELD.setTo(NEW))
                .from(LEAD)
                .to(NEW)
                .decided(TO_QUALIFIED, FIELD.setTo(QUALIFIED))
                .from(LEAD, NEW)
                .to(QUALIFIED)
                .decided(TO_PROPOSITION, FIELD.setTo(PROPOSITION))
                .from(LEAD, NEW, QUALIFIED)
                .to(PROPOSITION)
                .decided(TO_WON, FIELD.setTo(WON))
                .from(NEW, QUALIFIED, PROPOSITION)
                .to(WON)
                .regress(BACK_TO_NEW, FIELD.setTo(NEW))
                .from(QUALIFIED, PROPOSITION)
                .to(NEW)
                .regress(BACK_TO_QUALIFIED, FIELD.setTo(QUALIFIED))
                .from(PROPOSITION)
                .to(QUALIFIED)
                .reopen(BACK_TO_NEW, FIELD.setTo(NEW))
                .from(WON)
                .to(NEW)
                .reopen(BACK_TO_QUALIFIED, FIELD.setTo(QUALIFIED))
                .from(WON)
                .to(QUALIFIED)
                .reopen(BACK_TO_PROPOSITION, FIELD.setTo(PROPOSITION))
                .from(WON)
                .to(PROPOSITION)
                .build();
    }
}
