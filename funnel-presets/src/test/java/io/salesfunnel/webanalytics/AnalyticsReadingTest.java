package io.salesfunnel.webanalytics;

import static io.salesfunnel.webanalytics.Visits.CAM;
import static io.salesfunnel.webanalytics.Visits.NOON;
import static io.salesfunnel.webanalytics.Visits.event;
import static io.salesfunnel.webanalytics.Visits.minute;
import static io.salesfunnel.webanalytics.Visits.purchase;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.evidence.Fact;
import io.salesfunnel.evidence.Facts;
import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.evidence.Money;
import io.salesfunnel.evidence.StandardInteraction;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AnalyticsReadingTest {

    private static final GoogleAnalytics NAMES = GoogleAnalytics.standard();

    private static AnalyticsReading read(AnalyticsEvent... events) {
        return NAMES.read(List.of(events));
    }

    @Test
    void readsAnEventAsAnInteraction() {
        Interaction order = read(purchase(1, "T-1")
                        .with("value", "30.03")
                        .with("currency", "EUR")
                        .with("campaign", "spring")
                        .inSequence(4))
                .interactions()
                .get(0);

        assertThat(order.id()).isEqualTo("ga4:purchase:T-1");
        assertThat(order.type()).isEqualTo(StandardInteraction.ORDER_PLACED);
        assertThat(order.partyId()).isEqualTo(CAM.id());
        assertThat(order.occurredAt()).isEqualTo(minute(1));
        assertThat(order.sequence()).isEqualTo(4);
        assertThat(order.campaign()).contains("spring");
        assertThat(order.facts())
                .containsExactly(Fact.<Money>builder()
                        .key(Facts.AMOUNT)
                        .value(Money.of(new BigDecimal("30.03"), "EUR"))
                        .source("ga4")
                        .asOf(minute(1))
                        .sequence(4)
                        .build());
    }

    @Test
    void keepsTheValueOfWhatIsNoSaleApartFromTheAmountOfADeal() {
        List<Interaction> read = read(
                        event(1, "add_to_cart").with("value", "12").with("currency", "EUR"),
                        event(2, "close_convert_lead").with("value", "900").with("currency", "EUR"))
                .interactions();

        assertThat(read.get(0).facts()).extracting(fact -> fact.key().name()).containsExactly("ga4-value");
        assertThat(read.get(1).facts()).extracting(fact -> fact.key().name()).containsExactly("amount");
    }

    @Test
    @DisplayName("S0.38 an event that is not known is reported with its number and name, and not dropped")
    void reportsWhatItDoesNotKnow() {
        AnalyticsReading reading = read(event(1, "page_view"), event(2, "book_demo"), event(3, "add_to_cart"));

        assertThat(reading.interactions())
                .extracting(Interaction::type)
                .containsExactly(StandardInteraction.PAGE_VIEWED, StandardInteraction.CART_ITEM_ADDED);
        assertThat(reading.problems())
                .containsExactly(new EventProblem(2, "book_demo", "no interaction is known by this name", false));
        assertThat(reading.problems().get(0))
                .hasToString("EventProblem{event 2, book_demo: no interaction is known by this name}");
        assertThat(reading.isComplete()).isFalse();
        assertThat(read(event(1, "page_view")).isComplete()).isTrue();
    }

    @Test
    void reportsWhatIsWrongWithAnEventAndKeepsWhatIsRight() {
        AnalyticsReading reading = read(
                AnalyticsEvent.of(1, "page_view", "cam@garage.example", NOON),
                AnalyticsEvent.of(2, "page_view", "", NOON),
                event(3, "login").with("event_id", "the id of a visit"),
                event(4, "add_to_cart").with("value", "12"),
                event(5, "add_to_cart").with("value", "twelve").with("currency", "EUR"),
                event(6, "add_to_cart").with("value", "12").with("currency", "euro"),
                event(7, "view_item").with("campaign", "spring sale"),
                event(8, "view_item").with("currency", "EUR"));

        assertThat(reading.problems())
                .extracting(EventProblem::describe)
                .containsExactly(
                        "event 1, page_view: the id of its party, of 18 characters, is no code",
                        "event 2, page_view: the id of its party, of 0 characters, is no code",
                        "event 3, login: its event_id, of 17 characters, is no code",
                        "event 4, add_to_cart: its value has no currency",
                        "event 5, add_to_cart: its value and currency are no amount of money",
                        "event 6, add_to_cart: its value and currency are no amount of money",
                        "event 7, view_item: its campaign, of 11 characters, is no code");
        assertThat(reading.problems())
                .extracting(EventProblem::kept)
                .containsExactly(false, false, false, true, true, true, true);
        assertThat(reading.interactions()).hasSize(5).allSatisfy(kept -> {
            assertThat(kept.facts()).isEmpty();
            assertThat(kept.campaign()).isEmpty();
        });
    }

    @Test
    @DisplayName("P44 nothing of an event is in a text but its name, if that is a code")
    void quotesNothingPersonal() {
        AnalyticsEvent odd = AnalyticsEvent.of(1, "mail from Quillfeather", "x.quillfeather@orchard.example", NOON)
                .with("page_location", "https://shop.example/?name=Quillfeather");

        assertThat(odd).hasToString("AnalyticsEvent{1 <22 characters> of <30 characters> at 2026-03-01T12:00:00Z}");
        assertThat(read(odd).problems().get(0).describe())
                .isEqualTo("event 1, <22 characters>: no interaction is known by this name");
        assertThat(read(odd).problems().get(0).name()).isEqualTo("mail from Quillfeather");
    }

    @Test
    void stopsAtTheFirstProblemIfAskedToAndCountsTheRest() {
        List<AnalyticsEvent> events = List.of(event(1, "page_view"), event(2, "?"), event(3, "login"), event(4, "!"));
        AnalyticsReading reading = NAMES.readUntilProblem(events);

        assertThat(reading.interactions()).hasSize(1);
        assertThat(reading.problems()).extracting(EventProblem::number).containsExactly(2);
        assertThat(reading.notRead()).isEqualTo(2);
        assertThat(NAMES.read(events).notRead()).isZero();
        assertThat(NAMES.readUntilProblem(events.subList(0, 1)).isComplete()).isTrue();
    }

    @Test
    @DisplayName("P11 the same event delivered twice is the same interaction, and is said to be repeated")
    void knowsAnEventAgain() {
        AnalyticsEvent view = event(1, "page_view");
        AnalyticsReading reading = read(view, purchase(2, "T-1"), view, purchase(2, "T-1"));

        assertThat(reading.interactions())
                .extracting(Interaction::id)
                .containsExactly("ga4:page_view:p-1:2026-03-01T12:01:00Z:0", "ga4:purchase:T-1");
        assertThat(reading.repeated()).containsExactly(1, 2);
        assertThat(reading.isComplete()).isTrue();
        assertThat(read(view).interactions()).isEqualTo(read(view).interactions());
    }

    @Test
    @DisplayName("P11 a purchase that a reloaded page counts again is not a second one, and is reported")
    void knowsAPurchaseAgainByItsTransaction() {
        AnalyticsReading reading = read(purchase(1, "T-1"), purchase(9, "T-1"), event(10, "purchase"));

        assertThat(reading.interactions())
                .extracting(Interaction::id)
                .containsExactly("ga4:purchase:T-1", "ga4:purchase:p-1:2026-03-01T12:10:00Z:0");
        assertThat(reading.problems())
                .extracting(EventProblem::describe)
                .containsExactly("event 9, purchase: event 1 has the same id and other content");
    }

    @Test
    void takesARefundInPartsForWhatItIs() {
        AnalyticsReading reading = read(
                event(1, "refund").with("transaction_id", "T-1"),
                event(2, "refund").with("transaction_id", "T-1"));

        assertThat(reading.interactions())
                .hasSize(2)
                .extracting(Interaction::type)
                .containsOnly(GoogleAnalyticsEvent.REFUND);
        assertThat(reading.isComplete()).isTrue();
    }

    @Test
    @DisplayName("P12 events of one instant stand in the sequence of their source, whatever the order of the list")
    void keepsTheOrderOfOneInstant() {
        AnalyticsEvent cart = AnalyticsEvent.of(1, "view_item", "p-1", NOON).inSequence(1);
        AnalyticsEvent checkout =
                AnalyticsEvent.of(2, "add_to_cart", "p-1", NOON).inSequence(2);
        AnalyticsEvent before = AnalyticsEvent.of(3, "session_start", "p-1", NOON.minusSeconds(1))
                .inSequence(9);

        assertThat(read(checkout, cart, before).interactions())
                .isEqualTo(read(before, cart, checkout).interactions())
                .extracting(interaction -> interaction.type().name())
                .containsExactly("WEBSITE_VISITED", "VIEW_ITEM", "CART_ITEM_ADDED");
    }

    @Test
    @DisplayName("P12 two events of one name and instant are two by their sequence, and one without")
    void tellsTwoEventsOfOneInstantApartBySequence() {
        AnalyticsEvent view = AnalyticsEvent.of(1, "view_item", "p-1", NOON);

        assertThat(read(view, view.inSequence(1)).interactions()).hasSize(2);
        assertThat(read(view, view).interactions()).hasSize(1);
    }

    @Test
    void writesInteractionsAndReportsThoseWithoutAName() {
        Interaction met = Interaction.of("m-1", CAM, StandardInteraction.MEETING_HELD, minute(3));
        Interaction cart = Interaction.of("c-1", CAM, StandardInteraction.CART_ITEM_ADDED, minute(4));
        AnalyticsWriting writing = NAMES.write(List.of(met, cart));

        assertThat(writing.events())
                .containsExactly(
                        AnalyticsEvent.of(1, "add_to_cart", "p-1", minute(4)).with("event_id", "c-1"));
        assertThat(writing.withoutName()).containsExactly(met);
        assertThat(writing.isComplete()).isFalse();
        assertThat(NAMES.write(List.of(cart)).isComplete()).isTrue();
        assertThat(NAMES.read(writing.events()).interactions()).containsExactly(cart);
    }

    @Test
    void writesAnEventAsItWasRead() {
        List<AnalyticsEvent> events = List.of(
                event(1, "page_view").with("campaign", "spring"),
                purchase(2, "T-1").with("value", "30.03").with("currency", "EUR"),
                event(3, "purchase").with("event_id", "e-3"),
                event(4, "sign_up").with("event_id", "e-4").inSequence(2));

        assertThat(NAMES.write(NAMES.read(events).interactions()).events()).isEqualTo(events);
    }

    @Test
    void keepsItsParametersFromBeingChanged() {
        Map<String, String> parameters = new HashMap<>(Map.of("value", "1"));
        AnalyticsEvent event = new AnalyticsEvent(1, "login", "p-1", NOON, 0, parameters);
        parameters.put("value", "2");

        assertThat(event.parameters()).containsEntry("value", "1");
        assertThat(event.with("value", "3").parameters())
                .containsEntry("value", "3")
                .hasSize(1);
    }
}
