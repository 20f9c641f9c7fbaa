package io.salesfunnel.classifier;

import static io.salesfunnel.absence.Diary.assess;
import static io.salesfunnel.absence.Diary.at;
import static io.salesfunnel.absence.Diary.did;
import static io.salesfunnel.absence.Diary.inSequence;
import static io.salesfunnel.absence.Diary.interest;
import static io.salesfunnel.evidence.StandardInteraction.CART_ITEM_ADDED;
import static io.salesfunnel.evidence.StandardInteraction.DEMO_REQUESTED;
import static io.salesfunnel.evidence.StandardInteraction.NOT_INTERESTED;
import static io.salesfunnel.evidence.StandardInteraction.PURCHASE_INTENT_DECLARED;
import static io.salesfunnel.evidence.StandardInteraction.WEBSITE_VISITED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.salesfunnel.absence.DrawnLog.Own;
import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.InteractionType;
import io.salesfunnel.evidence.StandardInteraction;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.finding.Finding.Status;
import io.salesfunnel.known.Assessment;
import io.salesfunnel.temperature.Temperature;
import io.salesfunnel.temperature.TemperatureClassifier;
import io.salesfunnel.temperature.TemperatureReading;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeclaredIntentTest {

    private static final TemperatureClassifier DECLARED = TemperatureClassifiers.byDeclaredIntent();

    private static Optional<Temperature> temperature(Evidence... evidence) {
        return assess(DECLARED::classify, 50, evidence).value().temperature();
    }

    private static Finding reason(Evidence... evidence) {
        List<Finding> reasons = assess(DECLARED::classify, 50, evidence).value().reasons();
        assertThat(reasons).hasSize(1);
        return reasons.get(0);
    }

    @Test
    @DisplayName("S0.5: who declared to want to buy is hot")
    void isHotByADeclaration() {
        Assessment<TemperatureReading> hot = assess(DECLARED::classify, 50, did(PURCHASE_INTENT_DECLARED, 1));

        assertThat(hot.value().temperature()).contains(Temperature.HOT);
        assertThat(hot.validUntil()).isEmpty();
        assertThat(reason(did(PURCHASE_INTENT_DECLARED, 1)).describe())
                .isEqualTo("declared-intent (met: PURCHASE_INTENT_DECLARED of 2026-03-01T13:00:00Z)");
        assertThat(DECLARED.name()).isEqualTo("declared-intent");
    }

    @Test
    @DisplayName("S0.5: a declaration in words of one's own counts as well, if the party itself makes it")
    void takesOwnTypes() {
        assertThat(temperature(did(Own.LETTER_OF_INTENT, 1))).contains(Temperature.HOT);
        assertThat(temperature(did(Own.INTENT_RUMOURED, 1), did(Own.INTENT_PRESUMED, 2)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = StandardInteraction.class, mode = EnumSource.Mode.EXCLUDE, names = "PURCHASE_INTENT_DECLARED")
    @DisplayName("S0.7, P6: nothing but a declaration makes hot, neither an order nor a thousand carts")
    void isNotHotByAnythingElse(InteractionType type) {
        Evidence[] pile =
                IntStream.range(0, 40).mapToObj(hour -> did(type, hour)).toArray(Evidence[]::new);

        assertThat(temperature(pile)).isEmpty();
    }

    @Test
    @DisplayName("S0.7: carts, demonstrations and visits together are no declaration")
    void isNotHotByAPileOfWeakSignals() {
        assertThat(reason(did(CART_ITEM_ADDED, 1), did(DEMO_REQUESTED, 2), did(WEBSITE_VISITED, 3)))
                .isEqualTo(Finding.unknown("no declared wish to buy so far").named("declared-intent"));
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "NOT_INTERESTED",
                "LOST_TO_COMPETITOR",
                "QUOTE_REJECTED",
                "ORDER_CANCELLED",
                "CONTRACT_CANCELLED",
                "CONTRACT_SIGNED",
                "ORDER_PLACED",
                "QUOTE_CONVERTED_TO_INVOICE",
                "PAYMENT_RECEIVED"
            })
    void isNotHotOnceTheDeclarationIsSettled(StandardInteraction by) {
        Finding settled = reason(did(PURCHASE_INTENT_DECLARED, 1), did(by, 2));

        assertThat(settled.status()).isEqualTo(Status.NOT_MET);
        assertThat(settled.reason())
                .isEqualTo("PURCHASE_INTENT_DECLARED of 2026-03-01T13:00:00Z was settled by " + by
                        + " of 2026-03-01T14:00:00Z");
        assertThat(temperature(did(by, 1), did(PURCHASE_INTENT_DECLARED, 2))).contains(Temperature.HOT);
        assertThat(temperature(did(PURCHASE_INTENT_DECLARED, 1), did(by, 2), did(PURCHASE_INTENT_DECLARED, 3)))
                .contains(Temperature.HOT);
    }

    @ParameterizedTest
    @EnumSource(names = {"UNSUBSCRIBED", "CONSENT_WITHDRAWN", "OBJECTION_RAISED", "QUOTE_EXPIRED", "QUOTE_ACCEPTED"})
    void isHotStillAfterWhatSaysNothingAgainstBuying(StandardInteraction type) {
        assertThat(temperature(did(PURCHASE_INTENT_DECLARED, 1), did(type, 2))).contains(Temperature.HOT);
    }

    @Test
    void goesByTheSequenceAtOneInstant() {
        assertThat(temperature(inSequence(NOT_INTERESTED, 1, 2), inSequence(PURCHASE_INTENT_DECLARED, 1, 1)))
                .isEmpty();
        assertThat(temperature(inSequence(NOT_INTERESTED, 1, 1), inSequence(PURCHASE_INTENT_DECLARED, 1, 2)))
                .contains(Temperature.HOT);
    }

    @Test
    void isTakenBackByTheFactThatThereIsNoInterest() {
        assertThat(reason(did(PURCHASE_INTENT_DECLARED, 1), interest(false, 1)).parameters())
                .containsEntry("settledBy", "interest")
                .containsEntry("settledAt", at(1));
        assertThat(temperature(did(PURCHASE_INTENT_DECLARED, 1), interest(false, 0)))
                .contains(Temperature.HOT);
        assertThat(temperature(did(PURCHASE_INTENT_DECLARED, 1), interest(false, 2), interest(true, 3)))
                .contains(Temperature.HOT);
    }

    @Test
    void coolsDownWhenDeclarationsRunOut() {
        TemperatureClassifier month = TemperatureClassifiers.byDeclaredIntent(Duration.ofHours(30));

        Assessment<TemperatureReading> hot = assess(month::classify, 30, did(PURCHASE_INTENT_DECLARED, 1));
        Assessment<TemperatureReading> over = assess(month::classify, 31, did(PURCHASE_INTENT_DECLARED, 1));

        assertThat(hot.value().temperature()).contains(Temperature.HOT);
        assertThat(hot.value().reasons().get(0).reason())
                .isEqualTo("PURCHASE_INTENT_DECLARED of 2026-03-01T13:00:00Z is good until 2026-03-02T19:00:00Z");
        assertThat(hot.validUntil()).contains(at(31));
        assertThat(over.value().temperature()).isEmpty();
        assertThat(over.value().reasons().get(0).reason())
                .isEqualTo("PURCHASE_INTENT_DECLARED of 2026-03-01T13:00:00Z ran out at 2026-03-02T19:00:00Z");
        assertThat(over.validUntil()).isEmpty();
    }

    @Test
    void goesByTheLastDeclaration() {
        TemperatureClassifier month = TemperatureClassifiers.byDeclaredIntent(Duration.ofHours(30));

        assertThat(assess(month::classify, 32, did(PURCHASE_INTENT_DECLARED, 1), did(PURCHASE_INTENT_DECLARED, 5))
                        .validUntil())
                .contains(at(35));
    }

    @Test
    void refusesATimeThatMakesNoSense() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TemperatureClassifiers.byDeclaredIntent(Duration.ZERO))
                .withMessage("TemperatureClassifier 'declared-intent' cannot count with PT0S; a time of more than"
                        + " nothing and of at most 36525 days is possible");
    }
}
