package io.salesfunnel.preset;

import io.salesfunnel.classifier.TemperatureClassifiers;
import io.salesfunnel.evidence.InteractionType;
import io.salesfunnel.evidence.StandardDecision;
import io.salesfunnel.evidence.StandardInteraction;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.funnel.Funnel;
import io.salesfunnel.funnel.FunnelBuilder;
import io.salesfunnel.funnel.Stage;
import io.salesfunnel.qualification.QualificationRule;
import io.salesfunnel.sales.Engagement;
import io.salesfunnel.sales.Opportunity;
import io.salesfunnel.stage.StageKind;
import io.salesfunnel.stage.Transition;
import io.salesfunnel.term.Term;
import io.salesfunnel.term.Terms;
import io.salesfunnel.treatment.TreatmentPlans;
import java.time.Duration;
import java.util.List;

/** What the funnels of systems with leads and opportunities have in common. */
final class OpportunityParts {

    /** What shows that there is a quote. */
    static final List<InteractionType> QUOTES = List.of(
            StandardInteraction.QUOTE_ISSUED,
            StandardInteraction.QUOTE_ACCEPTED,
            StandardInteraction.QUOTE_CONVERTED_TO_INVOICE);

    static final QualificationRule PURSUED = QualificationRule.of(
            "deal-pursued",
            known -> known.decision(StandardDecision.PURSUIT_DECIDED).isPresent()
                    ? Finding.met()
                    : Finding.unknown("{question}").with("question", "is the deal worth pursuing?"));

    static final QualificationRule QUOTED = QualificationRule.of(
            "quoted", known -> known.hasAny(QUOTES) ? Finding.met() : Finding.notMet("no quote was issued"));

    private static final Duration LONG_BEFORE = Duration.ofDays(30);

    private OpportunityParts() {}

    static Stage<Opportunity> open(String name) {
        return Stage.of(name, StageKind.PURSUIT, Opportunity.class, Opportunity::of);
    }

    static Stage<Opportunity> closed(String name, StageKind kind) {
        return Stage.of(name, kind, Opportunity.class, Opportunity::of);
    }

    static Transition<Opportunity, Opportunity> transition(String name) {
        return new Transition<>(name, Opportunity.class, Opportunity.class);
    }

    static FunnelBuilder promoted(FunnelBuilder funnel) {
        Engagement.COMMITMENTS.forEach(funnel::promotedBy);
        return funnel;
    }

    /** The words of stages in one language: a stage, its word, the next stage, its word. */
    static Terms words(String language, Funnel funnel, String source, String... stagesAndWords) {
        Terms terms = Terms.of();
        for (int i = 0; i + 1 < stagesAndWords.length; i += 2) {
            terms = terms.and(Terms.of(Term.of(language, funnel.id(), stagesAndWords[i + 1])
                    .stage(stagesAndWords[i])
                    .source(source)));
        }
        return terms;
    }

    static Preset preset(Funnel funnel, Terms terms, String summary, String source) {
        return new Preset(
                funnel, TreatmentPlans.byKind(), TemperatureClassifiers.standard(LONG_BEFORE), terms, summary, source);
    }
}
