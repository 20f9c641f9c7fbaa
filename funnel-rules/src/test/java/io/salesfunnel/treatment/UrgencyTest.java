package io.salesfunnel.treatment;

import static io.salesfunnel.evidence.StandardInteraction.CALL_ATTEMPTED;
import static io.salesfunnel.evidence.StandardInteraction.CONSENT_GIVEN;
import static io.salesfunnel.treatment.Desk.CONTACT;
import static io.salesfunnel.treatment.Desk.LEAD;
import static io.salesfunnel.treatment.Desk.PROSPECT;
import static io.salesfunnel.treatment.Desk.at;
import static io.salesfunnel.treatment.Desk.did;
import static io.salesfunnel.treatment.Desk.told;
import static io.salesfunnel.treatment.StandardAction.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.salesfunnel.acquisition.StandardChannel;
import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.Fact;
import io.salesfunnel.evidence.Facts;
import io.salesfunnel.known.Assessment;
import io.salesfunnel.qualification.Criterion;
import io.salesfunnel.qualification.QualificationRule;
import io.salesfunnel.temperature.Temperature;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How urgent it is, for whom, and for how long. */
class UrgencyTest {

    private static final Claim TODAY = new Claim("today", "alleen vandaag", at(1), at(12));
    private static final Evidence CONSENT = did(CONSENT_GIVEN, 0);
    private static final Evidence CALLED = did(CALL_ATTEMPTED, 1);

    private static TreatmentPlan intent(Temperature temperature) {
        return TreatmentPlans.intent().classifiedBy(Desk.reading(temperature)).claiming(TODAY);
    }

    private static Advice commitment(Temperature temperature) {
        return Desk.advice(
                TreatmentPlans.commitment().classifiedBy(Desk.reading(temperature)),
                Desk.in(PROSPECT, CONSENT, CALLED),
                2);
    }

    @Test
    @DisplayName("P27 the phrases of the article urge nobody: without a claim that is true now, there is no urgency")
    void urgesNobodyWithoutAClaim() {
        TreatmentPlan plan = TreatmentPlans.intent().classifiedBy(Desk.readingNothing());
        Advice none = Desk.advice(plan, Desk.in(PROSPECT), 2);
        Advice over = Desk.advice(plan.claiming(TODAY), Desk.in(PROSPECT), 12);

        for (Advice advice : new Advice[] {none, over}) {
            assertThat(advice.actions()).contains(SALES_PITCH).doesNotContain(CREATE_URGENCY);
            assertThat(advice.claims()).isEmpty();
            assertThat(advice.questions()).contains("what is limited, and until when?");
        }
    }

    @Test
    @DisplayName("P27 a claim has an end, and is told no longer from then on")
    void letsAClaimEnd() {
        TreatmentPlan plan = intent(Temperature.COLD);

        assertThat(plan.advise(Desk.in(PROSPECT), at(11)).value().claims()).containsExactly(TODAY);
        assertThat(plan.advise(Desk.in(PROSPECT), at(11)).validUntil()).contains(at(12));
        assertThat(plan.advise(Desk.in(PROSPECT), at(12)).value().claims()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Claim("always", "op = op", at(1), at(1)))
                .withMessageContaining("the end comes after the beginning");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("P27, S0.17, A3 a lead is not urged, however warm it is and however true the claim")
    void urgesNoLead(Temperature temperature) {
        Advice advice = Desk.advice(intent(temperature), Desk.in(LEAD, CONSENT), 2);

        assertThat(advice.actions())
                .doesNotContain(CREATE_URGENCY)
                .noneMatch(action -> action.kind().isPitch());
        assertThat(advice.claims()).isEmpty();
        assertThat(advice.avoided()).contains(CREATE_URGENCY);
    }

    @Test
    @DisplayName("X13, S0.17, S0.23, S2.14, S2.16 urgency goes by stage and temperature, each article for itself")
    void goesByStageAndTemperature() {
        Advice lead = Desk.advice(intent(Temperature.WARM), Desk.in(LEAD, CONSENT), 2);
        Advice prospect = Desk.advice(intent(Temperature.WARM), Desk.in(PROSPECT), 2);
        Advice hot = Desk.advice(intent(Temperature.HOT), Desk.in(PROSPECT), 2);

        assertThat(lead.tone()).contains(Tone.NOT_PUSHY);
        assertThat(lead.avoided()).contains(BE_PUSHY, CREATE_URGENCY);
        assertThat(prospect.actions()).contains(CREATE_URGENCY);
        assertThat(hot.actions()).doesNotContain(CREATE_URGENCY);
        assertThat(commitment(Temperature.COLD).respondBy()).isEmpty();
        assertThat(commitment(Temperature.COLD).avoided()).contains(CREATE_URGENCY);
        assertThat(commitment(Temperature.LUKEWARM).respondBy()).contains(at(49));
        assertThat(commitment(Temperature.LUKEWARM).tone()).contains(Tone.PROMPT);
    }

    @Test
    @DisplayName("A3, S0.5 read narrowly: temperature is for prospects, and a lead is treated as a lead")
    void treatsEveryLeadAlike() {
        for (Temperature temperature : Temperature.values()) {
            assertThat(Desk.advice(intent(temperature), Desk.in(LEAD, CONSENT), 2))
                    .isEqualTo(Desk.advice(intent(Temperature.COLD), Desk.in(LEAD, CONSENT), 2));
        }
        assertThat(Desk.advice(intent(Temperature.HOT), Desk.in(PROSPECT), 2))
                .isNotEqualTo(Desk.advice(intent(Temperature.COLD), Desk.in(PROSPECT), 2));
    }

    @Test
    @DisplayName("A3, S0.17 read widely: a lead has a temperature too, and a plan may go by it")
    void treatsAWarmLeadOtherwise() {
        TreatmentPlan own = TreatmentPlan.named("own", 1)
                .when(
                        Situation.in("LEAD").at(Temperature.WARM),
                        Treatment.named("warm-lead")
                                .over(StandardChannel.TELEPHONE)
                                .does(ANSWER_QUESTIONS)
                                .build())
                .when(
                        Situation.in("LEAD").notAt(Temperature.WARM),
                        Treatment.named("lead")
                                .over(StandardChannel.DIRECT_MAIL)
                                .does(WARM_UP)
                                .build());

        assertThat(Desk.advice(own.classifiedBy(Desk.reading(Temperature.WARM)), Desk.in(LEAD), 2)
                        .actions())
                .containsExactly(ANSWER_QUESTIONS);
        assertThat(Desk.advice(own.classifiedBy(Desk.reading(Temperature.COLD)), Desk.in(LEAD), 2)
                        .actions())
                .containsExactly(WARM_UP);
    }

    @Test
    @DisplayName("S3.24 individual needs are kept, and value is offered as long as there is a need")
    void offersValueWhenItIsRelevant() {
        QualificationRule need = Criterion.isTrue(Facts.NEED).ask("is there a need?");
        TreatmentPlan own = TreatmentPlan.named("own", 1)
                .when(
                        Situation.in("CONTACT").when(need),
                        Treatment.named("relevant")
                                .over(StandardChannel.TELEPHONE)
                                .does(OFFER_VALUE)
                                .build());
        Fact<Boolean> season = Fact.<Boolean>builder()
                .from(told(Facts.NEED, true, 3))
                .validUntil(at(9))
                .build();

        Assessment<Advice> before = own.advise(Desk.in(CONTACT, season), at(2));
        Assessment<Advice> during = own.advise(Desk.in(CONTACT, season), at(3));
        Assessment<Advice> after = own.advise(Desk.in(CONTACT, season), at(9));

        assertThat(before.value().actions()).isEmpty();
        assertThat(before.validUntil()).contains(at(3));
        assertThat(during.value().actions()).containsExactly(OFFER_VALUE);
        assertThat(during.validUntil()).contains(at(9));
        assertThat(after.value().actions()).isEmpty();
        assertThat(after.value().questions()).containsExactly("is there a need?");
    }
}
