package io.salesfunnel.testkit.assertion;

import io.salesfunnel.funnel.FunnelRecord;
import io.salesfunnel.funnel.Stage;
import io.salesfunnel.stage.RecordStatus;
import io.salesfunnel.stage.StageChange;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;

/**
 * Assertions about a record and its history. Made by {@link FunnelAssertions}; cannot be extended by users.
 *
 * @since 0.1
 */
public final class HistoryAssert extends AbstractAssert<HistoryAssert, FunnelRecord> {

    HistoryAssert(FunnelRecord record) {
        super(record, HistoryAssert.class);
    }

    /**
     * Holds when the record is in a stage, or was closed in it.
     *
     * @param stage the stage
     * @return these assertions
     */
    public HistoryAssert isIn(Stage<?> stage) {
        isNotNull();
        return require(actual.stage().equals(stage), "be in " + stage);
    }

    /**
     * Holds when the record has a status.
     *
     * @param status the status
     * @return these assertions
     */
    public HistoryAssert hasStatus(RecordStatus status) {
        isNotNull();
        return require(actual.status() == status, "be " + status);
    }

    /**
     * Holds when the record has been in these stages, in this order and in no others. Changes of the status alone
     * do not count.
     *
     * @param stages the stages, the one it entered first
     * @return these assertions
     */
    public HistoryAssert visits(Stage<?>... stages) {
        isNotNull();
        List<String> expected = Stream.of(stages).map(Stage::name).toList();
        List<String> visited = actual.history().stream()
                .filter(change -> !change.from().equals(change.to()))
                .map(StageChange::to)
                .toList();
        return require(visited.equals(expected), "have visited " + expected);
    }

    /**
     * Holds when the record has taken these transitions, those of the status among them, in this order and no
     * others after its entry.
     *
     * @param transitions transitions, transitions of the status, or their names
     * @return these assertions
     */
    public HistoryAssert took(Object... transitions) {
        isNotNull();
        List<String> expected = Stream.of(transitions).map(Object::toString).toList();
        List<String> taken =
                actual.history().stream().skip(1).map(StageChange::transition).toList();
        return require(taken.equals(expected), "have taken " + expected);
    }

    private HistoryAssert require(boolean holds, String expected) {
        if (!holds) {
            throw failure("%s", "Expected it to " + expected + ", but found: " + words());
        }
        return this;
    }

    /** Such as {@code Lead 'L-7' in LEAD, OPEN: OUTSIDE to PROSPECT on ENTER_PROSPECT: fit (met); ...}. */
    private String words() {
        return actual.journal()
                + actual.history().stream().map(HistoryAssert::words).collect(Collectors.joining("; ", ": ", ""));
    }

    private static String words(StageChange change) {
        return change.from() + " to " + change.to() + " on " + change.transition()
                + change.findings().stream()
                        .map(finding -> finding.describe().strip())
                        .collect(Collectors.joining(", ", change.findings().isEmpty() ? "" : ": ", ""));
    }
}
