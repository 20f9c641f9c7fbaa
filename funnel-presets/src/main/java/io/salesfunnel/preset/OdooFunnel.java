package io.salesfunnel.preset;

import io.salesfunnel.evidence.StandardDecision;
import io.salesfunnel.funnel.Funnel;
import io.salesfunnel.funnel.FunnelBuilder;
import io.salesfunnel.funnel.FunnelRecord;
import io.salesfunnel.funnel.Stage;
import io.salesfunnel.sales.Lead;
import io.salesfunnel.sales.Opportunity;
import io.salesfunnel.stage.StageKind;
import io.salesfunnel.stage.Transition;
import io.salesfunnel.term.Term;
import io.salesfunnel.term.Terms;
import java.util.List;

/**
 * The funnel of Odoo CRM: one record that is a lead first and an opportunity later, with the four stages that Odoo
 * comes with. See {@link Presets#odoo()}.
 *
 * <p>Whoever turns up is a lead, unless the first that is known is the stage that somebody set. That a deal is pursued
 * turns the lead into an opportunity; it stays the same record. A confirmed qualification, a quote and a commitment
 * move it on by themselves. Everybody may also set the stage by hand, forward or back, by a {@link StageChosen}; what
 * was set by hand stands until something newer happens. A quote or a commitment from before the deal was pursued does
 * not move it.
 *
 * <p>Lost is no stage: {@code LOSE} closes a record in the stage it is in, without a reason if need be, and {@code
 * REOPEN} takes it up again there. Odoo forgets the reason then; here the history keeps it. Won needs a commitment,
 * here too when it is set by hand, which Odoo does not ask for.
 *
 * <p>Read in the sources of Odoo: the stages and their names ({@code crm_stage_data.xml}), that a lead and an
 * opportunity are one record, that any stage may be written, that lost is an archived record, and the Dutch words, of
 * which {@code Prospect} for an opportunity is that of an older version. Not from Odoo: what moves a record by itself.
 * The probabilities that Odoo reckons are left out. Has no instances.
 *
 * @since 0.1
 */
public final class OdooFunnel {

    /** Came in, and is worth a look. */
    public static final Stage<Lead> LEAD = Stage.of("LEAD", StageKind.ENGAGED, Lead.class, Lead::of);

    /** An opportunity that has just begun. */
    public static final Stage<Opportunity> NEW = DealPipeline.open("NEW");

    /** An opportunity whose party was found suitable. */
    public static final Stage<Opportunity> QUALIFIED = DealPipeline.open("QUALIFIED");

    /** The buyer has a quote. */
    public static final Stage<Opportunity> PROPOSITION = DealPipeline.open("PROPOSITION");

    /** The buyer has bought. */
    public static final Stage<Opportunity> WON = DealPipeline.closed("WON", StageKind.CUSTOMER);

    /** A deal is pursued, so the lead becomes an opportunity. */
    public static final Transition<Lead, Opportunity> CONVERT =
            new Transition<>("CONVERT", Lead.class, Opportunity.class);

    /** A salesperson found the party suitable. */
    public static final Transition<Opportunity, Opportunity> QUALIFY = DealPipeline.move("QUALIFY");

    /** A quote was issued. */
    public static final Transition<Opportunity, Opportunity> PROPOSE = DealPipeline.move("PROPOSE");

    /** The buyer committed. */
    public static final Transition<FunnelRecord, Opportunity> WIN =
            new Transition<>("WIN", FunnelRecord.class, Opportunity.class);

    private static final String ID = "odoo";

    private static final StageField FIELD = new StageField(ID);

    private static final List<Stage<Opportunity>> OPEN = List.of(NEW, QUALIFIED, PROPOSITION);

    private static final Preset PRESET = SystemPreset.of(
            funnel(),
            terms(),
            "A lead came in, an opportunity is new, was qualified or has a proposition, a won one has a commitment.",
            "Odoo CRM");

    private OdooFunnel() {}

    static Preset preset() {
        return PRESET;
    }

    private static Funnel funnel() {
        FunnelBuilder funnel = DealPipeline.promoted(Funnel.named(ID).stages(LEAD, NEW, QUALIFIED, PROPOSITION, WON));
        funnel.entry(NEW).when(DealPipeline.pursuedOr(FIELD.isSetTo(NEW)));
        FIELD.enter(funnel, QUALIFIED);
        FIELD.enter(funnel, PROPOSITION);
        funnel.entry(LEAD)
                .automatic(WIN)
                .from(LEAD, NEW, QUALIFIED, PROPOSITION)
                .to(WON)
                .when(DealPipeline.committed(FIELD.since(OPEN)))
                .automatic(PROPOSE)
                .from(NEW, QUALIFIED)
                .to(PROPOSITION)
                .when(DealPipeline.quoted(FIELD.since(OPEN)))
                .automatic(QUALIFY)
                .from(NEW)
                .to(QUALIFIED)
                .when(DealPipeline.qualified(FIELD.since(OPEN)))
                .decided(CONVERT, StandardDecision.PURSUIT_DECIDED)
                .from(LEAD)
                .to(NEW);
        OPEN.forEach(to -> FIELD.forward(funnel, List.of(LEAD), to));
        FIELD.moveFreely(funnel, OPEN);
        FIELD.forward(funnel, OPEN, WON);
        FIELD.reopen(funnel, WON, OPEN);
        return funnel.build();
    }

    private static Terms terms() {
        return Terms.of(
                en("Lead", LEAD).source("Odoo CRM"),
                en("New", NEW),
                en("Qualified", QUALIFIED),
                en("Proposition", PROPOSITION),
                en("Won", WON),
                en("Opportunity", NEW).source("Odoo CRM"),
                nl("Lead", LEAD),
                nl("Nieuw", NEW),
                nl("Gekwalificeerd", QUALIFIED),
                nl("Voorstel", PROPOSITION),
                nl("Gewonnen", WON),
                nl("Prospect", NEW));
    }

    private static Term en(String label, Stage<?> stage) {
        return Term.of("en", ID, label).stage(stage.name()).source("Odoo CRM, crm_stage_data.xml");
    }

    private static Term nl(String label, Stage<?> stage) {
        return Term.of("nl", ID, label).stage(stage.name()).source("Odoo CRM, i18n/nl.po");
    }
}
