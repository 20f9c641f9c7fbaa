package io.salesfunnel.funnel;

import static io.salesfunnel.evidence.StandardDecision.PURSUIT_ENDED;
import static io.salesfunnel.evidence.StandardDecision.REOPENING_DECIDED;
import static io.salesfunnel.funnel.Club.CLUB;
import static io.salesfunnel.funnel.Club.MEMBER;
import static io.salesfunnel.funnel.Club.SIGNED;
import static io.salesfunnel.funnel.Club.SIGN_UP;
import static io.salesfunnel.funnel.Club.STEP_BACK;
import static io.salesfunnel.funnel.Club.TRIAL;
import static io.salesfunnel.funnel.Club.VISIT;
import static io.salesfunnel.funnel.Club.at;
import static io.salesfunnel.funnel.Club.contract;
import static io.salesfunnel.funnel.Club.decided;
import static io.salesfunnel.funnel.Club.lost;
import static io.salesfunnel.funnel.Club.recorded;
import static io.salesfunnel.funnel.Club.trial;
import static io.salesfunnel.funnel.Club.visit;
import static io.salesfunnel.funnel.Tampered.change;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.salesfunnel.definition.Migration;
import io.salesfunnel.evidence.StandardInteraction;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.funnel.Club.Member;
import io.salesfunnel.funnel.Club.Trial;
import io.salesfunnel.stage.Drift;
import io.salesfunnel.stage.RecordStatus;
import io.salesfunnel.stage.Snapshot;
import io.salesfunnel.stage.StageChange;
import io.salesfunnel.stage.StageKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MigratedSnapshotTest {

    private static final Stage<Trial> TASTE = Stage.of("TASTE", StageKind.ENGAGED, Trial.class, Trial::new);
    private static final Funnel SECOND = Funnel.named("club")
            .version(2)
            .stages(VISIT, TASTE, MEMBER)
            .promotedBy(StandardInteraction.CONTRACT_SIGNED)
            .entry(VISIT)
            .automatic(Club.JOIN)
            .from(TASTE)
            .to(MEMBER)
            .automatic(SIGN_UP)
            .from(VISIT)
            .to(TASTE)
            .when(SIGNED)
            .regress(STEP_BACK, PURSUIT_ENDED)
            .from(TASTE)
            .to(VISIT)
            .build();
    private static final Migration<Stage<?>, Stage<?>> MIGRATION = Migration.<Stage<?>, Stage<?>>between(
                    CLUB.definition(), SECOND.definition())
            .map(TRIAL, TASTE)
            .build();

    private static FunnelRecord migrated(FunnelRecord record) {
        return SECOND.restore(record.snapshot(), MIGRATION, at(100)).orElseThrow();
    }

    @Test
    @DisplayName("P34 a record of an older version goes to the stage that is there now")
    void goesToTheStageThatItsStageIsCalledNow() {
        FunnelRecord record = migrated(trial());

        assertThat(record).isInstanceOf(Trial.class);
        assertThat(record.stage()).isEqualTo(TASTE);
        assertThat(record.history()).hasSize(3).startsWith(trial().history().toArray(StageChange[]::new));
        assertThat(record.history().get(2))
                .isEqualTo(StageChange.builder()
                        .sequence(4)
                        .kind(StageChange.Kind.MIGRATED)
                        .from("TRIAL")
                        .to("TASTE")
                        .status(RecordStatus.OPEN)
                        .cycle(1)
                        .transition("MIGRATED")
                        .occurredAt(at(100))
                        .recordedAt(at(100))
                        .funnelId("club")
                        .funnelVersion(2)
                        .build());
        assertThat(record.history().get(2).recordedAt()).isEqualTo(at(100));
    }

    @Test
    void staysInAStageThatIsCalledTheSame() {
        assertThat(migrated(visit()).stage()).isEqualTo(VISIT);
        assertThat(migrated(recorded(trial(), contract(2)))).isInstanceOf(Member.class);
    }

    @Test
    void staysClosedAndIsReopenedInTheNextVersion() {
        FunnelRecord closed = migrated(recorded(trial(), lost(2)));

        FunnelRecord reopened =
                SECOND.record(closed, decided(REOPENING_DECIDED, 110)).record();

        assertThat(closed.status()).isEqualTo(RecordStatus.LOST);
        assertThat(closed.cycle()).isEqualTo(1);
        assertThat(reopened.status()).isEqualTo(RecordStatus.OPEN);
        assertThat(reopened.stage()).isEqualTo(TASTE);
        assertThat(reopened.cycle()).isEqualTo(2);
        assertThat(migrated(recorded(visit(), lost(1), decided(REOPENING_DECIDED, 2)))
                        .cycle())
                .isEqualTo(2);
    }

    @Test
    void goesOnInTheNextVersion() {
        FunnelRecord member = SECOND.record(migrated(trial()), contract(101)).record();

        assertThat(member).isInstanceOf(Member.class);
        assertThat(member.snapshot().funnelVersion()).isEqualTo(2);
        assertThat(SECOND.restore(member.snapshot()).orElseThrow()).isEqualTo(member);
        assertThat(CLUB.restore(member.snapshot()).explain())
                .isEqualTo("Snapshot of 'V-1' cannot be restored: other-version (not met: it is of version 2, and 1 is"
                        + " wanted; go over with a migration)");
    }

    @Test
    void isRestoredLikeAnyOther() {
        FunnelRecord record = migrated(trial());

        assertThat(SECOND.restore(record.snapshot()).orElseThrow()).isEqualTo(record);
    }

    @Test
    void isRefusedFromAVersionThatIsNotTheOneBefore() {
        assertThat(SECOND.restore(migrated(trial()).snapshot(), MIGRATION, at(100))
                        .explain())
                .isEqualTo("Snapshot of 'V-1' cannot be restored: other-version (not met: it is of version 2, and 1 is"
                        + " wanted; go over with a migration)");
    }

    @Test
    void isRefusedWhenItIsNotSound() {
        assertThat(SECOND.restore(change(trial().snapshot(), 2, how -> how.cycle(7)), MIGRATION, at(100))
                        .explain())
                .isEqualTo("Snapshot of 'V-1' cannot be restored: wrong-cycle (not met: change 2: its cycle 7 is not"
                        + " 1)");
    }

    @Test
    void isRefusedByAMigrationOfAnotherFunnelOrVersion() {
        Funnel third = Club.club("club", 3, SIGNED);
        Funnel gym = Club.club("gym", 1, SIGNED);
        Migration<Stage<?>, Stage<?>> ofThird = Migration.<Stage<?>, Stage<?>>between(
                        SECOND.definition(), third.definition())
                .map(TASTE, TRIAL)
                .build();
        Migration<Stage<?>, Stage<?>> ofGym = Migration.<Stage<?>, Stage<?>>between(
                        gym.definition(), Club.club("gym", 2, SIGNED).definition())
                .build();

        assertThat(SECOND.restore(trial().snapshot(), ofThird, at(100)).explain())
                .isEqualTo("Snapshot of 'V-1' cannot be restored: other-migration (not met: the migration leads to"
                        + " version 3 of club)");
        assertThat(SECOND.restore(trial().snapshot(), ofGym, at(100)).explain())
                .isEqualTo("Snapshot of 'V-1' cannot be restored: other-migration (not met: the migration leads to"
                        + " version 2 of gym)");
    }

    @Test
    void isRefusedBeforeItsLastChange() {
        assertThat(SECOND.restore(trial().snapshot(), MIGRATION, at(0)).explain())
                .isEqualTo("Snapshot of 'V-1' cannot be restored: time-runs-backward (not met: 2026-03-01T12:00:00Z is"
                        + " before its last change)");
        assertThat(SECOND.restore(trial().snapshot(), MIGRATION, at(1)).isAdmitted())
                .isTrue();
    }

    @Test
    void takesADriftAlong() {
        Snapshot drifting = Snapshot.builder()
                .from(visit().snapshot())
                .drift(new Drift("TRIAL", RecordStatus.OPEN))
                .build();

        FunnelRecord migrated = SECOND.restore(drifting, MIGRATION, at(100)).orElseThrow();

        assertThat(migrated.drift()).contains(new Drift("TASTE", RecordStatus.OPEN));
        assertThat(SECOND.restore(migrated.snapshot()).orElseThrow()).isEqualTo(migrated);
    }

    @Test
    void isRefusedWithRepeatedEvidence() {
        Snapshot twice = Snapshot.builder()
                .from(trial().snapshot())
                .addEvidence(Club.visited(0))
                .build();

        assertThat(SECOND.restore(twice, MIGRATION, at(100)).reasons())
                .extracting(Finding::name)
                .containsExactly("repeated-evidence");
    }

    @Test
    @DisplayName("P34 nobody is left in a stage that is gone")
    void isRefusedInAStageThatTheMigrationDoesNotKnow() {
        Snapshot unmapped = change(trial().snapshot(), 2, how -> how.to("GONE"));

        Admission<FunnelRecord> answer = SECOND.restore(unmapped, MIGRATION, at(100));

        assertThat(answer.reasons()).extracting(Finding::name).containsExactly("unknown-stage");
        assertThat(answer.explain())
                .isEqualTo(
                        "Snapshot of 'V-1' cannot be restored: unknown-stage (not met: the migration says nothing about"
                                + " stage GONE)");
        assertThat(answer.record()).isEmpty();
    }

    @Test
    @SuppressWarnings("NullAway")
    void needsMigrationAndInstant() {
        Snapshot snapshot = trial().snapshot();

        assertThatNullPointerException().isThrownBy(() -> SECOND.restore(snapshot, null, at(100)));
        assertThatNullPointerException()
                .isThrownBy(() -> SECOND.restore(snapshot, MIGRATION, null))
                .withMessage("migratedAt");
    }
}
