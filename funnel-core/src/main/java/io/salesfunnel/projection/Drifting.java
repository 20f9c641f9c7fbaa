package io.salesfunnel.projection;

import io.salesfunnel.finding.Code;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.funnel.Admission;
import io.salesfunnel.funnel.Funnel;
import io.salesfunnel.funnel.FunnelRecord;
import io.salesfunnel.funnel.Stage;
import io.salesfunnel.machine.GuardFailedException;
import io.salesfunnel.projection.DriftReport.Entry;
import io.salesfunnel.projection.DriftReport.Kind;
import io.salesfunnel.projection.DriftReport.Row;
import io.salesfunnel.projection.DriftReport.Why;
import io.salesfunnel.stage.RecordStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Compares what is stored of one record with what the evidence gives. */
final class Drifting {

    private final Funnel funnel;
    private final Explanation explanation;

    Drifting(Funnel funnel) {
        this.funnel = funnel;
        this.explanation = new Explanation(funnel);
    }

    /** The row of an entry, or empty if it agrees. */
    Optional<Row> row(int number, Entry entry) {
        Admission<FunnelRecord> admission;
        try {
            admission = funnel.replay(entry.recordId(), entry.party(), entry.evidence());
        } catch (GuardFailedException e) {
            Why why = new Why(List.of(), List.of(), Optional.of(e));
            return Optional.of(new Row(number, entry, Kind.FAILED, Optional.empty(), why));
        }
        Optional<Stage<?>> stored = funnel.stage(entry.stage());
        if (stored.isEmpty() || !admission.isAdmitted()) {
            List<Finding> reasons = new ArrayList<>();
            if (stored.isEmpty()) {
                reasons.add(unknownStage(entry));
            }
            reasons.addAll(admission.reasons());
            Kind kind = stored.isEmpty() ? Kind.UNKNOWN_STAGE : Kind.OUTSIDE;
            Why why = new Why(List.of(), reasons, Optional.empty());
            return Optional.of(new Row(number, entry, kind, admission.record(), why));
        }
        return row(number, entry, stored.get(), admission.orElseThrow());
    }

    private Finding unknownStage(Entry entry) {
        return Finding.notMet("{stored} is none of {stages}")
                .with("stored", Code.shown(entry.stage()))
                .with("stages", funnel.stages().stream().map(Stage::name).collect(Collectors.joining(", ")))
                .named("unknown-stage");
    }

    private Optional<Row> row(int number, Entry entry, Stage<?> stored, FunnelRecord derived) {
        RecordStatus status = entry.status().orElse(stored.kind().status());
        if (stored.equals(derived.stage()) && status == derived.status()) {
            return Optional.empty();
        }
        Kind kind = kind(stored, status, derived);
        Why why = explanation.of(kind, stored, status, derived);
        return Optional.of(new Row(number, entry, kind, Optional.of(derived), why));
    }

    private Kind kind(Stage<?> stored, RecordStatus status, FunnelRecord derived) {
        boolean alike = status == derived.status() || (isInPlay(status) && isInPlay(derived.status()));
        int further = funnel.stages().indexOf(stored) - funnel.stages().indexOf(derived.stage());
        if (!alike || !Ways.isOnTheWay(stored) || !Ways.isOnTheWay(derived.stage()) || further == 0) {
            return Kind.ELSEWHERE;
        }
        return further > 0 ? Kind.AHEAD : Kind.BEHIND;
    }

    private static boolean isInPlay(RecordStatus status) {
        return status == RecordStatus.OPEN || status == RecordStatus.WON;
    }
}
