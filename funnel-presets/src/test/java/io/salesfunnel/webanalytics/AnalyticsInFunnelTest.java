package io.salesfunnel.webanalytics;

import static io.salesfunnel.webanalytics.Visits.CAM;
import static io.salesfunnel.webanalytics.Visits.NOON;
import static io.salesfunnel.webanalytics.Visits.event;
import static io.salesfunnel.webanalytics.Visits.minute;
import static io.salesfunnel.webanalytics.Visits.purchase;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.acquisition.Touch;
import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.HumanDecision;
import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.evidence.StandardDecision;
import io.salesfunnel.evidence.StandardInteraction;
import io.salesfunnel.framework.InteractionRules;
import io.salesfunnel.framework.StandardRuleSets;
import io.salesfunnel.funnel.Funnel;
import io.salesfunnel.funnel.FunnelRecord;
import io.salesfunnel.funnel.Outcome;
import io.salesfunnel.funnel.Stage;
import io.salesfunnel.sales.Customer;
import io.salesfunnel.sales.Engagement;
import io.salesfunnel.sales.Lead;
import io.salesfunnel.sales.Prospect;
import io.salesfunnel.stage.StageKind;
import io.salesfunnel.stage.Transition;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Events of a web shop move records in funnels that never heard of web analytics. */
class AnalyticsInFunnelTest {

    private static final GoogleAnalytics NAMES = GoogleAnalytics.standard();
    private static final Stage<Lead> LEAD = Stage.of("LEAD", StageKind.ENGAGED, Lead.class, Lead::of);
    private static final Stage<Prospect> PROSPECT =
            Stage.of("PROSPECT", StageKind.QUALIFIED, Prospect.class, Prospect::of);
    private static final Stage<Customer> CUSTOMER =
            Stage.of("CUSTOMER", StageKind.CUSTOMER, Customer.class, Customer::of);

    private static final Funnel INTENT = Funnel.named("by-intent")
            .stages(LEAD, PROSPECT, CUSTOMER)
            .promotedBy(StandardInteraction.ORDER_PLACED)
            .entry(LEAD)
            .when(InteractionRules.CONTACTED)
            .automatic(new Transition<>("PROMOTE", FunnelRecord.class, Customer.class))
            .from(LEAD, PROSPECT)
            .to(CUSTOMER)
            .automatic(new Transition<>("SUSPECT", Lead.class, Prospect.class))
            .from(LEAD)
            .to(PROSPECT)
            .when(StandardRuleSets.intent())
            .build();

    private static List<String> stages(Funnel funnel, List<? extends Evidence> log) {
        List<String> stages = new ArrayList<>();
        for (int i = 1; i <= log.size(); i++) {
            stages.add(funnel.replay("r-1", CAM, log.subList(0, i))
                    .record()
                    .map(record -> record.stage().name())
                    .orElse("-"));
        }
        return stages;
    }

    private static List<Interaction> read(AnalyticsEvent... events) {
        AnalyticsReading reading = NAMES.read(List.of(events));
        assertThat(reading.isComplete()).isTrue();
        return reading.interactions();
    }

    @Test
    @DisplayName("S0.38 a lead comes by a click, seems to want to buy by the cart, and is a customer by a purchase")
    void movesAFunnelOfIntent() {
        List<Interaction> log = read(
                event(1, "ad_impression"),
                event(2, "ad_click"),
                event(3, "page_view"),
                event(4, "view_item"),
                event(5, "add_to_cart"),
                event(6, "begin_checkout"),
                purchase(7, "T-1"));

        assertThat(stages(INTENT, log))
                .containsExactly("-", "LEAD", "LEAD", "LEAD", "PROSPECT", "PROSPECT", "CUSTOMER");
    }

    @Test
    @DisplayName("S0.38, P7 views, clicks and videos engage nobody; a form does")
    void movesTheFunnelOfEngagement() {
        List<Evidence> log = new ArrayList<>();
        log.add(HumanDecision.by("rep-1", StandardDecision.FIT_ASSERTED, "fits", NOON));
        log.addAll(read(
                event(1, "session_start"),
                event(2, "page_view"),
                event(3, "user_engagement"),
                event(4, "video_complete"),
                event(5, "form_start"),
                event(6, "form_submit"),
                event(7, "qualify_lead"),
                event(8, "working_lead"),
                purchase(9, "T-1")));

        assertThat(stages(Engagement.standard().funnel(), log))
                .containsExactly(
                        "PROSPECT",
                        "PROSPECT",
                        "PROSPECT",
                        "PROSPECT",
                        "PROSPECT",
                        "PROSPECT",
                        "LEAD",
                        "LEAD",
                        "LEAD",
                        "CUSTOMER");
    }

    @Test
    @DisplayName("P9, S4.5 that a lead is being worked is no dialogue, and that it is marked qualified no decision")
    void takesMarksOfTheSellerForNoMoreThanTheyAre() {
        assertThat(GoogleAnalyticsEvent.WORKING_LEAD.isEngaging()).isFalse();
        assertThat(GoogleAnalyticsEvent.QUALIFY_LEAD.isEngaging()).isFalse();
        assertThat(stages(INTENT, read(event(1, "page_view"), event(2, "close_convert_lead"))))
                .containsExactly("LEAD", "LEAD");
    }

    @Test
    void makesACustomerByAConvertedLeadOnlyWhereTheFunnelSaysSo() {
        Funnel promoting = Engagement.standard()
                .named("promoted-by-mark", 1)
                .promotedBy(StandardInteraction.ORDER_PLACED, GoogleAnalyticsEvent.CLOSE_CONVERT_LEAD)
                .funnel();

        assertThat(stages(promoting, read(event(1, "close_convert_lead")))).containsExactly("CUSTOMER");
        assertThat(stages(Engagement.standard().funnel(), read(event(1, "close_convert_lead"))))
                .containsExactly("-");
    }

    @Test
    @DisplayName("P11 a second delivery of the same events changes nothing")
    void takesASecondDeliveryForWhatItIs() {
        List<Interaction> first = read(event(1, "page_view"), event(2, "add_to_cart"));
        FunnelRecord record = INTENT.replay("r-1", CAM, first).orElseThrow();

        for (Interaction again : read(event(2, "add_to_cart"), event(1, "page_view"))) {
            Outcome<FunnelRecord> outcome = INTENT.record(record, again);
            assertThat(outcome.record()).isSameAs(record);
            assertThat(outcome.changes()).isEmpty();
        }
    }

    @Test
    @DisplayName("P12, S0.36 of a cart and an order at one instant the sequence tells which came first")
    void movesInTheSequenceOfOneInstant() {
        AnalyticsEvent view = event(1, "page_view");
        AnalyticsEvent cart =
                AnalyticsEvent.of(2, "add_to_cart", "p-1", minute(2)).inSequence(1);
        AnalyticsEvent order =
                AnalyticsEvent.of(3, "purchase", "p-1", minute(2)).inSequence(2);

        assertThat(stages(INTENT, read(order, cart, view))).containsExactly("LEAD", "PROSPECT", "CUSTOMER");
        assertThat(stages(INTENT, read(order, cart.inSequence(3), view)))
                .containsExactly("LEAD", "CUSTOMER", "CUSTOMER");
    }

    @Test
    @DisplayName("where and when contact was sought can be counted by campaign and hour")
    void countsByCampaignAndHour() {
        List<Interaction> log = read(
                event(1, "ad_click").with("campaign", "spring"),
                event(2, "page_view").with("campaign", "spring"),
                event(70, "page_view").with("campaign", "fair"),
                event(71, "add_to_cart"));

        assertThat(Touch.byCampaign(log.stream().map(Touch::of).toList()))
                .hasEntrySatisfying("spring", touches -> assertThat(touches).hasSize(2))
                .hasEntrySatisfying("fair", touches -> assertThat(touches).hasSize(1));
        Map<Integer, Long> byHour = log.stream()
                .collect(Collectors.groupingBy(
                        one -> one.occurredAt()
                                .atZone(ZoneId.of("Europe/Amsterdam"))
                                .getHour(),
                        Collectors.counting()));
        assertThat(byHour).containsEntry(13, 2L).containsEntry(14, 2L).hasSize(2);
    }
}
