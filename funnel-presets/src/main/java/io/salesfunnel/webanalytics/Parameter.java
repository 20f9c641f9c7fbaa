package io.salesfunnel.webanalytics;

import static io.salesfunnel.evidence.StandardInteraction.ORDER_PLACED;
import static io.salesfunnel.webanalytics.GoogleAnalyticsEvent.CLOSE_CONVERT_LEAD;

import io.salesfunnel.evidence.FactKey;
import io.salesfunnel.evidence.Facts;
import io.salesfunnel.evidence.InteractionType;
import io.salesfunnel.evidence.Money;
import java.util.List;

/** What both reading and writing need to know of parameters and ids. */
final class Parameter {

    static final String TRANSACTION = "transaction_id";
    static final String EVENT = "event_id";
    static final String VALUE = "value";
    static final String CURRENCY = "currency";
    static final String CAMPAIGN = "campaign";

    static final String SOURCE = "ga4";

    private Parameter() {}

    /** A purchase is known again by its transaction; a refund is not, since one may be paid back in parts. */
    static List<String> ids(InteractionType type) {
        return type == ORDER_PLACED ? List.of(TRANSACTION, EVENT) : List.of(EVENT);
    }

    static String prefix(String name) {
        return SOURCE + ":" + name + ":";
    }

    /** The id of an event that has none: the same event delivered twice has it again. */
    static String derivedId(AnalyticsEvent event) {
        return prefix(event.name()) + event.partyId() + ":" + event.occurredAt() + ":" + event.sequence();
    }

    static FactKey<Money> value(InteractionType type) {
        return type == ORDER_PLACED || type == CLOSE_CONVERT_LEAD ? Facts.AMOUNT : GoogleAnalytics.VALUE;
    }
}
