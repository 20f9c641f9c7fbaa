package io.salesfunnel.framework;

import static io.salesfunnel.evidence.StandardInteraction.PAGE_VIEWED;
import static io.salesfunnel.evidence.StandardInteraction.WEBSITE_VISITED;
import static io.salesfunnel.framework.BuyingQuestion.BUDGET;
import static io.salesfunnel.framework.BuyingQuestion.KNOWS_BUSINESS;
import static io.salesfunnel.framework.BuyingQuestion.KNOWS_OFFER;
import static io.salesfunnel.framework.BuyingQuestion.UNDERSTANDS_VALUE;
import static io.salesfunnel.framework.BuyingQuestion.VISIT_FREQUENCY;
import static io.salesfunnel.framework.BuyingQuestion.WANTS_PROPOSAL;
import static io.salesfunnel.framework.Case.cam;
import static io.salesfunnel.framework.Case.day;
import static io.salesfunnel.framework.Case.did;
import static io.salesfunnel.framework.Case.eur;
import static io.salesfunnel.framework.Case.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.salesfunnel.evidence.Fact;
import io.salesfunnel.evidence.Facts;
import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.evidence.Money;
import io.salesfunnel.known.Assessment;
import io.salesfunnel.known.Known;
import io.salesfunnel.question.Question;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BuyingStageTest {

    private static BuyingStage stage(Case some, int day) {
        return BuyingStage.of(some.known(day));
    }

    @Test
    @DisplayName(
            "S4.17, S4.18, S4.19, S4.20, S4.21, S4.22, S4.23, S4.24 six questions tell the stage of the buying process")
    void asksSixQuestions() {
        BuyingStage nothing = stage(cam(), 0);

        assertThat(nothing.levels()).isEmpty();
        assertThat(nothing.open())
                .containsExactly(
                        KNOWS_OFFER, KNOWS_BUSINESS, VISIT_FREQUENCY, UNDERSTANDS_VALUE, BUDGET, WANTS_PROPOSAL);
        assertThat(nothing.questions())
                .extracting(Question::text)
                .containsExactly(
                        "how much does the party know about the offer?",
                        "how well are the business, the industry and the challenges known?",
                        "how often has the party visited the site?",
                        "what does the party understand about how the offer could help it?",
                        "does the party have a budget?",
                        "would the party appreciate a proposal?");
        assertThat(nothing.points()).isZero();
        assertThat(nothing.possible()).isEqualTo(12);
    }

    @Test
    @DisplayName("S4.24 with all six answers the amount of follow-up is known")
    void addsUpSixAnswers() {
        BuyingStage stage = stage(
                cam(
                        told(Facts.KNOWS_OFFER, 2),
                        told(Facts.KNOWS_BUSINESS, 1),
                        told(Facts.UNDERSTANDS_VALUE, 2),
                        told(Facts.BUDGET, eur(1)),
                        told(Facts.WANTS_PROPOSAL, true),
                        did(WEBSITE_VISITED, 0)),
                0);

        assertThat(stage.points()).isEqualTo(10).isEqualTo(stage.possible());
        assertThat(stage.open()).isEmpty();
        assertThat(stage.questions()).isEmpty();
    }

    @Test
    @DisplayName("S4.24 an answer that has run out is asked again")
    void asksAgainWhenAnAnswerHasRunOut() {
        Fact<Boolean> wanted = Fact.<Boolean>builder()
                .from(told(Facts.WANTS_PROPOSAL, true))
                .validUntil(day(5))
                .build();

        assertThat(stage(cam(wanted), 4).points()).isEqualTo(2);
        assertThat(stage(cam(wanted), 5).open()).contains(WANTS_PROPOSAL);
    }

    @Test
    void countsVisitsAtTheEndOfTime() {
        Interaction last = Interaction.builder()
                .from(did(WEBSITE_VISITED, 0))
                .occurredAt(Instant.MAX)
                .build();
        Case late = cam(last);

        assertThat(VISIT_FREQUENCY.level(Known.of(late.party(), late.log(), Instant.MAX)))
                .contains(1);
    }

    @Test
    @DisplayName("S4.18, S4.19, S4.21, S4.22, S4.23, S4.24 an answer is kept, and no other is assumed")
    void keepsAnswersAndAssumesNone() {
        BuyingStage stage = stage(
                cam(
                        told(Facts.KNOWS_OFFER, 1),
                        told(Facts.KNOWS_BUSINESS, 0),
                        told(Facts.BUDGET, eur(5_000)),
                        told(Facts.WANTS_PROPOSAL, false)),
                0);

        assertThat(stage.levels()).isEqualTo(Map.of(KNOWS_OFFER, 1, KNOWS_BUSINESS, 0, BUDGET, 2, WANTS_PROPOSAL, 0));
        assertThat(stage.levels().keySet()).containsExactly(KNOWS_OFFER, KNOWS_BUSINESS, BUDGET, WANTS_PROPOSAL);
        assertThat(stage.open()).containsExactly(VISIT_FREQUENCY, UNDERSTANDS_VALUE);
        assertThat(stage.points()).isEqualTo(3);
        assertThat(stage.possible()).isEqualTo(7);
    }

    @Test
    @DisplayName("S4.20 how often the site was visited is told by the log, and fades")
    void countsVisits() {
        Case visitor =
                cam(did(WEBSITE_VISITED, 0), did(WEBSITE_VISITED, 5), did(WEBSITE_VISITED, 10), did(PAGE_VIEWED, 10));

        assertThat(VISIT_FREQUENCY.fact()).isEmpty();
        assertThat(VISIT_FREQUENCY.level(visitor.known(0))).contains(1);
        assertThat(VISIT_FREQUENCY.level(visitor.known(5))).contains(1);
        assertThat(VISIT_FREQUENCY.level(visitor.known(29))).contains(2);
        assertThat(VISIT_FREQUENCY.level(visitor.known(30))).contains(1);
        assertThat(VISIT_FREQUENCY.level(visitor.known(39))).contains(1);
        assertThat(VISIT_FREQUENCY.level(visitor.known(40))).contains(0);
        assertThat(VISIT_FREQUENCY.level(cam(did(PAGE_VIEWED, 0)).known(1))).isEmpty();
        assertThat(Known.assess(visitor.party(), visitor.log(), day(20), BuyingStage::of))
                .extracting(Assessment::validUntil)
                .isEqualTo(Optional.of(day(30)));
    }

    @Test
    @DisplayName("S4.22 a budget of nothing is an answer, and none is none")
    void knowsNoBudget() {
        assertThat(BUDGET.level(cam(told(Facts.BUDGET, eur(0))).known(0))).contains(0);
        assertThat(BUDGET.level(cam(told(Facts.BUDGET, Money.of(new BigDecimal("0.01"), "EUR")))
                        .known(0)))
                .contains(2);
        assertThat(BUDGET.level(cam().known(0))).isEmpty();
        assertThat(BUDGET.fact()).contains(Facts.BUDGET);
        assertThat(WANTS_PROPOSAL.level(cam(told(Facts.WANTS_PROPOSAL, true)).known(0)))
                .contains(2);
    }

    @Test
    void keepsLevelsWithinTheScale() {
        assertThat(KNOWS_OFFER.level(cam(told(Facts.KNOWS_OFFER, 7)).known(0))).contains(2);
        assertThat(UNDERSTANDS_VALUE.level(
                        cam(told(Facts.UNDERSTANDS_VALUE, -1)).known(0)))
                .contains(0);
        for (int level : new int[] {-1, 3}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new BuyingStage(Map.of(BUDGET, level)))
                    .withMessage("BuyingStage cannot have the level " + level
                            + " for BUDGET; a level from 0 to 2 is possible");
        }
        assertThat(new BuyingStage(Map.of(BUDGET, 2, KNOWS_OFFER, 0)).points()).isEqualTo(2);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> stage(cam(), 0).levels().clear());
    }

    @Test
    @DisplayName("S4.17 it is an axis of its own, and never falls when an answer gets better")
    void growsWithTheAnswers() {
        Case some = cam(told(Facts.KNOWS_OFFER, 0));
        int points = stage(some, 9).points();
        for (int level = 1; level <= 2; level++) {
            int more = stage(some.and(told(Facts.KNOWS_OFFER, level, level)), 9).points();
            assertThat(more).isGreaterThan(points);
            points = more;
        }
    }
}
