package io.salesfunnel.treatment;

import static io.salesfunnel.evidence.StandardDecision.DISQUALIFICATION_DECIDED;
import static io.salesfunnel.evidence.StandardDecision.QUALIFICATION_CONFIRMED;
import static io.salesfunnel.evidence.StandardInteraction.CONSENT_GIVEN;
import static io.salesfunnel.treatment.Desk.LEAD;
import static io.salesfunnel.treatment.Desk.PROSPECT;
import static io.salesfunnel.treatment.Desk.at;
import static io.salesfunnel.treatment.Desk.decided;
import static io.salesfunnel.treatment.Desk.did;
import static io.salesfunnel.treatment.Desk.told;
import static io.salesfunnel.treatment.StandardAction.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.condition.Condition;
import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.Fact;
import io.salesfunnel.evidence.Facts;
import io.salesfunnel.evidence.Money;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.qualification.Criterion;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DialoguePlanTest {

    private static final TreatmentPlan PLAN = TreatmentPlans.dialogue();
    private static final TreatmentPlan LARGE = TreatmentPlans.dialogue(Criterion.named("large-enough")
            .reads(Facts.ANNUAL_REVENUE)
            .metWhen(Condition.atLeast(Money.of(1_000_000, "EUR")))
            .ask("what does the company take in a year?"));
    private static final Evidence CONSENT = did(CONSENT_GIVEN, 0);

    private static Advice lead(TreatmentPlan plan, Evidence... evidence) {
        return Desk.advice(plan, Desk.in(LEAD, evidence), 2);
    }

    private static Fact<Money> revenue(long amount) {
        return told(Facts.ANNUAL_REVENUE, Money.of(amount, "EUR"), 1);
    }

    @Test
    @DisplayName("S4.7 A lead is qualified before anybody makes contact")
    void qualifiesFirst() {
        Advice advice = lead(PLAN, CONSENT);

        assertThat(advice.actions()).startsWith(QUALIFY);
        assertThat(advice.actions()).noneMatch(action -> action.kind().reachesParty());
        assertThat(advice.avoided()).contains(CONTACT_UNQUALIFIED);
        assertThat(advice.questions()).containsExactly("does the party meet the criteria?");
    }

    @Test
    @DisplayName("S4.9, S4.10 Below the thresholds no effort is made, and at them it is")
    void sparesEffortBelowTheThresholds() {
        Advice below = lead(LARGE, CONSENT, revenue(999_999));

        assertThat(below.actions()).noneMatch(action -> action.kind().reachesParty());
        assertThat(below.avoided()).contains(SPEND_EFFORT_BELOW_THRESHOLDS);
        assertThat(below.questions()).isEmpty();
        assertThat(lead(LARGE, CONSENT, revenue(1_000_000)).actions()).contains(CALL);
    }

    @Test
    @DisplayName("S4.10 With who was disqualified nothing is done")
    void leavesTheDisqualifiedAlone() {
        Advice advice = lead(PLAN, CONSENT, decided(DISQUALIFICATION_DECIDED, 1));

        assertThat(advice.actions()).isEmpty();
        assertThat(advice.remarks())
                .extracting(Finding::describe)
                .containsExactly("in-play (not met: the record is DISQUALIFIED, so nothing is to be done)");
    }

    @Test
    @DisplayName("S4.11 A qualified lead gets personal e-mails, a meeting and calls")
    void reachesOutToTheQualified() {
        Advice advice = lead(PLAN, CONSENT, decided(QUALIFICATION_CONFIRMED, 1));

        assertThat(advice.actions()).contains(PERSONAL_EMAIL, MEET, CALL);
        assertThat(advice.avoided()).isEmpty();
    }

    @Test
    @DisplayName("S4.12, S4.15 With a lead, the person is verified and the data are brought up to date")
    void verifiesThePersonAndTheData() {
        assertThat(lead(PLAN).actions()).contains(VERIFY_RIGHT_PERSON, UPDATE_DATA);
        assertThat(lead(PLAN, decided(QUALIFICATION_CONFIRMED, 1)).actions())
                .contains(VERIFY_RIGHT_PERSON, UPDATE_DATA);
    }

    @Test
    @DisplayName("S4.15 What was known long ago is not known any more, so the lead is qualified again")
    void doesNotRelyOnStaleFacts() {
        Fact<Money> old =
                Fact.<Money>builder().from(revenue(2_000_000)).validUntil(at(5)).build();

        assertThat(LARGE.advise(Desk.in(LEAD, old), at(2)).validUntil()).contains(at(5));
        assertThat(Desk.advice(LARGE, Desk.in(LEAD, old), 2).actions()).contains(CALL);
        assertThat(Desk.advice(LARGE, Desk.in(LEAD, old), 5).actions())
                .doesNotContain(CALL)
                .contains(UPDATE_DATA);
        assertThat(Desk.advice(LARGE, Desk.in(LEAD, old), 5).questions())
                .containsExactly("what does the company take in a year?");
    }

    @Test
    @DisplayName("S4.16 Leads about whom too little is known are researched")
    void researches() {
        assertThat(lead(PLAN).actions()).contains(RESEARCH);
        assertThat(lead(PLAN, decided(QUALIFICATION_CONFIRMED, 1)).actions()).doesNotContain(RESEARCH);
    }

    @Test
    @DisplayName("S4.2 Lead and prospect are not approached in the same way")
    void treatsALeadUnlikeAProspect() {
        Advice prospect = Desk.advice(PLAN, Desk.in(PROSPECT), 2);

        assertThat(lead(PLAN).actions()).doesNotContainAnyElementsOf(prospect.actions());
        assertThat(lead(PLAN, CONSENT, decided(QUALIFICATION_CONFIRMED, 1)).actions())
                .doesNotContainAnyElementsOf(prospect.actions());
    }

    @Test
    @DisplayName("S4.17 A prospect is asked how far it is on its way to buy")
    void asksForTheBuyingStage() {
        assertThat(Desk.advice(PLAN, Desk.in(PROSPECT), 2).actions()).containsExactly(ASK_BUYING_STAGE, FOLLOW_UP);
    }

    @Test
    @DisplayName("S4.23 Who would appreciate a proposal gets one")
    void sendsAProposal() {
        Advice unknown = Desk.advice(PLAN, Desk.in(PROSPECT), 2);
        Advice wanted = Desk.advice(PLAN, Desk.in(PROSPECT, told(Facts.WANTS_PROPOSAL, true, 1)), 2);
        Advice unwanted = Desk.advice(PLAN, Desk.in(PROSPECT, told(Facts.WANTS_PROPOSAL, false, 1)), 2);

        assertThat(unknown.questions()).containsExactly("would the party appreciate a proposal?");
        assertThat(wanted.actions()).startsWith(SEND_PROPOSAL);
        assertThat(unwanted.actions()).doesNotContain(SEND_PROPOSAL);
        assertThat(unwanted.questions()).isEmpty();
    }
}
