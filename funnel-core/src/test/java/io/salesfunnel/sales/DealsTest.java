package io.salesfunnel.sales;

import static io.salesfunnel.evidence.StandardDecision.LOSS_DECIDED;
import static io.salesfunnel.evidence.StandardDecision.PURSUIT_DECIDED;
import static io.salesfunnel.evidence.StandardDecision.QUALIFICATION_CONFIRMED;
import static io.salesfunnel.evidence.StandardInteraction.CALL_ANSWERED;
import static io.salesfunnel.evidence.StandardInteraction.FORM_SUBMITTED;
import static io.salesfunnel.evidence.StandardInteraction.PAYMENT_RECEIVED;
import static io.salesfunnel.evidence.StandardInteraction.QUOTE_ISSUED;
import static io.salesfunnel.sales.Engagement.OPPORTUNITY;
import static io.salesfunnel.sales.Pipeline.DISCOVERY;
import static io.salesfunnel.sales.Pipeline.PROPOSAL;
import static io.salesfunnel.sales.Sale.CAM;
import static io.salesfunnel.sales.Sale.FUNNEL;
import static io.salesfunnel.sales.Sale.at;
import static io.salesfunnel.sales.Sale.confirmed;
import static io.salesfunnel.sales.Sale.contact;
import static io.salesfunnel.sales.Sale.decided;
import static io.salesfunnel.sales.Sale.did;
import static io.salesfunnel.sales.Sale.manager;
import static io.salesfunnel.sales.Sale.pursuit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.Fact;
import io.salesfunnel.evidence.Facts;
import io.salesfunnel.evidence.HumanDecision;
import io.salesfunnel.evidence.Money;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.funnel.FunnelRecord;
import io.salesfunnel.funnel.Outcome;
import io.salesfunnel.funnel.Outcome.Verdict;
import io.salesfunnel.party.Organization;
import io.salesfunnel.party.Person;
import io.salesfunnel.stage.RecordStatus;
import io.salesfunnel.stage.StatusTransition;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DealsTest {

    private static final Deals DEALS = Deals.of(FUNNEL);
    private static final BuyingContact LEADER = BuyingContact.of(CAM, BuyingRole.DECISION_MAKER);
    private static final Person EVE = Person.builder().id("p-2").build();

    private static Opportunity opportunity() {
        return DEALS.pursue("O-1", confirmed(), LEADER, pursuit(31))
                .opportunity()
                .orElseThrow();
    }

    private static FunnelRecord kept(FunnelRecord opportunity, Evidence evidence) {
        return Pipeline.standard().record(opportunity, evidence).record();
    }

    @Test
    @DisplayName("A8, P20, S3.10, S3.35: pursuing a deal gives an opportunity, and the contact lives on in it")
    void givesBothRecords() {
        Deals.Pursuit pursuit = DEALS.pursue("O-1", confirmed(), LEADER, pursuit(31));

        Opportunity opportunity = pursuit.opportunity().orElseThrow();
        assertThat(pursuit.contact().orElseThrow().stage()).isEqualTo(OPPORTUNITY);
        assertThat(pursuit.contact().orElseThrow().id()).isEqualTo("P-1");
        assertThat(opportunity.stage()).isEqualTo(DISCOVERY);
        assertThat(opportunity.id()).isEqualTo("O-1");
        assertThat(opportunity.status()).isEqualTo(RecordStatus.OPEN);
        assertThat(opportunity.party()).isSameAs(CAM);
        assertThat(opportunity.buyingGroup()).contains(BuyingGroup.of(LEADER));
    }

    @Test
    @DisplayName("S3.1: prospect, lead, contact and opportunity are four things, and none is one of the others")
    void tellsFourThingsApart() {
        Opportunity opportunity = DEALS.pursue("O-1", confirmed(), LEADER, pursuit(31))
                .opportunity()
                .orElseThrow();

        assertThat(List.<FunnelRecord>of(Sale.prospect(), Sale.lead(), contact(), opportunity))
                .extracting(record -> List.of(Prospect.class, Lead.class, Contact.class, Opportunity.class).stream()
                        .filter(type -> type.isInstance(record))
                        .map(Class::getSimpleName)
                        .toList())
                .containsExactly(List.of("Prospect"), List.of("Lead"), List.of("Contact"), List.of("Opportunity"));
    }

    @Test
    @DisplayName("S3.34: no opportunity without the decision, and none of a contact that is not suitable")
    void givesNoneWhenTheContactDoesNotMove() {
        Deals.Pursuit unconfirmed = DEALS.pursue("O-1", contact(), LEADER, pursuit(31));
        Deals.Pursuit undecided =
                DEALS.pursue("O-1", confirmed(), LEADER, decided(QUALIFICATION_CONFIRMED, 31, manager(31)));

        assertThat(unconfirmed.contact().reasons()).extracting(Finding::name).containsExactly("suitability-confirmed");
        assertThat(unconfirmed.opportunity()).isEmpty();
        assertThat(undecided.contact().reasons()).extracting(Finding::name).containsExactly("pursuit-decided");
        assertThat(undecided.opportunity()).isEmpty();
    }

    @Test
    @DisplayName("P19, P20: a contact may be part of several opportunities")
    void pursuesASecondDealOfAContact() {
        Contact first =
                DEALS.pursue("O-1", confirmed(), LEADER, pursuit(31)).contact().orElseThrow();

        Deals.Pursuit second = DEALS.pursue("O-2", first, LEADER, pursuit(50));

        assertThat(second.opportunity().orElseThrow().id()).isEqualTo("O-2");
        assertThat(second.contact().orElseThrow().history()).hasSize(5);
    }

    @Test
    void opensADealOfSomebodyWhoseRecordStaysAsItIs() {
        Opportunity opened =
                DEALS.open("O-2", LEADER, decided(PURSUIT_DECIDED, 60)).orElseThrow();

        assertThat(opened.stage()).isEqualTo(DISCOVERY);
        assertThat(DEALS.open("O-2", LEADER, decided(LOSS_DECIDED, 60)).explain())
                .isEqualTo("Party 'p-1' cannot yet ENTER_DISCOVERY from OUTSIDE: 1 of 2 guards unknown: pursued"
                        + " (unknown: is the deal worth pursuing?)");
        assertThat(Pipeline.standard()
                        .enter(DISCOVERY, "O-2", CAM, decided(PURSUIT_DECIDED, 60))
                        .questions())
                .containsExactly("who is the primary contact?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DEALS.open("no code", LEADER, decided(PURSUIT_DECIDED, 60)));
    }

    @Test
    void isAboutTheOrganizationOfThePrimaryContact() {
        Organization bakery = Organization.builder().id("o-9").build();
        Person baker = Person.builder().id("p-9").organization(bakery).build();

        Opportunity opened = DEALS.open("O-3", BuyingContact.of(baker), decided(PURSUIT_DECIDED, 60))
                .orElseThrow();

        assertThat(opened.party()).isSameAs(bakery);
        assertThat(Pipeline.standard()
                        .record(opened, did(baker, CALL_ANSWERED, 61))
                        .verdict())
                .isEqualTo(Verdict.RECORDED);
        assertThat(Pipeline.standard()
                        .record(opened, did(bakery, CALL_ANSWERED, 62))
                        .verdict())
                .isEqualTo(Verdict.RECORDED);
    }

    @Test
    @DisplayName("S3.11: amount, date and account manager are facts, and the latest counts")
    void tellsAmountDateAndAccountManager() {
        Money price = Money.of(5000, "EUR");
        LocalDate day = LocalDate.of(2026, 6, 1);
        Opportunity empty =
                DEALS.open("O-2", LEADER, decided(PURSUIT_DECIDED, 60)).orElseThrow();
        HumanDecision decision = decided(
                PURSUIT_DECIDED,
                60,
                Fact.of(Facts.AMOUNT, price, "call", at(60)),
                Fact.of(Facts.EXPECTED_CLOSE, day, "call", at(60)),
                manager(60));
        Opportunity full = DEALS.open("O-2", LEADER, decision).orElseThrow();
        Opportunity changed = (Opportunity) kept(full, Fact.of(Facts.ACCOUNT_MANAGER, "rep-3", "desk", at(61)));

        assertThat(empty.amount()).isEmpty();
        assertThat(empty.expectedClose()).isEmpty();
        assertThat(empty.accountManager()).isEmpty();
        assertThat(full.amount()).contains(price);
        assertThat(full.expectedClose()).contains(day);
        assertThat(full.accountManager()).contains("rep-2");
        assertThat(changed.accountManager()).contains("rep-3");
    }

    @Test
    @DisplayName("S3.12: everybody in the group belongs to the opportunity, and nobody else does")
    void takesInteractionsOfTheGroupOnly() {
        Outcome<FunnelRecord> stranger = Pipeline.standard().record(opportunity(), did(EVE, FORM_SUBMITTED, 40));
        BuyingGroup both = BuyingGroup.of(LEADER).joinedBy(BuyingContact.of(EVE, BuyingRole.USER));
        FunnelRecord joined = kept(opportunity(), Fact.of(BuyingGroup.KEY, both, "call", at(39)));
        FunnelRecord spoken = kept(joined, did(EVE, FORM_SUBMITTED, 40));
        FunnelRecord left = kept(spoken, Fact.of(BuyingGroup.KEY, BuyingGroup.of(LEADER), "call", at(41)));

        assertThat(stranger.explain())
                .isEqualTo("Opportunity 'O-1' cannot record in DISCOVERY: 'FORM_SUBMITTED-40' is of party 'p-2'; record"
                        + " it on a record of that party");
        assertThat(((Opportunity) joined).buyingGroup()).contains(both);
        assertThat(spoken.journal().log().size()).isEqualTo(3);
        assertThat(((Opportunity) left).buyingGroup()).contains(BuyingGroup.of(LEADER));
        assertThat(Pipeline.standard().restore(left.snapshot()).orElseThrow()).isEqualTo(left);
    }

    @Test
    void goesToAProposalByAQuoteAndKeepsItsStageWhenItIsLost() {
        FunnelRecord proposed = kept(opportunity(), did(QUOTE_ISSUED, 40));

        Opportunity lost = Pipeline.standard()
                .attempt(StatusTransition.LOSE, (Opportunity) proposed, decided(LOSS_DECIDED, 50))
                .orElseThrow();

        assertThat(proposed.stage()).isEqualTo(PROPOSAL);
        assertThat(proposed.status()).isEqualTo(RecordStatus.OPEN);
        assertThat(lost.stage()).isEqualTo(PROPOSAL);
        assertThat(lost.status()).isEqualTo(RecordStatus.LOST);
        assertThat(kept(opportunity(), did(CALL_ANSWERED, 40)).stage()).isEqualTo(DISCOVERY);
    }

    @Test
    void hasAPipelineInWhichTheSameCommitmentsWin() {
        Deals byPayment =
                Deals.of(Engagement.standard().promotedBy(PAYMENT_RECEIVED).funnel());

        assertThat(byPayment.pipeline().promotedBy()).containsExactly(PAYMENT_RECEIVED);
        assertThat(DEALS.pipeline().promotedBy()).isEqualTo(Pipeline.standard().promotedBy());
    }

    @Test
    @SuppressWarnings("NullAway")
    void needsAFunnel() {
        assertThatNullPointerException().isThrownBy(() -> Deals.of(null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Deals.of(Pipeline.standard()))
                .withMessage("Deals cannot be made in funnel 'pipeline': it has no stage CUSTOMER or no transition"
                        + " PURSUE of Engagement; take a funnel made by Engagement");
    }
}
