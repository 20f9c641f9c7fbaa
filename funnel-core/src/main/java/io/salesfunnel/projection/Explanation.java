package io.salesfunnel.projection;

import io.salesfunnel.definition.Direction;
import io.salesfunnel.definition.Move;
import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.finding.Finding.Status;
import io.salesfunnel.funnel.Funnel;
import io.salesfunnel.funnel.FunnelRecord;
import io.salesfunnel.funnel.Stage;
import io.salesfunnel.machine.Decision;
import io.salesfunnel.machine.GuardFailedException;
import io.salesfunnel.machine.PossibleMove;
import io.salesfunnel.projection.DriftReport.Kind;
import io.salesfunnel.projection.DriftReport.Why;
import io.salesfunnel.stage.RecordStatus;
import io.salesfunnel.stage.StageChange;
import io.salesfunnel.stage.StatusTransition;
import io.salesfunnel.stage.Transition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Why a record is not where it was stored: what led away from there, and what does not lead there. */
final class Explanation {

    private final Funnel funnel;

    Explanation(Funnel funnel) {
        this.funnel = funnel;
    }

    Why of(Kind kind, Stage<?> stored, RecordStatus status, FunnelRecord derived) {
        List<Evidence> causes = switch (kind) {
            case AHEAD -> List.of();
            case BEHIND -> causes(derived, lastLeftBehind(stored, derived.history()));
            default -> causes(derived, lastLeft(stored, status, derived.history()));
        };
        return kind == Kind.BEHIND
                ? new Why(causes, List.of(), Optional.empty())
                : reasons(causes, stored, status, derived);
    }

    /** The change by which the record went beyond a stage for the last time. */
    private int lastLeftBehind(Stage<?> stored, List<StageChange> history) {
        int place = place(stored.name());
        int last = 0;
        for (int i = 0; i < history.size(); i++) {
            if (place(history.get(i).from()) <= place) {
                last = i;
            }
        }
        return last;
    }

    /** The change by which the record left a place for the last time, or its last change if it never was there. */
    private static int lastLeft(Stage<?> stored, RecordStatus status, List<StageChange> history) {
        int last = history.size() - 1;
        for (int i = 0; i < history.size() - 1; i++) {
            StageChange change = history.get(i);
            if (change.to().equals(stored.name()) && change.status() == status) {
                last = i + 1;
            }
        }
        return last;
    }

    private static List<Evidence> causes(FunnelRecord derived, int first) {
        List<StageChange> history = derived.history();
        return history.subList(first, history.size()).stream()
                .flatMap(change -> change.cause().stream())
                .distinct()
                .flatMap(id -> derived.journal().log().find(id).stream())
                .toList();
    }

    private Why reasons(List<Evidence> causes, Stage<?> stored, RecordStatus status, FunnelRecord derived) {
        List<Finding> reasons = new ArrayList<>();
        Optional<GuardFailedException> failure = Optional.empty();
        Evidence latest = derived.journal().log().latest().orElseThrow();
        for (PossibleMove<?, ?> move : funnel.moves(derived, latest.occurredAt())) {
            if (leadsOn(move.trigger(), stored, status, derived)) {
                move.decision().ifPresent(decision -> reasons.add(reason(decision)));
                failure = failure.or(move::failure);
            }
        }
        return new Why(causes, reasons, failure);
    }

    private boolean leadsOn(Object trigger, Stage<?> stored, RecordStatus status, FunnelRecord derived) {
        if (trigger instanceof StatusTransition transition) {
            RecordStatus after = after(transition);
            return after == status || after == RecordStatus.OPEN;
        }
        return funnel.definition().movesFrom(derived.stage()).stream()
                .filter(move -> move.trigger().equals(trigger))
                .anyMatch(move -> leadsOn(move, stored));
    }

    private boolean leadsOn(Move<Stage<?>, Transition<?, ?>> move, Stage<?> stored) {
        int from = place(move.from().name());
        return move.to().equals(stored)
                || move.direction() == Direction.REOPEN
                || (move.direction() == Direction.FORWARD
                        && from < place(move.to().name())
                        && from < place(stored.name())
                        && Ways.isOnTheWay(move.to())
                        && Ways.isOnTheWay(stored));
    }

    private static RecordStatus after(StatusTransition transition) {
        return switch (transition) {
            case LOSE -> RecordStatus.LOST;
            case DISQUALIFY -> RecordStatus.DISQUALIFIED;
            case PARK -> RecordStatus.PARKED;
            case ABANDON -> RecordStatus.ABANDONED;
            case WAKE, REOPEN -> RecordStatus.OPEN;
        };
    }

    private static Finding reason(Decision<?, ?> decision) {
        if (decision.isMoved()) {
            return Finding.met("it may be taken, and no evidence sets it off").named(decision.trigger());
        }
        Status status = decision.verdict() == Decision.Verdict.UNDETERMINED ? Status.UNKNOWN : Status.NOT_MET;
        return Finding.of(status).with(decision.reasons()).named(decision.trigger());
    }

    /** The place on the way; outside comes first. */
    private int place(String stage) {
        return funnel.stage(stage).map(funnel.stages()::indexOf).orElse(-1);
    }
}
