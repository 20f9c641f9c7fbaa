package io.salesfunnel.webanalytics;

import io.salesfunnel.evidence.Flow;
import io.salesfunnel.evidence.InteractionType;
import io.salesfunnel.evidence.Strength;
import java.util.Locale;

/**
 * The events of Google Analytics 4 that no {@link io.salesfunnel.evidence.StandardInteraction} means, each as a type of
 * interaction. The constants have the names of the events, in capitals.
 *
 * <p>What a page counts by itself, such as views, clicks and videos, is attention and engages nobody: machines do it
 * too. Events by which a seller marks a lead are no decisions; those are recorded as {@link
 * io.salesfunnel.evidence.HumanDecision}s by whoever takes them.
 *
 * @see GoogleAnalytics which names were verified
 * @since 0.1
 */
public enum GoogleAnalyticsEvent implements InteractionType {
    /** Was shown a promotion in a list. */
    VIEW_PROMOTION(Flow.INBOUND, Strength.ATTENTION),
    /** Chose a promotion from a list. */
    SELECT_PROMOTION(Flow.INBOUND, Strength.ATTENTION),
    /** Was shown a list of items. */
    VIEW_ITEM_LIST(Flow.INBOUND, Strength.ATTENTION),
    /** Chose an item from a list. */
    SELECT_ITEM(Flow.INBOUND, Strength.ATTENTION),
    /** Looked at an item. */
    VIEW_ITEM(Flow.INBOUND, Strength.ATTENTION),
    /** Put an item on a list of wishes, which is not yet a cart. */
    ADD_TO_WISHLIST(Flow.INBOUND, Strength.ENGAGEMENT),
    /** Took an item out of the cart. */
    REMOVE_FROM_CART(Flow.INBOUND, Strength.NONE),
    /** Looked at the cart. */
    VIEW_CART(Flow.INBOUND, Strength.ATTENTION),
    /** Said where to ship to, while checking out. */
    ADD_SHIPPING_INFO(Flow.INBOUND, Strength.INFERRED_INTENT),
    /** Said how to pay, while checking out. */
    ADD_PAYMENT_INFO(Flow.INBOUND, Strength.INFERRED_INTENT),
    /** Got money back for items, for one of them or all; so an order was not always cancelled. */
    REFUND(Flow.OUTBOUND, Strength.NONE),
    /** Was marked as qualified; a mark of the seller, who decided it elsewhere. */
    QUALIFY_LEAD(Flow.INTERNAL, Strength.NONE),
    /** Was marked as unsuitable; a mark of the seller, who decided it elsewhere. */
    DISQUALIFY_LEAD(Flow.INTERNAL, Strength.NONE),
    /** Contacted a representative or was contacted by one; it does not tell which, so it is no dialogue. */
    WORKING_LEAD(Flow.OUTBOUND, Strength.NONE),
    /** Was marked as converted, such as by a purchase; makes a customer only in a funnel that is promoted by it. */
    CLOSE_CONVERT_LEAD(Flow.INTERNAL, Strength.COMMERCIAL),
    /** Was marked as not converted. */
    CLOSE_UNCONVERT_LEAD(Flow.INTERNAL, Strength.NONE),
    /** Signed up for an account. */
    SIGN_UP(Flow.INBOUND, Strength.ENGAGEMENT),
    /** Logged in. */
    LOGIN(Flow.INBOUND, Strength.ATTENTION),
    /** Joined a group. */
    JOIN_GROUP(Flow.INBOUND, Strength.ENGAGEMENT),
    /** Searched. */
    SEARCH(Flow.INBOUND, Strength.ATTENTION),
    /** Chose some content. */
    SELECT_CONTENT(Flow.INBOUND, Strength.ATTENTION),
    /** Shared content with others. */
    SHARE(Flow.INBOUND, Strength.ATTENTION),
    /** Began the introduction. */
    TUTORIAL_BEGIN(Flow.INBOUND, Strength.ATTENTION),
    /** Went through the introduction. */
    TUTORIAL_COMPLETE(Flow.INBOUND, Strength.ATTENTION),
    /** Began a level of a game. */
    LEVEL_START(Flow.INBOUND, Strength.ATTENTION),
    /** Ended a level of a game. */
    LEVEL_END(Flow.INBOUND, Strength.ATTENTION),
    /** Reached the next level of a game. */
    LEVEL_UP(Flow.INBOUND, Strength.ATTENTION),
    /** Posted a score in a game. */
    POST_SCORE(Flow.INBOUND, Strength.ATTENTION),
    /** Unlocked an achievement in a game. */
    UNLOCK_ACHIEVEMENT(Flow.INBOUND, Strength.ATTENTION),
    /** Earned virtual currency in a game. */
    EARN_VIRTUAL_CURRENCY(Flow.INBOUND, Strength.ATTENTION),
    /** Spent virtual currency in a game, which is no money. */
    SPEND_VIRTUAL_CURRENCY(Flow.INBOUND, Strength.ATTENTION),
    /** Reached the end of a page. */
    SCROLL(Flow.INBOUND, Strength.ATTENTION),
    /** Followed a link that leads elsewhere. */
    CLICK(Flow.INBOUND, Strength.ATTENTION),
    /** Was shown what a search found. */
    VIEW_SEARCH_RESULTS(Flow.INBOUND, Strength.ATTENTION),
    /** Started a video. */
    VIDEO_START(Flow.INBOUND, Strength.ATTENTION),
    /** Watched a part of a video. */
    VIDEO_PROGRESS(Flow.INBOUND, Strength.ATTENTION),
    /** Watched a video to its end. */
    VIDEO_COMPLETE(Flow.INBOUND, Strength.ATTENTION),
    /** Began to fill in a form, and has not sent it. */
    FORM_START(Flow.INBOUND, Strength.ATTENTION),
    /** Visited for the first time. */
    FIRST_VISIT(Flow.INBOUND, Strength.ATTENTION),
    /** Opened an app for the first time. */
    FIRST_OPEN(Flow.INBOUND, Strength.ATTENTION),
    /** Looked at a screen of an app. */
    SCREEN_VIEW(Flow.INBOUND, Strength.ATTENTION),
    /** Had a page in view for a second or longer; in spite of its name it is attention, which machines pay too. */
    USER_ENGAGEMENT(Flow.INBOUND, Strength.ATTENTION);

    private final Flow flow;
    private final Strength strength;

    GoogleAnalyticsEvent(Flow flow, Strength strength) {
        this.flow = flow;
        this.strength = strength;
    }

    /**
     * The name of the event.
     *
     * @return the name, such as {@code view_item}
     */
    public String eventName() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Flow flow() {
        return flow;
    }

    @Override
    public Strength strength() {
        return strength;
    }
}
