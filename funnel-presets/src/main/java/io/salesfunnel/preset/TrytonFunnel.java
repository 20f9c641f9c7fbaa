package io.salesfunnel.preset;

import io.salesfunnel.evidence.Facts;
import io.salesfunnel.evidence.StandardDecision;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.framework.InteractionRules;
import io.salesfunnel.funnel.Funnel;
import io.salesfunnel.funnel.FunnelRecord;
import io.salesfunnel.funnel.Stage;
import io.salesfunnel.qualification.QualificationRule;
import io.salesfunnel.sales.Lead;
import io.salesfunnel.sales.Opportunity;
import io.salesfunnel.stage.StageKind;
import io.salesfunnel.stage.Transition;
import io.salesfunnel.term.Term;
import io.salesfunnel.term.Terms;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The funnel of Tryton's module {@code sale_opportunity}: six states, and exactly the fourteen ways between them that
 * Tryton allows. See {@link Presets#tryton()}.
 *
 * <p>Whoever turns up is a lead. It needs a party that is identified and an employee in charge, to be an opportunity
 * and to be converted into a sale. Won and lost follow from the sale: a quote or a commitment makes it, a commitment
 * wins it, and when it is cancelled the opportunity is lost. Before that a person decides about a loss or a
 * cancellation.
 *
 * <p>By a {@link StageChosen} somebody takes an opportunity back to {@link #LEAD}, or takes the sale of one that was
 * won or lost up again as {@link #CONVERTED}.
 *
 * <p>Here won, lost and cancelled are stages, as they are states in Tryton; a person takes a record up again from them.
 * What happened to the sale before that counts no more: who was won and is converted again needs another commitment.
 * Interactions do not name a sale, so a cancellation counts for whatever came before it.
 *
 * <p>Read in the source of Tryton ({@code opportunity.py}): the states, the fourteen ways, when party and employee are
 * required, and that won and lost follow from the sales; and the words in all languages. Not from Tryton: that a quote
 * stands for the sale that is made by a button there, and which decision of the log stands for which button. Has no
 * instances.
 *
 * @since 0.1
 */
public final class TrytonFunnel {

    /** Came in; nothing need be known. */
    public static final Stage<Lead> LEAD = Stage.of("LEAD", StageKind.ENGAGED, Lead.class, Lead::of);

    /** A deal is pursued with a party that is known, by somebody who is in charge. */
    public static final Stage<Opportunity> OPPORTUNITY = DealPipeline.open("OPPORTUNITY");

    /** There is a sale, which may still be a quote. */
    public static final Stage<Opportunity> CONVERTED = DealPipeline.open("CONVERTED");

    /** The sale was confirmed. */
    public static final Stage<Opportunity> WON = DealPipeline.closed("WON", StageKind.CUSTOMER);

    /** There will be no sale, or it was cancelled. */
    public static final Stage<Opportunity> LOST = DealPipeline.closed("LOST", StageKind.LOST);

    /** Should not have been there. */
    public static final Stage<Opportunity> CANCELLED = DealPipeline.closed("CANCELLED", StageKind.REJECTED);

    /** A deal is pursued. */
    public static final Transition<Lead, Opportunity> PURSUE =
            new Transition<>("PURSUE", Lead.class, Opportunity.class);

    /** A sale was made. */
    public static final Transition<FunnelRecord, Opportunity> CONVERT =
            new Transition<>("CONVERT", FunnelRecord.class, Opportunity.class);

    /** The sale was confirmed. */
    public static final Transition<Opportunity, Opportunity> WIN = DealPipeline.move("WIN");

    /** The sale was cancelled. */
    public static final Transition<Opportunity, Opportunity> LOSE_SALE = DealPipeline.move("LOSE_SALE");

    /** Somebody decides that the deal is gone. */
    public static final Transition<FunnelRecord, Opportunity> MARK_LOST =
            new Transition<>("MARK_LOST", FunnelRecord.class, Opportunity.class);

    /** Somebody decides that the party does not fit. */
    public static final Transition<FunnelRecord, Opportunity> CANCEL =
            new Transition<>("CANCEL", FunnelRecord.class, Opportunity.class);

    /** Somebody takes up what was lost or cancelled, from the beginning. */
    public static final Transition<Opportunity, Lead> RESUME =
            new Transition<>("RESUME", Opportunity.class, Lead.class);

    private static final QualificationRule EMPLOYEE_NAMED = QualificationRule.of(
            "employee-named",
            known -> known.value(Facts.ACCOUNT_MANAGER).isPresent()
                            || known.decision(StandardDecision.OWNER_ASSIGNED).isPresent()
                    ? Finding.met()
                    : Finding.unknown("{question}").with("question", "who is in charge of it?"));

    private static final String ID = "tryton";

    private static final StageField FIELD = new StageField(ID);

    private static final Preset PRESET = SystemPreset.of(
            funnel(),
            terms(),
            "A lead came in, an opportunity has somebody in charge, a converted one has a sale, which is won or lost.",
            "Tryton, module sale_opportunity");

    private TrytonFunnel() {}

    static Preset preset() {
        return PRESET;
    }

    private static Funnel funnel() {
        return DealPipeline.promoted(Funnel.named(ID).stages(LEAD, OPPORTUNITY, CONVERTED, WON, LOST, CANCELLED))
                .entry(LEAD)
                .automatic(WIN)
                .from(CONVERTED)
                .to(WON)
                .when(TrytonSale.WON)
                .automatic(LOSE_SALE)
                .from(CONVERTED)
                .to(LOST)
                .when(TrytonSale.CANCELLED)
                .automatic(CONVERT)
                .from(LEAD, OPPORTUNITY)
                .to(CONVERTED)
                .when(TrytonSale.MADE)
                .when(InteractionRules.IDENTIFIED)
                .when(EMPLOYEE_NAMED)
                .decided(PURSUE, StandardDecision.PURSUIT_DECIDED)
                .from(LEAD)
                .to(OPPORTUNITY)
                .when(InteractionRules.IDENTIFIED)
                .when(EMPLOYEE_NAMED)
                .decided(MARK_LOST, StandardDecision.LOSS_DECIDED)
                .from(LEAD, OPPORTUNITY, CONVERTED)
                .to(LOST)
                .decided(CANCEL, StandardDecision.DISQUALIFICATION_DECIDED)
                .from(LEAD, OPPORTUNITY)
                .to(CANCELLED)
                .regress(StageChosen.transition(LEAD), FIELD.setTo(LEAD))
                .from(OPPORTUNITY)
                .to(LEAD)
                .reopen(StageChosen.transition(CONVERTED), FIELD.setTo(CONVERTED))
                .from(WON, LOST)
                .to(CONVERTED)
                .when(InteractionRules.IDENTIFIED)
                .when(EMPLOYEE_NAMED)
                .reopen(RESUME, StandardDecision.REOPENING_DECIDED)
                .from(LOST, CANCELLED)
                .to(LEAD)
                .build();
    }

    private static Terms terms() {
        return states("en", "Lead", "Opportunity", "Converted", "Won", "Lost", "Cancelled")
                .and(states("nl", "Potentie", "Verkoopkans", "Omgezet", "Gewonnen", "Verloren", "Geannuleerd"))
                .and(states("es", "Iniciativa", "Oportunidad", "Convertida", "Ganada", "Perdida", "Cancelada"))
                .and(states("fr", "Prospect", "Opportunité", "Convertie", "Gagnée", "Perdue", "Annulée"))
                .and(states("de", "Interessent", "Verkaufschance", "Umgewandelt", "Gewonnen", "Verlust", "Annulliert"));
    }

    private static Terms states(String language, String... words) {
        List<Stage<?>> stages = List.of(LEAD, OPPORTUNITY, CONVERTED, WON, LOST, CANCELLED);
        String source = "Tryton, sale_opportunity" + ("en".equals(language) ? "" : "/locale/" + language + ".po");
        return Terms.of(IntStream.range(0, words.length)
                .mapToObj(i -> Term.of(language, ID, words[i])
                        .stage(stages.get(i).name())
                        .source(source))
                .toArray(Term[]::new));
    }
}
