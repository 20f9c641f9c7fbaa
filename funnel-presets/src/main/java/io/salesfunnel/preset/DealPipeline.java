package io.salesfunnel.preset;

import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.evidence.InteractionType;
import io.salesfunnel.evidence.StandardDecision;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.funnel.Funnel;
import io.salesfunnel.funnel.FunnelBuilder;
import io.salesfunnel.funnel.Stage;
import io.salesfunnel.known.Known;
import io.salesfunnel.qualification.QualificationRule;
import io.salesfunnel.sales.Engagement;
import io.salesfunnel.sales.Opportunity;
import io.salesfunnel.stage.Transition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What systems have in common that let people set the stage of a deal to whatever they like. */
final class DealPipeline {

    static final Transition<Opportunity, Opportunity> WIN = move("WIN");
    static final Transition<Opportunity, Opportunity> LOSE_DEAL = move("LOSE_DEAL");
    static final Transition<Opportunity, Opportunity> REOPEN_DEAL = move("REOPEN_DEAL");

    private final String id;
    private final StageField field;
    private final List<Stage<Opportunity>> open;
    private final List<Stage<Opportunity>> all;
    private final Stage<Opportunity> won;
    private final Stage<Opportunity> lost;

    DealPipeline(String id, List<Stage<Opportunity>> open, Stage<Opportunity> won, Stage<Opportunity> lost) {
        this.id = id;
        this.field = new StageField(id);
        this.open = open;
        this.won = won;
        this.lost = lost;
        this.all = new ArrayList<>(open);
        all.addAll(List.of(won, lost));
    }

    static Transition<Opportunity, Opportunity> move(String name) {
        return new Transition<>(name, Opportunity.class, Opportunity.class);
    }

    static Transition<Opportunity, Opportunity> choose(Stage<Opportunity> stage) {
        return StageField.choose(Opportunity.class, stage);
    }

    FunnelBuilder begin() {
        FunnelBuilder funnel = Funnel.named(id);
        all.forEach(stage -> funnel.stages(stage));
        Engagement.COMMITMENTS.forEach(funnel::promotedBy);
        funnel.probability(won, 1).probability(lost, 0);
        funnel.entry(open.get(0)).when(pursued(open.get(0)));
        open.subList(1, open.size()).forEach(stage -> field.enter(funnel, stage));
        field.enter(funnel, lost);
        QualificationRule committed =
                happened("committed-in-this-deal", "no commitment in this deal", Engagement.COMMITMENTS);
        open.forEach(from -> funnel.automatic(WIN).from(from).to(won).when(committed));
        field.moveFreely(funnel, Opportunity.class, open);
        for (Stage<Opportunity> from : open) {
            funnel.decided(choose(won), field.setTo(won)).from(from).to(won);
            funnel.decided(choose(lost), field.setTo(lost)).from(from).to(lost);
            funnel.decided(LOSE_DEAL, StandardDecision.LOSS_DECIDED).from(from).to(lost);
        }
        field.reopen(funnel, Opportunity.class, won, open);
        field.reopen(funnel, Opportunity.class, lost, open);
        funnel.reopen(REOPEN_DEAL, StandardDecision.REOPENING_DECIDED)
                .from(lost)
                .to(open.get(0));
        return funnel;
    }

    /** Met by what happened since the deal is pursued and since somebody last set its stage. */
    QualificationRule happened(String name, String missing, Collection<? extends InteractionType> types) {
        Finding notMet = Finding.notMet(missing);
        return QualificationRule.of(
                name,
                known -> known.hasAny(types)
                                && known.interactions().stream()
                                        .filter(interaction -> types.contains(interaction.type()))
                                        .anyMatch(interaction -> isOfThisDeal(known, interaction))
                        ? Finding.met()
                        : notMet);
    }

    private boolean isOfThisDeal(Known known, Interaction interaction) {
        boolean before = known.decision(StandardDecision.PURSUIT_DECIDED)
                .filter(pursuit -> interaction.occurredAt().isBefore(pursuit.decidedAt()))
                .isPresent();
        return !before && isSinceSet(known, interaction);
    }

    boolean isSinceSet(Known known, Evidence evidence) {
        return field.isSinceSet(known, evidence, all);
    }

    private QualificationRule pursued(Stage<Opportunity> first) {
        return QualificationRule.any(
                "pursued",
                QualificationRule.of(
                        "pursuit-is-decided",
                        known -> known.decision(StandardDecision.PURSUIT_DECIDED)
                                        .isPresent()
                                ? Finding.met()
                                : Finding.unknown("{question}").with("question", "is the deal worth pursuing?")),
                field.isSetTo(first));
    }
}
