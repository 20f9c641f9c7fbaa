package io.salesfunnel.projection;

import static io.salesfunnel.projection.Cam.CAM;
import static io.salesfunnel.projection.Cam.INTENT;
import static io.salesfunnel.projection.Cam.LEAD;
import static io.salesfunnel.projection.Cam.LOG;
import static io.salesfunnel.projection.Cam.PROSPECT;
import static io.salesfunnel.projection.Cam.way;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.evidence.StandardInteraction;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.funnel.Funnel;
import io.salesfunnel.funnel.Journal;
import io.salesfunnel.machine.Guard;
import io.salesfunnel.projection.DriftReport.Entry;
import io.salesfunnel.stage.RecordStatus;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HostileProjectionTest {

    /** A funnel that everybody enters, and whose only guard says no in the words given. */
    private static Funnel saying(String words) {
        return Funnel.named("saying")
                .stages(LEAD, PROSPECT)
                .terminal(PROSPECT)
                .entry(LEAD)
                .automatic(way("SUSPECT"))
                .from(LEAD)
                .to(PROSPECT)
                .when(Guard.judging("says", known -> Finding.notMet(words)))
                .build();
    }

    @Test
    void theEarliestAndTheLatestInstantAreShown() {
        List<Evidence> log = List.of(
                Interaction.of("i-1", CAM, StandardInteraction.FORM_SUBMITTED, Instant.MIN),
                Interaction.of("i-2", CAM, StandardInteraction.CONTRACT_SIGNED, Instant.MAX));

        assertThat(Comparison.of(CAM, log, INTENT).markdown()).isEqualTo("""
                        | # | UTC                     | evidence        | intent     |
                        |---|-------------------------|-----------------|------------|
                        | 1 | -1000000000-01-01 00:00 | FORM_SUBMITTED  | > LEAD     |
                        | 2 | +1000000000-12-31 23:59 | CONTRACT_SIGNED | > CUSTOMER |
                        """);
    }

    @Test
    void whatAGuardSaysIsTextAndNoMarkup() {
        Funnel funnel = saying("a|b\nis <b>bold</b>, *this* [too](x) `and` ~that~ \\ 3 < 5");

        assertThat(Comparison.of(CAM, LOG.subList(0, 2), funnel).markdown())
                .endsWith("- (a) SUSPECT (not met: says (not met: a|b is \\<b>bold\\</b>, \\*this\\* \\[too\\](x)"
                        + " \\`and\\` \\~that\\~ \\\\ 3 < 5))\n");
        assertThat(DriftReport.of(funnel, List.of(Entry.of("R-1", CAM, "PROSPECT", LOG.subList(0, 2))))
                        .markdown())
                .contains("\\<b>bold\\</b>");
    }

    @Test
    void aStatusThatAloneDiffersIsShownOnBothSides() {
        Entry entry = new Entry("R-1", CAM, "CUSTOMER", Optional.of(RecordStatus.OPEN), LOG);

        assertThat(DriftReport.of(INTENT, List.of(entry)).markdown())
                .contains("| 1 | R-1    | CUSTOMER, OPEN | CUSTOMER, WON | ELSEWHERE (a) |\n");
    }

    @Test
    void aLossConcernsSomething() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Translation.Loss(Translation.Loss.Kind.LESS_SAID, List.of()))
                .withMessage("Loss of LESS_SAID cannot concern nothing: it was given no names; name at least one");
    }

    @Test
    @SuppressWarnings("NullAway")
    void aComparisonNamesTheArgumentThatIsNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> Comparison.of(null, LOG, INTENT))
                .withMessage("party");
        assertThatNullPointerException()
                .isThrownBy(() -> Comparison.of(CAM, null, INTENT))
                .withMessage("evidence");
        assertThatNullPointerException()
                .isThrownBy(() -> Comparison.of(CAM, Collections.singletonList(null), INTENT))
                .withMessage("one of evidence");
        assertThatNullPointerException()
                .isThrownBy(() -> Comparison.of(CAM, LOG, (Funnel) null))
                .withMessage("first");
        assertThatNullPointerException()
                .isThrownBy(() -> Comparison.of(CAM, LOG, INTENT, (Funnel[]) null))
                .withMessage("more");
        assertThatNullPointerException()
                .isThrownBy(() -> Comparison.of(CAM, LOG, (List<Funnel>) null))
                .withMessage("funnels");
        assertThatNullPointerException()
                .isThrownBy(() -> Comparison.of(CAM, LOG, Arrays.asList(INTENT, null)))
                .withMessage("one of funnels");
        assertThatNullPointerException()
                .isThrownBy(() -> Comparison.of((Journal) null, List.of(INTENT)))
                .withMessage("journal");
        assertThatNullPointerException()
                .isThrownBy(() -> Comparison.of(CAM, LOG, INTENT).cell(null, INTENT))
                .withMessage("row");
    }

    @Test
    @SuppressWarnings("NullAway")
    void reportsAndTranslationsNameTheArgumentThatIsNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> DriftReport.of(null, List.of()))
                .withMessage("funnel");
        assertThatNullPointerException()
                .isThrownBy(() -> DriftReport.of(INTENT, null))
                .withMessage("entries");
        assertThatNullPointerException()
                .isThrownBy(() -> DriftReport.of(INTENT, Collections.singletonList(null)))
                .withMessage("one of entries");
        assertThatNullPointerException()
                .isThrownBy(() -> Entry.of("R-1", CAM, "LEAD", null))
                .withMessage("evidence");
        assertThatNullPointerException()
                .isThrownBy(() -> Translation.between(null, INTENT))
                .withMessage("from");
        assertThatNullPointerException()
                .isThrownBy(() -> Translation.between(INTENT, null))
                .withMessage("to");
    }
}
