package io.salesfunnel.webanalytics;

import static io.salesfunnel.webanalytics.GoogleAnalyticsEvent.USER_ENGAGEMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.salesfunnel.evidence.InteractionType;
import io.salesfunnel.evidence.StandardInteraction;
import io.salesfunnel.finding.Code;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GoogleAnalyticsTest {

    private static final GoogleAnalytics STANDARD = GoogleAnalytics.standard();

    static List<EventName> names() {
        return STANDARD.names();
    }

    @Test
    @DisplayName("S0.38 the events of Google Analytics are interactions, each of one type")
    void knowsWhatEveryEventMeans() {
        assertThat(STANDARD.names().stream().map(GoogleAnalyticsTest::row).collect(Collectors.joining("\n", "", "\n")))
                .isEqualTo("""
                        session_start INBOUND ATTENTION WEBSITE_VISITED ?
                        page_view INBOUND ATTENTION PAGE_VIEWED
                        ad_impression OUTBOUND NONE AD_SHOWN
                        ad_click INBOUND ATTENTION AD_CLICKED
                        form_submit INBOUND ENGAGEMENT FORM_SUBMITTED
                        file_download INBOUND ENGAGEMENT CONTENT_DOWNLOADED
                        generate_lead INBOUND ENGAGEMENT DETAILS_LEFT
                        add_to_cart INBOUND INFERRED_INTENT CART_ITEM_ADDED
                        begin_checkout INBOUND INFERRED_INTENT CHECKOUT_STARTED
                        purchase INBOUND COMMERCIAL ORDER_PLACED
                        view_promotion INBOUND ATTENTION
                        select_promotion INBOUND ATTENTION
                        view_item_list INBOUND ATTENTION
                        select_item INBOUND ATTENTION
                        view_item INBOUND ATTENTION
                        add_to_wishlist INBOUND ENGAGEMENT
                        remove_from_cart INBOUND NONE
                        view_cart INBOUND ATTENTION
                        add_shipping_info INBOUND INFERRED_INTENT
                        add_payment_info INBOUND INFERRED_INTENT
                        refund OUTBOUND NONE
                        qualify_lead INTERNAL NONE
                        disqualify_lead INTERNAL NONE
                        working_lead OUTBOUND NONE
                        close_convert_lead INTERNAL COMMERCIAL
                        close_unconvert_lead INTERNAL NONE
                        sign_up INBOUND ENGAGEMENT
                        login INBOUND ATTENTION
                        join_group INBOUND ENGAGEMENT
                        search INBOUND ATTENTION
                        select_content INBOUND ATTENTION
                        share INBOUND ATTENTION
                        tutorial_begin INBOUND ATTENTION
                        tutorial_complete INBOUND ATTENTION
                        level_start INBOUND ATTENTION
                        level_end INBOUND ATTENTION
                        level_up INBOUND ATTENTION
                        post_score INBOUND ATTENTION
                        unlock_achievement INBOUND ATTENTION
                        earn_virtual_currency INBOUND ATTENTION
                        spend_virtual_currency INBOUND ATTENTION
                        scroll INBOUND ATTENTION
                        click INBOUND ATTENTION
                        view_search_results INBOUND ATTENTION
                        video_start INBOUND ATTENTION
                        video_progress INBOUND ATTENTION
                        video_complete INBOUND ATTENTION
                        form_start INBOUND ATTENTION
                        first_visit INBOUND ATTENTION ?
                        first_open INBOUND ATTENTION ?
                        screen_view INBOUND ATTENTION ?
                        user_engagement INBOUND ATTENTION ?
                        """);
    }

    /** Name, flow, strength, the standard meaning if there is one, and a question mark if nobody read the name. */
    private static String row(EventName event) {
        InteractionType type = event.type();
        return event.name() + " " + type.flow() + " " + type.strength()
                + (type instanceof StandardInteraction ? " " + type.name() : "") + (event.isVerified() ? "" : " ?");
    }

    @ParameterizedTest
    @MethodSource("names")
    void isExactBothWays(EventName event) {
        assertThat(STANDARD.type(event.name())).contains(event.type());
        assertThat(STANDARD.eventName(event.type())).contains(event.name());
        assertThat(Code.isCode(event.name())).isTrue();
        if (event.type() instanceof GoogleAnalyticsEvent own) {
            assertThat(own.eventName()).isEqualTo(event.name());
        }
    }

    @Test
    void hasATypeOfItsOwnForEveryNameWithoutAStandardMeaning() {
        assertThat(STANDARD.names()).extracting(EventName::type).contains(GoogleAnalyticsEvent.values());
        assertThat(Arrays.stream(GoogleAnalyticsEvent.values()).map(InteractionType::name))
                .doesNotContainAnyElementsOf(Arrays.stream(StandardInteraction.values())
                        .map(InteractionType::name)
                        .toList());
    }

    @Test
    void tellsWhereNamesWereRead() {
        EqualsVerifier.forClass(EventName.class).verify();
        assertThat(STANDARD.names().stream()
                        .map(EventName::seenIn)
                        .flatMap(Optional::stream)
                        .distinct())
                .containsExactly(
                        "support.google.com/analytics/answer/9216061",
                        "support.google.com/analytics/answer/9234069",
                        "developers.google.com GA4 reference of recommended events, in a stored copy");
        assertThat(STANDARD.names())
                .filteredOn(name -> !name.isVerified())
                .extracting(EventName::name)
                .containsExactly("session_start", "first_visit", "first_open", "screen_view", "user_engagement");
    }

    @Test
    @DisplayName("P7 what a page counts by itself engages nobody, not even what is called engagement")
    void doesNotTakeAttentionForEngagement() {
        for (String name :
                List.of("page_view", "click", "scroll", "video_complete", "ad_click", "form_start", "search")) {
            assertThat(STANDARD.type(name).orElseThrow().isEngaging()).isFalse();
        }
        assertThat(USER_ENGAGEMENT.isEngaging()).isFalse();
        assertThat(STANDARD.type("form_submit").orElseThrow().isEngaging()).isTrue();
        assertThat(STANDARD.type("sign_up").orElseThrow().isEngaging()).isTrue();
    }

    @Test
    void doesNotKnowOtherNames() {
        assertThat(STANDARD.type("book_demo")).isEmpty();
        assertThat(STANDARD.type("PAGE_VIEW")).isEmpty();
        assertThat(STANDARD.type("")).isEmpty();
        assertThat(STANDARD.eventName(StandardInteraction.MEETING_HELD)).isEmpty();
    }

    @Test
    void takesEventsOfOnesOwn() {
        GoogleAnalytics ours = STANDARD.event("book_demo", StandardInteraction.DEMO_REQUESTED);

        assertThat(ours.type("book_demo")).contains(StandardInteraction.DEMO_REQUESTED);
        assertThat(ours.eventName(StandardInteraction.DEMO_REQUESTED)).contains("book_demo");
        assertThat(ours.names()).hasSize(STANDARD.names().size() + 1);
        assertThat(ours.names().get(ours.names().size() - 1).isVerified()).isFalse();
        assertThat(STANDARD.type("book_demo")).isEmpty();
        assertThat(ours).hasToString("GoogleAnalytics{53 events}");
    }

    @Test
    void refusesAnEventByWhichOneWayWouldNotBeExact() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STANDARD.event("buy", StandardInteraction.ORDER_PLACED))
                .withMessage(
                        "GoogleAnalytics cannot take the event 'buy' as ORDER_PLACED: 'purchase' means ORDER_PLACED;"
                                + " take a name and a type that are free");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STANDARD.event("login", StandardInteraction.MEETING_HELD))
                .withMessage(
                        "GoogleAnalytics cannot take the event 'login' as MEETING_HELD: 'login' means LOGIN; take a"
                                + " name and a type that are free");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STANDARD.event("book demo", StandardInteraction.DEMO_REQUESTED))
                .withMessageStartingWith("EventName cannot have this name of 9 characters: it is not a code");
    }
}
