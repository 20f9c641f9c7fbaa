package io.salesfunnel.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class StandardInteractionTest {

    private static final String TAXONOMY = """
            LIST_IMPORTED               OUTBOUND  NONE             -
            CAMPAIGN_TOUCHED            OUTBOUND  NONE             -
            EMAIL_SENT                  OUTBOUND  NONE             -
            DIRECT_MAIL_SENT            OUTBOUND  NONE             -
            CALL_ATTEMPTED              OUTBOUND  NONE             -
            AD_SHOWN                    OUTBOUND  NONE             -
            EMAIL_OPENED                INBOUND   ATTENTION        -
            AD_CLICKED                  INBOUND   ATTENTION        -
            WEBSITE_VISITED             INBOUND   ATTENTION        -
            PAGE_VIEWED                 INBOUND   ATTENTION        -
            SOCIAL_FOLLOWED             INBOUND   ATTENTION        -
            FORM_SUBMITTED              INBOUND   ENGAGEMENT       engaging
            DETAILS_LEFT                INBOUND   ENGAGEMENT       engaging
            CONTENT_DOWNLOADED          INBOUND   ENGAGEMENT       engaging
            NEWSLETTER_SUBSCRIBED       INBOUND   ENGAGEMENT       engaging
            INFORMATION_REQUESTED       INBOUND   ENGAGEMENT       engaging
            PHONE_CALL_RECEIVED         INBOUND   ENGAGEMENT       engaging
            CHAT_STARTED                INBOUND   ENGAGEMENT       engaging
            TRIAL_STARTED               INBOUND   ENGAGEMENT       engaging
            EMAIL_REPLIED               MUTUAL    ENGAGEMENT       engaging
            CALL_ANSWERED               MUTUAL    DIALOGUE         engaging
            MEETING_SCHEDULED           MUTUAL    DIALOGUE         engaging
            MEETING_HELD                MUTUAL    DIALOGUE         engaging
            QUESTION_ANSWERED           MUTUAL    DIALOGUE         engaging
            CART_ITEM_ADDED             INBOUND   INFERRED_INTENT  engaging
            CHECKOUT_STARTED            INBOUND   INFERRED_INTENT  engaging
            DEMO_REQUESTED              INBOUND   INFERRED_INTENT  engaging
            PRICE_REQUESTED             INBOUND   INFERRED_INTENT  engaging
            PROPOSAL_REQUESTED          INBOUND   INFERRED_INTENT  engaging
            PURCHASE_INTENT_DECLARED    INBOUND   DECLARED_INTENT  engaging
            QUOTE_ISSUED                OUTBOUND  COMMERCIAL       -
            INVOICE_ISSUED              OUTBOUND  COMMERCIAL       -
            QUOTE_CONVERTED_TO_INVOICE  OUTBOUND  COMMERCIAL       -
            QUOTE_EXPIRED               INTERNAL  NONE             -
            QUOTE_ACCEPTED              INBOUND   COMMERCIAL       engaging
            ORDER_PLACED                INBOUND   COMMERCIAL       engaging
            PAYMENT_RECEIVED            INBOUND   COMMERCIAL       engaging
            CONTRACT_SIGNED             MUTUAL    COMMERCIAL       engaging
            QUOTE_REJECTED              INBOUND   NONE             -
            ORDER_CANCELLED             INBOUND   NONE             -
            CONTRACT_CANCELLED          INBOUND   NONE             -
            UNSUBSCRIBED                INBOUND   NONE             -
            OBJECTION_RAISED            INBOUND   NONE             -
            NOT_INTERESTED              INBOUND   NONE             -
            ERASURE_REQUESTED           INBOUND   NONE             -
            CONSENT_GIVEN               INBOUND   NONE             -
            CONSENT_WITHDRAWN           INBOUND   NONE             -
            EMAIL_BOUNCED               INTERNAL  NONE             -
            LOST_TO_COMPETITOR          INTERNAL  NONE             -
            LAWFUL_BASIS_RECORDED       INTERNAL  NONE             -
            """;

    @Test
    void isTheTaxonomy() {
        assertThat(Arrays.stream(StandardInteraction.values()).map(StandardInteractionTest::line))
                .containsExactlyElementsOf(TAXONOMY.lines().toList());
    }

    private static String line(InteractionType type) {
        return "%-26s  %-8s  %-15s  %s"
                .formatted(type.name(), type.flow(), type.strength(), type.isEngaging() ? "engaging" : "-");
    }
}
