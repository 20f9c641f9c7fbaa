package io.salesfunnel.projection;

import static io.salesfunnel.evidence.StandardDecision.DISQUALIFICATION_DECIDED;
import static io.salesfunnel.evidence.StandardDecision.LOSS_DECIDED;
import static io.salesfunnel.evidence.StandardDecision.PURSUIT_DECIDED;
import static io.salesfunnel.evidence.StandardDecision.PURSUIT_ENDED;
import static io.salesfunnel.projection.Cam.ASSERTED;
import static io.salesfunnel.projection.Cam.CALL;
import static io.salesfunnel.projection.Cam.CONFIRMED;
import static io.salesfunnel.projection.Cam.ENGAGEMENT;
import static io.salesfunnel.projection.Cam.FORM;
import static io.salesfunnel.projection.Cam.INTENT;
import static io.salesfunnel.projection.Cam.LOG;
import static io.salesfunnel.projection.Cam.MEANS;
import static io.salesfunnel.projection.Cam.PURSUED;
import static io.salesfunnel.projection.Cam.VISITED;
import static io.salesfunnel.projection.Cam.decided;
import static io.salesfunnel.projection.Cam.did;
import static io.salesfunnel.projection.Cam.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.Facts;
import io.salesfunnel.evidence.StandardInteraction;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.funnel.Funnel;
import io.salesfunnel.funnel.FunnelRecord;
import io.salesfunnel.machine.GuardFailedException;
import io.salesfunnel.projection.DriftReport.Entry;
import io.salesfunnel.projection.DriftReport.Kind;
import io.salesfunnel.projection.DriftReport.Row;
import io.salesfunnel.sales.Engagement;
import io.salesfunnel.stage.RecordStatus;
import io.salesfunnel.stage.StageKind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DriftReportTest {

    private static Entry entry(String id, String stage, Evidence... evidence) {
        return Entry.of(id, Cam.CAM, stage, List.of(evidence));
    }

    private static Entry entry(String id, String stage, RecordStatus status, Evidence... evidence) {
        return new Entry(id, Cam.CAM, stage, Optional.of(status), List.of(evidence));
    }

    private static List<Row> rows(Entry... entries) {
        return DriftReport.of(ENGAGEMENT, List.of(entries)).rows();
    }

    private static Row row(Entry entry) {
        List<Row> rows = rows(entry);
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    private static Row row(Funnel funnel, Entry entry) {
        return DriftReport.of(funnel, List.of(entry)).rows().get(0);
    }

    @Test
    @DisplayName("D12 tells what an application stored against what the evidence gives")
    void tellsWhatWasStoredAgainstWhatTheEvidenceGives() throws IOException {
        DriftReport report = DriftReport.of(
                ENGAGEMENT,
                List.of(
                        entry("R-1", "LEAD", ASSERTED, FORM),
                        entry("R-2", "CONTACT", ASSERTED, FORM),
                        entry("R-3", "PROSPECT", ASSERTED, FORM, CALL, MEANS),
                        entry("R-4", "LEAD", ASSERTED, FORM, decided(LOSS_DECIDED, 15)),
                        entry("R-5", "Hot Cam Marker", ASSERTED, FORM),
                        entry("R-6", "LEAD", VISITED),
                        entry("R-2", "LEAD", ASSERTED, FORM)));

        assertThat(report.entries()).isEqualTo(7);
        assertThat(report.agreeing()).isEqualTo(2);
        assertThat(report.repeated()).containsExactly("R-2");
        assertThat(report.rows())
                .extracting(Row::kind)
                .containsExactly(Kind.AHEAD, Kind.BEHIND, Kind.ELSEWHERE, Kind.UNKNOWN_STAGE, Kind.OUTSIDE);
        assertThat(report.rows()).extracting(Row::number).containsExactly(2, 3, 4, 5, 6);
        assertThat(report.markdown()).isEqualTo(Golden.text("drift.md"));
        assertThat(report).hasToString("DriftReport{engagement 1, 5 of 7 entries differ}");
    }

    @Test
    void saysOfARecordStoredTooFarWhyItDoesNotGetFurther() {
        Row row = row(entry("R-1", "OPPORTUNITY", ASSERTED, FORM, CALL));

        assertThat(row.kind()).isEqualTo(Kind.AHEAD);
        assertThat(row.derived().map(FunnelRecord::stage)).contains(Engagement.LEAD);
        assertThat(row.why().causes()).isEmpty();
        assertThat(row.why().reasons())
                .extracting(Finding::describe)
                .containsExactly(
                        "PROMOTE (not met: commercial-commitment (not met: none of CONTRACT_SIGNED, ORDER_PLACED,"
                                + " QUOTE_CONVERTED_TO_INVOICE, PAYMENT_RECEIVED))",
                        "QUALIFY (unknown: requirements (unknown: means (unknown: does the party have the means to"
                                + " buy?)))");
        assertThat(row.why().failure()).isEmpty();
    }

    @Test
    void saysOfARecordStoredTooEarlyWhatLedBeyond() {
        Row row = row(entry("R-1", "LEAD", MEANS, PURSUED, FORM, CONFIRMED, CALL, ASSERTED, VISITED));

        assertThat(row.kind()).isEqualTo(Kind.BEHIND);
        assertThat(row.derived().map(FunnelRecord::stage)).contains(Engagement.OPPORTUNITY);
        assertThat(row.why().causes()).containsExactly(MEANS, PURSUED);
        assertThat(row.why().reasons()).isEmpty();
    }

    @Test
    void countsOnlyWhatLedBeyondSinceARecordWasLastThere() {
        Evidence ended = decided(PURSUIT_ENDED, 65);
        Evidence again = decided(PURSUIT_DECIDED, 67);

        Row row = row(entry("R-1", "CONTACT", ASSERTED, FORM, CALL, MEANS, CONFIRMED, PURSUED, ended, again));

        assertThat(row.kind()).isEqualTo(Kind.BEHIND);
        assertThat(row.why().causes()).containsExactly(again);
    }

    @Test
    void namesAPieceOfEvidenceOnceThatLedSeveralStagesOn() {
        Row row = row(entry(
                "R-1",
                "PROSPECT",
                ASSERTED,
                MEANS,
                did(StandardInteraction.CALL_ANSWERED, 31, told(Facts.INTEREST, true, 31))));

        assertThat(row.derived().map(FunnelRecord::stage)).contains(Engagement.CONTACT);
        assertThat(row.why().causes()).extracting(Evidence::id).containsExactly("i-31");
    }

    @Test
    @DisplayName("P21 takes a stage that was stored alone for one in play, and a status that was stored beside it")
    void comparesTheStatusToo() {
        Evidence lost = decided(LOSS_DECIDED, 15);
        Row open = row(entry("R-1", "LEAD", ASSERTED, FORM, lost));
        Row won = row(entry("R-1", "CUSTOMER", ASSERTED, FORM, lost));
        Row parked = row(entry("R-1", "LEAD", RecordStatus.PARKED, ASSERTED, FORM, lost));
        Row earlier = row(entry("R-1", "PROSPECT", RecordStatus.LOST, ASSERTED, FORM, lost));
        Row gone = row(entry("R-1", "LEAD", RecordStatus.LOST, ASSERTED, FORM));

        assertThat(rows(entry("R-1", "LEAD", RecordStatus.LOST, ASSERTED, FORM, lost)))
                .isEmpty();
        assertThat(List.of(open, won, parked, gone)).extracting(Row::kind).containsOnly(Kind.ELSEWHERE);
        assertThat(List.of(open, won, parked))
                .allSatisfy(row -> assertThat(row.why().causes()).containsExactly(lost))
                .allSatisfy(row -> assertThat(row.why().reasons())
                        .extracting(Finding::name)
                        .contains("REOPEN"));
        assertThat(earlier.kind()).isEqualTo(Kind.BEHIND);
        assertThat(earlier.why().causes()).containsExactly(FORM, lost);
        assertThat(gone.why().causes()).containsExactly(FORM);
        assertThat(gone.why().reasons()).extracting(Finding::name).contains("LOSE");
    }

    @Test
    void tellsStagesThatCloseFromStagesOnTheWay() {
        Funnel leads = Funnel.named("leads")
                .stages(
                        Cam.LEAD,
                        Cam.PROSPECT,
                        Cam.stage("JUNK", StageKind.REJECTED),
                        Cam.stage("GONE", StageKind.LOST))
                .terminal(Cam.PROSPECT)
                .entry(Cam.LEAD)
                .onRequest(Cam.way("ACCEPT"))
                .from(Cam.LEAD)
                .to(Cam.PROSPECT)
                .decided(Cam.way("DROP"), DISQUALIFICATION_DECIDED)
                .from(Cam.LEAD)
                .to(Cam.stage("JUNK", StageKind.REJECTED))
                .decided(Cam.way("GIVE_UP"), LOSS_DECIDED)
                .from(Cam.LEAD)
                .to(Cam.stage("GONE", StageKind.LOST))
                .build();
        Evidence lost = decided(LOSS_DECIDED, 15);

        Row junk = row(leads, entry("R-1", "JUNK", FORM, lost));
        Row accepted = row(leads, entry("R-2", "PROSPECT", FORM));

        assertThat(DriftReport.of(leads, List.of(entry("R-3", "GONE", FORM, lost)))
                        .rows())
                .isEmpty();
        assertThat(junk.kind()).isEqualTo(Kind.ELSEWHERE);
        assertThat(junk.why().causes()).containsExactly(lost);
        assertThat(accepted.kind()).isEqualTo(Kind.AHEAD);
        assertThat(accepted.why().reasons())
                .extracting(Finding::describe)
                .containsExactly("ACCEPT (met: it may be taken, and no evidence sets it off)");
    }

    @Test
    void reportsAGuardThatThrowsAndGoesOn() {
        IllegalStateException cause = new IllegalStateException("Cam Marker");
        DriftReport report = DriftReport.of(
                Cam.broken(cause),
                List.of(
                        entry("R-1", "LEAD", FORM),
                        entry("R-2", "NO_SUCH", FORM),
                        entry("R-3", "LEAD", VISITED),
                        entry("R-4", "PROSPECT", VISITED)));

        assertThat(report.agreeing()).isEqualTo(1);
        assertThat(report.rows()).extracting(Row::kind).containsExactly(Kind.FAILED, Kind.FAILED, Kind.AHEAD);
        GuardFailedException failure = report.rows().get(0).why().failure().orElseThrow();
        assertThat(failure)
                .hasCause(cause)
                .hasMessage("Any 'R-1' cannot SUSPECT from LEAD: guard 'broken' threw what is"
                        + " the cause; a guard that lacks what it needs answers Finding.unknown(..)");
        assertThat(report.rows().get(0).derived()).isEmpty();
        assertThat(report.markdown())
                .contains("| 1 | R-1    | LEAD     | not known | FAILED (a) |")
                .contains("- (a) Any 'R-1' cannot SUSPECT")
                .doesNotContain("Marker");
    }

    @Test
    void reportsAGuardThatThrowsOnlyWhenItIsAskedForWhatLeadsOn() {
        IllegalStateException cause = new IllegalStateException("Cam Marker");
        Funnel asking = Funnel.named("asking")
                .stages(Cam.LEAD, Cam.PROSPECT)
                .terminal(Cam.PROSPECT)
                .entry(Cam.LEAD)
                .onRequest(Cam.way("ACCEPT"))
                .from(Cam.LEAD)
                .to(Cam.PROSPECT)
                .when("broken", known -> {
                    throw cause;
                })
                .build();

        Row row = row(asking, entry("R-1", "PROSPECT", FORM));

        assertThat(row.kind()).isEqualTo(Kind.AHEAD);
        assertThat(row.why().failure().orElseThrow()).hasCause(cause);
        assertThat(row.why().reasons()).isEmpty();
    }

    @Test
    void reportsWhatCannotBeRead() {
        Row contradiction = row(entry("R-1", "LEAD", FORM, did(StandardInteraction.CALL_ATTEMPTED, 10)));
        Row nothing = row(entry("R-2", "LEAD"));

        assertThat(contradiction.kind()).isEqualTo(Kind.OUTSIDE);
        assertThat(contradiction.why().reasons()).extracting(Finding::name).contains("contradiction");
        assertThat(nothing.why().reasons()).extracting(Finding::name).containsExactly("no-evidence");
        assertThat(row(entry("R-3", "", VISITED)).kind()).isEqualTo(Kind.UNKNOWN_STAGE);
        assertThat(row(entry("R-3", "Lead", ASSERTED)).why().reasons())
                .extracting(Finding::describe)
                .containsExactly(
                        "unknown-stage (not met: Lead is none of PROSPECT, LEAD, CONTACT, OPPORTUNITY, CUSTOMER)");
        assertThat(row(entry("R-3", "OUTSIDE", VISITED)).kind()).isEqualTo(Kind.UNKNOWN_STAGE);
    }

    @Test
    void tellsOfNothingWhenAllAgree() {
        assertThat(DriftReport.of(INTENT, List.of(Entry.of("R-1", Cam.CAM, "CUSTOMER", LOG)))
                        .markdown())
                .isEqualTo("1 entry in funnel intent: 1 agrees.\n");
        assertThat(DriftReport.of(INTENT, List.of()).markdown()).isEqualTo("0 entries in funnel intent: 0 agree.\n");
    }

    @Test
    void takesCodesForIdsOnly() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> entry("Cam Marker", "LEAD"))
                .withMessageStartingWith("Entry cannot have this record id of 10 characters");
    }

    @Test
    void holdsNoPersonalData() {
        Entry entry = entry("R-1", "Cam Marker's stage", LOG.toArray(Evidence[]::new));
        DriftReport report = DriftReport.of(ENGAGEMENT, List.of(entry, entry("R-2", "LEAD", ASSERTED, CALL, MEANS)));
        List<Object> texts = new ArrayList<>(List.of(report, report.markdown(), entry));
        report.rows().forEach(row -> texts.addAll(List.of(row, row.why())));

        assertThat(texts).allSatisfy(text -> assertThat(text.toString()).doesNotContainIgnoringCase("marker"));
    }
}
