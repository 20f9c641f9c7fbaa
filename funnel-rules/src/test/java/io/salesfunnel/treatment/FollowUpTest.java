package io.salesfunnel.treatment;

import static io.salesfunnel.evidence.StandardInteraction.PAGE_VIEWED;
import static io.salesfunnel.evidence.StandardInteraction.WEBSITE_VISITED;
import static io.salesfunnel.treatment.Desk.at;
import static io.salesfunnel.treatment.Desk.did;
import static io.salesfunnel.treatment.Desk.known;
import static io.salesfunnel.treatment.Desk.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.Fact;
import io.salesfunnel.evidence.FactKey;
import io.salesfunnel.evidence.Facts;
import io.salesfunnel.evidence.Money;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FollowUpTest {

    private static int points(Evidence... evidence) {
        return FollowUp.of(known(9, evidence)).atLeast();
    }

    @Test
    @DisplayName("S4.18, S4.19, S4.21, S4.22, S4.23, S4.24 What is not answered is asked and not assumed")
    void asksWhatIsNotKnown() {
        FollowUp followUp = FollowUp.of(known(9));

        assertThat(followUp.atLeast()).isZero();
        assertThat(followUp.atMost()).isEqualTo(10);
        assertThat(followUp.questions())
                .containsExactly(
                        "how much do they know about the offer?",
                        "what is known about their business, industry and challenges?",
                        "what do they understand about how the offer could help them?",
                        "do they have a budget?",
                        "would they appreciate a proposal?");
        assertThat(followUp.open().get(3).describe()).isEqualTo("budget (unknown: do they have a budget?)");
        assertThat(followUp.open().get(3).parameters()).containsEntry("fact", "budget");
    }

    @Test
    @DisplayName("S4.24 With all six answers the amount of follow-up is known")
    void addsUpSixAnswers() {
        FollowUp followUp = FollowUp.of(known(
                9,
                told(Facts.KNOWS_OFFER, 2, 1),
                told(Facts.KNOWS_BUSINESS, 1, 1),
                told(Facts.UNDERSTANDS_VALUE, 2, 1),
                told(Facts.BUDGET, Money.of(1, "EUR"), 1),
                told(Facts.WANTS_PROPOSAL, true, 1),
                did(WEBSITE_VISITED, 2)));

        assertThat(followUp).isEqualTo(new FollowUp(10, 10, List.of()));
        assertThat(followUp.questions()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "2, 1", "3, 2", "4, 2"})
    @DisplayName("S4.20 How often they visited the site is counted and not asked")
    void countsVisits(int visits, int points) {
        Evidence[] evidence = new Evidence[visits];
        for (int i = 0; i < visits; i++) {
            evidence[i] = did(WEBSITE_VISITED, i);
        }

        assertThat(points(evidence)).isEqualTo(points);
        assertThat(points(did(PAGE_VIEWED, 1))).isZero();
    }

    @ParameterizedTest
    @CsvSource({"-1, 0", "0, 0", "1, 1", "2, 2", "3, 2"})
    void keepsGradesWithinTheirBounds(int given, int points) {
        for (FactKey<Integer> key : List.of(Facts.KNOWS_OFFER, Facts.KNOWS_BUSINESS, Facts.UNDERSTANDS_VALUE)) {
            assertThat(points(told(key, given, 1))).isEqualTo(points);
        }
    }

    @Test
    @DisplayName("S4.22, S4.23 No budget and no wish for a proposal are answers too")
    void takesANoForAnAnswer() {
        FollowUp followUp =
                FollowUp.of(known(9, told(Facts.BUDGET, Money.of(0, "EUR"), 1), told(Facts.WANTS_PROPOSAL, false, 1)));

        assertThat(followUp.atLeast()).isZero();
        assertThat(followUp.atMost()).isEqualTo(6);
        assertThat(points(told(Facts.BUDGET, Money.of(-1, "EUR"), 1))).isZero();
        assertThat(points(told(Facts.BUDGET, Money.of(1, "EUR"), 1))).isEqualTo(2);
        assertThat(points(told(Facts.WANTS_PROPOSAL, true, 1))).isEqualTo(2);
    }

    @Test
    void asksAgainWhenAnAnswerHasRunOut() {
        Fact<Boolean> wanted = Fact.<Boolean>builder()
                .from(told(Facts.WANTS_PROPOSAL, true, 1))
                .validUntil(at(5))
                .build();

        assertThat(FollowUp.of(known(4, wanted)).atLeast()).isEqualTo(2);
        assertThat(FollowUp.of(known(5, wanted)).questions()).contains("would they appreciate a proposal?");
    }

    @Test
    void refusesBoundsThatDoNotCountUp() {
        assertThatThrownBy(() -> new FollowUp(2, 1, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("FollowUp cannot be from 2 to 1; the bounds count up from 0");
        assertThatThrownBy(() -> new FollowUp(-1, 1, List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThat(new FollowUp(0, 0, List.of()).atMost()).isZero();
    }
}
