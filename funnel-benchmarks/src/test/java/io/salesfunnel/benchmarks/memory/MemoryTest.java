package io.salesfunnel.benchmarks.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.salesfunnel.benchmarks.memory.PlainRecords.PlainRecord;
import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.funnel.FunnelRecord;
import io.salesfunnel.stage.StageChange;
import org.junit.jupiter.api.Test;

class MemoryTest {

    private static final int RECORDS = 5_000;

    @Test
    void bothHoldTheSameData() {
        FunnelRecord ours = (FunnelRecord) Held.named("funnel").record(7);
        PlainRecord plain = (PlainRecord) Held.named("records").record(7);

        assertThat(plain.id()).isEqualTo(ours.id());
        assertThat(plain.events())
                .extracting(PlainRecords.PlainEvent::id, PlainRecords.PlainEvent::occurredAt)
                .isEqualTo(ours.journal().log().arrivals().stream()
                        .map(event -> tuple(event.id(), event.occurredAt()))
                        .toList());
        assertThat(plain.history())
                .extracting(PlainRecords.PlainChange::to, PlainRecords.PlainChange::cause)
                .isEqualTo(ours.history().stream()
                        .map(change -> tuple(change.to(), change.cause().orElseThrow()))
                        .toList());
        assertThat(ours.history()).extracting(StageChange::sequence).containsExactly(1, 6);
        assertThat(ours.journal().log().arrivals())
                .extracting(Evidence::sequence)
                .containsOnly(0L);
    }

    @Test
    void aRecordHoldsAtMostHalfAsMuchAgainAsPlainRecords() {
        double ratio = (double) Memory.bytes("funnel", RECORDS) / Memory.bytes("records", RECORDS);

        assertThat(ratio).isBetween(1.0, 1.5);
    }
}
