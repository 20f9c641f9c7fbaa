package io.salesfunnel.funnel;

import static io.salesfunnel.evidence.StandardDecision.CUSTOMER_IMPORTED;
import static io.salesfunnel.evidence.StandardDecision.PURSUIT_ENDED;
import static io.salesfunnel.evidence.StandardDecision.REOPENING_DECIDED;
import static io.salesfunnel.evidence.StandardDecision.WAKE_UP_DECIDED;
import static io.salesfunnel.funnel.Club.CLUB;
import static io.salesfunnel.funnel.Club.JANE;
import static io.salesfunnel.funnel.Club.MEMBER;
import static io.salesfunnel.funnel.Club.club;
import static io.salesfunnel.funnel.Club.contract;
import static io.salesfunnel.funnel.Club.decided;
import static io.salesfunnel.funnel.Club.did;
import static io.salesfunnel.funnel.Club.form;
import static io.salesfunnel.funnel.Club.lost;
import static io.salesfunnel.funnel.Club.parked;
import static io.salesfunnel.funnel.Club.recorded;
import static io.salesfunnel.funnel.Club.trial;
import static io.salesfunnel.funnel.Club.visit;
import static io.salesfunnel.funnel.Club.visited;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.evidence.StandardInteraction;
import io.salesfunnel.known.Known;
import io.salesfunnel.machine.Guard;
import io.salesfunnel.stage.Drift;
import io.salesfunnel.stage.RecordStatus;
import io.salesfunnel.stage.Snapshot;
import io.salesfunnel.stage.StageChange;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SnapshotTest {

    private static Stream<FunnelRecord> records() {
        return Stream.of(
                visit(),
                trial(),
                recorded(trial(), contract(2)),
                recorded(trial(), decided(PURSUIT_ENDED, 2)),
                recorded(visit(), did("z", StandardInteraction.FORM_SUBMITTED, 0)),
                recorded(visit(), lost(1), form(2)),
                recorded(visit(), lost(1), decided(REOPENING_DECIDED, 2), form(3)),
                recorded(visit(), parked(1), decided(WAKE_UP_DECIDED, 70)),
                recorded(visit(), visited(9), form(5)),
                CLUB.enter(MEMBER, "V-2", JANE, decided(CUSTOMER_IMPORTED, 1)).orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("records")
    void givesBackTheSameRecord(FunnelRecord record) {
        FunnelRecord restored = CLUB.restore(record.snapshot()).orElseThrow();

        assertThat(restored).isEqualTo(record).hasSameClassAs(record);
        assertThat(restored.snapshot()).isEqualTo(record.snapshot());
    }

    @Test
    void holdsWhatTheRecordHolds() {
        FunnelRecord record = trial();

        Snapshot snapshot = record.snapshot();

        assertThat(snapshot.funnelId()).isEqualTo("club");
        assertThat(snapshot.funnelVersion()).isEqualTo(1);
        assertThat(snapshot.recordId()).isEqualTo("V-1");
        assertThat(snapshot.recordType()).isEqualTo("Trial");
        assertThat(snapshot.party()).isSameAs(JANE);
        assertThat(snapshot.evidence()).containsExactly(visited(0), form(1));
        assertThat(snapshot.history()).isEqualTo(record.history()).hasSize(2);
        assertThat(snapshot.drift()).isEmpty();
        assertThat(snapshot).hasToString("Snapshot{Trial V-1 of club 1}");
    }

    @Test
    void keepsADrift() {
        Guard<Known> stillSigned =
                Guard.of("signed", known -> known.isEngaged() && !known.has(StandardInteraction.UNSUBSCRIBED));
        Funnel funnel = club("club", 1, stillSigned);
        FunnelRecord signed = funnel.record(visit(funnel), form(5)).record();
        FunnelRecord drifting = funnel.record(signed, did("u-1", StandardInteraction.UNSUBSCRIBED, 3))
                .record();

        FunnelRecord restored = funnel.restore(drifting.snapshot()).orElseThrow();

        assertThat(drifting.drift()).contains(new Drift("VISIT", RecordStatus.OPEN));
        assertThat(restored).isEqualTo(drifting);
        assertThat(restored.drift()).isEqualTo(drifting.drift());
    }

    @Test
    void keepsADriftOutOfTheFunnel() {
        Snapshot snapshot = Snapshot.builder()
                .from(trial().snapshot())
                .drift(new Drift("OUTSIDE", RecordStatus.OPEN))
                .build();

        assertThat(CLUB.restore(snapshot).orElseThrow().drift()).contains(new Drift("OUTSIDE", RecordStatus.OPEN));
    }

    @Test
    void goesOnWhereTheRecordWas() {
        FunnelRecord restored = CLUB.restore(trial().snapshot()).orElseThrow();

        assertThat(CLUB.record(restored, contract(2))).isEqualTo(CLUB.record(trial(), contract(2)));
        assertThat(restored.history()).extracting(StageChange::sequence).containsExactly(1, 3);
    }
}
