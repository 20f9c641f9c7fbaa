package io.salesfunnel.preset;

import static io.salesfunnel.evidence.Facts.ANNUAL_REVENUE;
import static io.salesfunnel.evidence.Facts.BUDGET;
import static io.salesfunnel.evidence.Facts.EMPLOYEES;
import static io.salesfunnel.evidence.Facts.INDUSTRY;
import static io.salesfunnel.evidence.Facts.KNOWS_BUSINESS;
import static io.salesfunnel.evidence.Facts.KNOWS_OFFER;
import static io.salesfunnel.evidence.Facts.UNDERSTANDS_VALUE;
import static io.salesfunnel.evidence.Facts.WANTS_PROPOSAL;
import static io.salesfunnel.evidence.StandardInteraction.CALL_ANSWERED;
import static io.salesfunnel.evidence.StandardInteraction.CONSENT_GIVEN;
import static io.salesfunnel.evidence.StandardInteraction.EMAIL_REPLIED;
import static io.salesfunnel.evidence.StandardInteraction.EMAIL_SENT;
import static io.salesfunnel.evidence.StandardInteraction.LIST_IMPORTED;
import static io.salesfunnel.evidence.StandardInteraction.WEBSITE_VISITED;
import static io.salesfunnel.preset.Told.CAM;
import static io.salesfunnel.preset.Told.and;
import static io.salesfunnel.preset.Told.day;
import static io.salesfunnel.preset.Told.decided;
import static io.salesfunnel.preset.Told.did;
import static io.salesfunnel.preset.Told.live;
import static io.salesfunnel.preset.Told.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.Fact;
import io.salesfunnel.evidence.Money;
import io.salesfunnel.evidence.StandardDecision;
import io.salesfunnel.framework.BuyingQuestion;
import io.salesfunnel.framework.BuyingStage;
import io.salesfunnel.framework.StandardRuleSets;
import io.salesfunnel.funnel.FunnelRecord;
import io.salesfunnel.known.Known;
import io.salesfunnel.stage.RecordStatus;
import io.salesfunnel.treatment.Action;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Thresholds before outreach, then six questions, read through the funnel by dialogue. */
class ThresholdsAndQuestionsTest {

    private static final Preset DIALOGUE =
            Presets.dialogue("large-retail", StandardRuleSets.thresholds(50, Money.of(1_000_000, "EUR"), "retail"));

    private static final Evidence CONSENT = did(CONSENT_GIVEN, 1);

    private static Evidence listed(int employees) {
        return did(
                LIST_IMPORTED,
                0,
                told(INDUSTRY, "retail", 0),
                told(EMPLOYEES, employees, 0),
                told(ANNUAL_REVENUE, Money.of(1_000_000, "EUR"), 0));
    }

    private static FunnelRecord prospect() {
        return live(DIALOGUE, listed(50), did(EMAIL_SENT, 1), did(EMAIL_REPLIED, 2));
    }

    private static BuyingStage buying(FunnelRecord record, int day) {
        return record.assess(day(day), BuyingStage::of).value();
    }

    private static String progress(Known known) {
        BuyingStage stage = BuyingStage.of(known);
        return stage.points() + " to " + stage.possible() + " points, open " + stage.open();
    }

    private static List<String> actions(FunnelRecord record, int day) {
        return DIALOGUE.treatments().advise(record, day(day)).value().actions().stream()
                .map(Action::name)
                .toList();
    }

    @Test
    @DisplayName(
            "S4.7, S4.9, S4.10, S4.11, S4.12, S4.17, S4.23 from a list by thresholds to a proposal, told event by event")
    void isToldEventByEvent() {
        new GoldenStory(DIALOGUE)
                .telling("on its way", ThresholdsAndQuestionsTest::progress)
                .about("exactly at the thresholds", CAM)
                .then(listed(50), CONSENT, did(EMAIL_SENT, 2), did(EMAIL_REPLIED, 3), did(WEBSITE_VISITED, 4))
                .then(told(KNOWS_OFFER, 2, 5), told(BUDGET, Money.of(5_000, "EUR"), 6), told(WANTS_PROPOSAL, true, 7))
                .about("below one of them", CAM)
                .then(listed(49), did(EMAIL_SENT, 1), did(EMAIL_REPLIED, 2))
                .then(decided(StandardDecision.DISQUALIFICATION_DECIDED, "below-threshold", 3))
                .about("not known well enough, and reached too early", CAM)
                .then(did(LIST_IMPORTED, 0, told(INDUSTRY, "retail", 0)), did(EMAIL_SENT, 1))
                .then(told(EMPLOYEES, 80, 2), told(ANNUAL_REVENUE, Money.of(9_000_000, "EUR"), 3))
                .then(did(CALL_ANSWERED, 4))
                .isAsIn("thresholds-and-questions.txt");
    }

    @Test
    @DisplayName("S4.9 as much as a threshold is enough, and less is not")
    void countsTheThresholdIn() {
        assertThat(prospect().stage()).isEqualTo(DialogueFunnel.PROSPECT);
        assertThat(live(DIALOGUE, listed(49), did(EMAIL_SENT, 1), did(EMAIL_REPLIED, 2))
                        .stage())
                .isEqualTo(DialogueFunnel.LEAD);
    }

    @Test
    @DisplayName("S4.10 below a threshold no outreach is advised, and a person may disqualify with that reason")
    void spendsNoEffortBelowTheThresholds() {
        FunnelRecord small = live(DIALOGUE, listed(49));

        assertThat(actions(small, 1)).contains("QUALIFY").doesNotContain("PERSONAL_EMAIL", "MEET", "CALL");
        assertThat(actions(live(DIALOGUE, listed(50), CONSENT), 1)).contains("PERSONAL_EMAIL", "MEET", "CALL");
        assertThat(and(DIALOGUE, small, decided(StandardDecision.DISQUALIFICATION_DECIDED, "below-threshold", 2))
                        .status())
                .isEqualTo(RecordStatus.DISQUALIFIED);
    }

    @Test
    @DisplayName("S4.17, S4.18, S4.19, S4.20, S4.21, S4.22, S4.23, S4.24 six questions tell how far a prospect is")
    void asksSixQuestions() {
        List<Fact<?>> answers = List.of(
                told(KNOWS_OFFER, 2, 3),
                told(KNOWS_BUSINESS, 1, 3),
                told(UNDERSTANDS_VALUE, 2, 3),
                told(BUDGET, Money.of(5_000, "EUR"), 3),
                told(WANTS_PROPOSAL, true, 3));
        List<Integer> points = new ArrayList<>();
        FunnelRecord record = prospect();

        assertThat(buying(record, 2).open()).containsExactly(BuyingQuestion.values());
        record = and(DIALOGUE, record, did(WEBSITE_VISITED, 3));
        for (Fact<?> answer : answers) {
            points.add(buying(record, 3).points());
            assertThat(record.stage()).isEqualTo(DialogueFunnel.PROSPECT);
            record = and(DIALOGUE, record, answer);
        }

        assertThat(points).isSorted().containsExactly(1, 3, 4, 6, 8);
        assertThat(buying(record, 3).points()).isEqualTo(10);
        assertThat(buying(record, 3).open()).isEmpty();
    }

    @Test
    @DisplayName("S4.17, S4.23, S4.24 the questions are asked of prospects, and who wants a proposal gets one")
    void advisesToAsk() {
        FunnelRecord wanting = and(DIALOGUE, prospect(), told(WANTS_PROPOSAL, true, 3));

        assertThat(actions(prospect(), 2)).contains("ASK_BUYING_STAGE").doesNotContain("SEND_PROPOSAL");
        assertThat(actions(wanting, 3)).startsWith("SEND_PROPOSAL");
        assertThat(actions(live(DIALOGUE, listed(50)), 1)).doesNotContain("ASK_BUYING_STAGE");
    }
}
