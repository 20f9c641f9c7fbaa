package io.salesfunnel.sales;

import static io.salesfunnel.evidence.StandardDecision.FIT_ASSERTED;
import static io.salesfunnel.evidence.StandardDecision.LOSS_DECIDED;
import static io.salesfunnel.evidence.StandardInteraction.CONTRACT_SIGNED;
import static io.salesfunnel.evidence.StandardInteraction.FORM_SUBMITTED;
import static io.salesfunnel.evidence.StandardInteraction.PAYMENT_RECEIVED;
import static io.salesfunnel.evidence.StandardInteraction.QUOTE_ACCEPTED;
import static io.salesfunnel.sales.Sale.CAM;
import static io.salesfunnel.sales.Sale.decided;
import static io.salesfunnel.sales.Sale.did;
import static io.salesfunnel.sales.Sale.fit;
import static io.salesfunnel.sales.Sale.goodCall;
import static io.salesfunnel.sales.Sale.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.salesfunnel.evidence.Facts;
import io.salesfunnel.evidence.HumanDecision;
import io.salesfunnel.funnel.Funnel;
import io.salesfunnel.funnel.FunnelRecord;
import io.salesfunnel.funnel.Outcome;
import io.salesfunnel.qualification.Criterion;
import io.salesfunnel.qualification.QualificationRule;
import io.salesfunnel.stage.RecordStatus;
import io.salesfunnel.stage.StatusTransition;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EngagementSettingsTest {

    private static final Engagement STANDARD = Engagement.standard();
    private static final QualificationRule NEED = Criterion.isTrue(Facts.NEED);
    private static final QualificationRule AUTHORITY = Criterion.isTrue(Facts.AUTHORITY);

    private static Prospect prospect(Funnel funnel) {
        return funnel.enter(Engagement.PROSPECT, "P-1", CAM, decided(FIT_ASSERTED, 0, fit(0)))
                .orElseThrow();
    }

    private static Outcome<FunnelRecord> called(Funnel funnel) {
        return funnel.record(prospect(funnel), goodCall(10));
    }

    @Test
    void requiresMoreOfAContact() {
        Funnel funnel = STANDARD.requiring(NEED, AUTHORITY).funnel();

        FunnelRecord lead = called(funnel).record();
        Outcome<Contact> asked = funnel.attempt(Engagement.QUALIFY, (Lead) lead, goodCall(11));

        assertThat(lead.stage()).isEqualTo(Engagement.LEAD);
        assertThat(asked.explain())
                .isEqualTo("Lead 'P-1' cannot yet QUALIFY from LEAD: 1 of 3 guards unknown: requirements (unknown: need"
                        + " (unknown: need: yes or no?), authority (unknown: authority: yes or no?))");
        FunnelRecord needing = funnel.record(lead, told(Facts.NEED, true, 12)).record();
        assertThat(needing.stage()).isEqualTo(Engagement.LEAD);
        assertThat(funnel.record(needing, told(Facts.AUTHORITY, true, 13))
                        .record()
                        .stage())
                .isEqualTo(Engagement.CONTACT);
    }

    @Test
    void addsRequirementsOneAfterTheOther() {
        Funnel funnel = STANDARD.requiring(NEED).requiring(AUTHORITY).funnel();

        assertThat(called(funnel).record().stage()).isEqualTo(Engagement.LEAD);
        assertThat(funnel.attempt(Engagement.QUALIFY, (Lead) called(funnel).record(), goodCall(11))
                        .questions())
                .containsExactly("need: yes or no?", "authority: yes or no?");
    }

    @Test
    @DisplayName("A10, S3.8 read loosely: a talk is optional for a contact, interest is not")
    void doesWithoutDialogueOfALead() {
        Funnel funnel = STANDARD.withoutDialogue().funnel();

        FunnelRecord record = funnel.record(prospect(funnel), did(FORM_SUBMITTED, 10, told(Facts.INTEREST, true, 10)))
                .record();

        assertThat(record.stage()).isEqualTo(Engagement.CONTACT);
        assertThat(called(funnel).record().stage()).isEqualTo(Engagement.CONTACT);
    }

    @Test
    void isPromotedByOtherCommitments() {
        Funnel funnel = STANDARD.promotedBy(QUOTE_ACCEPTED, PAYMENT_RECEIVED).funnel();

        assertThat(funnel.promotedBy()).containsExactly(QUOTE_ACCEPTED, PAYMENT_RECEIVED);
        assertThat(funnel.record(prospect(funnel), did(CONTRACT_SIGNED, 10))
                        .record()
                        .stage())
                .isEqualTo(Engagement.CONTACT);
        assertThat(funnel.record(prospect(funnel), did(QUOTE_ACCEPTED, 10))
                        .record()
                        .stage())
                .isEqualTo(Engagement.CUSTOMER);
        assertThat(STANDARD.promotedBy(QUOTE_ACCEPTED).funnel().promotedBy()).containsExactly(QUOTE_ACCEPTED);
    }

    @Test
    void wantsACodeOfItsListForALoss() {
        Funnel funnel = STANDARD.lossReasons("price", "place").funnel();
        HumanDecision loss = decided(LOSS_DECIDED, 10);
        HumanDecision priced = HumanDecision.builder().from(loss).code("place").build();

        assertThat(funnel.reasons(StatusTransition.LOSE)).containsExactly("price", "place");
        assertThat(funnel.attempt(StatusTransition.LOSE, prospect(funnel), loss).isMoved())
                .isFalse();
        assertThat(funnel.attempt(StatusTransition.LOSE, prospect(funnel), priced)
                        .record()
                        .status())
                .isEqualTo(RecordStatus.LOST);
        assertThat(STANDARD.lossReasons("price").funnel().reasons(StatusTransition.LOSE))
                .containsExactly("price");
    }

    @Test
    void hasAnotherNameAndVersion() {
        Funnel funnel = STANDARD.named("spring", 3).funnel();

        assertThat(funnel.id()).isEqualTo("spring");
        assertThat(funnel.version()).isEqualTo(3);
        assertThat(prospect(funnel).snapshot().funnelVersion()).isEqualTo(3);
    }

    @Test
    void keepsEverySettingWhenAnotherIsChanged() {
        Funnel funnel = STANDARD.requiring(NEED)
                .withoutDialogue()
                .lossReasons("price")
                .promotedBy(QUOTE_ACCEPTED)
                .named("spring", 2)
                .requiring(AUTHORITY)
                .withoutDialogue()
                .funnel();

        assertThat(funnel.id()).isEqualTo("spring");
        assertThat(funnel.version()).isEqualTo(2);
        assertThat(funnel.reasons(StatusTransition.LOSE)).containsExactly("price");
        assertThat(funnel.promotedBy()).containsExactly(QUOTE_ACCEPTED);
        assertThat(funnel.definition().movesFrom(Engagement.LEAD).get(1).guards())
                .containsExactly("interest-shown", "requirements");
        assertThat(funnel.attempt(Engagement.QUALIFY, (Lead) called(funnel).record(), goodCall(11))
                        .questions())
                .containsExactly("need: yes or no?", "authority: yes or no?");
        assertThat(STANDARD.lossReasons("price")
                        .named("a", 1)
                        .promotedBy(QUOTE_ACCEPTED)
                        .withoutDialogue()
                        .lossReasons("place")
                        .funnel()
                        .reasons(StatusTransition.LOSE))
                .containsExactly("place");
    }

    @Test
    void leavesTheStandardAsItIs() {
        STANDARD.requiring(NEED).withoutDialogue().promotedBy(QUOTE_ACCEPTED).lossReasons("price");

        assertThat(Engagement.standard()).isSameAs(STANDARD);
        assertThat(STANDARD.funnel().definition()).isEqualTo(Sale.FUNNEL.definition());
    }

    @Test
    @SuppressWarnings("NullAway")
    void needsWhatItIsGiven() {
        assertThatNullPointerException().isThrownBy(() -> STANDARD.promotedBy(null));
        assertThatNullPointerException().isThrownBy(() -> STANDARD.lossReasons(null));
        assertThatNullPointerException()
                .isThrownBy(() -> STANDARD.named(null, 1).funnel())
                .withMessage("id");
    }
}
