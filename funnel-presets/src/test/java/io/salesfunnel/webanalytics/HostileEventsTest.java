package io.salesfunnel.webanalytics;

import static io.salesfunnel.webanalytics.Visits.event;
import static io.salesfunnel.webanalytics.Visits.purchase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.evidence.StandardInteraction;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HostileEventsTest {

    private static final GoogleAnalytics NAMES = GoogleAnalytics.standard();

    private static List<String> problems(AnalyticsReading reading) {
        return reading.problems().stream().map(EventProblem::describe).toList();
    }

    @Test
    void purchasesWithABlankTransactionAreNotOnePurchase() {
        AnalyticsReading reading =
                NAMES.read(List.of(purchase(1, ""), purchase(2, " ").with("event_id", "e-2")));

        assertThat(reading.interactions())
                .extracting(Interaction::id)
                .containsExactly("ga4:purchase:p-1:2026-03-01T12:01:00Z:0", "e-2");
        assertThat(reading.problems()).allMatch(EventProblem::kept);
        assertThat(problems(reading))
                .containsExactly(
                        "event 1, purchase: its transaction_id is blank",
                        "event 2, purchase: its transaction_id is blank");
    }

    @Test
    void anIdThatCannotBeKeptIsNamedWithItsOwnLength() {
        String longest = "x".repeat(200);

        AnalyticsReading reading = NAMES.read(List.of(
                purchase(1, "(not set)"),
                purchase(2, longest),
                AnalyticsEvent.of(3, "page_view", longest, Visits.minute(3))));

        assertThat(reading.interactions()).isEmpty();
        assertThat(problems(reading))
                .containsExactly(
                        "event 1, purchase: its transaction_id, of 9 characters, is no code",
                        "event 2, purchase: its transaction_id, of 200 characters, is too long",
                        "event 3, page_view: it has no id, and its name and party are too long for one");
    }

    @Test
    void aNumberOfAHundredThousandDigitsIsNoAmount() {
        AnalyticsReading reading = NAMES.read(
                List.of(purchase(1, "T-1").with("value", "9".repeat(100_000)).with("currency", "EUR")));

        assertThat(reading.interactions())
                .hasSize(1)
                .allMatch(order -> order.facts().isEmpty());
        assertThat(problems(reading))
                .containsExactly("event 1, purchase: its value and currency are no amount of money");
    }

    @Test
    void anIdThatIsNothingButThePrefixIsWrittenAndReadAgain() {
        Interaction order =
                Interaction.of("ga4:purchase:", Visits.CAM, StandardInteraction.ORDER_PLACED, Visits.minute(1));

        AnalyticsReading reading = NAMES.read(NAMES.write(List.of(order)).events());

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.interactions()).containsExactly(order);
    }

    @Test
    @SuppressWarnings("NullAway")
    void namesTheArgumentThatIsNull() {
        AnalyticsEvent visit = event(1, "page_view");
        assertThatNullPointerException().isThrownBy(() -> visit.with(null, "x")).withMessage("parameter");
        assertThatNullPointerException().isThrownBy(() -> visit.with("x", null)).withMessage("value");
        assertThatNullPointerException()
                .isThrownBy(() -> new AnalyticsEvent(1, "x", "p-1", Visits.NOON, 0, null))
                .withMessage("parameters");
        assertThatNullPointerException()
                .isThrownBy(() -> new AnalyticsEvent(
                        1, "x", "p-1", Visits.NOON, 0, Collections.<String, String>singletonMap(null, "x")))
                .withMessage("parameter");
        assertThatNullPointerException().isThrownBy(() -> NAMES.read(null)).withMessage("events");
        assertThatNullPointerException()
                .isThrownBy(() -> NAMES.read(Arrays.asList(visit, null)))
                .withMessage("event");
        assertThatNullPointerException().isThrownBy(() -> NAMES.write(null)).withMessage("interactions");
        assertThatNullPointerException()
                .isThrownBy(() -> NAMES.write(Collections.singletonList(null)))
                .withMessage("interaction");
        assertThatNullPointerException().isThrownBy(() -> NAMES.type(null)).withMessage("name");
        assertThatNullPointerException().isThrownBy(() -> NAMES.eventName(null)).withMessage("type");
        assertThat(visit.parameters()).isEqualTo(Map.of());
    }
}
