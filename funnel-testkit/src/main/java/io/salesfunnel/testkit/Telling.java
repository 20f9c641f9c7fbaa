package io.salesfunnel.testkit;

import io.salesfunnel.definition.Definition;
import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.funnel.Admission;
import io.salesfunnel.funnel.Funnel;
import io.salesfunnel.funnel.FunnelRecord;
import io.salesfunnel.funnel.Outcome;
import io.salesfunnel.funnel.Stage;
import io.salesfunnel.stage.StageChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A story told to a funnel, with all its answers. */
final class Telling {

    private static final String ENTER = "ENTER_";

    /**
     * A piece of evidence and what came of it.
     *
     * @param before the record before
     * @param step what was told
     * @param outcome the answer
     */
    record Scene(FunnelRecord before, Story.Step step, Outcome<FunnelRecord> outcome) {}

    private final Funnel funnel;
    private final Story story;
    private final String id;
    private final List<Admission<? extends FunnelRecord>> admissions = new ArrayList<>();
    private final List<Scene> scenes = new ArrayList<>();
    private @Nullable FunnelRecord entered;

    Telling(Funnel funnel, Story story, int number) {
        this.funnel = funnel;
        this.story = story;
        this.id = "R-" + number;
        List<Evidence> heard = new ArrayList<>();
        FunnelRecord record = null;
        for (Story.Step step : story.steps()) {
            if (record == null) {
                heard.add(step.evidence());
                Admission<? extends FunnelRecord> admission = enter(step, heard);
                admissions.add(admission);
                record = admission.record().orElse(null);
                entered = record;
            } else {
                Outcome<FunnelRecord> outcome = tell(record, step);
                scenes.add(new Scene(record, step, outcome));
                record = outcome.record();
            }
        }
    }

    private Admission<? extends FunnelRecord> enter(Story.Step step, List<Evidence> heard) {
        Optional<Stage<?>> stage = step.transition()
                .filter(name -> name.startsWith(ENTER))
                .flatMap(name -> funnel.stage(name.substring(ENTER.length())));
        return stage.isPresent()
                ? funnel.enter(stage.get(), id, story.party(), step.evidence())
                : funnel.replay(id, story.party(), heard);
    }

    Outcome<FunnelRecord> tell(FunnelRecord record, Story.Step step) {
        return step.transition().isPresent()
                ? funnel.attemptByName(step.transition().get(), record, step.evidence())
                : funnel.record(record, step.evidence());
    }

    Story story() {
        return story;
    }

    List<Scene> scenes() {
        return scenes;
    }

    /** The record after each step since its entry. */
    List<FunnelRecord> records() {
        List<FunnelRecord> records = new ArrayList<>();
        if (entered != null) {
            records.add(entered);
        }
        scenes.forEach(scene -> records.add(scene.outcome().record()));
        return records;
    }

    /** What was said to the one who told it. */
    List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (Admission<?> admission : admissions) {
            texts.add(admission.explain());
            texts.add(admission.toString());
            admission.reasons().forEach(reason -> Findings.texts(reason).forEach(texts::add));
        }
        for (Scene scene : scenes) {
            texts.add(scene.outcome().explain());
            texts.add(scene.outcome().toString());
            scene.outcome().reasons().forEach(reason -> Findings.texts(reason).forEach(texts::add));
        }
        for (FunnelRecord record : records()) {
            texts.add(record.toString());
            record.history()
                    .forEach(change -> change.findings()
                            .forEach(finding -> Findings.texts(finding).forEach(texts::add)));
        }
        return texts;
    }

    /** Which transitions were taken, in the words of a table. */
    List<String> ways() {
        return records().stream()
                .flatMap(record -> record.journal().history().stream())
                .map(Telling::way)
                .distinct()
                .toList();
    }

    private static String way(StageChange change) {
        return Table.way(change.from(), change.to(), change.transition());
    }

    /** What guards said, of what happened and of what could have happened. */
    void show(BothWays seen) {
        admissions.forEach(admission -> seen.see(admission.reasons()));
        scenes.forEach(scene -> seen.see(scene.outcome().reasons()));
        for (FunnelRecord record : records()) {
            record.journal().history().forEach(change -> seen.see(change.findings()));
            record.journal().log().latest().ifPresent(latest -> seen.see(asked(record, latest)));
        }
    }

    private List<Finding> asked(FunnelRecord record, Evidence latest) {
        return funnel.moves(record, latest.occurredAt()).stream()
                .flatMap(move -> move.decision().stream())
                .flatMap(decision -> decision.findings().stream())
                .toList();
    }

    static boolean isDeclared(Definition<?, ?> definition, StageChange change) {
        return definition.moves().stream().anyMatch(move -> Table.way(move).equals(way(change)));
    }
}
