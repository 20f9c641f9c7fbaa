package io.salesfunnel.funnel;

import io.salesfunnel.definition.Migration;
import io.salesfunnel.evidence.AppendOnlyList;
import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.finding.Code;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.known.EvidenceLog;
import io.salesfunnel.party.Party;
import io.salesfunnel.stage.Drift;
import io.salesfunnel.stage.RecordStatus;
import io.salesfunnel.stage.Snapshot;
import io.salesfunnel.stage.StageChange;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Records out of what was stored: evidence that is judged anew, or snapshots that are checked. */
final class Restoration {

    private static final Finding NO_EVIDENCE = Finding.notMet(
                    "there is no evidence; give at least what speaks for an entry")
            .named("no-evidence");

    private final Engine engine;

    Restoration(Engine engine) {
        this.engine = engine;
    }

    Admission<FunnelRecord> replay(String id, Party party, Collection<? extends Evidence> evidence) {
        Journal outside = Journal.outside(Code.require("Record", "id", id), party);
        if (evidence.isEmpty()) {
            return Attempts.refused(outside, "enter " + engine.id, NO_EVIDENCE);
        }
        List<Finding> problems = new ArrayList<>();
        Replay replay = new Replay(engine, outside);
        EvidenceLog.unfold(evidence, next -> problems.add(Obstacle.contradiction(next)), log -> {
            if (problems.isEmpty()) {
                replay.next(log);
            }
        });
        return admit(outside, replay, problems);
    }

    Admission<FunnelRecord> replay(Journal journal) {
        Journal outside = Journal.outside(journal.recordId(), journal.party());
        EvidenceLog log = journal.log();
        Replay replay = new Replay(engine, outside, journal.history(), !log.isInOrder());
        replay.run(log);
        return admit(outside, replay, new ArrayList<>());
    }

    Admission<FunnelRecord> replayNext(String id, Party party, EvidenceLog outsideBy, Evidence next) {
        if (!outsideBy.isInOrder()
                || outsideBy.isLate(next)
                || outsideBy.find(next.id()).isPresent()) {
            List<Evidence> all = new ArrayList<>(outsideBy.arrivals());
            all.add(next);
            return replay(id, party, all);
        }
        Journal outside = Journal.outside(Code.require("Record", "id", id), party);
        Replay replay = new Replay(engine, outside);
        replay.next(outsideBy.append(next));
        return admit(outside, replay, new ArrayList<>());
    }

    private Admission<FunnelRecord> admit(Journal outside, Replay replay, List<Finding> problems) {
        Journal derived = replay.journal();
        if (derived.isOutside()) {
            problems.addAll(Wording.stayed(replay.stayed()));
            return refused(outside.subject() + " cannot enter " + engine.id, problems);
        }
        FunnelRecord record = derived.stage().view(derived);
        problems.addAll(foreign(record));
        return problems.isEmpty()
                ? Admission.of(record)
                : refused(outside.subject() + " cannot enter " + engine.id, problems);
    }

    Admission<FunnelRecord> restore(Snapshot snapshot) {
        SnapshotCheck check = new SnapshotCheck(engine, snapshot);
        List<Finding> problems = check.problems();
        Optional<Stage<?>> stage = check.stage();
        return problems.isEmpty() && stage.isPresent()
                ? admit(snapshot, journal(snapshot, stage.get()))
                : refused(subject(snapshot), problems);
    }

    Admission<FunnelRecord> restore(Snapshot snapshot, Migration<Stage<?>, Stage<?>> migration, Instant migratedAt) {
        List<StageChange> history = snapshot.history();
        Optional<StageChange> last =
                history.isEmpty() ? Optional.empty() : Optional.of(history.get(history.size() - 1));
        Optional<Stage<?>> target = last.flatMap(change -> migration.targetByName(change.to()))
                .flatMap(stage -> engine.stage(stage.name()));
        List<Finding> problems = new ArrayList<>(new SnapshotCheck(engine, snapshot).problemsBefore(target));
        if (!migration.id().equals(engine.id) || migration.version() != engine.version) {
            problems.add(Finding.notMet("the migration leads to version {version} of {funnel}")
                    .with("version", migration.version())
                    .with("funnel", migration.id())
                    .named("other-migration"));
        } else if (last.filter(change -> change.occurredAt().isAfter(migratedAt))
                .isPresent()) {
            problems.add(Finding.notMet("{at} is before its last change")
                    .with("at", migratedAt)
                    .named("time-runs-backward"));
        } else if (problems.isEmpty() && target.isEmpty()) {
            problems.add(Finding.notMet("the migration says nothing about stage {stage}")
                    .with("stage", last.map(StageChange::to).map(Code::shown).orElse(""))
                    .named("unknown-stage"));
        }
        if (!problems.isEmpty() || last.isEmpty() || target.isEmpty()) {
            return refused(subject(snapshot), problems);
        }
        Optional<Drift> drift = snapshot.drift()
                .map(found -> new Drift(
                        migration.targetByName(found.stage()).map(Stage::name).orElse(found.stage()), found.status()));
        Journal journal = journal(snapshot, target.get()).with(drift.orElse(null));
        return admit(snapshot, migrated(journal, last.get(), target.get(), migratedAt));
    }

    private Journal migrated(Journal journal, StageChange last, Stage<?> target, Instant migratedAt) {
        StageChange change = StageChange.builder()
                .sequence(journal.entries())
                .kind(StageChange.Kind.MIGRATED)
                .from(last.to())
                .to(target.name())
                .status(
                        target.kind().status() == RecordStatus.OPEN
                                ? last.status()
                                : target.kind().status())
                .cycle(last.cycle())
                .transition(StageChange.Kind.MIGRATED.name())
                .occurredAt(migratedAt)
                .recordedAt(migratedAt)
                .funnelId(engine.id)
                .funnelVersion(engine.version)
                .build();
        return journal.migrated(change);
    }

    private static Journal journal(Snapshot snapshot, Stage<?> stage) {
        AppendOnlyList<StageChange> history = AppendOnlyList.empty();
        for (StageChange change : snapshot.history()) {
            history = history.append(change);
        }
        return new Journal(
                snapshot.recordId(),
                snapshot.party(),
                EvidenceLog.of(snapshot.evidence()),
                history,
                stage,
                snapshot.drift().orElse(null));
    }

    private static Admission<FunnelRecord> admit(Snapshot snapshot, Journal journal) {
        FunnelRecord record = journal.stage().view(journal);
        List<Finding> foreign = foreign(record);
        return foreign.isEmpty() ? Admission.of(record) : refused(subject(snapshot), foreign);
    }

    /** Asks about each party once, so that many interactions of few parties cost little. */
    private static List<Finding> foreign(FunnelRecord record) {
        Map<String, Boolean> concerned = new HashMap<>();
        List<Finding> foreign = new ArrayList<>();
        for (Evidence evidence : record.journal().log().arrivals()) {
            if (evidence instanceof Interaction interaction
                    && !concerned.computeIfAbsent(interaction.partyId(), id -> record.concerns(interaction))) {
                foreign.add(Obstacle.otherParty(interaction));
            }
        }
        return foreign;
    }

    private static String subject(Snapshot snapshot) {
        return "Snapshot of '" + Code.shown(snapshot.recordId()) + "' cannot be restored";
    }

    private static Admission<FunnelRecord> refused(String subject, List<Finding> problems) {
        return Admission.refused(
                List.copyOf(problems),
                subject + ": " + problems.stream().map(Finding::describe).collect(Collectors.joining(", ")));
    }
}
