package io.salesfunnel.score;

import static io.salesfunnel.evidence.StandardInteraction.*;

import java.time.Duration;

/** The score that comes with the library; its table stands at {@link EngagementScore#standard()}. */
final class StandardScore {

    static final EngagementScore ENGAGEMENT = EngagementScore.named("engagement")
            .group(fading("attention", 14)
                    .points(1, EMAIL_OPENED, AD_CLICKED, PAGE_VIEWED, SOCIAL_FOLLOWED)
                    .points(2, WEBSITE_VISITED)
                    .cap(10)
                    .atMost(5, Duration.ofDays(1)))
            .group(fading("response", 30)
                    .points(5, FORM_SUBMITTED, DETAILS_LEFT, CONTENT_DOWNLOADED, NEWSLETTER_SUBSCRIBED)
                    .points(5, INFORMATION_REQUESTED, PHONE_CALL_RECEIVED, CHAT_STARTED, TRIAL_STARTED, EMAIL_REPLIED)
                    .cap(30))
            .group(fading("dialogue", 60)
                    .points(15, CALL_ANSWERED, MEETING_SCHEDULED, MEETING_HELD)
                    .points(10, QUESTION_ANSWERED)
                    .cap(60))
            .group(fading("intent", 30)
                    .points(20, CART_ITEM_ADDED, CHECKOUT_STARTED, DEMO_REQUESTED, PRICE_REQUESTED, PROPOSAL_REQUESTED)
                    .points(40, PURCHASE_INTENT_DECLARED)
                    .cap(80))
            .group(fading("commerce", 180)
                    .points(50, QUOTE_ACCEPTED, ORDER_PLACED, CONTRACT_SIGNED, PAYMENT_RECEIVED)
                    .cap(100))
            .group(fading("against", 90)
                    .points(-20, UNSUBSCRIBED, CONSENT_WITHDRAWN)
                    .points(-30, QUOTE_REJECTED, ORDER_CANCELLED, CONTRACT_CANCELLED)
                    .points(-50, NOT_INTERESTED, LOST_TO_COMPETITOR, ERASURE_REQUESTED));

    private StandardScore() {}

    private static ScoreGroup.Middle fading(String name, int days) {
        return ScoreGroup.named(name).halvingEvery(Duration.ofDays(days));
    }
}
