package io.salesfunnel.sales;

import static io.salesfunnel.sales.Sale.FUNNEL;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.definition.Direction;
import io.salesfunnel.definition.Move;
import io.salesfunnel.evidence.StandardInteraction;
import io.salesfunnel.funnel.Funnel;
import io.salesfunnel.funnel.Stage;
import io.salesfunnel.stage.StatusTransition;
import io.salesfunnel.stage.Transition;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EngagementTableTest {

    private static final String PURSUING = " HUMAN_DECISION pursuit-decided, interest-shown, spoken-with, requirements,"
            + " suitability-confirmed, account-manager-named";
    private static final String TABLE = """
            OUTSIDE ENTER_PROSPECT PROSPECT AUTOMATIC fit
            OUTSIDE ENTER_CUSTOMER CUSTOMER AUTOMATIC committed-or-imported
            PROSPECT PROMOTE CUSTOMER AUTOMATIC commercial-commitment
            LEAD PROMOTE CUSTOMER AUTOMATIC commercial-commitment
            CONTACT PROMOTE CUSTOMER AUTOMATIC commercial-commitment
            OPPORTUNITY PROMOTE CUSTOMER AUTOMATIC commercial-commitment
            PROSPECT ENGAGE LEAD AUTOMATIC engaged, identified
            LEAD QUALIFY CONTACT AUTOMATIC interest-shown, requirements, spoken-with
            CONTACT PURSUE OPPORTUNITY%1$s
            OPPORTUNITY PURSUE OPPORTUNITY%1$s
            OPPORTUNITY END_PURSUIT CONTACT HUMAN_DECISION pursuit-ended
            """.formatted(PURSUING);
    private static final String PIPELINE = """
            OUTSIDE ENTER_DISCOVERY DISCOVERY AUTOMATIC pursued, primary-contact-named
            DISCOVERY WIN WON AUTOMATIC commercial-commitment
            PROPOSAL WIN WON AUTOMATIC commercial-commitment
            DISCOVERY PROPOSE PROPOSAL AUTOMATIC quoted
            """;

    private static String row(Funnel funnel, Move<Stage<?>, Transition<?, ?>> move) {
        return move.from() + " " + move.trigger() + " " + move.to() + " "
                + funnel.mode(move.trigger()).orElseThrow() + " " + String.join(", ", move.guards()) + "\n";
    }

    private static String table(Funnel funnel) {
        return funnel.definition().moves().stream()
                .map(move -> row(funnel, move))
                .collect(Collectors.joining());
    }

    @Test
    @DisplayName("S3.7, S3.13, S3.15: prospect, lead, contact, opportunity, customer; a prospect is at the top")
    void hasItsStagesInOrder() {
        assertThat(FUNNEL.stages())
                .extracting(Stage::name)
                .containsExactly("PROSPECT", "LEAD", "CONTACT", "OPPORTUNITY", "CUSTOMER");
        assertThat(FUNNEL.stages())
                .extracting(Stage::kind)
                .hasToString("[TARGET, ENGAGED, QUALIFIED, PURSUIT, CUSTOMER]");
        assertThat(FUNNEL.id()).isEqualTo("engagement");
        assertThat(FUNNEL.version()).isEqualTo(1);
        assertThat(FUNNEL.reasons(StatusTransition.LOSE)).isEmpty();
    }

    @Test
    void hasExactlyTheseTransitions() {
        assertThat(table(FUNNEL)).isEqualTo(TABLE);
    }

    @Test
    @DisplayName("P23, S3.5: a lead never goes back to being a prospect, and only a pursuit is ended")
    void goesBackInOnePlaceOnly() {
        assertThat(FUNNEL.definition().moves())
                .filteredOn(move -> move.direction() != Direction.FORWARD)
                .extracting(move -> move.trigger() + " " + move.direction())
                .containsExactly("END_PURSUIT REGRESS");
    }

    @Test
    @DisplayName("S2.38, S2.39: contract, order, invoice out of a quote and payment make a customer; a quote does not")
    void isPromotedByCommitments() {
        assertThat(FUNNEL.promotedBy())
                .hasToString("[CONTRACT_SIGNED, ORDER_PLACED, QUOTE_CONVERTED_TO_INVOICE, PAYMENT_RECEIVED]")
                .doesNotContain(StandardInteraction.QUOTE_ISSUED, StandardInteraction.QUOTE_ACCEPTED);
    }

    @Test
    void hasAPipelineWithExactlyTheseTransitions() {
        assertThat(table(Pipeline.standard())).isEqualTo(PIPELINE);
        assertThat(Pipeline.standard().id()).isEqualTo("pipeline");
        assertThat(Pipeline.standard().promotedBy()).isEqualTo(FUNNEL.promotedBy());
        assertThat(Pipeline.standard().stages()).hasToString("[DISCOVERY, PROPOSAL, WON]");
    }
}
