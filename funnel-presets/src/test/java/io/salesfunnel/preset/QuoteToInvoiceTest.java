package io.salesfunnel.preset;

import static io.salesfunnel.evidence.StandardInteraction.CONTRACT_CANCELLED;
import static io.salesfunnel.evidence.StandardInteraction.CONTRACT_SIGNED;
import static io.salesfunnel.evidence.StandardInteraction.FORM_SUBMITTED;
import static io.salesfunnel.evidence.StandardInteraction.INVOICE_ISSUED;
import static io.salesfunnel.evidence.StandardInteraction.ORDER_CANCELLED;
import static io.salesfunnel.evidence.StandardInteraction.ORDER_PLACED;
import static io.salesfunnel.evidence.StandardInteraction.QUOTE_ACCEPTED;
import static io.salesfunnel.evidence.StandardInteraction.QUOTE_CONVERTED_TO_INVOICE;
import static io.salesfunnel.evidence.StandardInteraction.QUOTE_ISSUED;
import static io.salesfunnel.preset.CommitmentFunnel.CUSTOMER;
import static io.salesfunnel.preset.CommitmentFunnel.LOYAL;
import static io.salesfunnel.preset.CommitmentFunnel.PROSPECT;
import static io.salesfunnel.preset.Told.CAM;
import static io.salesfunnel.preset.Told.and;
import static io.salesfunnel.preset.Told.decided;
import static io.salesfunnel.preset.Told.did;
import static io.salesfunnel.preset.Told.live;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.funnel.FunnelRecord;
import io.salesfunnel.funnel.Outcome;
import io.salesfunnel.sales.Customer;
import io.salesfunnel.sales.Prospect;
import io.salesfunnel.stage.StageChange;
import io.salesfunnel.stage.TransitionMode;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A quote becomes an invoice and a prospect a customer, read through the funnel by commitment. */
class QuoteToInvoiceTest {

    private static final Preset COMMITMENT = Presets.commitment();
    private static final StageChosen BACK = new StageChosen("commitment", "PROSPECT");
    private static final FunnelRecord QUOTED = live(COMMITMENT, did(FORM_SUBMITTED, 0), did(QUOTE_ISSUED, 1));

    private static FunnelRecord then(Evidence... evidence) {
        return and(COMMITMENT, QUOTED, evidence);
    }

    @Test
    @DisplayName("S2.35, S2.36, S2.37, S2.38, S2.39 from a quote to a loyal customer, told event by event")
    void isToldEventByEvent() {
        new GoldenStory(COMMITMENT)
                .about("a quote, an invoice, and another", CAM)
                .then(did(FORM_SUBMITTED, 0), did(QUOTE_ISSUED, 1), did(QUOTE_ACCEPTED, 2))
                .then(did(QUOTE_CONVERTED_TO_INVOICE, 3), did(INVOICE_ISSUED, 4), did(ORDER_PLACED, 5))
                .then(did(QUOTE_CONVERTED_TO_INVOICE, 30))
                .about("an order that is cancelled", CAM)
                .then(did(FORM_SUBMITTED, 0), did(ORDER_PLACED, 1), decided(BACK, 2))
                .then(did(ORDER_CANCELLED, 3), decided(BACK, 4), did(FORM_SUBMITTED, 5))
                .then(did(ORDER_PLACED, 6))
                .isAsIn("quote-to-invoice.txt");
    }

    @Test
    @DisplayName("S2.38, P17 a quote makes no customer, nor does its acceptance or a plain invoice")
    void makesNoCustomerOfAQuote() {
        FunnelRecord record =
                then(did(QUOTE_ISSUED, 2), did(QUOTE_ACCEPTED, 3), did(INVOICE_ISSUED, 4), did(QUOTE_ISSUED, 5));

        assertThat(record).isInstanceOf(Prospect.class);
        assertThat(record.history()).hasSize(1);
    }

    @Test
    @DisplayName("S2.39, X14 a contract, an order or an invoice of a quote makes a customer by itself")
    void makesACustomerByItself() {
        assertThat(COMMITMENT.funnel().promotedBy())
                .containsExactly(CONTRACT_SIGNED, ORDER_PLACED, QUOTE_CONVERTED_TO_INVOICE);
        assertThat(COMMITMENT.funnel().mode(CommitmentFunnel.PROMOTE)).contains(TransitionMode.AUTOMATIC);
        for (var type : COMMITMENT.funnel().promotedBy()) {
            Outcome<FunnelRecord> outcome = COMMITMENT.funnel().record(QUOTED, did(type, 2));

            assertThat(outcome.record().stage()).isEqualTo(CUSTOMER);
            assertThat(outcome.changes()).extracting(StageChange::transition).containsExactly("PROMOTE");
        }
    }

    @Test
    @DisplayName("S2.6 a prospect that was won by an offer and signs is a customer")
    void makesACustomerOfWhoSigns() {
        FunnelRecord customer = then(did(CONTRACT_SIGNED, 2));

        assertThat(customer).isInstanceOf(Customer.class);
        assertThat(customer.journal().log().arrivals())
                .extracting(Evidence::id)
                .contains("QUOTE_ISSUED-1", "CONTRACT_SIGNED-2");
    }

    @Test
    @DisplayName("S2.7 who became a customer is no prospect any more, and the history keeps that it was")
    void keepsThatItWasAProspect() {
        FunnelRecord customer = then(did(CONTRACT_SIGNED, 2));

        assertThat(customer).isNotInstanceOf(Prospect.class);
        assertThat(customer.history()).extracting(StageChange::to).containsExactly("PROSPECT", "CUSTOMER");
    }

    @Test
    @DisplayName("S2.37 at any instant it is either a prospect or a customer")
    void isEitherProspectOrCustomer() {
        FunnelRecord before = QUOTED;
        FunnelRecord after = then(did(ORDER_PLACED, 2));

        for (FunnelRecord record : List.of(before, after)) {
            assertThat(record instanceof Prospect).isNotEqualTo(record instanceof Customer);
        }
        assertThat(before).isInstanceOf(Prospect.class);
        assertThat(after).isInstanceOf(Customer.class);
    }

    @Test
    @DisplayName("S2.35, P17 the first contract makes a customer, the second makes none again")
    void promotesOnce() {
        FunnelRecord record = then(did(CONTRACT_SIGNED, 2), did(CONTRACT_SIGNED, 3), did(CONTRACT_SIGNED, 4));

        assertThat(record.history())
                .extracting(StageChange::transition)
                .containsExactly("ENTER_PROSPECT", "PROMOTE", "BUY_AGAIN");
        assertThat(COMMITMENT.funnel().record(record, did(CONTRACT_SIGNED, 3)).verdict())
                .isEqualTo(Outcome.Verdict.DUPLICATE);
    }

    @Test
    @DisplayName("S2.36 the contract is not the end: who buys again is loyal")
    void makesCustomersLoyal() {
        FunnelRecord customer = then(did(ORDER_PLACED, 2));

        assertThat(COMMITMENT.treatments().advise(customer, Told.day(3)).value().actions())
                .extracting(action -> action.name())
                .containsExactly("MAKE_LOYAL");
        assertThat(and(COMMITMENT, customer, did(ORDER_PLACED, 40)).stage()).isEqualTo(LOYAL);
        assertThat(LOYAL.kind()).isEqualTo(CUSTOMER.kind());
    }

    @Test
    @DisplayName("S2.36 order, contract and invoice of one sale do not make a loyal customer")
    void countsOneSaleOnce() {
        FunnelRecord customer = then(did(ORDER_PLACED, 2), did(CONTRACT_SIGNED, 3), did(QUOTE_CONVERTED_TO_INVOICE, 4));

        assertThat(customer.stage()).isEqualTo(CUSTOMER);
    }

    @Test
    @DisplayName("P17 a cancelled order leaves a customer until a person decides, and no second order makes it loyal")
    void leavesItToAPersonWhenAnOrderIsCancelled() {
        FunnelRecord cancelled = then(did(ORDER_PLACED, 2), did(ORDER_CANCELLED, 3));

        assertThat(cancelled.stage()).isEqualTo(CUSTOMER);
        assertThat(and(COMMITMENT, cancelled, did(ORDER_PLACED, 4)).stage()).isEqualTo(CUSTOMER);
        assertThat(and(COMMITMENT, cancelled, decided(BACK, 4)).stage()).isEqualTo(PROSPECT);
    }

    @Test
    @DisplayName("P17 who cancelled everything stays a prospect until it buys again")
    void staysAProspectUntilItBuysAgain() {
        FunnelRecord back = then(did(CONTRACT_SIGNED, 2), did(CONTRACT_CANCELLED, 3), decided(BACK, 4));

        assertThat(and(COMMITMENT, back, did(FORM_SUBMITTED, 5)).stage()).isEqualTo(PROSPECT);
        assertThat(and(COMMITMENT, back, did(CONTRACT_SIGNED, 5)).stage()).isEqualTo(CUSTOMER);
    }

    @Test
    @DisplayName("P17 who cancelled one of two is a customer all the same, and cannot be taken back")
    void keepsACustomerWithAnotherContract() {
        FunnelRecord customer = then(did(CONTRACT_SIGNED, 2), did(ORDER_PLACED, 3), did(ORDER_CANCELLED, 4));

        Outcome<FunnelRecord> taken = COMMITMENT.funnel().record(customer, decided(BACK, 5));

        assertThat(taken.record().stage()).isEqualTo(CUSTOMER);
        assertThat(taken.explain()).contains("TAKE_BACK (not met: no-commitment-stands");
    }

    @Test
    @DisplayName("P17 an order that was cancelled before anybody heard of it makes no customer")
    void makesNoCustomerOfACancelledOrder() {
        FunnelRecord record = live(COMMITMENT, did(FORM_SUBMITTED, 0), did(ORDER_CANCELLED, 1), did(ORDER_PLACED, 1));

        assertThat(record.stage()).isEqualTo(PROSPECT);
    }
}
