package io.salesfunnel.preset;

import io.salesfunnel.evidence.DecisionType;
import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.HumanDecision;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.funnel.FunnelBuilder;
import io.salesfunnel.funnel.FunnelRecord;
import io.salesfunnel.funnel.Stage;
import io.salesfunnel.known.Known;
import io.salesfunnel.qualification.QualificationRule;
import io.salesfunnel.stage.Transition;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The field in which people set a stage by hand: forward, back, and at the beginning of a life. */
final class StageField {

    private final String funnel;

    StageField(String funnel) {
        this.funnel = funnel;
    }

    StageChosen setTo(Stage<?> stage) {
        return new StageChosen(funnel, stage.name());
    }

    /** What happens since one of some stages was set. */
    Since since(Collection<? extends Stage<?>> stages) {
        return Since.decided(stages.stream().map(this::setTo).toArray(DecisionType[]::new));
    }

    static <A extends FunnelRecord, B extends FunnelRecord> Transition<A, B> choose(Class<A> from, Stage<B> to) {
        return new Transition<>("CHOOSE_" + to.name(), from, to.type());
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

    /** Lets people move between stages as they like; what goes back is said to go back. */
    <R extends FunnelRecord> void moveFreely(FunnelBuilder builder, Class<R> type, List<Stage<R>> stages) {
        for (Stage<R> to : stages) {
            int place = stages.indexOf(to);
            for (Stage<R> before : stages.subList(0, place)) {
                builder.decided(choose(type, to), setTo(to)).from(before).to(to);
            }
            for (Stage<R> behind : stages.subList(place + 1, stages.size())) {
                builder.regress(choose(type, to), setTo(to)).from(behind).to(to);
            }
        }
    }

    /** Lets people take up again what is closed, in whichever of the stages. */
    <R extends FunnelRecord> void reopen(FunnelBuilder builder, Class<R> type, Stage<R> closed, List<Stage<R>> stages) {
        stages.forEach(
                to -> builder.reopen(choose(type, to), setTo(to)).from(closed).to(to));
    }

    /** When somebody last set the stage to one of these. */
    Optional<HumanDecision> lastSet(Known known, Collection<? extends Stage<?>> stages) {
        return stages.stream()
                .flatMap(stage -> known.decision(setTo(stage)).stream())
                .max(Evidence.ORDER);
    }

    /** Whoever sets a stage knows what happened before, so only what comes later may change it by itself. */
    boolean isSinceSet(Known known, Evidence evidence, Collection<? extends Stage<?>> stages) {
        return lastSet(known, stages)
                .filter(set -> Evidence.ORDER.compare(evidence, set) < 0)
                .isEmpty();
    }
}
