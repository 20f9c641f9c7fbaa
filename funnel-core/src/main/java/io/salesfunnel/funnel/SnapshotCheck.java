package io.salesfunnel.funnel;

import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.HumanDecision;
import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.evidence.StandardDecision;
import io.salesfunnel.finding.Code;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.stage.Snapshot;
import io.salesfunnel.stage.StageChange;
import io.salesfunnel.stage.StageKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Everything that can be wrong with a snapshot, found without asking a single guard. */
final class SnapshotCheck {

    private final Engine engine;
    private final Snapshot snapshot;
    private final List<Finding> problems = new ArrayList<>();

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

    /** What is wrong with a snapshot that was made by this version. */
    List<Finding> problems() {
        if (isOfVersion(engine.version)) {
            checkEvidence();
            checkHistory();
            stage().ifPresent(this::checkEnd);
        }
        return problems;
    }

    /** What is wrong with a snapshot of the version before that goes over into a stage of this one. */
    List<Finding> problemsBefore(Optional<Stage<?>> target) {
        if (isOfVersion(engine.version - 1)) {
            checkEvidence();
            checkHistory();
            target.ifPresent(this::checkPromotion);
        }
        return problems;
    }

    private boolean isOfVersion(int version) {
        if (!Code.isCode(snapshot.recordId())) {
            report(Finding.notMet("the id of the record is not a code").named("invalid-id"));
        }
        if (!snapshot.funnelId().equals(engine.id)) {
            report(Finding.notMet("it is of funnel {funnel}, and this is {this}")
                    .with("funnel", Code.shown(snapshot.funnelId()))
                    .with("this", engine.id)
                    .named("other-funnel"));
        }
        if (snapshot.funnelVersion() != version) {
            report(Finding.notMet("it is of version {version}, and {wanted} is wanted; go over with a migration")
                    .with("version", snapshot.funnelVersion())
                    .with("wanted", version)
                    .named("other-version"));
        }
        return problems.isEmpty();
    }

    private void checkEvidence() {
        Set<String> known = new HashSet<>();
        for (Evidence evidence : snapshot.evidence()) {
            if (!known.add(evidence.id())) {
                report(Finding.notMet("'{evidence}' is there twice")
                        .with("evidence", evidence.id())
                        .named("repeated-evidence"));
            }
        }
    }

    private void checkHistory() {
        if (snapshot.history().isEmpty()) {
            report(Finding.notMet("it has no entry into the funnel").named("no-history"));
        } else {
            problems.addAll(new HistoryCheck(engine, snapshot).problems());
        }
    }

    private void checkEnd(Stage<?> end) {
        if (!end.type().getSimpleName().equals(snapshot.recordType())) {
            report(Finding.notMet("a record in {stage} is a {wanted}, and not a {type}")
                    .with("stage", end)
                    .with("wanted", end.type().getSimpleName())
                    .with("type", Code.shown(snapshot.recordType()))
                    .named("wrong-type"));
        }
        checkPromotion(end);
        snapshot.drift()
                .map(drift -> drift.stage())
                .filter(name -> engine.stage(name).isEmpty() && !name.equals(Stage.OUTSIDE.name()))
                .ifPresent(name -> report(Finding.notMet("it drifts to {stage}, which this version does not have")
                        .with("stage", Code.shown(name))
                        .named("unknown-stage")));
    }

    private void checkPromotion(Stage<?> end) {
        if (end.kind() == StageKind.CUSTOMER && snapshot.evidence().stream().noneMatch(this::makesCustomer)) {
            report(Finding.notMet("nothing in its evidence makes a customer").named("unpromoted-customer"));
        }
    }

    private boolean makesCustomer(Evidence evidence) {
        return (evidence instanceof Interaction interaction && engine.promotion.contains(interaction.type()))
                || (evidence instanceof HumanDecision decision
                        && decision.type() == StandardDecision.CUSTOMER_IMPORTED);
    }

    private void report(Finding problem) {
        problems.add(problem);
    }
}
