package io.salesfunnel.score;

import static io.salesfunnel.evidence.StandardInteraction.CALL_ANSWERED;
import static io.salesfunnel.evidence.StandardInteraction.EMAIL_OPENED;
import static io.salesfunnel.evidence.StandardInteraction.WEBSITE_VISITED;
import static io.salesfunnel.score.Signals.NOON;
import static io.salesfunnel.score.Signals.did;
import static io.salesfunnel.score.Signals.known;
import static io.salesfunnel.score.Signals.times;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.evidence.Flow;
import io.salesfunnel.evidence.StandardInteraction;
import io.salesfunnel.evidence.Strength;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StandardScoreTest {

    private static final EngagementScore SCORE = EngagementScore.standard();

    @ParameterizedTest
    @EnumSource(StandardInteraction.class)
    void givesPointsForWhatThePartyDoesAndNotForWhatTheSellerDoes(StandardInteraction type) {
        boolean bySelf = type.flow() == Flow.INBOUND || type.flow() == Flow.MUTUAL;

        double points = SCORE.value(known(NOON, did("i-1", type, NOON)));

        assertThat(points > 0).isEqualTo(bySelf && type.strength() != Strength.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "WEBSITE_VISITED, 2",
        "FORM_SUBMITTED, 5",
        "EMAIL_REPLIED, 5",
        "CALL_ANSWERED, 15",
        "QUESTION_ANSWERED, 10",
        "PRICE_REQUESTED, 20",
        "PURCHASE_INTENT_DECLARED, 40",
        "ORDER_PLACED, 50",
        "UNSUBSCRIBED, -20",
        "QUOTE_REJECTED, -30",
        "NOT_INTERESTED, -50",
        "OBJECTION_RAISED, 0",
        "EMAIL_SENT, 0"
    })
    void givesThePointsOfItsTable(StandardInteraction type, double points) {
        assertThat(SCORE.value(known(NOON, did("i-1", type, NOON)))).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({
        "WEBSITE_VISITED, 10",
        "FORM_SUBMITTED, 30",
        "CALL_ANSWERED, 60",
        "PRICE_REQUESTED, 80",
        "ORDER_PLACED, 100"
    })
    void capsItsGroups(StandardInteraction type, double most) {
        assertThat(SCORE.value(known(NOON, times(30, type, NOON)))).isEqualTo(most);
    }

    @Test
    void countsAttentionFiveTimesADay() {
        assertThat(SCORE.value(known(NOON, times(9, EMAIL_OPENED, NOON)))).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource({
        "EMAIL_OPENED, 14",
        "FORM_SUBMITTED, 30",
        "CALL_ANSWERED, 60",
        "PRICE_REQUESTED, 30",
        "ORDER_PLACED, 180"
    })
    void halvesPointsByItsTable(StandardInteraction type, int days) {
        double points = SCORE.value(known(NOON, did("i-1", type, NOON)));

        assertThat(SCORE.value(known(Signals.day(days), did("i-1", type, NOON))))
                .isEqualTo(points / 2);
    }

    @Test
    void isOneAndTheSame() {
        assertThat(EngagementScore.standard()).isSameAs(SCORE);
        assertThat(SCORE.name()).isEqualTo("engagement");
        assertThat(SCORE.value(List.of(did("v-1", WEBSITE_VISITED, NOON), did("c-1", CALL_ANSWERED, NOON)), NOON))
                .isEqualTo(17);
    }
}
