package io.salesfunnel.projection;

import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.funnel.Admission;
import io.salesfunnel.funnel.Funnel;
import io.salesfunnel.funnel.FunnelRecord;
import io.salesfunnel.funnel.Outcome;
import io.salesfunnel.known.EvidenceLog;
import io.salesfunnel.party.Party;
import io.salesfunnel.projection.Comparison.Cell;
import io.salesfunnel.stage.RecordStatus;
import io.salesfunnel.stage.StageChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One log read through one funnel, piece by piece. */
final class Reading {

    private static final String OTHER_PARTY = "other-party";

    private final Funnel funnel;
    private final String id;
    private final Party party;
    private EvidenceLog known = EvidenceLog.empty();
    private @Nullable FunnelRecord record;

    /** Entered, and then heard of somebody else: what follows can only be told by all that came before. */
    private boolean ended;

    Reading(Funnel funnel, String id, Party party) {
        this.funnel = funnel;
        this.id = id;
        this.party = party;
    }

    List<Cell> of(List<Evidence> sorted) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            Cell recorded = recorded(sorted.get(i));
            cells.add(recorded == null ? replayed(sorted.subList(0, i + 1)) : recorded);
            known = known.append(sorted.get(i));
        }
        return List.copyOf(cells);
    }

    private @Nullable Cell recorded(Evidence evidence) {
        if (record == null) {
            return null;
        }
        Outcome<FunnelRecord> outcome = funnel.record(record, evidence);
        if (outcome.verdict() == Outcome.Verdict.REFUSED) {
            ended = true;
            return null;
        }
        record = outcome.record();
        return cell(record, outcome.changes(), outcome.reasons());
    }

    private Cell replayed(List<Evidence> evidence) {
        Evidence next = evidence.get(evidence.size() - 1);
        Admission<FunnelRecord> admission =
                ended ? funnel.replay(id, party, evidence) : funnel.replayNext(id, party, known, next);
        record = admission.record().orElse(null);
        if (record == null) {
            ended |= admission.reasons().stream().map(Finding::name).anyMatch(OTHER_PARTY::equals);
            return new Cell(Optional.empty(), RecordStatus.OPEN, List.of(), admission.reasons());
        }
        List<StageChange> changes = record.history().stream()
                .filter(change -> change.cause().filter(next.id()::equals).isPresent())
                .toList();
        return cell(record, changes, List.of());
    }

    private static Cell cell(FunnelRecord record, List<StageChange> changes, List<Finding> reasons) {
        return new Cell(Optional.of(record.stage()), record.status(), changes, reasons);
    }
}
