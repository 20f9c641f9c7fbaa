package io.salesfunnel.webanalytics;

import static io.salesfunnel.evidence.StandardInteraction.AD_CLICKED;
import static io.salesfunnel.evidence.StandardInteraction.AD_SHOWN;
import static io.salesfunnel.evidence.StandardInteraction.CART_ITEM_ADDED;
import static io.salesfunnel.evidence.StandardInteraction.CHECKOUT_STARTED;
import static io.salesfunnel.evidence.StandardInteraction.CONTENT_DOWNLOADED;
import static io.salesfunnel.evidence.StandardInteraction.DETAILS_LEFT;
import static io.salesfunnel.evidence.StandardInteraction.FORM_SUBMITTED;
import static io.salesfunnel.evidence.StandardInteraction.ORDER_PLACED;
import static io.salesfunnel.evidence.StandardInteraction.PAGE_VIEWED;
import static io.salesfunnel.evidence.StandardInteraction.WEBSITE_VISITED;
import static io.salesfunnel.webanalytics.GoogleAnalyticsEvent.CLICK;
import static io.salesfunnel.webanalytics.GoogleAnalyticsEvent.FIRST_OPEN;
import static io.salesfunnel.webanalytics.GoogleAnalyticsEvent.FIRST_VISIT;
import static io.salesfunnel.webanalytics.GoogleAnalyticsEvent.FORM_START;
import static io.salesfunnel.webanalytics.GoogleAnalyticsEvent.SCREEN_VIEW;
import static io.salesfunnel.webanalytics.GoogleAnalyticsEvent.SCROLL;
import static io.salesfunnel.webanalytics.GoogleAnalyticsEvent.USER_ENGAGEMENT;
import static io.salesfunnel.webanalytics.GoogleAnalyticsEvent.VIDEO_COMPLETE;
import static io.salesfunnel.webanalytics.GoogleAnalyticsEvent.VIDEO_PROGRESS;
import static io.salesfunnel.webanalytics.GoogleAnalyticsEvent.VIDEO_START;

import io.salesfunnel.evidence.InteractionType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The names that Google Analytics 4 has, and where they were read. */
final class Catalogue {

    static final String RECOMMENDED = "developers.google.com GA4 reference of recommended events, in a stored copy";
    static final String AUTOMATIC = "support.google.com/analytics/answer/9234069";
    static final String ENHANCED = "support.google.com/analytics/answer/9216061";

    private static final Set<GoogleAnalyticsEvent> MEASURED =
            EnumSet.of(CLICK, FORM_START, SCROLL, VIDEO_START, VIDEO_PROGRESS, VIDEO_COMPLETE);
    private static final Set<GoogleAnalyticsEvent> UNSEEN =
            EnumSet.of(FIRST_OPEN, FIRST_VISIT, SCREEN_VIEW, USER_ENGAGEMENT);

    static final List<EventName> NAMES = names();

    private Catalogue() {}

    private static List<EventName> names() {
        List<EventName> names = new ArrayList<>(List.of(
                new EventName("session_start", WEBSITE_VISITED, Optional.empty()),
                seen("page_view", PAGE_VIEWED, ENHANCED),
                seen("ad_impression", AD_SHOWN, AUTOMATIC),
                seen("ad_click", AD_CLICKED, AUTOMATIC),
                seen("form_submit", FORM_SUBMITTED, ENHANCED),
                seen("file_download", CONTENT_DOWNLOADED, ENHANCED),
                seen("generate_lead", DETAILS_LEFT, RECOMMENDED),
                seen("add_to_cart", CART_ITEM_ADDED, RECOMMENDED),
                seen("begin_checkout", CHECKOUT_STARTED, RECOMMENDED),
                seen("purchase", ORDER_PLACED, RECOMMENDED)));
        for (GoogleAnalyticsEvent event : GoogleAnalyticsEvent.values()) {
            names.add(
                    UNSEEN.contains(event)
                            ? new EventName(event.eventName(), event, Optional.empty())
                            : seen(event.eventName(), event, MEASURED.contains(event) ? ENHANCED : RECOMMENDED));
        }
        return List.copyOf(names);
    }

    private static EventName seen(String name, InteractionType type, String where) {
        return new EventName(name, type, Optional.of(where));
    }
}
