package io.salesfunnel.treatment;

import static io.salesfunnel.evidence.StandardInteraction.CALL_ATTEMPTED;
import static io.salesfunnel.evidence.StandardInteraction.EMAIL_SENT;
import static io.salesfunnel.treatment.Desk.PROSPECT;
import static io.salesfunnel.treatment.Desk.at;
import static io.salesfunnel.treatment.Desk.did;
import static io.salesfunnel.treatment.Desk.told;
import static io.salesfunnel.treatment.StandardAction.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.acquisition.StandardChannel;
import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.Facts;
import io.salesfunnel.finding.Finding;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FitPlanTest {

    private static final TreatmentPlan PLAN = TreatmentPlans.fit();
    private static final Treatment PITCH = Treatment.named("pitch")
            .over(StandardChannel.TELEPHONE)
            .does(SALES_PITCH)
            .build();

    private static Advice prospect(int hour, Evidence... evidence) {
        return Desk.advice(PLAN, Desk.in(PROSPECT, evidence), hour);
    }

    @Test
    @DisplayName("S1.13 Who was approached is soon asked for its means, and it is reported when that is overdue")
    void asksForMeansSoon() {
        Advice inTime = prospect(24, did(CALL_ATTEMPTED, 1), did(EMAIL_SENT, 20));
        Advice late = prospect(1 + 7 * 24, did(CALL_ATTEMPTED, 1), did(EMAIL_SENT, 20));

        assertThat(inTime.actions()).startsWith(ASK_FOR_MEANS);
        assertThat(inTime.questions()).containsExactly("does the party have the means to buy?");
        assertThat(inTime.respondBy()).contains(at(1 + 7 * 24));
        assertThat(inTime.isOverdue()).isFalse();
        assertThat(late.isOverdue()).isTrue();
        assertThat(PLAN.advise(Desk.in(PROSPECT, did(CALL_ATTEMPTED, 1)), at(24))
                        .validUntil())
                .contains(at(1 + 7 * 24));
    }

    @Test
    @DisplayName("S1.13 A prospect who was not approached yet has no deadline")
    void countsFromTheApproach() {
        assertThat(prospect(999).actions()).startsWith(ASK_FOR_MEANS);
        assertThat(prospect(999).respondBy()).isEmpty();
    }

    @Test
    @DisplayName("S1.14 As long as the means are unknown, asking for them comes before every pitch")
    void asksBeforeItPitches() {
        TreatmentPlan pitching = PLAN.when(Situation.in("PROSPECT"), PITCH);

        Advice unknown = Desk.advice(pitching, Desk.in(PROSPECT), 2);
        Advice known = Desk.advice(pitching, Desk.in(PROSPECT, told(Facts.MEANS, true, 1)), 2);

        assertThat(unknown.actions()).startsWith(ASK_FOR_MEANS).doesNotContain(SALES_PITCH);
        assertThat(unknown.suppressed())
                .extracting(Finding::describe)
                .containsExactly("SALES_PITCH (not met: warned-of (not met: means-unknown warns of it))");
        assertThat(known.actions()).containsExactly(KEEP_PROSPECT_LIST, SALES_PITCH);
    }

    @Test
    @DisplayName("S1.12, S1.14 No effort is spent before it is known whether there are means")
    void sparesEffort() {
        assertThat(prospect(2).avoided()).contains(SPEND_EFFORT);
        assertThat(prospect(2, told(Facts.MEANS, false, 1)).avoided()).isEmpty();
        assertThat(prospect(2, told(Facts.MEANS, false, 1)).actions()).doesNotContain(ASK_FOR_MEANS);
    }

    @Test
    @DisplayName("S1.28 The seller keeps a list of prospects")
    void keepsAList() {
        assertThat(prospect(2).actions()).contains(KEEP_PROSPECT_LIST);
        assertThat(KEEP_PROSPECT_LIST.kind()).isEqualTo(Action.Kind.INTERNAL);
    }
}
