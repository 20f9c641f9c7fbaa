package io.salesfunnel.projection;

import static io.salesfunnel.evidence.StandardDecision.LOSS_DECIDED;
import static io.salesfunnel.projection.Cam.ENGAGEMENT;
import static io.salesfunnel.projection.Cam.INTENT;
import static io.salesfunnel.projection.Cam.LOG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.evidence.StandardInteraction;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.funnel.Funnel;
import io.salesfunnel.funnel.FunnelRecord;
import io.salesfunnel.funnel.Stage;
import io.salesfunnel.machine.Guard;
import io.salesfunnel.machine.GuardFailedException;
import io.salesfunnel.party.Person;
import io.salesfunnel.projection.Comparison.Cell;
import io.salesfunnel.projection.Comparison.Row;
import io.salesfunnel.sales.Engagement;
import io.salesfunnel.stage.RecordStatus;
import io.salesfunnel.stage.StageChange;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static List<String> column(Comparison comparison, Funnel funnel) {
        return comparison.rows().stream()
                .map(row ->
                        comparison.cell(row, funnel).stage().map(Stage::name).orElse("outside"))
                .toList();
    }

    @Test
    void readsOneLogThroughSeveralFunnels() throws IOException {
        Comparison comparison = Comparison.of(Cam.CAM, LOG, ENGAGEMENT, INTENT);

        assertThat(comparison.markdown()).isEqualTo(Golden.text("cam.md"));
    }

    @Test
    @DisplayName("X1, S0.4, S3.5, S3.15 a lead comes before a prospect in one funnel and after it in the other")
    void putsLeadAndProspectInEitherOrder() {
        Comparison comparison = Comparison.of(Cam.CAM, LOG, ENGAGEMENT, INTENT);

        assertThat(column(comparison, ENGAGEMENT))
                .containsExactly(
                        "outside",
                        "PROSPECT",
                        "LEAD",
                        "LEAD",
                        "CONTACT",
                        "CONTACT",
                        "CONTACT",
                        "OPPORTUNITY",
                        "CUSTOMER");
        assertThat(column(comparison, INTENT))
                .containsExactly(
                        "outside", "outside", "LEAD", "LEAD", "LEAD", "PROSPECT", "PROSPECT", "PROSPECT", "CUSTOMER");
    }

    @Test
    void tellsInEachCellWhatChangedOrWhyNothingDid() {
        Comparison comparison = Comparison.of(Cam.CAM, LOG, ENGAGEMENT);
        Row first = comparison.rows().get(0);
        Cell outside = comparison.cell(first, ENGAGEMENT);
        Cell lead = comparison.cell(comparison.rows().get(2), ENGAGEMENT);
        Cell customer = comparison.cell(comparison.rows().get(8), ENGAGEMENT);

        assertThat(first).isEqualTo(new Row(1, Cam.VISITED));
        assertThat(outside.stage()).isEmpty();
        assertThat(outside.status()).isEqualTo(RecordStatus.OPEN);
        assertThat(outside.isMoved()).isFalse();
        assertThat(outside.changes()).isEmpty();
        assertThat(outside.reasons())
                .isEqualTo(
                        ENGAGEMENT.replay("p-1", Cam.CAM, List.of(Cam.VISITED)).reasons())
                .extracting(Finding::name)
                .containsExactly("ENTER_PROSPECT", "ENTER_CUSTOMER");
        assertThat(lead.stage()).contains(Engagement.LEAD);
        assertThat(lead.isMoved()).isTrue();
        assertThat(lead.reasons()).isEmpty();
        assertThat(lead.changes()).extracting(StageChange::transition).containsExactly("ENGAGE");
        assertThat(lead.changes()).extracting(StageChange::cause).containsExactly(Optional.of("i-10"));
        assertThat(customer.stage()).contains(Engagement.CUSTOMER);
        assertThat(customer.status()).isEqualTo(RecordStatus.WON);
    }

    @Test
    void showsWhatIsClosedWithItsStatus() throws IOException {
        List<Evidence> lost =
                List.of(Cam.ASSERTED, Cam.FORM, Cam.decided(LOSS_DECIDED, 15), Cam.CALL, Cam.MEANS, Cam.SIGNED);

        Comparison comparison = Comparison.of(Cam.CAM, lost, INTENT, ENGAGEMENT);

        assertThat(comparison.markdown()).isEqualTo(Golden.text("lost.md"));
        assertThat(comparison.cell(comparison.rows().get(2), ENGAGEMENT).status())
                .isEqualTo(RecordStatus.LOST);
    }

    @Test
    @DisplayName("D12 shows the evidence in its own order and each piece once, whatever the order of its arrival")
    void doesNotKnowTheOrderOfArrival() {
        List<Evidence> mixed = List.of(Cam.SIGNED, Cam.FORM, Cam.MEANS, Cam.FORM, Cam.ASSERTED, Cam.CALL, Cam.SIGNED);

        Comparison comparison = Comparison.of(Cam.CAM, mixed, ENGAGEMENT, INTENT);

        assertThat(comparison.rows())
                .extracting(Row::evidence)
                .containsExactly(Cam.ASSERTED, Cam.FORM, Cam.CALL, Cam.MEANS, Cam.SIGNED);
        assertThat(comparison.rows()).extracting(Row::number).containsExactly(1, 2, 3, 4, 5);
        assertThat(column(comparison, ENGAGEMENT)).endsWith("CONTACT", "CUSTOMER");
    }

    @Test
    void readsAJournalOfAnyFunnel() {
        FunnelRecord record = INTENT.replay("R-1", Cam.CAM, LOG).orElseThrow();

        Comparison comparison = Comparison.of(record.journal(), List.of(ENGAGEMENT, INTENT));

        assertThat(comparison.funnels()).containsExactly(ENGAGEMENT, INTENT);
        assertThat(comparison.markdown())
                .isEqualTo(Comparison.of(Cam.CAM, LOG, ENGAGEMENT, INTENT).markdown())
                .isEqualTo(
                        Comparison.of(Cam.CAM, LOG, List.of(ENGAGEMENT, INTENT)).markdown());
        assertThat(comparison).hasToString("Comparison{9 rows, engagement, intent}");
    }

    @Test
    void readsTheEvidenceAloneAndNotWhatWasAskedForByName() {
        Funnel asking = Funnel.named("asking")
                .stages(Cam.LEAD, Cam.PROSPECT)
                .terminal(Cam.PROSPECT)
                .entry(Cam.LEAD)
                .onRequest(Cam.way("ACCEPT"))
                .from(Cam.LEAD)
                .to(Cam.PROSPECT)
                .build();
        FunnelRecord lead = asking.enter(Cam.LEAD, "R-1", Cam.CAM, Cam.FORM).orElseThrow();
        FunnelRecord prospect = asking.attemptByName("ACCEPT", lead, Cam.CALL).orElseThrow();

        Comparison comparison = Comparison.of(prospect.journal(), List.of(asking));

        assertThat(prospect.stage()).isEqualTo(Cam.PROSPECT);
        assertThat(column(comparison, asking)).containsExactly("LEAD", "LEAD");
    }

    @Test
    void hasNoRowsWithoutEvidence() {
        assertThat(Comparison.of(Cam.CAM, List.of(), ENGAGEMENT).markdown()).isEqualTo("""
                        | # | UTC | evidence | engagement |
                        |---|-----|----------|------------|
                        """);
    }

    @Test
    void tellsWhereALogHoldsWhatIsOfSomebodyElse() {
        Interaction other = Interaction.of(
                "i-11", Person.builder().id("p-2").build(), StandardInteraction.FORM_SUBMITTED, Cam.at(11));
        Comparison comparison = Comparison.of(Cam.CAM, List.of(Cam.ASSERTED, Cam.FORM, other, Cam.CALL), ENGAGEMENT);

        assertThat(column(comparison, ENGAGEMENT)).containsExactly("PROSPECT", "LEAD", "outside", "outside");
        assertThat(comparison.cell(comparison.rows().get(2), ENGAGEMENT).reasons())
                .extracting(Finding::reason)
                .containsExactly("'i-11' is of party 'p-2'; record it on a record of that party");
    }

    @Test
    void tellsVersionsOfOneFunnelApart() {
        Funnel next =
                Engagement.standard().named("engagement", 2).withoutDialogue().funnel();

        assertThat(Comparison.of(Cam.CAM, LOG, ENGAGEMENT, next).markdown())
                .startsWith("| # | UTC              | evidence                | engagement 1  | engagement 2  |\n");
    }

    @Test
    void keepsAReasonOnOneLine() {
        Funnel wordy = Funnel.named("wordy")
                .stages(Cam.LEAD)
                .terminal(Cam.LEAD)
                .entry(Cam.LEAD)
                .when(Guard.judging("guard", known -> Finding.notMet("first\nsecond | third")))
                .build();

        assertThat(Comparison.of(Cam.CAM, List.of(Cam.FORM), wordy).markdown())
                .endsWith("- (a) ENTER_LEAD (not met: guard (not met: first second | third))\n");
    }

    @Test
    void hasAnotherLetterForEachNote() {
        Notes notes = new Notes("Why:");
        List<String> marks = new ArrayList<>();
        for (int i = 0; i < 705; i++) {
            marks.add(notes.mark("note " + i));
        }

        assertThat(marks).doesNotHaveDuplicates().startsWith(" (a)", " (b)").endsWith(" (aac)");
        assertThat(marks.get(25)).isEqualTo(" (z)");
        assertThat(marks.get(26)).isEqualTo(" (aa)");
        assertThat(notes.mark("note 1")).isEqualTo(" (b)");
        assertThat(notes.mark("")).isEmpty();
    }

    @Test
    void passesOnTheFailureOfAGuard() {
        IllegalStateException cause = new IllegalStateException("Cam Marker");
        Funnel broken = Cam.broken(cause);

        assertThatExceptionOfType(GuardFailedException.class)
                .isThrownBy(() -> Comparison.of(Cam.CAM, LOG, broken))
                .withMessage("Any 'p-1' cannot SUSPECT from LEAD: guard 'broken' threw what is the cause; a guard that"
                        + " lacks what it needs answers Finding.unknown(..)")
                .withCause(cause);
    }

    @Test
    void cannotReadContradictions() {
        Interaction other = Cam.did(StandardInteraction.CALL_ATTEMPTED, 10);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Comparison.of(Cam.CAM, List.of(Cam.FORM, other), ENGAGEMENT))
                .withMessage("EvidenceLog cannot take 'i-10': it has other evidence of that id; give a correction an"
                        + " id or a sequence of its own");
    }

    @Test
    void needsFunnelsThatCanBeToldApart() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Comparison.of(Cam.CAM, LOG, List.of()))
                .withMessage("Comparison cannot read a log: it was given no funnel; name at least one");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Comparison.of(Cam.CAM, LOG, ENGAGEMENT, INTENT, ENGAGEMENT))
                .withMessage("Comparison cannot have funnel 'engagement' 1 twice: its columns are named by id and"
                        + " version; give each funnel an id or a version of its own");
    }

    @Test
    void hasNoCellOfARowOrAFunnelOfAnotherComparison() {
        Comparison comparison = Comparison.of(Cam.CAM, LOG, ENGAGEMENT);
        Row row = comparison.rows().get(0);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> comparison.cell(row, INTENT))
                .withMessage("Comparison of engagement cannot tell about funnel 'intent' 1: it was not read through"
                        + " it; ask for one of funnels()");
        for (Row other : List.of(new Row(2, Cam.VISITED), new Row(0, Cam.VISITED), new Row(10, Cam.VISITED))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> comparison.cell(other, ENGAGEMENT))
                    .withMessage("Comparison of engagement cannot tell about row " + other.number()
                            + " with 'i-0': it has no such row; ask for one of rows()");
        }
    }

    @Test
    void holdsNoPersonalData() {
        Comparison comparison = Comparison.of(Cam.CAM, LOG, ENGAGEMENT, INTENT);
        List<Object> texts = new ArrayList<>(List.of(comparison, comparison.markdown()));
        for (Row row : comparison.rows()) {
            texts.add(row);
            texts.add(comparison.cell(row, ENGAGEMENT));
        }

        assertThat(texts).allSatisfy(text -> assertThat(text.toString()).doesNotContainIgnoringCase("marker"));
    }
}
