package io.salesfunnel.examples.tour;

import static io.salesfunnel.examples.tour.GuideCast.FUNNEL;
import static io.salesfunnel.examples.tour.GuideCast.day;
import static io.salesfunnel.examples.tour.GuideCast.seen;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.evidence.StandardInteraction;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.party.Person;
import io.salesfunnel.stage.Snapshot;
import io.salesfunnel.stage.StageChange;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything that can be wrong with a snapshot, as the guide to errors shows it. */
class SnapshotErrorsGuideTest {

    private static final Snapshot LEAD = GuideCast.lead().snapshot();
    private static final StageChange ENTRY = LEAD.history().get(0);
    private static final StageChange ENGAGED = LEAD.history().get(1);

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void refusesBrokenSnapshots(String code, Snapshot snapshot, String reason) {
        List<Finding> reasons = FUNNEL.restore(snapshot).reasons();

        assertThat(reasons).extracting(Finding::name).contains(code);
        assertThat(reasons).extracting(Finding::reason).contains(reason);
        ErrorsPage.shows(code, reason);
    }

    @Test
    void namesTheSnapshotAndEveryReason() {
        ErrorsPage.refuses(
                FUNNEL.restore(
                        snapshot().evidence(LEAD.evidence()).addEvidence(form()).build()),
                "repeated-evidence",
                "Snapshot of 'R-1' cannot be restored: repeated-evidence (not met: 'I-2' is there twice)");
    }

    // spotless:off
    static Stream<Arguments> broken() {
        return Stream.of(
                Arguments.of("other-funnel", snapshot().funnelId("partners").build(), "it is of funnel partners, and this is engagement"),
                Arguments.of("other-version", snapshot().funnelVersion(7).build(), "it is of version 7, and 1 is wanted; go over with a migration"),
                Arguments.of("no-history", snapshot().history(List.of()).build(), "it has no entry into the funnel"),
                Arguments.of("gap", snapshot().history(List.of(ENGAGED)).build(), "change 1: it leaves PROSPECT, and the record is in OUTSIDE"),
                Arguments.of("wrong-order", changed(copy().sequence(0)), "change 2: its sequence 0 is not from 2 to 3"),
                Arguments.of("time-runs-backward", changed(copy().occurredAt(day(0))), "change 2: it is of 2026-02-28T09:00:00Z, before the change that it follows"),
                Arguments.of("wrong-cycle", changed(copy().cycle(2)), "change 2: its cycle 2 is not 1"),
                Arguments.of("unknown-cause", changed(copy().cause("I-7")), "change 2: no evidence before it is its cause"),
                Arguments.of("unknown-stage", changed(copy().to("SUSPECT")), "change 2: this version has no stage SUSPECT"),
                Arguments.of("undeclared-transition", changed(copy().transition("QUALIFY")), "change 2: there is no QUALIFY from PROSPECT to LEAD that makes it OPEN"),
                Arguments.of("wrong-version", changed(copy().funnelId("partners")), "change 2: it was made by version 1 of partners, which does not fit"),
                Arguments.of("wrong-time", changed(copy().occurredAt(day(101))), "change 2: it is of 2026-06-09T09:00:00Z, and its cause of 2026-03-02T09:00:00Z"),
                Arguments.of("wrong-actor", changed(copy().actor("seller-9")), "change 2: its actor is not that of its cause"),
                Arguments.of("invalid-id", snapshot().recordId("Cam Customer").build(), "the id of the record is not a code"),
                Arguments.of("wrong-type", snapshot().recordType("Contact").build(), "a record in LEAD is a Lead, and not a Contact"),
                Arguments.of("unpromoted-customer", unpromoted(), "nothing in its evidence makes a customer"),
                Arguments.of("other-party", snapshot().addEvidence(foreign()).build(), "'I-8' is of party 'P-2'; record it on a record of that party"));
    }
    // spotless:on

    private static Snapshot.Builder snapshot() {
        return Snapshot.builder().from(LEAD);
    }

    private static Snapshot changed(StageChange.Builder change) {
        return snapshot().history(List.of(ENTRY, change.build())).build();
    }

    private static StageChange.Builder copy() {
        return StageChange.builder()
                .sequence(ENGAGED.sequence())
                .kind(ENGAGED.kind())
                .from(ENGAGED.from())
                .to(ENGAGED.to())
                .status(ENGAGED.status())
                .cycle(ENGAGED.cycle())
                .transition(ENGAGED.transition())
                .cause(ENGAGED.cause())
                .requested(ENGAGED.requested())
                .findings(ENGAGED.findings())
                .occurredAt(ENGAGED.occurredAt())
                .recordedAt(ENGAGED.recordedAt())
                .funnelId(ENGAGED.funnelId())
                .funnelVersion(ENGAGED.funnelVersion());
    }

    private static Snapshot unpromoted() {
        Snapshot customer = FUNNEL.record(GuideCast.lead(), seen("I-9", StandardInteraction.ORDER_PLACED, 9))
                .record()
                .snapshot();
        List<Evidence> evidence = new ArrayList<>(customer.evidence());
        evidence.set(2, seen("I-9", StandardInteraction.PAGE_VIEWED, 9));
        return Snapshot.builder().from(customer).evidence(evidence).build();
    }

    private static Interaction form() {
        return seen("I-2", StandardInteraction.FORM_SUBMITTED, 2);
    }

    private static Interaction foreign() {
        Person other = Person.builder().id("P-2").build();
        return Interaction.of("I-8", other, StandardInteraction.PAGE_VIEWED, day(9));
    }
}
