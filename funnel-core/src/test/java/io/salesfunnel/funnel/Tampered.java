package io.salesfunnel.funnel;

import io.salesfunnel.stage.Snapshot;
import io.salesfunnel.stage.StageChange;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Snapshots that somebody has changed. */
final class Tampered {

    private Tampered() {}

    static StageChange.Builder copy(StageChange change) {
        return StageChange.builder()
                .sequence(change.sequence())
                .kind(change.kind())
                .from(change.from())
                .to(change.to())
                .status(change.status())
                .cycle(change.cycle())
                .transition(change.transition())
                .cause(change.cause())
                .requested(change.requested())
                .findings(change.findings())
                .actor(change.actor())
                .occurredAt(change.occurredAt())
                .recordedAt(change.recordedAt())
                .funnelId(change.funnelId())
                .funnelVersion(change.funnelVersion());
    }

    /** The snapshot with one change of its history changed; the first is number 1. */
    static Snapshot change(Snapshot snapshot, int number, UnaryOperator<StageChange.Builder> how) {
        List<StageChange> history = new ArrayList<>(snapshot.history());
        history.set(number - 1, how.apply(copy(history.get(number - 1))).build());
        return Snapshot.builder().from(snapshot).history(history).build();
    }

    /** The snapshot with one more change, made of its last one. */
    static Snapshot more(Snapshot snapshot, UnaryOperator<StageChange.Builder> how) {
        StageChange last = snapshot.history().get(snapshot.history().size() - 1);
        return Snapshot.builder()
                .from(snapshot)
                .addHistory(how.apply(copy(last).sequence(last.sequence() + 1)).build())
                .build();
    }
}
