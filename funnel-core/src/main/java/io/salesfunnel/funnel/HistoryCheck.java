package io.salesfunnel.funnel;

import io.salesfunnel.definition.Direction;
import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.finding.Code;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.stage.RecordStatus;
import io.salesfunnel.stage.Snapshot;
import io.salesfunnel.stage.StageChange;
import io.salesfunnel.stage.StageChange.Kind;
import io.salesfunnel.stage.StatusTransition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What can be wrong with the changes in a snapshot: how they join, why they were made, and whether they may be. */
final class HistoryCheck {

    private final Engine engine;
    private final Snapshot snapshot;
    private final List<Finding> problems = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();

    HistoryCheck(Engine engine, Snapshot snapshot) {
        this.engine = engine;
        this.snapshot = snapshot;
        int place = 0;
        for (Evidence evidence : snapshot.evidence()) {
            places.putIfAbsent(evidence.id(), place++);
        }
    }

    List<Finding> problems() {
        StageChange before = null;
        List<StageChange> history = snapshot.history();
        for (int i = 0; i < history.size(); i++) {
            StageChange change = history.get(i);
            checkJoin(i, before, change);
            checkVersion(i, before, change);
            if (change.kind() != Kind.MIGRATED) {
                checkCause(i, before, change);
            }
            if (change.funnelVersion() == engine.version) {
                checkWay(i, before, change);
            }
            before = change;
        }
        return problems;
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
        int cycle = (before == null ? 1 : before.cycle()) + (change.kind() == Kind.REOPENED ? 1 : 0);
        if (change.cycle() != cycle) {
            report(at(i, "wrong-cycle", "its cycle {cycle} is not {wanted}")
                    .with("cycle", change.cycle())
                    .with("wanted", cycle));
        }
    }

    private void checkVersion(int i, @Nullable StageChange before, StageChange change) {
        boolean last = i == snapshot.history().size() - 1;
        int step = change.kind() == Kind.MIGRATED ? 1 : 0;
        boolean follows = before == null ? step == 0 : change.funnelVersion() == before.funnelVersion() + step;
        boolean fits = last ? change.funnelVersion() == snapshot.funnelVersion() : change.funnelVersion() > 0;
        if (!change.funnelId().equals(engine.id) || !follows || !fits) {
            report(at(i, "wrong-version", "it was made by version {version} of {funnel}, which does not fit")
                    .with("version", change.funnelVersion())
                    .with("funnel", Code.shown(change.funnelId())));
        }
    }

    private void checkCause(int i, @Nullable StageChange before, StageChange change) {
        Integer place = change.cause().map(places::get).orElse(null);
        if (place == null || place >= change.sequence() - i) {
            report(at(i, "unknown-cause", "no evidence before it is its cause"));
            return;
        }
        Evidence cause = snapshot.evidence().get(place);
        boolean dated = change.kind() != Kind.RESTATED && before != null && isDated(before);
        if (dated && change.occurredAt().isBefore(Objects.requireNonNull(before).occurredAt())) {
            report(at(i, "time-runs-backward", "it is of {at}, before the change that it follows")
                    .with("at", change.occurredAt()));
        } else if (!change.occurredAt().equals(cause.occurredAt())) {
            report(at(i, "wrong-time", "it is of {at}, and its cause of {cause}")
                    .with("at", change.occurredAt())
                    .with("cause", cause.occurredAt()));
        }
        if (change.kind() != Kind.RESTATED && !change.actor().equals(Step.actor(cause))) {
            report(at(i, "wrong-actor", "its actor is not that of its cause"));
        }
    }

    /** What was restated or migrated has an instant that says nothing about what followed. */
    private static boolean isDated(StageChange change) {
        return change.kind() == Kind.MOVED || change.kind() == Kind.REOPENED;
    }

    private void checkWay(int i, @Nullable StageChange before, StageChange change) {
        Optional<Stage<?>> to = engine.stage(change.to());
        if (to.isEmpty()) {
            report(at(i, "unknown-stage", "this version has no stage {stage}").with("stage", Code.shown(change.to())));
            return;
        }
        RecordStatus earlier = before == null ? RecordStatus.OPEN : before.status();
        boolean possible = switch (change.kind()) {
            case RESTATED -> before != null && leadsFurther(change, to.get()) && keeps(earlier, change, to.get());
            case MIGRATED -> before != null && keeps(earlier, change, to.get());
            case MOVED, REOPENED -> isDeclared(earlier, change, to.get());
        };
        if (!possible) {
            report(at(i, "undeclared-transition", "there is no {transition} from {from} to {to} that makes it {status}")
                    .with("transition", Code.shown(change.transition()))
                    .with("from", Code.shown(change.from()))
                    .with("to", change.to())
                    .with("status", change.status()));
        }
    }

    private boolean leadsFurther(StageChange change, Stage<?> to) {
        int from = engine.stage(change.from()).map(engine.stages::indexOf).orElse(Integer.MAX_VALUE);
        return change.transition().equals(Kind.RESTATED.name()) && engine.stages.indexOf(to) > from;
    }

    private static boolean keeps(RecordStatus earlier, StageChange change, Stage<?> to) {
        RecordStatus given = to.kind().status();
        return change.status() == given || (given == RecordStatus.OPEN && change.status() == earlier);
    }

    private boolean isDeclared(RecordStatus earlier, StageChange change, Stage<?> to) {
        RecordStatus byStage =
                engine.stage(change.from()).map(from -> from.kind().status()).orElse(RecordStatus.OPEN);
        Optional<StatusTransition> status = Engine.statusTransition(change.transition());
        Optional<Direction> direction = status.isPresent()
                ? direction(status.get(), earlier, change.status())
                        .filter(way -> change.from().equals(change.to()) && byStage == RecordStatus.OPEN)
                : engine.direction(change.transition(), change.from(), change.to())
                        .filter(way -> earlier == byStage
                                && change.status() == to.kind().status());
        return direction.isPresent() && (direction.get() == Direction.REOPEN) == (change.kind() == Kind.REOPENED);
    }

    private Optional<Direction> direction(StatusTransition transition, RecordStatus from, RecordStatus to) {
        return engine.statusMachine.definition().movesFrom(from).stream()
                .filter(move -> move.trigger() == transition && move.to() == to)
                .map(move -> move.direction())
                .findFirst();
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
