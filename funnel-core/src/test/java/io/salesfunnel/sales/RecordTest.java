package io.salesfunnel.sales;

import static io.salesfunnel.evidence.StandardDecision.PURSUIT_DECIDED;
import static io.salesfunnel.sales.Sale.CAM;
import static io.salesfunnel.sales.Sale.FUNNEL;
import static io.salesfunnel.sales.Sale.decided;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.salesfunnel.funnel.Journal;
import org.junit.jupiter.api.Test;

class RecordTest {

    private static final Opportunity OPPORTUNITY = Deals.of(FUNNEL)
            .open("O-1", BuyingContact.of(CAM), decided(PURSUIT_DECIDED, 60))
            .orElseThrow();

    @Test
    void isOnlyMadeOfAJournalThatIsInAStageOfItsOwn() {
        Journal prospect = Sale.prospect().journal();
        Journal lead = Sale.lead().journal();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Lead.of(prospect))
                .withMessage("Prospect 'P-1' cannot be a Lead: it is in PROSPECT, which has records of the type"
                        + " Prospect");
        assertThatIllegalArgumentException().isThrownBy(() -> Prospect.of(lead));
        assertThatIllegalArgumentException().isThrownBy(() -> Contact.of(lead));
        assertThatIllegalArgumentException().isThrownBy(() -> Customer.of(lead));
        assertThatIllegalArgumentException().isThrownBy(() -> Opportunity.of(lead));
        assertThat(Lead.of(lead)).isEqualTo(Sale.lead());
    }

    @Test
    void printsTypeIdStageAndStatus() {
        assertThat(Sale.prospect()).hasToString("Prospect 'P-1' in PROSPECT, OPEN");
        assertThat(Sale.lead()).hasToString("Lead 'P-1' in LEAD, OPEN");
        assertThat(Sale.pursued()).hasToString("Contact 'P-1' in OPPORTUNITY, OPEN");
        assertThat(Sale.customer()).hasToString("Customer 'P-1' in CUSTOMER, WON");
        assertThat(OPPORTUNITY).hasToString("Opportunity 'O-1' in DISCOVERY, OPEN");
    }
}
