package io.salesfunnel.treatment;

import io.salesfunnel.acquisition.Channel;
import io.salesfunnel.acquisition.StandardChannel;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The usual actions, and after them the usual mistakes.
 *
 * @since 0.1
 */
public enum StandardAction implements Action {
    /** Find out whether the party meets the criteria. */
    QUALIFY(Kind.INTERNAL),
    /** Make sure that it is the right person. */
    VERIFY_RIGHT_PERSON(Kind.INTERNAL),
    /** Bring the data about the party up to date. */
    UPDATE_DATA(Kind.INTERNAL),
    /** Look into those about whom too little is known. */
    RESEARCH(Kind.INTERNAL),
    /** Register how the party can be reached. */
    REGISTER_CONTACT(Kind.INTERNAL),
    /** Keep a dated list of prospects, and review it. */
    KEEP_PROSPECT_LIST(Kind.INTERNAL),
    /** Form segments, and treat each in its own way. */
    USE_SEGMENTS(Kind.INTERNAL),
    /** Weigh cost and profitability of a channel before it is used. */
    WEIGH_COST(Kind.INTERNAL),
    /** Give the party an account manager of its own. */
    DEDICATE_ACCOUNT_MANAGER(Kind.INTERNAL),
    /** Ask whether the party has the means to buy. */
    ASK_FOR_MEANS(Kind.SERVICE),
    /** Ask how far the party is on its way to buy. */
    ASK_BUYING_STAGE(Kind.SERVICE),
    /** Hear the questions of the party, and answer them. */
    ANSWER_QUESTIONS(Kind.SERVICE),
    /** Help. */
    HELP(Kind.SERVICE),
    /** Go on with the conversation, person to person. */
    CONTINUE_CONVERSATION(Kind.SERVICE),
    /** Take away what stands in the way of the purchase. */
    REMOVE_FRICTION(Kind.SERVICE),
    /** Lead straight to the contract. */
    FAST_TRACK(Kind.SERVICE),
    /** Send a prototype, as a demonstration was asked for. */
    SEND_PROTOTYPE(Kind.SERVICE),
    /** Send case studies, as a demonstration was asked for. */
    SEND_CASE_STUDIES(Kind.SERVICE),
    /** Show, as a demonstration was asked for, why the party should choose this seller. */
    SHOW_DIFFERENTIATION(Kind.SERVICE),
    /** Send the proposal that the party would appreciate. */
    SEND_PROPOSAL(Kind.SERVICE),
    /** Offer a newsletter, by which the party gives its address and its permission. */
    OFFER_NEWSLETTER(Kind.SERVICE, StandardChannel.WEB),
    /** Convince of the value. */
    CONVINCE_OF_VALUE(Kind.MARKETING),
    /** Send information. */
    SEND_INFORMATION(Kind.MARKETING),
    /** Show why the party needs what is sold. */
    SHOW_NEED(Kind.MARKETING),
    /** Warm the party up. */
    WARM_UP(Kind.MARKETING),
    /** Give benevolent attention, without haste. */
    GIVE_ATTENTION(Kind.MARKETING),
    /** Get in touch again, before others do. */
    RECONTACT(Kind.MARKETING),
    /** Send an automatic message with a personal touch. */
    SEND_AUTOMATIC_MESSAGE(Kind.MARKETING),
    /** Offer what is of value for this party, when it is most relevant. */
    OFFER_VALUE(Kind.MARKETING),
    /** Offer something extra, to be unique. */
    OFFER_EXTRA(Kind.MARKETING),
    /** Remind by one e-mail of what lies in the cart. */
    SEND_REMINDER(Kind.MARKETING, StandardChannel.E_MAIL),
    /** Think of what may hold the party back, and take it away. */
    ADDRESS_DOUBTS(Kind.MARKETING),
    /** Call. */
    CALL(Kind.MARKETING, StandardChannel.TELEPHONE),
    /** Call somebody who does not expect it. */
    COLD_CALL(Kind.MARKETING, StandardChannel.TELEPHONE),
    /** Write an e-mail to this person and nobody else. */
    PERSONAL_EMAIL(Kind.MARKETING, StandardChannel.E_MAIL),
    /** Send the offer by e-mail before, during or after a call. */
    EMAIL_AROUND_CALL(Kind.MARKETING, StandardChannel.E_MAIL),
    /** Make concrete by e-mail what was said in a good call. */
    FOLLOW_UP_EMAIL(Kind.MARKETING, StandardChannel.E_MAIL),
    /** Agree on a meeting. */
    MEET(Kind.MARKETING, StandardChannel.IN_PERSON),
    /** Follow up, as much as the {@link io.salesfunnel.framework.BuyingStage} asks for. */
    FOLLOW_UP(Kind.MARKETING),
    /** Show how satisfied others are. */
    SHOW_RATINGS(Kind.MARKETING, StandardChannel.SOCIAL),
    /** Make the customer loyal. */
    MAKE_LOYAL(Kind.MARKETING),
    /** Make the sales pitch. */
    SALES_PITCH(Kind.PITCH),
    /** Sell the strengths of the seller. */
    SELL_STRENGTHS(Kind.PITCH),
    /** Encourage to take the last step. */
    ENCOURAGE_LAST_STEP(Kind.PITCH),
    /** Close the deal. */
    CLOSE_DEAL(Kind.PITCH),
    /** Create urgency, with a phrase that is true. */
    CREATE_URGENCY(Kind.URGENCY),
    /** Be too pushy. */
    BE_PUSHY(Kind.MISTAKE),
    /** Take somebody for a hot prospect too soon. */
    TREAT_AS_HOT(Kind.MISTAKE),
    /** Count on a sale that is not made. */
    ASSUME_WON(Kind.MISTAKE),
    /** Spend effort before it is known whether it can be worth it. */
    SPEND_EFFORT(Kind.MISTAKE),
    /** Spend effort on somebody below the thresholds. */
    SPEND_EFFORT_BELOW_THRESHOLDS(Kind.MISTAKE),
    /** Make contact with somebody who was not qualified before. */
    CONTACT_UNQUALIFIED(Kind.MISTAKE),
    /** Ignore the party. */
    IGNORE(Kind.MISTAKE),
    /** Dawdle. */
    DAWDLE(Kind.MISTAKE),
    /** Send an offer by e-mail that leaves questions open. */
    LEAVE_QUESTIONS_OPEN(Kind.MISTAKE),
    /** Stop at the contract. */
    STOP_AT_CONTRACT(Kind.MISTAKE),
    /** Send everybody the same message. */
    SEND_SAME_TO_ALL(Kind.MISTAKE),
    /** Leave it to a machine. */
    AUTOMATE(Kind.MISTAKE);

    private final Kind kind;
    private final @Nullable StandardChannel channel;

    StandardAction(Kind kind) {
        this(kind, null);
    }

    StandardAction(Kind kind, @Nullable StandardChannel channel) {
        this.kind = kind;
        this.channel = channel;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public Optional<Channel> channel() {
        return Optional.ofNullable(channel);
    }
}
