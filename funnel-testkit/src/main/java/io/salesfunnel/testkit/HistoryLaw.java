package io.salesfunnel.testkit;

import io.salesfunnel.funnel.Funnel;
import io.salesfunnel.funnel.FunnelRecord;
import io.salesfunnel.stage.StageChange;
import io.salesfunnel.stage.StageChange.Kind;
import io.salesfunnel.stage.StatusTransition;
import java.util.Arrays;
import java.util.List;

/** What is so of every history. */
final class HistoryLaw {

    private static final String OUTSIDE = "OUTSIDE";

    private final Funnel funnel;
    private final Law law;

    HistoryLaw(Funnel funnel, Law law) {
        this.funnel = funnel;
        this.law = law;
    }

    void check(Story story, FunnelRecord record, List<StageChange> before) {
        String in = "in the story '" + story.name() + "' " + record.journal() + ", ";
        List<StageChange> history = record.history();
        require(
                history.size() >= before.size()
                        && history.subList(0, before.size()).equals(before),
                in + "and its history has lost some of its " + before.size() + " entries");
        String from = OUTSIDE;
        int sequence = 0;
        for (StageChange change : history) {
            require(
                    change.from().equals(from),
                    in + "and the change to " + change.to() + " begins in " + change.from() + ", not in " + from);
            require(change.sequence() >= sequence, in + "and the change to " + change.to() + " comes out of order");
            require(
                    isDeclared(change),
                    in + "and the funnel has no transition " + change.transition() + " from " + from + " to "
                            + change.to());
            from = change.to();
            sequence = change.sequence() + 1;
        }
        require(
                record.stage().name().equals(from),
                in + "and its history ends in " + from + ", while it says that it is in " + record.stage());
        require(
                funnel.stages().contains(record.stage())
                        && record.stage().type().isInstance(record),
                in + "and a record of the type " + record.getClass().getSimpleName() + " does not belong there");
    }

    private void require(boolean holds, String seen) {
        law.require(holds, () -> seen);
    }

    private boolean isDeclared(StageChange change) {
        if (change.kind() == Kind.RESTATED || change.kind() == Kind.MIGRATED) {
            return true;
        }
        boolean changesStatus = change.from().equals(change.to())
                && Arrays.stream(StatusTransition.values())
                        .anyMatch(transition -> transition.name().equals(change.transition()));
        return changesStatus || Telling.isDeclared(funnel.definition(), change);
    }
}
