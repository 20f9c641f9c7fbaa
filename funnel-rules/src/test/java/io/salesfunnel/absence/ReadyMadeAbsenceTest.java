package io.salesfunnel.absence;

import static io.salesfunnel.absence.Diary.CAM;
import static io.salesfunnel.absence.Diary.assess;
import static io.salesfunnel.absence.Diary.at;
import static io.salesfunnel.absence.Diary.campaign;
import static io.salesfunnel.absence.Diary.did;
import static io.salesfunnel.absence.Diary.inSequence;
import static io.salesfunnel.absence.Diary.told;
import static io.salesfunnel.evidence.StandardInteraction.AD_SHOWN;
import static io.salesfunnel.evidence.StandardInteraction.CALL_ANSWERED;
import static io.salesfunnel.evidence.StandardInteraction.CALL_ATTEMPTED;
import static io.salesfunnel.evidence.StandardInteraction.CART_ITEM_ADDED;
import static io.salesfunnel.evidence.StandardInteraction.CHECKOUT_STARTED;
import static io.salesfunnel.evidence.StandardInteraction.EMAIL_BOUNCED;
import static io.salesfunnel.evidence.StandardInteraction.EMAIL_OPENED;
import static io.salesfunnel.evidence.StandardInteraction.EMAIL_SENT;
import static io.salesfunnel.evidence.StandardInteraction.LIST_IMPORTED;
import static io.salesfunnel.evidence.StandardInteraction.OBJECTION_RAISED;
import static io.salesfunnel.evidence.StandardInteraction.ORDER_PLACED;
import static io.salesfunnel.evidence.StandardInteraction.QUOTE_EXPIRED;
import static io.salesfunnel.evidence.StandardInteraction.TRIAL_STARTED;
import static io.salesfunnel.evidence.StandardInteraction.WEBSITE_VISITED;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.HumanDecision;
import io.salesfunnel.evidence.StandardDecision;
import io.salesfunnel.evidence.StandardInteraction;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.finding.Finding.Status;
import io.salesfunnel.funnel.Funnel;
import io.salesfunnel.funnel.FunnelRecord;
import io.salesfunnel.known.Assessment;
import io.salesfunnel.sales.Engagement;
import io.salesfunnel.stage.RecordStatus;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReadyMadeAbsenceTest {

    private static final Absence CART = Absence.cartAbandoned(Duration.ofHours(24));
    private static final Absence SILENCE = Absence.noContactFor(Duration.ofDays(7));
    private static final int WEEK = 7 * 24;

    private static Finding cart(int hour, Evidence... evidence) {
        return assess(CART::check, hour, evidence).value();
    }

    private static String hypothesis(Evidence... evidence) {
        return String.valueOf(cart(48, evidence).parameters().get("hypothesis"));
    }

    private static Finding silence(int hour, Evidence... evidence) {
        return assess(SILENCE::check, hour, evidence).value();
    }

    @Test
    @DisplayName("S0.32: a cart with something in it and no order within the window is abandoned")
    void abandonsACart() {
        assertThat(cart(24, did(CART_ITEM_ADDED, 1)).status()).isEqualTo(Status.NOT_MET);
        assertThat(cart(25, did(CART_ITEM_ADDED, 1)).status()).isEqualTo(Status.MET);
        assertThat(cart(25, did(CHECKOUT_STARTED, 1)).status()).isEqualTo(Status.MET);
        assertThat(CART.name()).isEqualTo("cart-abandoned");
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "ORDER_PLACED",
                "CONTRACT_SIGNED",
                "QUOTE_CONVERTED_TO_INVOICE",
                "PAYMENT_RECEIVED",
                "NOT_INTERESTED",
                "LOST_TO_COMPETITOR"
            })
    @DisplayName("S0.32, P13: an order in the gap cancels it")
    void leavesACartThatWasDecidedOn(StandardInteraction type) {
        assertThat(cart(25, did(CART_ITEM_ADDED, 1), did(type, 24)).status()).isEqualTo(Status.NOT_MET);
    }

    @Test
    @DisplayName("S0.32, P13: an order and a cart at the same instant go by their sequence")
    void goesBySequence() {
        assertThat(cart(30, inSequence(ORDER_PLACED, 1, 1), inSequence(CART_ITEM_ADDED, 1, 2))
                        .status())
                .isEqualTo(Status.MET);
        assertThat(cart(30, inSequence(CART_ITEM_ADDED, 1, 1), inSequence(ORDER_PLACED, 1, 2))
                        .status())
                .isEqualTo(Status.NOT_MET);
    }

    @Test
    @DisplayName("S0.32, P13: an order of another cart leaves this one abandoned, where carts can be told apart")
    void tellsCartsApart() {
        Evidence[] evidence = {
            did(CART_ITEM_ADDED, 1, told(DrawnLog.CART, 7, 1)), did(ORDER_PLACED, 2, told(DrawnLog.CART, 8, 2))
        };
        Absence apart = Absence.cartAbandoned(Duration.ofHours(24), DrawnLog.CART);

        assertThat(assess(apart::check, 25, evidence).value().status()).isEqualTo(Status.MET);
        assertThat(cart(25, evidence).status()).isEqualTo(Status.NOT_MET);
        assertThat(apart).isNotEqualTo(CART);
    }

    @Test
    @DisplayName("S0.33: why a cart was abandoned is not known unless somebody says so")
    void hasNoHypothesisOfItsOwn() {
        assertThat(hypothesis(did(CART_ITEM_ADDED, 1), did(WEBSITE_VISITED, 2))).isEqualTo("UNKNOWN");
        assertThat(hypothesis(did(OBJECTION_RAISED, 0), did(CART_ITEM_ADDED, 1)))
                .isEqualTo("UNKNOWN");
        assertThat(hypothesis(did(CART_ITEM_ADDED, 1), told(Absence.CART_FORGOTTEN, true, 0)))
                .isEqualTo("UNKNOWN");
        assertThat(hypothesis(did(CART_ITEM_ADDED, 1), told(Absence.CART_FORGOTTEN, false, 2)))
                .isEqualTo("UNKNOWN");
        assertThat(cart(2, did(CART_ITEM_ADDED, 1)).parameters()).doesNotContainKey("hypothesis");
    }

    @Test
    @DisplayName("S0.33: something holds the party back when it raised an objection since")
    void takesAnObjectionForWhatHoldsBack() {
        assertThat(hypothesis(did(CART_ITEM_ADDED, 1), did(OBJECTION_RAISED, 2)))
                .isEqualTo("HELD_BACK");
        assertThat(hypothesis(
                        did(CART_ITEM_ADDED, 1),
                        told(Absence.CART_FORGOTTEN, true, 2),
                        did(OBJECTION_RAISED, 3),
                        did(OBJECTION_RAISED, 1)))
                .isEqualTo("HELD_BACK");
    }

    @Test
    @DisplayName("S0.33: the party forgot it when it says so")
    void takesThePartysWordForHavingForgotten() {
        assertThat(hypothesis(did(CART_ITEM_ADDED, 1), told(Absence.CART_FORGOTTEN, true, 1)))
                .isEqualTo("FORGOTTEN");
        assertThat(hypothesis(did(CART_ITEM_ADDED, 1), did(OBJECTION_RAISED, 2), told(Absence.CART_FORGOTTEN, true, 2)))
                .isEqualTo("FORGOTTEN");
    }

    @Test
    @DisplayName("S0.33: an abandoned cart is no loss")
    void losesNothing() {
        Funnel funnel = Engagement.standard().funnel();
        FunnelRecord record = funnel.enter(
                        Engagement.PROSPECT,
                        "P-1",
                        CAM,
                        HumanDecision.by("rep-1", StandardDecision.FIT_ASSERTED, "wide street", at(0)))
                .orElseThrow();
        FunnelRecord shopping = funnel.record(record, did(CART_ITEM_ADDED, 1)).record();

        Assessment<Finding> waiting = shopping.assess(at(2), CART::check);
        Assessment<Finding> abandoned = shopping.assess(at(25), CART::check);

        assertThat(waiting.validUntil()).contains(at(25));
        assertThat(abandoned.value().status()).isEqualTo(Status.MET);
        assertThat(shopping.status()).isEqualTo(RecordStatus.OPEN);
    }

    @Test
    @DisplayName("S2.18: who is left alone for too long may turn to a competitor")
    void warnsOfSilence() {
        Finding silent = silence(WEEK + 1, did(CALL_ANSWERED, 1));

        assertThat(silent.status()).isEqualTo(Status.MET);
        assertThat(silent.parameters())
                .containsEntry("risk", "COMPETITOR")
                .containsEntry("trigger", "CALL_ANSWERED")
                .containsEntry("since", at(1));
        assertThat(silence(WEEK, did(CALL_ANSWERED, 1)).status()).isEqualTo(Status.NOT_MET);
        assertThat(silence(WEEK, did(CALL_ANSWERED, 1)).parameters()).doesNotContainKey("risk");
        assertThat(SILENCE.name()).isEqualTo("no-contact");
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "EMAIL_SENT",
                "DIRECT_MAIL_SENT",
                "QUOTE_ISSUED",
                "FORM_SUBMITTED",
                "OBJECTION_RAISED",
                "NOT_INTERESTED",
                "EMAIL_REPLIED",
                "MEETING_HELD"
            })
    @DisplayName("P26, S2.18: a contact in either direction ends the silence")
    void endsTheSilence(StandardInteraction type) {
        assertThat(silence(WEEK + 1, did(CALL_ANSWERED, 1), did(type, 2)).parameters())
                .containsEntry("since", at(2));
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "CALL_ATTEMPTED",
                "EMAIL_OPENED",
                "WEBSITE_VISITED",
                "AD_CLICKED",
                "AD_SHOWN",
                "CAMPAIGN_TOUCHED",
                "LIST_IMPORTED",
                "INVOICE_ISSUED",
                "EMAIL_BOUNCED",
                "QUOTE_EXPIRED"
            })
    @DisplayName("P26, S2.18, P7, P9: an attempt that reached nobody, or a visit, does not end the silence")
    void doesNotEndTheSilence(StandardInteraction type) {
        assertThat(silence(WEEK + 1, did(CALL_ANSWERED, 1), did(type, 2)).parameters())
                .containsEntry("since", at(1));
    }

    @Test
    void countsNoMailOfACampaign() {
        assertThat(silence(WEEK, did(CALL_ANSWERED, 1), campaign(EMAIL_SENT, 2, "spring"))
                        .parameters())
                .containsEntry("since", at(1));
    }

    @Test
    void undoesTheMailThatBounced() {
        assertThat(silence(WEEK, did(CALL_ANSWERED, 1), did(EMAIL_SENT, 2), did(EMAIL_BOUNCED, 3))
                        .parameters())
                .containsEntry("since", at(1));
        assertThat(silence(WEEK, did(EMAIL_SENT, 1), did(EMAIL_SENT, 2), did(EMAIL_BOUNCED, 3))
                        .parameters())
                .containsEntry("since", at(1));
        assertThat(silence(WEEK, did(EMAIL_SENT, 1), campaign(EMAIL_SENT, 2, "spring"), did(EMAIL_BOUNCED, 3))
                        .parameters())
                .containsEntry("since", at(1));
        assertThat(silence(WEEK, did(EMAIL_SENT, 1), did(EMAIL_BOUNCED, 2)).reason())
                .isEqualTo("no contact or visit so far");
    }

    @Test
    void runsFromTheFirstVisitWhileThereWasNoContact() {
        Evidence[] visits = {did(EMAIL_OPENED, 1), did(WEBSITE_VISITED, 2), did(WEBSITE_VISITED, 3)};

        assertThat(silence(WEEK, visits).parameters()).containsEntry("since", at(2));
        assertThat(silence(WEEK, did(WEBSITE_VISITED, 2), did(CALL_ANSWERED, 3)).parameters())
                .containsEntry("since", at(3));
    }

    @Test
    void keepsNobodyWaitingWhoNeverCame() {
        Finding nobody = silence(
                WEEK * 9,
                did(LIST_IMPORTED, 0),
                did(AD_SHOWN, 1),
                did(CALL_ATTEMPTED, 2),
                did(EMAIL_OPENED, 3),
                did(QUOTE_EXPIRED, 4));

        assertThat(nobody.status()).isEqualTo(Status.NOT_MET);
        assertThat(nobody.reason()).isEqualTo("no contact or visit so far");
    }

    @Test
    @DisplayName("S2.40: a trial of 15 days expires, unless something was bought")
    void expiresATrial() {
        Absence trial = Absence.trialExpired(Duration.ofDays(15));
        int end = 15 * 24;

        Assessment<Finding> running = assess(trial::check, end - 1, did(TRIAL_STARTED, 0));

        assertThat(running.value().status()).isEqualTo(Status.NOT_MET);
        assertThat(running.validUntil()).contains(at(end));
        assertThat(assess(trial::check, end, did(TRIAL_STARTED, 0)).value().status())
                .isEqualTo(Status.MET);
        assertThat(assess(trial::check, end, did(TRIAL_STARTED, 0), did(ORDER_PLACED, 9))
                        .value()
                        .status())
                .isEqualTo(Status.NOT_MET);
        assertThat(assess(trial::check, end, did(TRIAL_STARTED, 0)).value().parameters())
                .doesNotContainKeys("risk", "hypothesis");
    }
}
