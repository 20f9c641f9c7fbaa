package io.salesfunnel.funnel;

import static io.salesfunnel.evidence.StandardDecision.REOPENING_DECIDED;
import static io.salesfunnel.funnel.Club.CLUB;
import static io.salesfunnel.funnel.Club.SIGNED;
import static io.salesfunnel.funnel.Club.TRIAL;
import static io.salesfunnel.funnel.Club.at;
import static io.salesfunnel.funnel.Club.club;
import static io.salesfunnel.funnel.Club.decided;
import static io.salesfunnel.funnel.Club.form;
import static io.salesfunnel.funnel.Club.lost;
import static io.salesfunnel.funnel.Club.recorded;
import static io.salesfunnel.funnel.Club.trial;
import static io.salesfunnel.funnel.Club.visit;
import static io.salesfunnel.funnel.Club.visited;
import static io.salesfunnel.funnel.Tampered.change;
import static io.salesfunnel.funnel.Tampered.more;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.definition.Migration;
import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.evidence.StandardInteraction;
import io.salesfunnel.party.Person;
import io.salesfunnel.stage.RecordStatus;
import io.salesfunnel.stage.Snapshot;
import io.salesfunnel.stage.StageChange;
import org.junit.jupiter.api.Test;

class FabricatedHistoryTest {

    private static final Snapshot SOUND = trial().snapshot();

    private static void refuses(Snapshot snapshot) {
        assertThat(CLUB.restore(snapshot).isAdmitted()).isFalse();
    }

    @Test
    void isRefusedWithAKindThatIsNotThatOfItsTransition() {
        FunnelRecord reopened = recorded(visit(), lost(1), decided(REOPENING_DECIDED, 2));

        refuses(change(SOUND, 2, how -> how.kind(StageChange.Kind.REOPENED).cycle(2)));
        refuses(change(
                reopened.snapshot(), 3, how -> how.kind(StageChange.Kind.MOVED).cycle(1)));
    }

    @Test
    void isRefusedWithChangesOfAnotherFunnelOrVersion() {
        refuses(change(SOUND, 1, how -> how.funnelId("gym").transition("FLY")));
        refuses(change(SOUND, 2, how -> how.funnelId("gym").transition("FLY")));
        refuses(change(SOUND, 2, how -> how.funnelVersion(9).transition("FLY")));
    }

    @Test
    void isRefusedWithARestatementThatIsNoStepAhead() {
        refuses(change(
                SOUND,
                2,
                how -> how.kind(StageChange.Kind.RESTATED)
                        .transition("RESTATED")
                        .status(RecordStatus.LOST)));
        refuses(change(SOUND, 1, how -> how.kind(StageChange.Kind.RESTATED).transition("FLY")));
    }

    @Test
    void isRefusedWithACauseThatCameAfterItsChange() {
        refuses(change(recorded(trial(), visited(2)).snapshot(), 2, how -> how.cause("visit-2")));
    }

    @Test
    void isRefusedWhenItIsNotOfTheInstantOfItsCause() {
        refuses(change(SOUND, 2, how -> how.occurredAt(at(77))));
    }

    @Test
    void isRefusedWhenItLeavesAStageInWhichTheRecordWasClosed() {
        Snapshot closed = recorded(visit(), lost(1), form(2)).snapshot();

        refuses(Snapshot.builder()
                .from(more(
                        closed,
                        how -> how.sequence(5)
                                .to("TRIAL")
                                .transition("SIGN_UP")
                                .status(RecordStatus.OPEN)
                                .cause("form-2")
                                .occurredAt(at(2))))
                .recordType("Trial")
                .build());
    }

    @Test
    void isRefusedWithAnIdThatIsNoCodeAndDoesNotQuoteIt() {
        Snapshot named = Snapshot.builder().from(SOUND).recordId("Jane Marker").build();
        Snapshot other = Snapshot.builder().from(SOUND).funnelId("Jane Marker").build();

        refuses(named);
        assertThat(CLUB.restore(named).explain()).doesNotContain("Marker");
        assertThat(CLUB.restore(other).explain()).doesNotContain("Marker");
    }

    @Test
    void doesNotQuoteTheNameOfATransitionThatIsNoCode() {
        Interaction strange =
                Interaction.of("i-9", Person.builder().id("p-2").build(), StandardInteraction.EMAIL_SENT, at(9));

        assertThat(CLUB.attemptByName("Jane Marker", trial(), strange).explain())
                .doesNotContain("Marker");
    }

    @Test
    void migratesNobodyToACustomerWhoIsNone() {
        Funnel second = club("club", 2, SIGNED);
        Migration<Stage<?>, Stage<?>> migration = Migration.<Stage<?>, Stage<?>>between(
                        CLUB.definition(), second.definition())
                .map(TRIAL, Club.MEMBER)
                .build();

        assertThat(second.restore(SOUND, migration, at(50)).isAdmitted()).isFalse();
    }
}
