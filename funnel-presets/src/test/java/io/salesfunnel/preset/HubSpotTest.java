package io.salesfunnel.preset;

import static io.salesfunnel.evidence.StandardDecision.CUSTOMER_IMPORTED;
import static io.salesfunnel.evidence.StandardDecision.DISQUALIFICATION_DECIDED;
import static io.salesfunnel.evidence.StandardDecision.LOSS_DECIDED;
import static io.salesfunnel.evidence.StandardDecision.PURSUIT_DECIDED;
import static io.salesfunnel.evidence.StandardDecision.QUALIFICATION_CONFIRMED;
import static io.salesfunnel.evidence.StandardDecision.REOPENING_DECIDED;
import static io.salesfunnel.evidence.StandardInteraction.CALL_ANSWERED;
import static io.salesfunnel.evidence.StandardInteraction.CONTRACT_SIGNED;
import static io.salesfunnel.evidence.StandardInteraction.EMAIL_OPENED;
import static io.salesfunnel.evidence.StandardInteraction.EMAIL_REPLIED;
import static io.salesfunnel.evidence.StandardInteraction.EMAIL_SENT;
import static io.salesfunnel.evidence.StandardInteraction.FORM_SUBMITTED;
import static io.salesfunnel.evidence.StandardInteraction.LIST_IMPORTED;
import static io.salesfunnel.evidence.StandardInteraction.NEWSLETTER_SUBSCRIBED;
import static io.salesfunnel.evidence.StandardInteraction.QUOTE_ISSUED;
import static io.salesfunnel.preset.HubSpotLifecycleFunnel.CUSTOMER;
import static io.salesfunnel.preset.HubSpotLifecycleFunnel.EVANGELIST;
import static io.salesfunnel.preset.HubSpotLifecycleFunnel.LEAD;
import static io.salesfunnel.preset.HubSpotLifecycleFunnel.MARKETING_QUALIFIED_LEAD;
import static io.salesfunnel.preset.HubSpotLifecycleFunnel.NO_VALUE;
import static io.salesfunnel.preset.HubSpotLifecycleFunnel.OPPORTUNITY;
import static io.salesfunnel.preset.HubSpotLifecycleFunnel.OTHER;
import static io.salesfunnel.preset.HubSpotLifecycleFunnel.SUBSCRIBER;
import static io.salesfunnel.preset.Told.after;
import static io.salesfunnel.preset.Told.chosen;
import static io.salesfunnel.preset.Told.decided;
import static io.salesfunnel.preset.Told.did;
import static io.salesfunnel.preset.Told.stageAfter;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.evidence.HumanDecision;
import io.salesfunnel.evidence.StandardInteraction;
import io.salesfunnel.funnel.Funnel;
import io.salesfunnel.funnel.FunnelRecord;
import io.salesfunnel.funnel.Outcome;
import io.salesfunnel.funnel.Stage;
import io.salesfunnel.sales.Customer;
import io.salesfunnel.stage.RecordStatus;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What people know of HubSpot, told by its lifecycle stage, its lead and its deal. */
class HubSpotTest {

    private static final Funnel LIFECYCLE = Presets.hubSpotLifecycle().funnel();
    private static final Funnel LEADS = Presets.hubSpotLead().funnel();
    private static final Funnel DEALS = Presets.hubSpotDeal().funnel();

    @Test
    void tellsCamByLifecycleStage() {
        assertThat(Told.stages(LIFECYCLE, Told.CAMS_LOG))
                .containsExactly(
                        "NO_VALUE", // from a list
                        "NO_VALUE", // fits
                        "NO_VALUE", // e-mail sent
                        "NO_VALUE", // and opened
                        "NO_VALUE", // visit
                        "LEAD", // form
                        "LEAD", // download
                        "LEAD", // call attempted
                        "LEAD", // call answered
                        "SALES_QUALIFIED_LEAD", // qualification confirmed
                        "OPPORTUNITY", // pursuit decided
                        "OPPORTUNITY", // quote
                        "CUSTOMER"); // contract
    }

    @Test
    void tellsCamAsALead() {
        assertThat(Told.stages(LEADS, Told.CAMS_LOG))
                .containsExactly(
                        "NEW", // from a list
                        "NEW", // fits
                        "ATTEMPTING", // e-mail sent
                        "ATTEMPTING", // and opened
                        "ATTEMPTING", // visit
                        "ATTEMPTING", // form
                        "ATTEMPTING", // download
                        "ATTEMPTING", // call attempted
                        "CONNECTED", // call answered
                        "QUALIFIED", // qualification confirmed
                        "QUALIFIED", // pursuit decided
                        "QUALIFIED", // quote
                        "QUALIFIED"); // contract
    }

    @Test
    void tellsCamAsADealOnceItIsPursued() {
        assertThat(Told.stages(DEALS, Told.CAMS_LOG))
                .containsExactly(
                        "-",
                        "-",
                        "-",
                        "-",
                        "-",
                        "-",
                        "-",
                        "-",
                        "-",
                        "-",
                        "QUALIFIED_TO_BUY",
                        "CONTRACT_SENT",
                        "CLOSED_WON");
    }

    @Test
    @DisplayName("X1 lifecycle stages are skipped forward, by events and by hand")
    void skipsStages() {
        assertThat(stageAfter(LIFECYCLE, LIST_IMPORTED, PURSUIT_DECIDED)).isEqualTo("OPPORTUNITY");
        assertThat(stageAfter(LIFECYCLE, LIST_IMPORTED, CONTRACT_SIGNED)).isEqualTo("CUSTOMER");
        assertThat(stageAfter(LIFECYCLE, NEWSLETTER_SUBSCRIBED, MARKETING_QUALIFIED_LEAD))
                .isEqualTo("MARKETING_QUALIFIED_LEAD");
        assertThat(stageAfter(LIFECYCLE, NEWSLETTER_SUBSCRIBED, OTHER)).isEqualTo("OTHER");
    }

    @Test
    void tellsSubscribersFromLeads() {
        assertThat(stageAfter(LIFECYCLE, LIST_IMPORTED, NEWSLETTER_SUBSCRIBED)).isEqualTo("SUBSCRIBER");
        assertThat(stageAfter(LIFECYCLE, NEWSLETTER_SUBSCRIBED, EMAIL_OPENED)).isEqualTo("SUBSCRIBER");
        assertThat(stageAfter(LIFECYCLE, NEWSLETTER_SUBSCRIBED, FORM_SUBMITTED)).isEqualTo("LEAD");
        assertThat(stageAfter(LIFECYCLE, FORM_SUBMITTED, NEWSLETTER_SUBSCRIBED)).isEqualTo("LEAD");
    }

    @Test
    @DisplayName("P23 no hand sets an earlier lifecycle stage; the wish is kept and changes nothing")
    void staysWhenSomebodySetsAnEarlierStage() {
        FunnelRecord customer = after(LIFECYCLE, FORM_SUBMITTED, CONTRACT_SIGNED);

        for (Stage<?> earlier : LIFECYCLE.stages().subList(1, 6)) {
            Outcome<FunnelRecord> outcome = LIFECYCLE.record(customer, chosen(LIFECYCLE, earlier, 9));

            assertThat(outcome.isMoved()).as(earlier.name()).isFalse();
            assertThat(outcome.record().stage()).isEqualTo(CUSTOMER);
            assertThat(outcome.record().journal().log().arrivals()).hasSize(3);
        }
    }

    @Test
    @DisplayName(
            "P23, P22 the way back is to clear the value, which is counted and needs a reason; then any stage may be set")
    void goesBackOnlyAfterClearing() {
        FunnelRecord customer = after(LIFECYCLE, FORM_SUBMITTED, PURSUIT_DECIDED, CONTRACT_SIGNED);
        FunnelRecord cleared =
                LIFECYCLE.record(customer, chosen(LIFECYCLE, NO_VALUE, 8)).record();

        assertThat(customer).isInstanceOf(Customer.class);
        assertThat(cleared.stage()).isEqualTo(NO_VALUE);
        assertThat(cleared.history().get(cleared.history().size() - 1).actor()).contains("rep-1");
        for (Stage<?> stage : LIFECYCLE.stages().subList(1, 9)) {
            assertThat(LIFECYCLE
                            .record(cleared, chosen(LIFECYCLE, stage, 9))
                            .record()
                            .stage())
                    .isEqualTo(stage);
        }
    }

    @Test
    @DisplayName("P23 what happened before the value was cleared sets no stage by itself any more")
    void isNotOverruledByWhatHappenedBefore() {
        Object[] happened = {FORM_SUBMITTED, PURSUIT_DECIDED, CONTRACT_SIGNED, NO_VALUE};
        FunnelRecord cleared = after(LIFECYCLE, happened);

        assertThat(LIFECYCLE.record(cleared, did(EMAIL_OPENED, 9)).record().stage())
                .isEqualTo(NO_VALUE);
        assertThat(LIFECYCLE.record(cleared, did(FORM_SUBMITTED, 9)).record().stage())
                .isEqualTo(LEAD);
        assertThat(LIFECYCLE
                        .record(cleared, decided(PURSUIT_DECIDED, 9))
                        .record()
                        .stage())
                .isEqualTo(OPPORTUNITY);
        assertThat(LIFECYCLE.record(cleared, did(CONTRACT_SIGNED, 9)).record().stage())
                .isEqualTo(CUSTOMER);
    }

    @Test
    void leavesOtherByClearingOnly() {
        FunnelRecord supplier = after(LIFECYCLE, LIST_IMPORTED, OTHER);

        assertThat(supplier.status()).isEqualTo(RecordStatus.DISQUALIFIED);
        assertThat(LIFECYCLE.record(supplier, did(FORM_SUBMITTED, 9)).isMoved()).isFalse();
        assertThat(LIFECYCLE.record(supplier, chosen(LIFECYCLE, LEAD, 9)).isMoved())
                .isFalse();
        assertThat(LIFECYCLE
                        .record(supplier, chosen(LIFECYCLE, NO_VALUE, 9))
                        .record()
                        .stage())
                .isEqualTo(NO_VALUE);
        assertThat(LIFECYCLE
                        .record(supplier, chosen(LIFECYCLE, NO_VALUE, 9))
                        .record()
                        .cycle())
                .isEqualTo(2);
    }

    @Test
    @DisplayName("P42 the stage of a company is handed on to its contacts, and sets none of them back")
    void handsOnTheStageOfACompanyForwardOnly() {
        FunnelRecord subscriber = after(LIFECYCLE, NEWSLETTER_SUBSCRIBED);
        FunnelRecord opportunity = after(LIFECYCLE, LIST_IMPORTED, PURSUIT_DECIDED);
        HumanDecision company = chosen(LIFECYCLE, LEAD, 9);

        assertThat(LIFECYCLE.record(subscriber, company).record().stage()).isEqualTo(LEAD);
        assertThat(LIFECYCLE.record(opportunity, company).record().stage()).isEqualTo(OPPORTUNITY);
    }

    @Test
    @DisplayName("P17 nobody is a customer or an evangelist by hand alone")
    void needsACommitmentForACustomer() {
        for (Stage<?> stage : List.of(CUSTOMER, EVANGELIST)) {
            Outcome<FunnelRecord> outcome =
                    LIFECYCLE.record(after(LIFECYCLE, FORM_SUBMITTED), chosen(LIFECYCLE, stage, 9));

            assertThat(outcome.isMoved()).isFalse();
            assertThat(outcome.explain()).contains("commercial-commitment");
        }
        assertThat(stageAfter(LIFECYCLE, CONTRACT_SIGNED, EVANGELIST)).isEqualTo("EVANGELIST");
    }

    @Test
    void makesAnEvangelistOfACustomerWhoseCommitmentNobodyWroteDown() {
        FunnelRecord imported = after(LIFECYCLE, CUSTOMER_IMPORTED);

        assertThat(imported.stage()).isEqualTo(CUSTOMER);
        assertThat(LIFECYCLE
                        .record(imported, chosen(LIFECYCLE, EVANGELIST, 9))
                        .record()
                        .stage())
                .isEqualTo(EVANGELIST);
    }

    @Test
    void beginsWhereSomebodySetTheStage() {
        assertThat(stageAfter(LIFECYCLE, MARKETING_QUALIFIED_LEAD)).isEqualTo("MARKETING_QUALIFIED_LEAD");
        assertThat(stageAfter(LIFECYCLE, SUBSCRIBER)).isEqualTo("SUBSCRIBER");
        assertThat(stageAfter(DEALS, HubSpotDealFunnel.PRESENTATION_SCHEDULED)).isEqualTo("PRESENTATION_SCHEDULED");
    }

    @ParameterizedTest
    @EnumSource(names = {"EMAIL_SENT", "CALL_ATTEMPTED", "MEETING_SCHEDULED"})
    void attemptsByReachingOut(StandardInteraction type) {
        assertThat(stageAfter(LEADS, LIST_IMPORTED, type)).isEqualTo("ATTEMPTING");
    }

    @ParameterizedTest
    @EnumSource(names = {"EMAIL_REPLIED", "PHONE_CALL_RECEIVED", "CALL_ANSWERED", "MEETING_HELD"})
    void connectsByTalking(StandardInteraction type) {
        assertThat(stageAfter(LEADS, LIST_IMPORTED, type)).isEqualTo("CONNECTED");
    }

    @ParameterizedTest
    @EnumSource(names = {"FORM_SUBMITTED", "EMAIL_OPENED", "WEBSITE_VISITED", "CAMPAIGN_TOUCHED", "EMAIL_BOUNCED"})
    @DisplayName("P7, P9 neither a form nor an opened e-mail is a talk, nor is a campaign an attempt")
    void staysNewWithoutAnAttempt(StandardInteraction type) {
        assertThat(stageAfter(LEADS, LIST_IMPORTED, type)).isEqualTo("NEW");
    }

    @Test
    void movesALeadByItselfNoMoreOnceSomebodySetItBack() {
        assertThat(stageAfter(LEADS, EMAIL_SENT, HubSpotLeadFunnel.NEW, EMAIL_SENT, CALL_ANSWERED))
                .isEqualTo("NEW");
        assertThat(stageAfter(LEADS, CALL_ANSWERED, HubSpotLeadFunnel.ATTEMPTING, CALL_ANSWERED))
                .isEqualTo("ATTEMPTING");
        assertThat(stageAfter(
                        LEADS, LIST_IMPORTED, HubSpotLeadFunnel.CONNECTED, HubSpotLeadFunnel.ATTEMPTING, CALL_ANSWERED))
                .isEqualTo("ATTEMPTING");
        assertThat(stageAfter(LEADS, LIST_IMPORTED, DISQUALIFICATION_DECIDED, HubSpotLeadFunnel.NEW, EMAIL_SENT))
                .isEqualTo("NEW");
        assertThat(stageAfter(LEADS, HubSpotLeadFunnel.NEW, EMAIL_SENT)).isEqualTo("ATTEMPTING");
        assertThat(stageAfter(LEADS, FORM_SUBMITTED, HubSpotLeadFunnel.NEW, CALL_ANSWERED))
                .isEqualTo("CONNECTED");
        assertThat(stageAfter(LEADS, LIST_IMPORTED, HubSpotLeadFunnel.ATTEMPTING, CALL_ANSWERED))
                .isEqualTo("CONNECTED");
    }

    @Test
    void endsALeadThatIsQualified() {
        FunnelRecord qualified = after(LEADS, LIST_IMPORTED, PURSUIT_DECIDED);

        assertThat(qualified.stage()).isEqualTo(HubSpotLeadFunnel.QUALIFIED);
        assertThat(qualified.status()).isEqualTo(RecordStatus.OPEN);
        assertThat(LEADS.definition().movesFrom(qualified.stage())).isEmpty();
        assertThat(LEADS.record(qualified, did(EMAIL_REPLIED, 9)).isMoved()).isFalse();
    }

    @Test
    void keepsWhyALeadWasDisqualifiedAndTakesItUpAgain() {
        HumanDecision unfit = HumanDecision.builder()
                .actor("rep-1")
                .type(DISQUALIFICATION_DECIDED)
                .reason("too small")
                .code("budget")
                .decidedAt(Told.day(8))
                .build();
        FunnelRecord lead =
                LEADS.record(after(LEADS, LIST_IMPORTED, EMAIL_SENT), unfit).record();

        assertThat(lead.stage()).isEqualTo(HubSpotLeadFunnel.DISQUALIFIED);
        assertThat(lead.status()).isEqualTo(RecordStatus.DISQUALIFIED);
        assertThat(lead.journal().log().find(unfit.id())).contains(unfit);
        assertThat(LEADS.record(lead, did(EMAIL_REPLIED, 9)).isMoved()).isFalse();
        assertThat(LEADS.record(lead, chosen(LEADS, HubSpotLeadFunnel.NEW, 9))
                        .record()
                        .stage())
                .isEqualTo(HubSpotLeadFunnel.NEW);
        assertThat(LEADS.record(lead, decided(REOPENING_DECIDED, 9)).record().stage())
                .isEqualTo(HubSpotLeadFunnel.ATTEMPTING);
    }

    @Test
    void keepsADealWhereSomebodySetIt() {
        assertThat(stageAfter(
                        DEALS,
                        QUALIFICATION_CONFIRMED,
                        PURSUIT_DECIDED,
                        QUOTE_ISSUED,
                        HubSpotDealFunnel.APPOINTMENT_SCHEDULED,
                        EMAIL_SENT))
                .isEqualTo("APPOINTMENT_SCHEDULED");
        assertThat(stageAfter(DEALS, PURSUIT_DECIDED, LOSS_DECIDED)).isEqualTo("CLOSED_LOST");
    }

    @Test
    void hasTheProbabilitiesThatItComesWith() {
        assertThat(DEALS.stages().stream()
                        .map(stage -> DEALS.definition().probabilities().get(stage)))
                .containsExactly(0.2, 0.4, 0.6, 0.8, 0.9, 1.0, 0.0);
    }
}
