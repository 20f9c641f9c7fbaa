package io.salesfunnel.funnel;

import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.HumanDecision;
import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.evidence.StandardDecision;
import io.salesfunnel.finding.Code;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.stage.RecordStatus;
import io.salesfunnel.stage.Snapshot;
import io.salesfunnel.stage.StageChange;
import io.salesfunnel.stage.StageKind;
import io.salesfunnel.stage.StatusTransition;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Everything that can be wrong with a snapshot, found without asking a single guard. */
final class SnapshotCheck {

    private final Engine engine;
    private final Snapshot snapshot;
    private final List<Finding> problems = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();

    SnapshotCheck(Engine engine, Snapshot snapshot) {
        this.engine = engine;
        this.snapshot = snapshot;
    }

    /** The stage in which the history ends. */
    Optional<Stage<?>> stage() {
        List<StageChange> history = snapshot.history();
        return history.isEmpty()
                ? Optional.empty()
                : engine.stage(history.get(history.size() - 1).to());
    }

    List<Finding> problems(int version) {
        if (!snapshot.funnelId().equals(engine.id)) {
            report(Finding.notMet("it is of funnel {funnel}, and this is {this}")
                    .with("funnel", snapshot.funnelId())
                    .with("this", engine.id)
                    .named("other-funnel"));
        }
        if (snapshot.funnelVersion() != version) {
            report(Finding.notMet("it is of version {version}, and {wanted} is wanted; go over with a migration")
                    .with("version", snapshot.funnelVersion())
                    .with("wanted", version)
                    .named("other-version"));
        }
        if (!problems.isEmpty()) {
            return problems;
        }
        checkEvidence();
        checkHistory(version == engine.version);
        return problems;
    }

    private void checkEvidence() {
        Map<String, Evidence> known = new HashMap<>();
        int place = 0;
        for (Evidence evidence : snapshot.evidence()) {
            Evidence other = known.putIfAbsent(evidence.id(), evidence);
            if (other != null) {
                report(Finding.notMet("'{evidence}' is there twice")
                        .with("evidence", evidence.id())
                        .named("repeated-evidence"));
            }
            places.put(evidence.id(), place++);
        }
    }

    private void checkHistory(boolean current) {
        List<StageChange> history = snapshot.history();
        if (history.isEmpty()) {
            report(Finding.notMet("it has no entry into the funnel").named("no-history"));
            return;
        }
        StageChange before = null;
        for (int i = 0; i < history.size(); i++) {
            StageChange change = history.get(i);
            checkJoin(i, before, change);
            if (change.funnelVersion() == engine.version && change.funnelId().equals(engine.id)) {
                checkChange(i, before, change);
            }
            before = change;
        }
        if (current) {
            checkEnd(history.get(history.size() - 1));
        }
    }

    private void checkJoin(int i, @Nullable StageChange before, StageChange change) {
        String stage = before == null ? Stage.OUTSIDE.name() : before.to();
        if (!change.from().equals(stage)) {
            report(at(i, "gap", "it leaves {from}, and the record is in {stage}")
                    .with("from", Code.shown(change.from()))
                    .with("stage", Code.shown(stage)));
        }
        int earliest = before == null ? 0 : before.sequence() + 1;
        int latest = snapshot.evidence().size() + i;
        if (change.sequence() < earliest || change.sequence() > latest) {
            report(at(i, "wrong-order", "its sequence {sequence} is not from {earliest} to {latest}")
                    .with("sequence", change.sequence())
                    .with("earliest", earliest)
                    .with("latest", latest));
        }
        boolean moved = change.kind() == StageChange.Kind.MOVED || change.kind() == StageChange.Kind.REOPENED;
        Instant last = before == null ? change.occurredAt() : before.occurredAt();
        if (moved && before != null && isInOrder(before) && change.occurredAt().isBefore(last)) {
            report(at(i, "time-runs-backward", "it is of {at}, before the change that it follows")
                    .with("at", change.occurredAt()));
        }
        int cycle = (before == null ? 1 : before.cycle()) + (change.kind() == StageChange.Kind.REOPENED ? 1 : 0);
        if (change.cycle() != cycle) {
            report(at(i, "wrong-cycle", "its cycle {cycle} is not {wanted}")
                    .with("cycle", change.cycle())
                    .with("wanted", cycle));
        }
        checkCause(i, change);
    }

    /** What was restated or migrated has an instant that says nothing about what followed. */
    private static boolean isInOrder(StageChange change) {
        return change.kind() == StageChange.Kind.MOVED || change.kind() == StageChange.Kind.REOPENED;
    }

    private void checkCause(int i, StageChange change) {
        if (change.kind() == StageChange.Kind.MIGRATED) {
            return;
        }
        Integer place = change.cause().map(places::get).orElse(null);
        if (place == null || place > change.sequence()) {
            report(at(i, "unknown-cause", "no evidence before it is its cause"));
        }
    }

    private void checkChange(int i, @Nullable StageChange before, StageChange change) {
        Optional<Stage<?>> to = engine.stage(change.to());
        if (to.isEmpty()) {
            report(unknownStage(i, change.to()));
            return;
        }
        Optional<StatusTransition> status = Engine.statusTransition(change.transition());
        RecordStatus earlier = before == null ? RecordStatus.OPEN : before.status();
        if (change.kind() == StageChange.Kind.RESTATED || change.kind() == StageChange.Kind.MIGRATED) {
            return;
        }
        boolean declared = status.isPresent()
                ? change.from().equals(change.to()) && isDeclared(status.get(), earlier, change.status())
                : engine.declares(change.transition(), change.from(), change.to())
                        && change.status() == to.get().kind().status();
        if (!declared) {
            report(at(i, "undeclared-transition", "there is no {transition} from {from} to {to} that makes it {status}")
                    .with("transition", Code.shown(change.transition()))
                    .with("from", Code.shown(change.from()))
                    .with("to", change.to())
                    .with("status", change.status()));
        }
    }

    private boolean isDeclared(StatusTransition transition, RecordStatus from, RecordStatus to) {
        return engine.statusMachine.definition().movesFrom(from).stream()
                .anyMatch(move -> move.trigger() == transition && move.to() == to);
    }

    private void checkEnd(StageChange last) {
        Optional<Stage<?>> stage = engine.stage(last.to());
        if (stage.isEmpty()) {
            return;
        }
        Stage<?> end = stage.get();
        if (!end.type().getSimpleName().equals(snapshot.recordType())) {
            report(Finding.notMet("a record in {stage} is a {wanted}, and not a {type}")
                    .with("stage", end)
                    .with("wanted", end.type().getSimpleName())
                    .with("type", Code.shown(snapshot.recordType()))
                    .named("wrong-type"));
        }
        if (end.kind() == StageKind.CUSTOMER && snapshot.evidence().stream().noneMatch(this::makesCustomer)) {
            report(Finding.notMet("nothing in its evidence makes a customer").named("unpromoted-customer"));
        }
        snapshot.drift().map(drift -> drift.stage()).ifPresent(name -> {
            if (engine.stage(name).isEmpty() && !name.equals(Stage.OUTSIDE.name())) {
                report(unknownStage(snapshot.history().size(), name));
            }
        });
    }

    private boolean makesCustomer(Evidence evidence) {
        return (evidence instanceof Interaction interaction && engine.promotion.contains(interaction.type()))
                || (evidence instanceof HumanDecision decision
                        && decision.type() == StandardDecision.CUSTOMER_IMPORTED);
    }

    static Finding unknownStage(int i, String stage) {
        return at(i, "unknown-stage", "this version has no stage {stage}").with("stage", Code.shown(stage));
    }

    private static Finding at(int i, String name, String reason) {
        return Finding.notMet("change {change}: " + reason)
                .with("change", i + 1)
                .named(name);
    }

    private void report(Finding problem) {
        problems.add(problem);
    }
}
