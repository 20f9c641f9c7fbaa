package io.salesfunnel.preset;

import io.salesfunnel.evidence.StandardDecision;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.funnel.Funnel;
import io.salesfunnel.funnel.FunnelBuilder;
import io.salesfunnel.funnel.FunnelMove;
import io.salesfunnel.funnel.Stage;
import io.salesfunnel.qualification.QualificationRule;
import io.salesfunnel.sales.Engagement;
import io.salesfunnel.sales.Opportunity;
import io.salesfunnel.stage.StatusTransition;
import java.util.List;

/** Makes a funnel of the stages of a sales cycle. */
final class SalesCycle {

    private static final double PERCENT = 100;

    private final String id;
    private final StageField field;
    private final List<CycleStage> cycle;
    private final List<Stage<Opportunity>> stages;
    private final QualificationRule quote;
    private final QualificationRule commitment;

    SalesCycle(String id, List<CycleStage> cycle) {
        this.id = id;
        this.cycle = List.copyOf(cycle);
        this.stages = this.cycle.stream()
                .map(stage -> DealPipeline.open(stage.name()))
                .toList();
        this.field = new StageField(id);
        Since set = field.since(stages);
        this.quote = DealPipeline.quoted(set);
        this.commitment = committed(set);
    }

    /** A commitment that waited for a quote is not forgotten because somebody set the stage in between. */
    private static QualificationRule committed(Since set) {
        Since pursued = Since.decided(StandardDecision.PURSUIT_DECIDED);
        Since chosen = set.and(StandardDecision.PURSUIT_DECIDED);
        QualificationRule newer = DealPipeline.committed(set);
        return QualificationRule.of(
                newer.name(),
                known -> pursued.happened(known, Engagement.COMMITMENTS) && chosen.happened(known, DealPipeline.QUOTES)
                        ? Finding.met()
                        : newer.check(known));
    }

    Funnel funnel(List<String> closeCodes) {
        FunnelBuilder funnel = DealPipeline.promoted(Funnel.named(id));
        stages.forEach(funnel::stages);
        funnel.stages(BusinessCentralFunnel.WON);
        closeCodes.forEach(code -> funnel.reasons(StatusTransition.LOSE, code));
        cycle.forEach(stage -> funnel.probability(stages.get(cycle.indexOf(stage)), stage.chance() / PERCENT));
        funnel.entry(stages.get(0)).when(DealPipeline.PURSUED);
        for (int from = 0; from < stages.size(); from++) {
            win(funnel, from);
            advance(funnel, from);
            choose(funnel, from);
            field.back(funnel, stages.subList(from + 1, stages.size()), stages.get(from));
        }
        return funnel.build();
    }

    private void win(FunnelBuilder funnel, int from) {
        FunnelMove win = funnel.automatic(BusinessCentralFunnel.WIN)
                .from(stages.get(from))
                .to(BusinessCentralFunnel.WON)
                .when(commitment);
        requireQuote(win, from);
    }

    /** A quote lets an opportunity out of a stage that waits for it, and moves it nowhere else. */
    private void advance(FunnelBuilder funnel, int from) {
        if (cycle.get(from).quoteRequired() && from + 1 < stages.size()) {
            funnel.automatic(BusinessCentralFunnel.ADVANCE)
                    .from(stages.get(from))
                    .to(stages.get(from + 1))
                    .when(quote);
        }
    }

    private void choose(FunnelBuilder funnel, int from) {
        boolean reachable = true;
        for (int to = from + 1; to < stages.size() && reachable; to++) {
            Stage<Opportunity> target = stages.get(to);
            requireQuote(
                    funnel.decided(StageChosen.transition(target), field.setTo(target))
                            .from(stages.get(from))
                            .to(target),
                    from);
            reachable = cycle.get(to).skipAllowed();
        }
    }

    private void requireQuote(FunnelMove move, int from) {
        if (cycle.get(from).quoteRequired()) {
            move.when(DealPipeline.QUOTED);
        }
    }
}
