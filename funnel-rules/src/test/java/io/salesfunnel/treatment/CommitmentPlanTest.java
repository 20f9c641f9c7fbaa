package io.salesfunnel.treatment;

import static io.salesfunnel.evidence.StandardInteraction.CALL_ANSWERED;
import static io.salesfunnel.evidence.StandardInteraction.CALL_ATTEMPTED;
import static io.salesfunnel.evidence.StandardInteraction.FORM_SUBMITTED;
import static io.salesfunnel.evidence.StandardInteraction.NEWSLETTER_SUBSCRIBED;
import static io.salesfunnel.treatment.Desk.CUSTOMER;
import static io.salesfunnel.treatment.Desk.NOBODY;
import static io.salesfunnel.treatment.Desk.PROSPECT;
import static io.salesfunnel.treatment.Desk.at;
import static io.salesfunnel.treatment.Desk.did;
import static io.salesfunnel.treatment.Desk.told;
import static io.salesfunnel.treatment.StandardAction.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.acquisition.StandardChannel;
import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.Facts;
import io.salesfunnel.temperature.Temperature;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CommitmentPlanTest {

    private static final Evidence SUBSCRIBED = did(NEWSLETTER_SUBSCRIBED, 0);

    private static TreatmentPlan plan(Temperature temperature) {
        return TreatmentPlans.commitment().classifiedBy(Desk.reading(temperature));
    }

    private static Advice prospect(Temperature temperature, int hour, Evidence... evidence) {
        return Desk.advice(plan(temperature), Desk.in(PROSPECT, evidence), hour);
    }

    private static List<String> names(Advice advice) {
        return advice.treatments().stream().map(Treatment::name).toList();
    }

    @Test
    @DisplayName("S2.13 A cold prospect gets benevolent attention and is not ignored")
    void givesAttentionToTheCold() {
        Advice advice = prospect(Temperature.COLD, 2, SUBSCRIBED);

        assertThat(advice.actions()).startsWith(GIVE_ATTENTION);
        assertThat(advice.tone()).contains(Tone.BENEVOLENT);
        assertThat(advice.avoided()).contains(IGNORE);
    }

    @Test
    @DisplayName("S2.14 A cold prospect is in no hurry: no deadline, no urgency")
    void doesNotHurryTheCold() {
        Advice advice = prospect(Temperature.COLD, 999, SUBSCRIBED, did(CALL_ATTEMPTED, 1));

        assertThat(advice.respondBy()).isEmpty();
        assertThat(advice.avoided()).contains(CREATE_URGENCY);
    }

    @Test
    @DisplayName("S2.16 A lukewarm prospect is more urgent than a cold one, and contacted again with priority")
    void recontactsTheLukewarm() {
        Advice advice = prospect(Temperature.LUKEWARM, 2, did(CALL_ATTEMPTED, 1));

        assertThat(advice.actions()).startsWith(RECONTACT);
        assertThat(advice.tone()).contains(Tone.PROMPT);
        assertThat(advice.respondBy()).contains(at(49));
    }

    @Test
    @DisplayName("S2.18 Whoever dawdles over a lukewarm prospect is told so")
    void warnsOfDawdling() {
        assertThat(prospect(Temperature.LUKEWARM, 48, did(CALL_ATTEMPTED, 1)).isOverdue())
                .isFalse();
        assertThat(prospect(Temperature.LUKEWARM, 49, did(CALL_ATTEMPTED, 1)).isOverdue())
                .isTrue();
        assertThat(prospect(Temperature.LUKEWARM, 49, did(CALL_ATTEMPTED, 1)).avoided())
                .contains(DAWDLE);
    }

    @ParameterizedTest
    @EnumSource(names = {"WARM", "HOT"})
    @DisplayName("S2.19, S2.21 To a warm prospect, once registered, the strengths are sold")
    void sellsStrengthsToTheWarm(Temperature temperature) {
        Advice advice = prospect(temperature, 3, did(FORM_SUBMITTED, 1));

        assertThat(advice.actions()).startsWith(SELL_STRENGTHS);
        assertThat(advice.tone()).contains(Tone.CONFIDENT);
        assertThat(advice.respondBy()).contains(at(25));
    }

    @Test
    @DisplayName("S2.21 A warm prospect is registered before anything is sold")
    void registersTheWarmFirst() {
        Advice advice = Desk.advice(plan(Temperature.WARM), Desk.in(PROSPECT, NOBODY, did(FORM_SUBMITTED, 1)), 3);

        assertThat(advice.actions()).startsWith(REGISTER_CONTACT).doesNotContain(SELL_STRENGTHS);
        assertThat(advice.avoided()).contains(SELL_STRENGTHS);
        assertThat(advice.questions()).contains("how can the party be reached?");
    }

    @Test
    @DisplayName("X13: a lead is not pushed, a cold prospect not hurried, a lukewarm one urgent, a prospect urged")
    void holdsTheArticlesApart() {
        Claim claim = new Claim("today", "alleen vandaag", at(1), at(12));
        Advice urged = Desk.advice(
                TreatmentPlans.intent().classifiedBy(Desk.readingNothing()).claiming(claim), Desk.in(PROSPECT), 2);

        assertThat(urged.actions()).contains(CREATE_URGENCY);
        assertThat(prospect(Temperature.COLD, 2).avoided()).contains(CREATE_URGENCY);
        assertThat(prospect(Temperature.LUKEWARM, 2, did(CALL_ATTEMPTED, 1)).respondBy())
                .isPresent();
    }

    @Test
    @DisplayName("S2.27, S2.29 The telephone serves questions; an e-mail must not leave them open")
    void answersQuestionsOnTheTelephone() {
        Advice advice = prospect(Temperature.COLD, 2);

        assertThat(advice.steps())
                .filteredOn(step -> List.of(CALL, ANSWER_QUESTIONS).contains(step.action()))
                .hasSize(2)
                .allMatch(step -> step.channel().orElseThrow() == StandardChannel.TELEPHONE);
        assertThat(advice.avoided()).contains(LEAVE_QUESTIONS_OPEN);
    }

    @Test
    @DisplayName("S2.30 E-mail goes with calls, and what was said in a good one is made concrete by it")
    void followsUpAGoodCall() {
        Evidence call = did(CALL_ANSWERED, 1, told(Facts.INTEREST, true, 1));

        assertThat(prospect(Temperature.COLD, 2, SUBSCRIBED, call).actions()).contains(FOLLOW_UP_EMAIL);
        assertThat(prospect(Temperature.COLD, 2, SUBSCRIBED).actions()).contains(EMAIL_AROUND_CALL);
        assertThat(names(prospect(Temperature.COLD, 2, SUBSCRIBED))).doesNotContain("after-a-favourable-call");
        assertThat(names(prospect(Temperature.COLD, 2, did(CALL_ANSWERED, 1, told(Facts.INTEREST, false, 1)))))
                .doesNotContain("after-a-favourable-call");
    }

    @Test
    void asksWhetherACallWasGood() {
        assertThat(prospect(Temperature.COLD, 2, did(CALL_ANSWERED, 1)).questions())
                .contains("is there interest in buying?");
    }

    @Test
    @DisplayName("S2.32 Cost and profitability are weighed first")
    void weighsCost() {
        assertThat(prospect(Temperature.COLD, 2).actions()).contains(WEIGH_COST);
    }

    @Test
    @DisplayName("S2.33 A newsletter captures the address and the permission")
    void capturesPermissionByANewsletter() {
        Advice before = prospect(Temperature.COLD, 2);
        Advice after = prospect(Temperature.COLD, 2, SUBSCRIBED);

        assertThat(before.actions()).contains(OFFER_NEWSLETTER).doesNotContain(GIVE_ATTENTION, EMAIL_AROUND_CALL);
        assertThat(after.actions()).contains(GIVE_ATTENTION, EMAIL_AROUND_CALL);
    }

    @Test
    @DisplayName("S2.34 Good ratings in a social network reassure")
    void showsRatings() {
        assertThat(prospect(Temperature.COLD, 2).steps())
                .contains(new Step(SHOW_RATINGS, Optional.of(StandardChannel.SOCIAL)));
    }

    @Test
    @DisplayName("S2.36 A customer is made loyal; the contract is not the end")
    void makesCustomersLoyal() {
        Advice advice = Desk.advice(plan(Temperature.HOT), Desk.in(CUSTOMER), 2);

        assertThat(advice.actions()).containsExactly(MAKE_LOYAL);
        assertThat(advice.avoided()).containsExactly(STOP_AT_CONTRACT);
        assertThat(advice.tone()).contains(Tone.APPRECIATIVE);
    }
}
