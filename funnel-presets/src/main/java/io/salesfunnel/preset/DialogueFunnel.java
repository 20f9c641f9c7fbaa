package io.salesfunnel.preset;

import io.salesfunnel.evidence.StandardInteraction;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.framework.InteractionRules;
import io.salesfunnel.framework.StandardRuleSets;
import io.salesfunnel.funnel.Funnel;
import io.salesfunnel.funnel.Stage;
import io.salesfunnel.qualification.QualificationRule;
import io.salesfunnel.sales.Lead;
import io.salesfunnel.sales.Prospect;
import io.salesfunnel.stage.StageKind;
import io.salesfunnel.stage.StatusTransition;
import io.salesfunnel.stage.Transition;
import io.salesfunnel.term.Term;
import io.salesfunnel.term.Terms;
import io.salesfunnel.treatment.TreatmentPlans;

/**
 * Lead, prospect, told apart by a dialogue: whoever is in the database, by a list or by asking for something, is a
 * lead. A prospect was qualified before the seller reached out, and has spoken with the seller since; who was reached
 * too early stays a lead.
 *
 * <p>Without more, a lead qualifies if it fits the profile of the ideal customer or a seller said that it fits, which
 * one log may tell for every funnel. Thresholds are given by {@link Presets#dialogue(String, QualificationRule)}, such as those
 * of {@link StandardRuleSets#thresholds}.
 *
 * <p>How far a prospect is on its own way to buying is another axis: {@link
 * io.salesfunnel.framework.BuyingStage#of BuyingStage}, told by six questions, which the treatment plan asks.
 *
 * <pre>{@code
 * prospect.assess(now, BuyingStage::of).value().questions();
 * }</pre>
 *
 * <p>The article ends here and knows no customer; whoever needs one defines a funnel that goes on from these stages.
 *
 * <p>Source: an article on "cliente potencial" and "prospecto" in Spanish, statements S4.1 to S4.24. Has no instances.
 *
 * @see Presets#dialogue()
 * @since 0.1
 */
public final class DialogueFunnel {

    /** Is in the database, and it is known who it is. */
    public static final Stage<Lead> LEAD = Stage.of("LEAD", StageKind.ENGAGED, Lead.class, Lead::of);

    /** Was qualified first, and has spoken with the seller since. */
    public static final Stage<Prospect> PROSPECT =
            Stage.of("PROSPECT", StageKind.QUALIFIED, Prospect.class, Prospect::of);

    /** A lead that was qualified before has spoken with the seller. */
    public static final Transition<Lead, Prospect> SPEAK = new Transition<>("SPEAK", Lead.class, Prospect.class);

    private static final String ID = "dialogue";

    private static final QualificationRule CAME_IN = QualificationRule.of(
            "came-in",
            known -> known.has(StandardInteraction.LIST_IMPORTED) || known.isEngaged()
                    ? Finding.met()
                    : Finding.notMet("came with no list, and asked for nothing so far"));

    private static final Preset PRESET = preset(ID, InteractionRules.FITS_PROFILE);

    private DialogueFunnel() {}

    static Preset preset() {
        return PRESET;
    }

    static Preset preset(String id, QualificationRule qualification) {
        Funnel funnel = LossReasons.declaredBy(Funnel.named(id))
                .reasons(StatusTransition.DISQUALIFY, "below-threshold", "wrong-person", "other")
                .stages(LEAD, PROSPECT)
                .terminal(PROSPECT)
                .entry(LEAD)
                .when(CAME_IN)
                .when(InteractionRules.IDENTIFIED)
                .automatic(SPEAK)
                .from(LEAD)
                .to(PROSPECT)
                .when(StandardRuleSets.dialogue(qualification))
                .build();
        return new Preset(
                funnel,
                TreatmentPlans.dialogue(qualification),
                new NoTemperature(),
                terms(id),
                "A lead is in the database, a prospect was qualified before outreach and has spoken with the seller.",
                "S4: article on \"cliente potencial\" and \"prospecto\" (es)");
    }

    private static Terms terms(String id) {
        return Terms.of(
                word(id, "es", "cliente potencial").stage("LEAD").source("S4.3"),
                word(id, "es", "prospecto").stage("PROSPECT").source("S4.5"),
                word(id, "en", "lead").stage("LEAD").source("S4.3"),
                word(id, "en", "prospect").stage("PROSPECT").source("S4.5"),
                word(id, "nl", "lead").stage("LEAD"),
                word(id, "nl", "prospect").stage("PROSPECT"),
                word(id, "de", "Lead").stage("LEAD"),
                word(id, "de", "Interessent").stage("PROSPECT"),
                word(id, "fr", "lead").stage("LEAD"),
                word(id, "fr", "prospect").stage("PROSPECT"));
    }

    private static Term word(String id, String language, String word) {
        return Term.of(language, id, word);
    }
}
