package io.salesfunnel.treatment;

import static io.salesfunnel.evidence.StandardInteraction.CALL_ANSWERED;
import static io.salesfunnel.evidence.StandardInteraction.CONSENT_GIVEN;
import static io.salesfunnel.evidence.StandardInteraction.EMAIL_REPLIED;
import static io.salesfunnel.treatment.Desk.CONTACT;
import static io.salesfunnel.treatment.Desk.LEAD;
import static io.salesfunnel.treatment.Desk.OPPORTUNITY;
import static io.salesfunnel.treatment.Desk.PROSPECT;
import static io.salesfunnel.treatment.Desk.at;
import static io.salesfunnel.treatment.Desk.did;
import static io.salesfunnel.treatment.Desk.told;
import static io.salesfunnel.treatment.StandardAction.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.salesfunnel.acquisition.StandardChannel;
import io.salesfunnel.condition.Condition;
import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.Facts;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.funnel.FunnelRecord;
import io.salesfunnel.known.Assessment;
import io.salesfunnel.qualification.Criterion;
import io.salesfunnel.qualification.QualificationRule;
import io.salesfunnel.sales.Engagement;
import io.salesfunnel.stage.StageKind;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EngagementPlanTest {

    private static final TreatmentPlan PLAN = TreatmentPlans.engagement();
    private static final Evidence CONSENT = did(CONSENT_GIVEN, 0);

    private static Advice prospect(int hour, Evidence... evidence) {
        return Desk.advice(PLAN, Desk.in(PROSPECT, evidence), hour);
    }

    @Test
    @DisplayName("S3.20 Many prospects are reached by a machine, with a personal touch")
    void automatesForProspects() {
        Advice advice = prospect(2, CONSENT);

        assertThat(advice.actions()).containsExactly(USE_SEGMENTS, SEND_AUTOMATIC_MESSAGE);
        assertThat(advice.attention()).contains(Attention.AUTOMATED_WITH_PERSONAL_TOUCH);
        assertThat(advice.avoided()).containsExactly(SEND_SAME_TO_ALL);
    }

    @Test
    @DisplayName("S3.21 While a person speaks with the party, the machine is silent, with the reason")
    void keepsTheMachineOutOfAConversation() {
        Assessment<Advice> advice = PLAN.advise(Desk.in(PROSPECT, CONSENT, did(EMAIL_REPLIED, 1)), at(2));

        assertThat(advice.value().actions()).containsExactly(CONTINUE_CONVERSATION, USE_SEGMENTS);
        assertThat(advice.value().suppressed())
                .extracting(Finding::describe)
                .containsExactly(
                        "SEND_AUTOMATIC_MESSAGE (not met: conversation-running (not met: prospect is automated,"
                                + " and a person speaks with the party))");
        assertThat(advice.value().avoided()).contains(AUTOMATE);
        assertThat(advice.value().attention()).contains(Attention.PERSONAL);
        assertThat(advice.validUntil()).contains(at(1 + 72));
    }

    @Test
    @DisplayName("S3.21 How long a conversation goes on can be set")
    void letsAConversationEnd() {
        FunnelRecord record = Desk.in(PROSPECT, CONSENT, did(EMAIL_REPLIED, 1), did(CALL_ANSWERED, 5));
        TreatmentPlan brief = PLAN.conversationsLast(Duration.ofHours(4));

        assertThat(Desk.advice(brief, record, 8).actions()).doesNotContain(SEND_AUTOMATIC_MESSAGE);
        assertThat(Desk.advice(brief, record, 9).actions()).contains(SEND_AUTOMATIC_MESSAGE);
        assertThatThrownBy(() -> PLAN.conversationsLast(Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("TreatmentPlan 'engagement' cannot let conversations last PT0S; a time of more than nothing"
                        + " and of at most 36525 days is possible");
        for (Duration time : new Duration[] {Duration.ofHours(-1), Duration.ofSeconds(Long.MAX_VALUE)}) {
            assertThatThrownBy(() -> PLAN.conversationsLast(time)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    @DisplayName("S3.21 A machine may speak where nobody is disturbed: what is internal is not suppressed")
    void suppressesOnlyWhatReachesTheParty() {
        assertThat(prospect(2, CONSENT, did(CALL_ANSWERED, 1)).actions()).contains(USE_SEGMENTS);
    }

    @Test
    @DisplayName("S3.30 A lead gets cold calls and personal e-mails from sales")
    void reachesOutToLeads() {
        Advice advice = Desk.advice(PLAN, Desk.in(LEAD, CONSENT), 2);

        assertThat(advice.actions()).containsExactly(COLD_CALL, PERSONAL_EMAIL);
        assertThat(advice.team()).contains(Treatment.Team.SALES);
        assertThat(advice.attention()).contains(Attention.PERSONAL);
    }

    @Test
    @DisplayName("S3.11 An opportunity has an account manager of its own, who closes the deal")
    void dedicatesAnAccountManager() {
        Advice advice = Desk.advice(PLAN, Desk.in(OPPORTUNITY), 2);

        assertThat(advice.actions()).containsExactly(DEDICATE_ACCOUNT_MANAGER, CLOSE_DEAL);
        assertThat(advice.attention()).contains(Attention.DEDICATED);
    }

    @Test
    @DisplayName("S3.17 Each stage has a treatment of its own, and a team")
    void treatsEachStageInItsOwnWay() {
        List<Advice> all = Stream.of(PROSPECT, LEAD, CONTACT, OPPORTUNITY)
                .map(stage -> Desk.advice(PLAN, Desk.in(stage, CONSENT), 2))
                .toList();

        assertThat(all).extracting(Advice::actions).doesNotHaveDuplicates();
        assertThat(all)
                .extracting(advice -> advice.team().orElseThrow())
                .containsExactly(
                        Treatment.Team.MARKETING, Treatment.Team.SALES, Treatment.Team.SALES, Treatment.Team.SALES);
    }

    @Test
    @DisplayName("S3.18 The personal attention never falls along the funnel")
    void growsMorePersonal() {
        List<Attention> attentions = Engagement.standard().funnel().stages().stream()
                .filter(stage -> stage.kind() != StageKind.CUSTOMER)
                .flatMap(stage ->
                        PLAN.rows().stream().filter(row -> row.situation().equals(Situation.in(stage.name()))))
                .map(row -> row.treatment().attention())
                .toList();

        assertThat(attentions).hasSize(4).isSorted();
        assertThat(attentions.get(0)).isLessThan(attentions.get(3));
    }

    @Test
    @DisplayName("S3.22 Whether a machine or a person does it is part of the advice")
    void tellsMachineFromPerson() {
        assertThat(prospect(2).attention().orElseThrow().isAutomated()).isTrue();
        assertThat(Desk.advice(PLAN, Desk.in(LEAD), 2).attention().orElseThrow().isAutomated())
                .isFalse();
    }

    @Test
    @DisplayName("S3.23 Segments get messages of their own")
    void treatsSegmentsApart() {
        QualificationRule garages =
                Criterion.named("garages").reads(Facts.INDUSTRY).metWhen(Condition.oneOf("garage"));
        TreatmentPlan plan = TreatmentPlan.named("segments", 1)
                .when(Situation.in("PROSPECT").when(garages), telling("tools", SHOW_NEED))
                .when(Situation.in("PROSPECT").unless(garages), telling("others", SEND_INFORMATION));

        assertThat(Desk.advice(plan, Desk.in(PROSPECT, told(Facts.INDUSTRY, "garage", 1)), 2)
                        .actions())
                .containsExactly(SHOW_NEED);
        assertThat(Desk.advice(plan, Desk.in(PROSPECT, told(Facts.INDUSTRY, "florist", 1)), 2)
                        .actions())
                .containsExactly(SEND_INFORMATION);
        assertThat(Desk.advice(plan, Desk.in(PROSPECT), 2).actions()).containsExactly(SEND_INFORMATION);
        assertThat(Desk.advice(plan, Desk.in(PROSPECT), 2).questions()).containsExactly("what is industry?");
    }

    private static Treatment telling(String name, Action action) {
        return Treatment.named(name)
                .over(StandardChannel.DIRECT_MAIL)
                .does(action)
                .build();
    }

    @Test
    @DisplayName("S3.24 A contact is offered value when it is relevant")
    void offersValue() {
        assertThat(Desk.advice(PLAN, Desk.in(CONTACT), 2).actions()).containsExactly(OFFER_VALUE);
    }

    @Test
    void advisesByKindWhateverTheNameOfTheStage() {
        TreatmentPlan byKind = TreatmentPlans.byKind();

        assertThat(Desk.advice(byKind, Desk.in(Desk.LEAD), 1).actions())
                .containsExactlyElementsOf(
                        Desk.advice(PLAN, Desk.in(Desk.LEAD), 1).actions());
        assertThat(Desk.advice(byKind, Desk.in(PROSPECT), 1).actions())
                .containsExactlyElementsOf(
                        Desk.advice(PLAN, Desk.in(Desk.CONTACT), 1).actions());
        assertThat(Desk.advice(byKind, Desk.in(Desk.OPPORTUNITY), 1).actions())
                .containsExactlyElementsOf(
                        Desk.advice(PLAN, Desk.in(Desk.OPPORTUNITY), 1).actions());
        assertThat(Desk.advice(byKind, Desk.in(Desk.CUSTOMER), 1).actions()).isEmpty();
        assertThat(byKind.name()).isEqualTo("by-kind");
    }
}
