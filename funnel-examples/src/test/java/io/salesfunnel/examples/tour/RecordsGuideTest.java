package io.salesfunnel.examples.tour;

import static io.salesfunnel.examples.tour.GuideCast.FUNNEL;
import static io.salesfunnel.examples.tour.GuideCast.PRIMARY;
import static io.salesfunnel.examples.tour.GuideCast.day;
import static io.salesfunnel.examples.tour.GuideCast.decided;
import static io.salesfunnel.examples.tour.GuideCast.pursued;
import static io.salesfunnel.examples.tour.GuideCast.seen;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.evidence.Fact;
import io.salesfunnel.evidence.Facts;
import io.salesfunnel.evidence.HumanDecision;
import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.evidence.StandardDecision;
import io.salesfunnel.evidence.StandardInteraction;
import io.salesfunnel.funnel.Funnel;
import io.salesfunnel.funnel.FunnelRecord;
import io.salesfunnel.party.Person;
import io.salesfunnel.sales.BuyingContact;
import io.salesfunnel.sales.BuyingGroup;
import io.salesfunnel.sales.BuyingRole;
import io.salesfunnel.sales.Contact;
import io.salesfunnel.sales.Deals;
import io.salesfunnel.sales.Engagement;
import io.salesfunnel.sales.Opportunity;
import io.salesfunnel.sales.Pipeline;
import io.salesfunnel.stage.RecordStatus;
import io.salesfunnel.stage.StatusTransition;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Every snippet of the guide to the funnel about records that are closed, and about deals. */
class RecordsGuideTest {

    private final Funnel funnel = FUNNEL;

    // spotless:off
    @Test
    void parksAndWakes() {
        Contact contact = GuideCast.contact();
        Instant now = day(5);
        Instant june = day(100);

        HumanDecision later = HumanDecision.builder()
                .actor("seller-4").type(StandardDecision.PARKING_DECIDED).reason("wants it in June").decidedAt(now)
                .addFact(Fact.of(Facts.WAKE_UP, june, "call", now))
                .build();
        Contact parked = funnel.attempt(StatusTransition.PARK, contact, later).orElseThrow();
        HumanDecision awake = HumanDecision.by("seller-4", StandardDecision.WAKE_UP_DECIDED, "June is here", june);
        Contact back = funnel.attempt(StatusTransition.WAKE, parked, awake).orElseThrow();

        assertThat(parked.status()).isEqualTo(RecordStatus.PARKED);
        assertThat(back.status()).isEqualTo(RecordStatus.OPEN);
        assertThat(back.cycle()).isEqualTo(1);
    }

    @Test
    void losesAndReopens() {
        Contact contact = GuideCast.contact();
        HumanDecision loss = decided(StandardDecision.LOSS_DECIDED, 5);
        HumanDecision again = decided(StandardDecision.REOPENING_DECIDED, 60);

        FunnelRecord lost = funnel.record(contact, loss).record();
        FunnelRecord reopened = funnel.record(lost, again).record();

        assertThat(lost.status()).isEqualTo(RecordStatus.LOST);
        assertThat(reopened.status()).isEqualTo(RecordStatus.OPEN);
        assertThat(reopened.stage()).isEqualTo(Engagement.CONTACT);
        assertThat(reopened.cycle()).isEqualTo(2);
    }

    @Test
    void insistsOnACodeForALoss() {
        Contact contact = GuideCast.contact();
        Instant now = day(5);

        Funnel counted = Engagement.standard().named("engagement-counted", 1).lossReasons("price", "timing").funnel();
        HumanDecision loss = HumanDecision.builder()
                .actor("seller-4").type(StandardDecision.LOSS_DECIDED).code("price").reason("too dear").decidedAt(now)
                .build();

        FunnelRecord same = counted.replay(contact.journal()).orElseThrow();
        assertThat(counted.record(same, decided(StandardDecision.LOSS_DECIDED, 5)).isMoved()).isFalse();
        assertThat(counted.record(same, loss).record().status()).isEqualTo(RecordStatus.LOST);
    }

    @Test
    void leadsADealFromContactToCustomer() {
        Contact contact = GuideCast.suitableContact();
        HumanDecision decision = pursued(5);
        Interaction quote = seen("I-6", StandardInteraction.QUOTE_ISSUED, 6);
        Interaction contract = seen("I-7", StandardInteraction.CONTRACT_SIGNED, 7);

        Deals deals = Deals.of(funnel);
        Deals.Pursuit pursuit = deals.pursue("O-1", contact, PRIMARY, decision);
        Contact pursued = pursuit.contact().orElseThrow();
        Opportunity opportunity = pursuit.opportunity().orElseThrow();

        Opportunity proposed = Pipeline.standard().attempt(Pipeline.PROPOSE, opportunity, quote).orElseThrow();
        Deals.Win win = deals.win(proposed, contract, pursued);

        assertThat(pursued.stage()).isEqualTo(Engagement.OPPORTUNITY);
        assertThat(win.opportunity().orElseThrow().status()).isEqualTo(RecordStatus.WON);
        assertThat(win.customer().orElseThrow().stage()).isEqualTo(Engagement.CUSTOMER);
        assertThat(win.reasons()).isEmpty();
    }

    @Test
    void letsOthersJoinADeal() {
        Deals.Pursuit pursuit = Deals.of(funnel).pursue("O-1", GuideCast.suitableContact(), PRIMARY, pursued(5));
        Opportunity opportunity = pursuit.opportunity().orElseThrow();
        Person colleague = Person.builder().id("P-2").name("C.").build();
        Instant now = day(6);

        BuyingGroup group = opportunity.buyingGroup().orElseThrow()
                .joinedBy(BuyingContact.of(colleague, BuyingRole.USER));
        Fact<BuyingGroup> joined = Fact.of(BuyingGroup.KEY, group, "call", now);
        Opportunity both = (Opportunity) Pipeline.standard().record(opportunity, joined).record();

        assertThat(both.buyingGroup().orElseThrow().contacts()).hasSize(2);
        assertThat(both.concerns(Interaction.of("I-8", colleague, StandardInteraction.CALL_ANSWERED, now))).isTrue();
    }
    // spotless:on
}
