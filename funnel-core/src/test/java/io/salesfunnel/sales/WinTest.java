package io.salesfunnel.sales;

import static io.salesfunnel.evidence.StandardDecision.LOSS_DECIDED;
import static io.salesfunnel.evidence.StandardDecision.PURSUIT_DECIDED;
import static io.salesfunnel.evidence.StandardInteraction.CONTRACT_SIGNED;
import static io.salesfunnel.evidence.StandardInteraction.ORDER_PLACED;
import static io.salesfunnel.evidence.StandardInteraction.QUOTE_ISSUED;
import static io.salesfunnel.sales.Sale.CAM;
import static io.salesfunnel.sales.Sale.FUNNEL;
import static io.salesfunnel.sales.Sale.confirmed;
import static io.salesfunnel.sales.Sale.decided;
import static io.salesfunnel.sales.Sale.did;
import static io.salesfunnel.sales.Sale.pursuit;
import static io.salesfunnel.sales.Sale.recorded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.funnel.FunnelRecord;
import io.salesfunnel.funnel.Outcome.Verdict;
import io.salesfunnel.party.Organization;
import io.salesfunnel.party.Person;
import io.salesfunnel.sales.Deals.Pursuit;
import io.salesfunnel.sales.Deals.Win;
import io.salesfunnel.stage.RecordStatus;
import io.salesfunnel.stage.StageChange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WinTest {

    private static final Deals DEALS = Deals.of(FUNNEL);
    private static final BuyingContact LEADER = BuyingContact.of(CAM, BuyingRole.DECISION_MAKER);
    private static final Organization BAKERY = Organization.builder().id("o-9").build();
    private static final Person BAKER =
            Person.builder().id("p-9").organization(BAKERY).build();

    private static Pursuit pursued() {
        return DEALS.pursue("O-1", confirmed(), LEADER, pursuit(31));
    }

    private static Opportunity opportunity() {
        return pursued().opportunity().orElseThrow();
    }

    private static Contact buyer() {
        return pursued().contact().orElseThrow();
    }

    private static Opportunity ofTheBakery() {
        return DEALS.open("O-9", BuyingContact.of(BAKER), decided(PURSUIT_DECIDED, 31))
                .orElseThrow();
    }

    @Test
    @DisplayName("S3.11: closing the deal makes the person a customer")
    void makesThePersonACustomer() {
        Win win = DEALS.win(opportunity(), did(CONTRACT_SIGNED, 40), buyer());

        assertThat(win.opportunity().orElseThrow().stage()).isEqualTo(Pipeline.WON);
        assertThat(win.opportunity().orElseThrow().status()).isEqualTo(RecordStatus.WON);
        assertThat(win.customer().orElseThrow().party()).isSameAs(CAM);
        assertThat(win.customer().orElseThrow().id()).isEqualTo("P-1");
        assertThat(win.reasons()).isEmpty();
    }

    @Test
    @DisplayName("P42 a company is a customer by a record of its own")
    void makesTheOrganizationACustomer() {
        Win win = DEALS.win(ofTheBakery(), did(BAKERY, ORDER_PLACED, 40), "C-9");

        assertThat(win.opportunity().isMoved()).isTrue();
        assertThat(win.customer().orElseThrow().party()).isSameAs(BAKERY);
        assertThat(win.customer().orElseThrow().id()).isEqualTo("C-9");
        assertThat(win.customer().orElseThrow().status()).isEqualTo(RecordStatus.WON);
        assertThat(win.reasons()).isEmpty();
    }

    @Test
    @DisplayName("S2.35: the second win of a customer is a second opportunity, not a second promotion")
    void promotesNobodyTwice() {
        Customer customer = DEALS.win(opportunity(), did(CONTRACT_SIGNED, 40), buyer())
                .customer()
                .orElseThrow();
        Opportunity second =
                DEALS.open("O-2", LEADER, decided(PURSUIT_DECIDED, 50)).orElseThrow();

        Win win = DEALS.win(second, did(CONTRACT_SIGNED, 60), customer);

        assertThat(win.opportunity().isMoved()).isTrue();
        assertThat(win.customer().orElseThrow().history()).isEqualTo(customer.history());
        assertThat(win.customer().orElseThrow().history())
                .extracting(StageChange::transition)
                .containsOnlyOnce("PROMOTE");
        assertThat(win.customer().orElseThrow().journal().log().find("CONTRACT_SIGNED-60"))
                .isPresent();
    }

    @Test
    @DisplayName("S2.38: a quote alone never wins")
    void isNotWonByAQuote() {
        Opportunity opportunity = opportunity();

        Win win = DEALS.win(opportunity, did(QUOTE_ISSUED, 40), buyer());
        Win other = DEALS.win(opportunity, did(QUOTE_ISSUED, 40), "C-1");

        assertThat(win.opportunity().verdict()).isEqualTo(Verdict.REFUSED);
        assertThat(win.opportunity().record()).isSameAs(opportunity);
        assertThat(win.opportunity().reasons()).extracting(Finding::name).containsExactly("commercial-commitment");
        assertThat(win.customer()).isEmpty();
        assertThat(win.reasons()).isEmpty();
        assertThat(other.customer()).isEmpty();
        assertThat(other.opportunity().isMoved()).isFalse();
        assertThat(other.reasons()).isEmpty();
    }

    @Test
    void saysWhyTheBuyerIsNoCustomer() {
        FunnelRecord lost = recorded(buyer(), decided(LOSS_DECIDED, 35));

        Win win = DEALS.win(opportunity(), did(CONTRACT_SIGNED, 40), lost);

        assertThat(win.opportunity().isMoved()).isTrue();
        assertThat(win.customer()).isEmpty();
        assertThat(win.reasons())
                .extracting(Finding::describe)
                .containsExactly("record-closed (not met: it is LOST; REOPEN it first)");
    }

    @Test
    void makesTheOrganizationACustomerWhenOneOfItsPeopleSigns() {
        Interaction byBaker = did(BAKER, CONTRACT_SIGNED, 40);

        Win win = DEALS.win(ofTheBakery(), byBaker, "C-9");

        assertThat(win.opportunity().isMoved()).isTrue();
        assertThat(win.reasons()).isEmpty();
        assertThat(win.customer().orElseThrow().party()).isEqualTo(ofTheBakery().party());
        assertThat(win.customer().orElseThrow().history().get(0).cause()).contains(byBaker.id());
    }

    @Test
    void needsARecordOfTheBuyer() {
        Interaction byBaker = did(BAKER, CONTRACT_SIGNED, 40);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> DEALS.win(ofTheBakery(), byBaker, buyer()))
                .withMessage("Opportunity 'O-9' cannot make a customer of 'P-1': that is a record of party 'p-1', and"
                        + " the buyer is 'o-9'; hand in a record of the buyer, or an id for a new one");
    }

    @Test
    @DisplayName("P18 a deal is won once, whoever tells it again")
    void isWonOnce() {
        Opportunity won = DEALS.win(opportunity(), did(CONTRACT_SIGNED, 40), buyer())
                .opportunity()
                .orElseThrow();

        Win again = DEALS.win(won, did(CONTRACT_SIGNED, 40), buyer());

        assertThat(again.opportunity().verdict()).isEqualTo(Verdict.DUPLICATE);
        assertThat(again.customer()).isEmpty();
        assertThat(DEALS.win(won, did(CONTRACT_SIGNED, 41), buyer())
                        .opportunity()
                        .verdict())
                .isEqualTo(Verdict.REFUSED);
    }
}
