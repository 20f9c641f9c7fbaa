package io.salesfunnel.sales;

import static io.salesfunnel.evidence.StandardDecision.PURSUIT_DECIDED;
import static io.salesfunnel.evidence.StandardDecision.PURSUIT_ENDED;
import static io.salesfunnel.evidence.StandardDecision.QUALIFICATION_CONFIRMED;
import static io.salesfunnel.evidence.StandardInteraction.MEETING_HELD;
import static io.salesfunnel.evidence.StandardInteraction.ORDER_PLACED;
import static io.salesfunnel.sales.Engagement.CONTACT;
import static io.salesfunnel.sales.Engagement.END_PURSUIT;
import static io.salesfunnel.sales.Engagement.OPPORTUNITY;
import static io.salesfunnel.sales.Engagement.PURSUE;
import static io.salesfunnel.sales.Sale.FUNNEL;
import static io.salesfunnel.sales.Sale.confirmed;
import static io.salesfunnel.sales.Sale.contact;
import static io.salesfunnel.sales.Sale.decided;
import static io.salesfunnel.sales.Sale.did;
import static io.salesfunnel.sales.Sale.pursued;
import static io.salesfunnel.sales.Sale.pursuit;
import static io.salesfunnel.sales.Sale.recorded;
import static io.salesfunnel.sales.Sale.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.Fact;
import io.salesfunnel.evidence.Facts;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.funnel.FunnelRecord;
import io.salesfunnel.funnel.Outcome;
import io.salesfunnel.funnel.Outcome.Verdict;
import io.salesfunnel.stage.StageChange;
import io.salesfunnel.stage.TransitionMode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PursuitTest {

    private static void lacks(FunnelRecord record, Evidence evidence, Verdict verdict, String... reasons) {
        Outcome<Contact> outcome = FUNNEL.attempt(PURSUE, (Contact) record, evidence);

        assertThat(outcome.verdict()).isEqualTo(verdict);
        assertThat(outcome.reasons()).extracting(Finding::describe).containsExactly(reasons);
        assertThat(outcome.record()).isSameAs(record);
    }

    @Test
    @DisplayName("S3.9, S3.34, S3.35: a salesperson decides that a deal with a contact is worth pursuing")
    void isDecidedByASalesperson() {
        Contact pursued = FUNNEL.attempt(PURSUE, confirmed(), pursuit(31)).orElseThrow();

        assertThat(pursued.stage()).isEqualTo(OPPORTUNITY);
        assertThat(pursued.id()).isEqualTo("P-1");
        assertThat(pursued.history().get(3).actor()).contains("rep-1");
        assertThat(recorded(confirmed(), pursuit(31))).hasToString(pursued.toString());
    }

    @Test
    @DisplayName("S3.34: being qualified and interested is not enough")
    void isNeverAutomatic() {
        FunnelRecord met = recorded(confirmed(), Sale.manager(31), did(MEETING_HELD, 32));

        assertThat(met.stage()).isEqualTo(CONTACT);
        lacks(
                met,
                did(MEETING_HELD, 33),
                Verdict.UNDETERMINED,
                "pursuit-decided (unknown: needs PURSUIT_DECIDED of a person, with a reason)");
    }

    @Test
    @DisplayName("X15, S2.39, S3.34: in one log, an order makes a customer by itself, and a pursuit is for a person")
    void leavesThePursuitToAPersonAndThePromotionToTheLog() {
        FunnelRecord met = recorded(confirmed(), Sale.manager(31), did(MEETING_HELD, 32));
        FunnelRecord ordered = recorded(met, did(ORDER_PLACED, 40));

        assertThat(met.stage()).isEqualTo(CONTACT);
        assertThat(recorded(met, pursuit(33)).stage()).isEqualTo(OPPORTUNITY);
        assertThat(ordered.stage()).isEqualTo(Engagement.CUSTOMER);
        assertThat(ordered.history())
                .last()
                .satisfies(change -> assertThat(change.actor()).isEmpty());
        assertThat(FUNNEL.mode(PURSUE)).contains(TransitionMode.HUMAN_DECISION);
        assertThat(FUNNEL.mode(Engagement.PROMOTE)).contains(TransitionMode.AUTOMATIC);
    }

    @Test
    @DisplayName("A7, S3.10: a salesperson has found the contact suitable as a customer")
    void wantsTheConfirmationOfASalesperson() {
        lacks(
                contact(),
                pursuit(31),
                Verdict.UNDETERMINED,
                "suitability-confirmed (unknown: is the party suitable as a customer?)");
    }

    @Test
    @DisplayName("S3.11: an account manager is named who tries to close the deal")
    void wantsAnAccountManager() {
        lacks(
                confirmed(),
                decided(PURSUIT_DECIDED, 31),
                Verdict.UNDETERMINED,
                "account-manager-named (unknown: who is the account manager?)");
        lacks(
                confirmed(),
                decided(PURSUIT_DECIDED, 31, Fact.of(Facts.ACCOUNT_MANAGER, " ", "desk", Sale.at(31))),
                Verdict.REFUSED,
                "account-manager-named (not met)");
    }

    @Test
    @DisplayName("S3.9: interest and requirements are still there")
    void wantsInterestAndRequirementsStill() {
        FunnelRecord changed =
                recorded(confirmed(), told(Facts.INTEREST, false, 30), told(Facts.MEANS, false, 30), Sale.manager(30));

        lacks(
                changed,
                decided(PURSUIT_DECIDED, 31),
                Verdict.REFUSED,
                "interest-shown (not met: the party is not interested)",
                "requirements (not met: means (not met))");
    }

    @Test
    @DisplayName("P19: a contact may be part of several deals")
    void isDecidedAgainForTheNextDeal() {
        Outcome<Contact> again = FUNNEL.attempt(PURSUE, pursued(), pursuit(50));

        assertThat(again.orElseThrow().stage()).isEqualTo(OPPORTUNITY);
        assertThat(again.changes()).extracting(StageChange::from).containsExactly("OPPORTUNITY");
        assertThat(again.explain()).startsWith("Contact 'P-1' is OPEN in OPPORTUNITY on PURSUE: pursuit-decided (met)");
    }

    @Test
    void isEndedByADecision() {
        Contact ended = FUNNEL.attempt(END_PURSUIT, pursued(), decided(PURSUIT_ENDED, 50))
                .orElseThrow();

        assertThat(ended.stage()).isEqualTo(CONTACT);
        assertThat(ended.cycle()).isEqualTo(1);
        assertThat(recorded(pursued(), decided(QUALIFICATION_CONFIRMED, 50)).stage())
                .isEqualTo(OPPORTUNITY);
        assertThat(FUNNEL.attempt(END_PURSUIT, ended, decided(PURSUIT_ENDED, 51))
                        .verdict())
                .isEqualTo(Verdict.REFUSED);
    }
}
