package io.salesfunnel.sales;

import static io.salesfunnel.evidence.StandardInteraction.CONTRACT_SIGNED;
import static io.salesfunnel.evidence.StandardInteraction.ORDER_PLACED;
import static io.salesfunnel.evidence.StandardInteraction.PAYMENT_RECEIVED;
import static io.salesfunnel.sales.Engagement.CUSTOMER;
import static io.salesfunnel.sales.Engagement.OPPORTUNITY;
import static io.salesfunnel.sales.Sale.CAM;
import static io.salesfunnel.sales.Sale.FUNNEL;
import static io.salesfunnel.sales.Sale.contact;
import static io.salesfunnel.sales.Sale.customer;
import static io.salesfunnel.sales.Sale.did;
import static io.salesfunnel.sales.Sale.lead;
import static io.salesfunnel.sales.Sale.prospect;
import static io.salesfunnel.sales.Sale.pursued;
import static io.salesfunnel.sales.Sale.recorded;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.evidence.StandardInteraction;
import io.salesfunnel.funnel.Funnel;
import io.salesfunnel.funnel.FunnelRecord;
import io.salesfunnel.funnel.Outcome;
import io.salesfunnel.funnel.Outcome.Verdict;
import io.salesfunnel.stage.RecordStatus;
import io.salesfunnel.stage.StageChange;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PromotionTest {

    @ParameterizedTest
    @EnumSource(names = {"CONTRACT_SIGNED", "ORDER_PLACED", "QUOTE_CONVERTED_TO_INVOICE", "PAYMENT_RECEIVED"})
    @DisplayName("S2.35, S2.39: a commitment makes a customer, automatically, whatever the stage before")
    void endsInACustomerByACommitment(StandardInteraction type) {
        for (FunnelRecord record : new FunnelRecord[] {prospect(), lead(), contact(), pursued()}) {
            Outcome<FunnelRecord> outcome = FUNNEL.record(record, did(type, 40));

            assertThat(outcome.record()).isInstanceOf(Customer.class);
            assertThat(outcome.record().status()).isEqualTo(RecordStatus.WON);
            assertThat(outcome.changes()).extracting(StageChange::transition).containsExactly("PROMOTE");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"QUOTE_ISSUED", "QUOTE_ACCEPTED", "INVOICE_ISSUED", "CHECKOUT_STARTED", "QUOTE_EXPIRED"})
    @DisplayName("P17, S2.38: a quote alone makes no customer")
    void doesNotEndInACustomerByAQuote(StandardInteraction type) {
        assertThat(FUNNEL.record(pursued(), did(type, 40)).record().stage()).isEqualTo(OPPORTUNITY);
    }

    @Test
    @DisplayName("P17, S2.35: the first contract promotes; the second is kept and changes nothing")
    void promotesOnce() {
        Outcome<FunnelRecord> second = FUNNEL.record(customer(), did(ORDER_PLACED, 50));
        Outcome<FunnelRecord> again = FUNNEL.record(second.record(), did(ORDER_PLACED, 50));

        assertThat(second.verdict()).isEqualTo(Verdict.RECORDED);
        assertThat(second.record().stage()).isEqualTo(CUSTOMER);
        assertThat(second.record().history()).isEqualTo(customer().history());
        assertThat(again.verdict()).isEqualTo(Verdict.DUPLICATE);
        assertThat(again.record()).isSameAs(second.record());
        assertThat(again.explain())
                .isEqualTo("Customer 'P-1' stays in CUSTOMER: 'ORDER_PLACED-50' was taken into account before");
    }

    @Test
    @DisplayName("P17 who cancels a contract was a customer, and is not promoted again by the next")
    void staysACustomerAfterACancellation() {
        FunnelRecord cancelled = recorded(customer(), did(StandardInteraction.CONTRACT_CANCELLED, 60));

        assertThat(cancelled).isInstanceOf(Customer.class);
        assertThat(FUNNEL.attempt(Engagement.PROMOTE, cancelled, did(CONTRACT_SIGNED, 70))
                        .explain())
                .isEqualTo("Customer 'P-1' cannot PROMOTE from CUSTOMER: CUSTOMER is terminal; no move leaves it");
    }

    @Test
    @DisplayName("X14, S0.6, S1.3, S2.39: by one log, a contract, an order or a payment makes the customer")
    void endsInACustomerWhenEachPolicySaysSo() {
        Interaction contract = did(CONTRACT_SIGNED, 40);
        Interaction order = did(ORDER_PLACED, 50);
        Interaction payment = did(PAYMENT_RECEIVED, 60);

        for (Interaction decisive : List.of(contract, order, payment)) {
            Funnel funnel = Engagement.standard().promotedBy(decisive.type()).funnel();
            FunnelRecord record = funnel.replay(
                            "P-1", CAM, prospect().journal().log().arrivals())
                    .orElseThrow();
            for (Interaction next : List.of(contract, order, payment)) {
                record = funnel.record(record, next).record();

                assertThat(record instanceof Customer)
                        .isEqualTo(!next.occurredAt().isBefore(decisive.occurredAt()));
            }
            assertThat(record.history()).last().extracting(StageChange::cause).isEqualTo(Optional.of(decisive.id()));
        }
    }
}
