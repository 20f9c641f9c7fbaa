package io.salesfunnel.funnel;

import static io.salesfunnel.funnel.Club.CLUB;
import static io.salesfunnel.funnel.Club.JANE;
import static io.salesfunnel.funnel.Club.at;
import static io.salesfunnel.funnel.Club.contract;
import static io.salesfunnel.funnel.Club.did;
import static io.salesfunnel.funnel.Club.form;
import static io.salesfunnel.funnel.Club.recorded;
import static io.salesfunnel.funnel.Club.trial;
import static io.salesfunnel.funnel.Club.visited;
import static io.salesfunnel.funnel.Tampered.change;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.evidence.StandardInteraction;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.party.Person;
import io.salesfunnel.stage.Drift;
import io.salesfunnel.stage.RecordStatus;
import io.salesfunnel.stage.Snapshot;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class UnsoundSnapshotTest {

    private static final Snapshot SOUND = trial().snapshot();

    private static void refuses(Snapshot snapshot, String... problems) {
        Admission<FunnelRecord> answer = CLUB.restore(snapshot);

        assertThat(answer.reasons()).extracting(Finding::describe).containsExactly(problems);
        assertThat(answer.explain()).isEqualTo("Snapshot of 'V-1' cannot be restored: " + String.join(", ", problems));
        assertThat(answer.record()).isEmpty();
        assertThat(answer.isUndetermined()).isFalse();
    }

    @Test
    void isRefusedWithTheWrongType() {
        refuses(
                Snapshot.builder().from(SOUND).recordType("Visit").build(),
                "wrong-type (not met: a record in TRIAL is a Trial, and not a Visit)");
    }

    @Test
    void isRefusedByAnotherFunnelAndAnotherVersion() {
        refuses(
                Snapshot.builder().from(SOUND).funnelId("gym").build(),
                "other-funnel (not met: it is of funnel gym, and this is club)");
        refuses(
                Snapshot.builder().from(SOUND).funnelVersion(2).build(),
                "other-version (not met: it is of version 2, and 1 is wanted; go over with a migration)");
        refuses(
                Snapshot.builder()
                        .from(SOUND)
                        .funnelId("gym")
                        .funnelVersion(0)
                        .history(List.of())
                        .build(),
                "other-funnel (not met: it is of funnel gym, and this is club)",
                "other-version (not met: it is of version 0, and 1 is wanted; go over with a migration)");
    }

    @Test
    void isRefusedWithEvidenceThatIsThereTwice() {
        refuses(
                Snapshot.builder().from(SOUND).addEvidence(form(1)).build(),
                "repeated-evidence (not met: 'form-1' is there twice)");
    }

    @Test
    void isRefusedWithAnInteractionOfAnotherParty() {
        Interaction strange =
                Interaction.of("i-9", Person.builder().id("p-2").build(), StandardInteraction.EMAIL_SENT, at(9));

        refuses(
                Snapshot.builder().from(SOUND).addEvidence(strange).build(),
                "other-party (not met: 'i-9' is of party 'p-2'; record it on a record of that party)");
    }

    @Test
    @DisplayName("P36 no import of a stored record makes a customer whom nothing promoted")
    void isRefusedAsACustomerWhomNothingMakesOne() {
        Snapshot member = recorded(trial(), contract(2)).snapshot();
        Interaction noContract = did("contract-2", StandardInteraction.MEETING_HELD, 2);

        refuses(
                Snapshot.builder()
                        .from(member)
                        .evidence(List.of(visited(0), form(1), noContract))
                        .build(),
                "unpromoted-customer (not met: nothing in its evidence makes a customer)");
    }

    @Test
    void isRefusedWithoutHistory() {
        refuses(
                Snapshot.builder().from(SOUND).history(List.of()).build(),
                "no-history (not met: it has no entry into the funnel)");
    }

    @Test
    void isRefusedWithADriftToAStageThatThisVersionDoesNotHave() {
        Admission<FunnelRecord> answer = CLUB.restore(Snapshot.builder()
                .from(SOUND)
                .drift(new Drift("GONE", RecordStatus.OPEN))
                .build());

        assertThat(answer.reasons()).extracting(Finding::name).containsExactly("unknown-stage");
        assertThat(answer.explain())
                .isEqualTo("Snapshot of 'V-1' cannot be restored: unknown-stage (not met: it drifts to GONE, which this"
                        + " version does not have)");
        assertThat(answer.record()).isEmpty();
    }

    @Test
    void isRefusedWithAllProblemsAtOnce() {
        refuses(
                Snapshot.builder()
                        .from(change(
                                change(SOUND, 1, how -> how.cycle(3)),
                                2,
                                how -> how.cause("no").transition("FLY")))
                        .recordType("Member")
                        .addEvidence(visited(0))
                        .build(),
                "repeated-evidence (not met: 'visit-0' is there twice)",
                "wrong-cycle (not met: change 1: its cycle 3 is not 1)",
                "wrong-cycle (not met: change 2: its cycle 1 is not 3)",
                "unknown-cause (not met: change 2: no evidence before it is its cause)",
                "undeclared-transition (not met: change 2: there is no FLY from VISIT to TRIAL that makes it OPEN)",
                "wrong-type (not met: a record in TRIAL is a Trial, and not a Member)");
    }

    @Test
    void isRefusedWithoutPersonalData() {
        String name = "Jane Marker";
        List<Snapshot> snapshots = List.of(
                change(SOUND, 2, how -> how.to(name)),
                change(SOUND, 2, how -> how.from(name)),
                change(SOUND, 2, how -> how.transition(name)),
                change(SOUND, 2, how -> how.cause(name)),
                Snapshot.builder().from(SOUND).recordType(name).build(),
                Snapshot.builder()
                        .from(SOUND)
                        .drift(new Drift(name, RecordStatus.OPEN))
                        .build());

        assertThat(JANE.name()).contains(name);
        assertThat(snapshots)
                .allSatisfy(snapshot -> assertThat(CLUB.restore(snapshot).explain())
                        .startsWith("Snapshot of 'V-1' cannot be restored: ")
                        .doesNotContain("Marker"));
    }
}
