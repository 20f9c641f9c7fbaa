package io.salesfunnel.preset;

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
import java.util.ArrayList;
import java.util.List;

/**
 * What the deals of systems have in common, and the pipelines of those that let people set the stage to whatever they
 * like.
 */
final class DealPipeline {

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

    static final Transition<Opportunity, Opportunity> WIN = move("WIN");
    static final Transition<Opportunity, Opportunity> LOSE_DEAL = move("LOSE_DEAL");
    static final Transition<Opportunity, Opportunity> REOPEN_DEAL = move("REOPEN_DEAL");

    private final StageField field;
    private final List<Stage<Opportunity>> open;
    private final Since since;
    private final FunnelBuilder builder;

    DealPipeline(String id, List<Stage<Opportunity>> open, Stage<Opportunity> won, Stage<Opportunity> lost) {
        List<Stage<Opportunity>> all = new ArrayList<>(open);
        all.addAll(List.of(won, lost));
        this.field = new StageField(id);
        this.open = open;
        this.since = field.since(all);
        this.builder = promoted(Funnel.named(id));
        all.forEach(builder::stages);
        builder.probability(won, 1).probability(lost, 0);
        begin(won, lost);
        win(won);
        moveByHand(won, lost);
    }

    static Stage<Opportunity> open(String name) {
        return closed(name, StageKind.PURSUIT);
    }

    static Stage<Opportunity> closed(String name, StageKind kind) {
        return Stage.of(name, kind, Opportunity.class, Opportunity::of);
    }

    static Transition<Opportunity, Opportunity> move(String name) {
        return new Transition<>(name, Opportunity.class, Opportunity.class);
    }

    static FunnelBuilder promoted(FunnelBuilder funnel) {
        Engagement.COMMITMENTS.forEach(funnel::promotedBy);
        return funnel;
    }

    /** A deal begins when somebody decides to pursue it, or sets the stage that deals begin in. */
    static QualificationRule pursuedOr(QualificationRule set) {
        return QualificationRule.any("pursued", PURSUED, set);
    }

    /** Met by a quote since the deal is pursued and since the stage was last set. */
    static QualificationRule quoted(Since set) {
        return set.and(StandardDecision.PURSUIT_DECIDED).happened("quote-since-stage-chosen", QUOTES);
    }

    /** Met by a commitment since the deal is pursued and since the stage was last set. */
    static QualificationRule committed(Since set) {
        return set.and(StandardDecision.PURSUIT_DECIDED)
                .happened("commitment-since-stage-chosen", Engagement.COMMITMENTS);
    }

    /** Met by a confirmed qualification since the stage was last set, be it before the deal is pursued. */
    static QualificationRule qualified(Since set) {
        return set.decided(
                "qualification-since-stage-chosen",
                StandardDecision.QUALIFICATION_CONFIRMED,
                "is the party suitable as a customer?");
    }

    /** Stages, beginnings, wins and what is set by hand; what else follows by itself is to be added. */
    FunnelBuilder builder() {
        return builder;
    }

    Since since() {
        return since;
    }

    private void begin(Stage<Opportunity> won, Stage<Opportunity> lost) {
        Stage<Opportunity> first = open.get(0);
        builder.entry(first).when(pursuedOr(field.isSetTo(first)));
        open.subList(1, open.size()).forEach(stage -> field.enter(builder, stage));
        field.enter(builder, won);
        field.enter(builder, lost);
    }

    private void win(Stage<Opportunity> won) {
        QualificationRule committed = committed(since);
        open.forEach(from -> builder.automatic(WIN).from(from).to(won).when(committed));
    }

    private void moveByHand(Stage<Opportunity> won, Stage<Opportunity> lost) {
        field.moveFreely(builder, open);
        field.forward(builder, open, won);
        field.forward(builder, open, lost);
        open.forEach(from -> builder.decided(LOSE_DEAL, StandardDecision.LOSS_DECIDED)
                .from(from)
                .to(lost));
        field.reopen(builder, won, open);
        field.reopen(builder, lost, open);
        builder.reopen(REOPEN_DEAL, StandardDecision.REOPENING_DECIDED)
                .from(lost)
                .to(open.get(0));
    }
}
