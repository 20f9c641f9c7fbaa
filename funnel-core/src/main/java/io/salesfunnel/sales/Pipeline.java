package io.salesfunnel.sales;

import io.salesfunnel.evidence.InteractionType;
import io.salesfunnel.evidence.StandardDecision;
import io.salesfunnel.evidence.StandardInteraction;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.funnel.Funnel;
import io.salesfunnel.funnel.FunnelBuilder;
import io.salesfunnel.funnel.Stage;
import io.salesfunnel.qualification.QualificationRule;
import io.salesfunnel.stage.StageKind;
import io.salesfunnel.stage.Transition;
import java.util.Collection;

/**
 * The ready-made pipeline of opportunities: discovery, proposal, won. A quote leads to the proposal, a
 * commitment wins, and a salesperson decides when a deal is lost. Has no instances.
 *
 * @since 0.1
 */
public final class Pipeline {

    /** What the buyer needs is being found out. */
    public static final Stage<Opportunity> DISCOVERY =
            Stage.of("DISCOVERY", StageKind.PURSUIT, Opportunity.class, Opportunity::of);

    /** The buyer has a quote. */
    public static final Stage<Opportunity> PROPOSAL =
            Stage.of("PROPOSAL", StageKind.PURSUIT, Opportunity.class, Opportunity::of);

    /** The buyer has bought. */
    public static final Stage<Opportunity> WON =
            Stage.of("WON", StageKind.CUSTOMER, Opportunity.class, Opportunity::of);

    /** A quote was issued. */
    public static final Transition<Opportunity, Opportunity> PROPOSE =
            new Transition<>("PROPOSE", Opportunity.class, Opportunity.class);

    /** The buyer committed. */
    public static final Transition<Opportunity, Opportunity> WIN =
            new Transition<>("WIN", Opportunity.class, Opportunity.class);

    private static final QualificationRule PURSUED = QualificationRule.of(
            "pursued",
            known -> known.decision(StandardDecision.PURSUIT_DECIDED).isPresent()
                    ? Finding.met()
                    : Finding.unknown("{question}").with("question", "is the deal worth pursuing?"));

    private static final QualificationRule CONTACT_NAMED = QualificationRule.of(
            "primary-contact-named",
            known -> known.value(BuyingGroup.KEY).isPresent()
                    ? Finding.met()
                    : Finding.unknown("{question}").with("question", "who is the primary contact?"));

    private static final QualificationRule QUOTED = QualificationRule.of(
            "quoted",
            known -> known.has(StandardInteraction.QUOTE_ISSUED)
                    ? Finding.met()
                    : Finding.notMet("no quote was issued"));

    private static final Funnel STANDARD = promotedBy(Engagement.COMMITMENTS);

    private Pipeline() {}

    /**
     * The pipeline as it comes.
     *
     * @return the funnel, called {@code pipeline}, version 1
     */
    public static Funnel standard() {
        return STANDARD;
    }

    /**
     * The pipeline with other commitments that win a deal.
     *
     * @param commitments types of interaction, at least one
     * @return the funnel, called {@code pipeline}, version 1
     */
    public static Funnel promotedBy(Collection<? extends InteractionType> commitments) {
        FunnelBuilder pipeline = Funnel.named("pipeline").stages(DISCOVERY, PROPOSAL, WON);
        commitments.forEach(pipeline::promotedBy);
        return pipeline.entry(DISCOVERY)
                .when(PURSUED)
                .when(CONTACT_NAMED)
                .automatic(WIN)
                .from(DISCOVERY, PROPOSAL)
                .to(WON)
                .automatic(PROPOSE)
                .from(DISCOVERY)
                .to(PROPOSAL)
                .when(QUOTED)
                .build();
    }
}
