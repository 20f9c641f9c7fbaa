package io.salesfunnel.preset;

import io.salesfunnel.evidence.DecisionType;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.funnel.FunnelBuilder;
import io.salesfunnel.funnel.FunnelRecord;
import io.salesfunnel.funnel.Stage;
import io.salesfunnel.qualification.QualificationRule;
import java.util.List;
import java.util.Locale;

/** The field of a system in which people set a stage by hand: forward, back, and at the beginning of a life. */
final class StageField {

    private final String funnel;

    StageField(String funnel) {
        this.funnel = funnel;
    }

    StageChosen setTo(Stage<?> stage) {
        return new StageChosen(funnel, stage.name());
    }

    /** What happens since one of some stages was set. */
    Since since(List<? extends Stage<?>> stages) {
        return Since.decided(stages.stream().map(this::setTo).toArray(DecisionType[]::new));
    }

    /** A life that begins where somebody set the stage, such as that of an imported record. */
    void enter(FunnelBuilder builder, Stage<?> stage) {
        builder.entry(stage).when(isSetTo(stage));
    }

    QualificationRule isSetTo(Stage<?> stage) {
        Finding notSet = Finding.notMet("nobody set the stage to {stage}").with("stage", stage.name());
        return QualificationRule.of(
                "set-to-" + stage.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                known -> known.decision(setTo(stage)).isPresent() ? Finding.met() : notSet);
    }

    <R extends FunnelRecord> void forward(
            FunnelBuilder builder, List<? extends Stage<? extends FunnelRecord>> stages, Stage<R> to) {
        stages.forEach(from -> builder.decided(StageChosen.transition(to), setTo(to))
                .from(from)
                .to(to));
    }

    <R extends FunnelRecord> void back(
            FunnelBuilder builder, List<? extends Stage<? extends FunnelRecord>> stages, Stage<R> to) {
        stages.forEach(from -> builder.regress(StageChosen.transition(to), setTo(to))
                .from(from)
                .to(to));
    }

    /** Lets people move between stages as they like; what goes back is said to go back. */
    <R extends FunnelRecord> void moveFreely(FunnelBuilder builder, List<Stage<R>> stages) {
        for (Stage<R> to : stages) {
            int place = stages.indexOf(to);
            forward(builder, stages.subList(0, place), to);
            back(builder, stages.subList(place + 1, stages.size()), to);
        }
    }

    /** Lets people take up again what is closed, in whichever of the stages. */
    <R extends FunnelRecord> void reopen(
            FunnelBuilder builder, Stage<? extends FunnelRecord> closed, List<Stage<R>> stages) {
        stages.forEach(to -> builder.reopen(StageChosen.transition(to), setTo(to))
                .from(closed)
                .to(to));
    }
}
