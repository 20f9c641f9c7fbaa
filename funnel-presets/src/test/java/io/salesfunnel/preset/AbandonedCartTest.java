package io.salesfunnel.preset;

import static io.salesfunnel.evidence.StandardInteraction.CART_ITEM_ADDED;
import static io.salesfunnel.evidence.StandardInteraction.CONSENT_GIVEN;
import static io.salesfunnel.evidence.StandardInteraction.EMAIL_SENT;
import static io.salesfunnel.evidence.StandardInteraction.ORDER_PLACED;
import static io.salesfunnel.evidence.StandardInteraction.WEBSITE_VISITED;
import static io.salesfunnel.preset.Told.CAM;
import static io.salesfunnel.preset.Told.day;
import static io.salesfunnel.preset.Told.did;
import static io.salesfunnel.preset.Told.live;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.funnel.FunnelRecord;
import io.salesfunnel.stage.RecordStatus;
import io.salesfunnel.treatment.Action;
import io.salesfunnel.treatment.Advice;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Somebody fills a cart and goes away, read through the funnel by intent. */
class AbandonedCartTest {

    private static final Preset INTENT = Presets.intent();
    private static final Evidence VISIT = did(WEBSITE_VISITED, 0);
    private static final Evidence CONSENT = did(CONSENT_GIVEN, 1);
    private static final Evidence CART = did(CART_ITEM_ADDED, 2);

    private static Advice advice(FunnelRecord record, Instant at) {
        return INTENT.treatments().advise(record, at).value();
    }

    private static List<String> actions(FunnelRecord record, Instant at) {
        return advice(record, at).actions().stream().map(Action::name).toList();
    }

    @Test
    @DisplayName("S0.32, S0.33, S0.34, S0.35 a cart that is left behind, told event by event")
    void isToldEventByEvent() {
        new GoldenStory(INTENT)
                .about("somebody who comes back after a reminder", CAM)
                .then(VISIT, CONSENT, CART)
                .look(day(3).minusNanos(1))
                .look(day(3))
                .then(did(EMAIL_SENT, 4), did(ORDER_PLACED, 5))
                .about("somebody who gave no consent to e-mails", CAM)
                .then(VISIT, CART)
                .look(day(3))
                .about("somebody who orders in time", CAM)
                .then(VISIT, CONSENT, CART, did(ORDER_PLACED, 2))
                .look(day(4))
                .isAsIn("abandoned-cart.txt");
    }

    @Test
    @DisplayName("S0.32, S0.34, S0.35 who filled a cart and bought nothing for 24 hours is to be written to")
    void remindsAfterADay() {
        FunnelRecord prospect = live(INTENT, VISIT, CONSENT, CART);

        assertThat(actions(prospect, day(3).minusNanos(1))).doesNotContain("SEND_REMINDER");
        assertThat(actions(prospect, day(3))).contains("SEND_REMINDER", "ADDRESS_DOUBTS");
    }

    @Test
    @DisplayName("S0.34 without permission no e-mail is advised")
    void remindsNobodyWithoutPermission() {
        FunnelRecord prospect = live(INTENT, VISIT, CART);

        assertThat(actions(prospect, day(3))).doesNotContain("SEND_REMINDER");
        assertThat(advice(prospect, day(3)).suppressed())
                .anyMatch(finding -> finding.name().equals("SEND_REMINDER"));
    }

    @Test
    @DisplayName("S0.33 who left a cart may have forgotten it: it is a prospect still, neither hot nor lost")
    void losesNobody() {
        FunnelRecord prospect = live(INTENT, VISIT, CART);

        assertThat(prospect.stage()).isEqualTo(IntentFunnel.PROSPECT);
        assertThat(prospect.status()).isEqualTo(RecordStatus.OPEN);
        assertThat(prospect.assess(day(30), INTENT.temperature()::classify)
                        .value()
                        .temperature())
                .isEmpty();
    }
}
