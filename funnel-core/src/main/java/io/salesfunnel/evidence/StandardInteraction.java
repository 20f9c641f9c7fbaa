package io.salesfunnel.evidence;

/**
 * The usual kinds of interaction. Each says what the party did, or what was done to it.
 *
 * <p>Negative ones, such as a cancellation, have {@link Strength#NONE}, since they say nothing for a wish to
 * buy; a party that says so takes no part in that sense, and {@link #isEngaging()} is false.
 *
 * @since 0.1
 */
public enum StandardInteraction implements InteractionType {
    /** Came in with a list, such as one from a trade fair. */
    LIST_IMPORTED(Flow.OUTBOUND, Strength.NONE),
    /** Was reached by a campaign. */
    CAMPAIGN_TOUCHED(Flow.OUTBOUND, Strength.NONE),
    /** Was sent an e-mail. */
    EMAIL_SENT(Flow.OUTBOUND, Strength.NONE),
    /** Was sent a letter. */
    DIRECT_MAIL_SENT(Flow.OUTBOUND, Strength.NONE),
    /** Was called and did not answer. */
    CALL_ATTEMPTED(Flow.OUTBOUND, Strength.NONE),
    /** Was shown an advertisement. */
    AD_SHOWN(Flow.OUTBOUND, Strength.NONE),
    /** Opened an e-mail. */
    EMAIL_OPENED(Flow.INBOUND, Strength.ATTENTION),
    /** Clicked on an advertisement. */
    AD_CLICKED(Flow.INBOUND, Strength.ATTENTION),
    /** Visited the web site. */
    WEBSITE_VISITED(Flow.INBOUND, Strength.ATTENTION),
    /** Looked at a page. */
    PAGE_VIEWED(Flow.INBOUND, Strength.ATTENTION),
    /** Follows in a social network. */
    SOCIAL_FOLLOWED(Flow.INBOUND, Strength.ATTENTION),
    /** Filled in a form. */
    FORM_SUBMITTED(Flow.INBOUND, Strength.ENGAGEMENT),
    /** Left details. */
    DETAILS_LEFT(Flow.INBOUND, Strength.ENGAGEMENT),
    /** Downloaded content. */
    CONTENT_DOWNLOADED(Flow.INBOUND, Strength.ENGAGEMENT),
    /** Subscribed to a newsletter. */
    NEWSLETTER_SUBSCRIBED(Flow.INBOUND, Strength.ENGAGEMENT),
    /** Asked for information. */
    INFORMATION_REQUESTED(Flow.INBOUND, Strength.ENGAGEMENT),
    /** Called. */
    PHONE_CALL_RECEIVED(Flow.INBOUND, Strength.ENGAGEMENT),
    /** Began a chat. */
    CHAT_STARTED(Flow.INBOUND, Strength.ENGAGEMENT),
    /** Began a trial. */
    TRIAL_STARTED(Flow.INBOUND, Strength.ENGAGEMENT),
    /** Replied to an e-mail, which answers what was said before. */
    EMAIL_REPLIED(Flow.MUTUAL, Strength.ENGAGEMENT),
    /** Answered a call and spoke. */
    CALL_ANSWERED(Flow.MUTUAL, Strength.DIALOGUE),
    /** Agreed on a meeting. */
    MEETING_SCHEDULED(Flow.MUTUAL, Strength.DIALOGUE),
    /** Met. */
    MEETING_HELD(Flow.MUTUAL, Strength.DIALOGUE),
    /** Answered a question; the answer is a fact. */
    QUESTION_ANSWERED(Flow.MUTUAL, Strength.DIALOGUE),
    /** Put something into the cart. */
    CART_ITEM_ADDED(Flow.INBOUND, Strength.INFERRED_INTENT),
    /** Began to check out. */
    CHECKOUT_STARTED(Flow.INBOUND, Strength.INFERRED_INTENT),
    /** Asked for a demonstration. */
    DEMO_REQUESTED(Flow.INBOUND, Strength.INFERRED_INTENT),
    /** Asked for a price. */
    PRICE_REQUESTED(Flow.INBOUND, Strength.INFERRED_INTENT),
    /** Asked for a proposal. */
    PROPOSAL_REQUESTED(Flow.INBOUND, Strength.INFERRED_INTENT),
    /** Said that they want to buy. */
    PURCHASE_INTENT_DECLARED(Flow.INBOUND, Strength.DECLARED_INTENT),
    /** Was given a quote. */
    QUOTE_ISSUED(Flow.OUTBOUND, Strength.COMMERCIAL),
    /** Was sent an invoice. */
    INVOICE_ISSUED(Flow.OUTBOUND, Strength.COMMERCIAL),
    /** Has a quote that was turned into an invoice. */
    QUOTE_CONVERTED_TO_INVOICE(Flow.OUTBOUND, Strength.COMMERCIAL),
    /** Has a quote that ran out. */
    QUOTE_EXPIRED(Flow.INTERNAL, Strength.NONE),
    /** Accepted a quote. */
    QUOTE_ACCEPTED(Flow.INBOUND, Strength.COMMERCIAL),
    /** Placed an order. */
    ORDER_PLACED(Flow.INBOUND, Strength.COMMERCIAL),
    /** Paid. */
    PAYMENT_RECEIVED(Flow.INBOUND, Strength.COMMERCIAL),
    /** Signed a contract. */
    CONTRACT_SIGNED(Flow.MUTUAL, Strength.COMMERCIAL),
    /** Turned a quote down. */
    QUOTE_REJECTED(Flow.INBOUND, Strength.NONE),
    /** Cancelled an order. */
    ORDER_CANCELLED(Flow.INBOUND, Strength.NONE),
    /** Cancelled a contract. */
    CONTRACT_CANCELLED(Flow.INBOUND, Strength.NONE),
    /** Wants no more messages. */
    UNSUBSCRIBED(Flow.INBOUND, Strength.NONE),
    /** Raised an objection. */
    OBJECTION_RAISED(Flow.INBOUND, Strength.NONE),
    /** Said that they are not interested. */
    NOT_INTERESTED(Flow.INBOUND, Strength.NONE),
    /** Wants their data erased. */
    ERASURE_REQUESTED(Flow.INBOUND, Strength.NONE),
    /** Gave consent. */
    CONSENT_GIVEN(Flow.INBOUND, Strength.NONE),
    /** Withdrew consent. */
    CONSENT_WITHDRAWN(Flow.INBOUND, Strength.NONE),
    /** Cannot be reached by e-mail. */
    EMAIL_BOUNCED(Flow.INTERNAL, Strength.NONE),
    /** Bought from somebody else. */
    LOST_TO_COMPETITOR(Flow.INTERNAL, Strength.NONE),
    /** Has a lawful basis for being in the records. */
    LAWFUL_BASIS_RECORDED(Flow.INTERNAL, Strength.NONE);

    private final Flow flow;
    private final Strength strength;

    StandardInteraction(Flow flow, Strength strength) {
        this.flow = flow;
        this.strength = strength;
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
