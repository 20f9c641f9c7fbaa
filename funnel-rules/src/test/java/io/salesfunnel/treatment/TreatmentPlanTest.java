package io.salesfunnel.treatment;

import static io.salesfunnel.evidence.StandardInteraction.CALL_ANSWERED;
import static io.salesfunnel.evidence.StandardInteraction.CONSENT_GIVEN;
import static io.salesfunnel.evidence.StandardInteraction.ERASURE_REQUESTED;
import static io.salesfunnel.treatment.Desk.CUSTOMER;
import static io.salesfunnel.treatment.Desk.LEAD;
import static io.salesfunnel.treatment.Desk.PROSPECT;
import static io.salesfunnel.treatment.Desk.advice;
import static io.salesfunnel.treatment.Desk.at;
import static io.salesfunnel.treatment.Desk.decided;
import static io.salesfunnel.treatment.Desk.did;
import static io.salesfunnel.treatment.StandardAction.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.salesfunnel.acquisition.StandardChannel;
import io.salesfunnel.classifier.ClassifierFailedException;
import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.Facts;
import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.evidence.StandardDecision;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.funnel.AssessmentFailedException;
import io.salesfunnel.known.Assessment;
import io.salesfunnel.known.Known;
import io.salesfunnel.qualification.Criterion;
import io.salesfunnel.qualification.QualificationRule;
import io.salesfunnel.qualification.RuleFailedException;
import io.salesfunnel.stage.StageKind;
import io.salesfunnel.temperature.Temperature;
import io.salesfunnel.temperature.TemperatureClassifier;
import io.salesfunnel.temperature.TemperatureReading;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TreatmentPlanTest {

    private static final Evidence CONSENT = did(CONSENT_GIVEN, 0);

    private static Treatment does(String name, Action... actions) {
        return Treatment.named(name).over(StandardChannel.WEB).does(actions).build();
    }

    private static TreatmentPlan plan(Treatment treatment) {
        return TreatmentPlan.named("own", 1).when(Situation.in("PROSPECT"), treatment);
    }

    @Test
    @DisplayName("S0.17 A plan that urges a lead is refused")
    void refusesToUrgeALead() {
        assertThatThrownBy(() -> TreatmentPlan.named("own", 1).when(Situation.in("LEAD"), does("rush", CREATE_URGENCY)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "TreatmentPlan 'own' cannot advise CREATE_URGENCY in the situation 'LEAD': it may be that of"
                                + " a lead, of whom nothing tells yet that it wants to buy; name a stage that comes after"
                                + " LEAD");
    }

    @Test
    @DisplayName("S0.17 A plan that pitches to a lead is refused, however the lead is named")
    void refusesToPitchToALead() {
        Treatment pitch = does("pitch", HELP, SALES_PITCH);
        TreatmentPlan.Start own = TreatmentPlan.named("own", 1).leads("SUBSCRIBER", "MQL");

        assertThatThrownBy(() -> TreatmentPlan.named("own", 1).when(Situation.anywhere(), pitch))
                .hasMessageContaining("'any stage'");
        assertThatThrownBy(() -> TreatmentPlan.named("own", 1).when(Situation.in(StageKind.ENGAGED), pitch))
                .hasMessageContaining("'any stage of kind ENGAGED'");
        assertThatThrownBy(() -> own.when(Situation.in("MQL"), pitch))
                .hasMessageEndingWith("name a stage that comes after SUBSCRIBER and MQL");
        assertThatThrownBy(() -> plan(does("help", HELP)).when(Situation.in("LEAD"), pitch))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(own.when(Situation.in("LEAD"), pitch).rows()).hasSize(1);
        assertThat(TreatmentPlan.named("own", 1)
                        .when(Situation.in(StageKind.QUALIFIED), pitch)
                        .rows())
                .hasSize(1);
    }

    @Test
    @DisplayName("S0.17 A lead of another kind is not pitched to either")
    void suppressesAPitchToALead() {
        TreatmentPlan own = TreatmentPlan.named("own", 1)
                .leads("PROSPECT")
                .when(Situation.in(StageKind.QUALIFIED), does("pitch", HELP, SALES_PITCH));

        Advice advice = advice(own, Desk.in(PROSPECT), 2);

        assertThat(advice.actions()).containsExactly(HELP);
        assertThat(advice.suppressed())
                .extracting(Finding::describe)
                .containsExactly(
                        "SALES_PITCH (not met: pitch-to-lead (not met: nothing tells yet that a lead wants to buy))");
        assertThat(advice(own, Desk.in(Desk.CONTACT), 2).actions()).containsExactly(HELP, SALES_PITCH);
        assertThat(advice(own, Desk.in(LEAD), 2).treatments()).isEmpty();
    }

    @Test
    void refusesASecondTreatmentOfOneName() {
        assertThatThrownBy(() -> plan(does("help", HELP)).when(Situation.in("LEAD"), does("help", RESEARCH)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("TreatmentPlan 'own' cannot take a second treatment 'help'; name each by itself");
    }

    @Test
    void countsVersionsFromOne() {
        assertThatThrownBy(() -> TreatmentPlan.named("own", 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("TreatmentPlan 'own' cannot have the version 0; versions count from 1");
        assertThatThrownBy(() -> TreatmentPlan.named("my own", 1))
                .hasMessageStartingWith("TreatmentPlan cannot have this name of 6 characters");
        assertThatThrownBy(() -> TreatmentPlan.named("own", 1).leads("my leads"))
                .hasMessageStartingWith("TreatmentPlan 'own' cannot have this stage of 8 characters");
        assertThat(plan(does("help", HELP)).name()).isEqualTo("own");
        assertThat(plan(does("help", HELP)).reference()).isEqualTo("own:1");
        assertThat(plan(does("help", HELP))).hasToString("TreatmentPlan{own:1}");
    }

    @Test
    void asksForAClassifierWhereTheTemperatureCounts() {
        TreatmentPlan plan =
                TreatmentPlan.named("own", 1).when(Situation.anywhere().at(Temperature.HOT), does("help", HELP));

        assertThatThrownBy(() -> plan.advise(Desk.in(LEAD), at(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("TreatmentPlan 'own' cannot advise on a record: its situations ask for the temperature,"
                        + " and nothing tells it; name a classifier");
    }

    @Test
    @DisplayName("S0.23 Nobody is urged by a claim that is not true now, and it is asked what is limited")
    void urgesByTrueClaimsOnly() {
        Claim spring = new Claim("spring", "op = op", at(10), at(20));
        TreatmentPlan urging = plan(does("rush", CREATE_URGENCY)).claiming(spring);

        Assessment<Advice> before = urging.advise(Desk.in(PROSPECT), at(9));
        Assessment<Advice> during = urging.advise(Desk.in(PROSPECT), at(10));
        Assessment<Advice> after = urging.advise(Desk.in(PROSPECT), at(20));

        assertThat(before.value().actions()).isEmpty();
        assertThat(before.value().suppressed())
                .extracting(Finding::describe)
                .containsExactly("CREATE_URGENCY (unknown: true-claim (unknown: what is limited, and until when?))");
        assertThat(before.value().claims()).isEmpty();
        assertThat(before.validUntil()).contains(at(10));
        assertThat(during.value().actions()).containsExactly(CREATE_URGENCY);
        assertThat(during.value().claims()).containsExactly(spring);
        assertThat(during.validUntil()).contains(at(20));
        assertThat(after.value()).isEqualTo(before.value());
        assertThat(after.validUntil()).isEmpty();
    }

    @Test
    @DisplayName("P28: who asked for erasure is left alone")
    void leavesAloneWhoAskedForErasure() {
        TreatmentPlan own = plan(Treatment.named("help")
                .deadline(new Deadline(Duration.ofHours(1), Deadline.Since.LAST_CONTACT))
                .over(StandardChannel.TELEPHONE)
                .does(HELP, RESEARCH)
                .build());

        Advice advice = advice(own, Desk.in(PROSPECT, did(CALL_ANSWERED, 1), did(ERASURE_REQUESTED, 2), CONSENT), 9);

        assertThat(advice.actions()).isEmpty();
        assertThat(advice.suppressed())
                .extracting(Finding::describe)
                .containsExactly(
                        "HELP (not met: erasure-requested (not met: the party wants its data erased))",
                        "RESEARCH (not met: erasure-requested (not met: the party wants its data erased))");
        assertThat(advice.respondBy()).isEmpty();
        assertThat(advice.isOverdue()).isFalse();
    }

    @Test
    void keepsAllReasons() {
        TreatmentPlan own = plan(Treatment.named("mail")
                .attention(Attention.AUTOMATED)
                .does(PERSONAL_EMAIL)
                .build());

        Finding why = advice(own, Desk.in(PROSPECT, did(CALL_ANSWERED, 1)), 2)
                .suppressed()
                .get(0);

        assertThat(why.status()).isEqualTo(Finding.Status.NOT_MET);
        assertThat(why.parts()).extracting(Finding::name).containsExactly("conversation-running", "e-mail-permission");
    }

    @Test
    @DisplayName("P28: another rule may tell when a channel is permitted")
    void takesPermissionsOfYourOwn() {
        QualificationRule mayCall = Criterion.isTrue(Facts.PRIORITY).ask("may we call?");
        TreatmentPlan own =
                plan(Treatment.named("reach").does(CALL, PERSONAL_EMAIL).build());

        Advice usual = advice(own, Desk.in(PROSPECT), 2);
        Advice strict = advice(own.permitting(StandardChannel.TELEPHONE, mayCall), Desk.in(PROSPECT), 2);
        Advice free = advice(
                own.permitting(StandardChannel.E_MAIL, QualificationRule.of("free", known -> Finding.met())),
                Desk.in(PROSPECT),
                2);

        assertThat(usual.actions()).containsExactly(CALL);
        assertThat(strict.actions()).isEmpty();
        assertThat(strict.questions()).containsExactly("may we call?", "may marketing messages be sent by e-mail?");
        assertThat(free.actions()).containsExactly(CALL, PERSONAL_EMAIL);
    }

    @Test
    void needsNoPermissionToServe() {
        TreatmentPlan own = plan(Treatment.named("serve")
                .over(StandardChannel.E_MAIL)
                .does(HELP, SEND_INFORMATION)
                .build());

        assertThat(advice(own, Desk.in(PROSPECT), 2).actions()).containsExactly(HELP);
    }

    @Test
    void doesByOneTreatmentWhatIsSuppressedInAnother() {
        Treatment mail = Treatment.named("mail")
                .over(StandardChannel.E_MAIL)
                .does(SEND_INFORMATION, SHOW_NEED)
                .build();
        Treatment letter = Treatment.named("letter")
                .over(StandardChannel.DIRECT_MAIL)
                .does(WARM_UP, SEND_INFORMATION)
                .build();
        TreatmentPlan own = plan(mail).when(Situation.in("PROSPECT"), letter);

        Advice without = advice(own, Desk.in(PROSPECT), 2);
        Advice with = advice(own, Desk.in(PROSPECT, CONSENT), 2);

        assertThat(without.steps())
                .containsExactly(
                        new Step(WARM_UP, Optional.of(StandardChannel.DIRECT_MAIL)),
                        new Step(SEND_INFORMATION, Optional.of(StandardChannel.DIRECT_MAIL)));
        assertThat(without.suppressed()).extracting(Finding::name).containsExactly("SHOW_NEED");
        assertThat(with.steps())
                .containsExactly(
                        new Step(SEND_INFORMATION, Optional.of(StandardChannel.E_MAIL)),
                        new Step(SHOW_NEED, Optional.of(StandardChannel.E_MAIL)),
                        new Step(WARM_UP, Optional.of(StandardChannel.DIRECT_MAIL)));
    }

    @Test
    void doesNotDoWhatAnotherTreatmentAvoids() {
        Treatment careful = Treatment.named("careful")
                .does(RESEARCH)
                .avoids(SALES_PITCH, DAWDLE)
                .build();
        TreatmentPlan own = plan(does("pitch", SALES_PITCH)).when(Situation.in("PROSPECT"), careful);

        Advice advice = advice(own, Desk.in(PROSPECT), 2);

        assertThat(advice.actions()).containsExactly(RESEARCH);
        assertThat(advice.suppressed().get(0).describe())
                .isEqualTo("SALES_PITCH (not met: warned-of (not met: careful warns of it))");
    }

    @Test
    void isDueWithTheFirstOfItsDeadlines() {
        Treatment slow = Treatment.named("slow")
                .deadline(new Deadline(Duration.ofHours(9), Deadline.Since.LAST_CONTACT))
                .does(RESEARCH)
                .build();
        Treatment fast = Treatment.named("fast")
                .deadline(new Deadline(Duration.ofHours(3), Deadline.Since.LAST_CONTACT))
                .does(UPDATE_DATA)
                .build();
        TreatmentPlan own = plan(slow).when(Situation.in("PROSPECT"), fast);

        assertThat(advice(own, Desk.in(PROSPECT, did(CALL_ANSWERED, 1)), 2).respondBy())
                .contains(at(4));
    }

    @Test
    void hasNothingForASituationThatIsNotInIt() {
        Advice advice = advice(plan(does("help", HELP)), Desk.in(LEAD), 2);

        assertThat(advice.actions()).isEmpty();
        assertThat(advice.tone()).isEmpty();
        assertThat(advice.team()).isEmpty();
        assertThat(advice.attention()).isEmpty();
        assertThat(advice.explain())
                .isEqualTo("Plan 'own:1' advises: nothing; note treatment (not met: the plan has no treatment for this"
                        + " situation in LEAD)");
    }

    @Test
    void doesNothingWithAClosedRecord() {
        TreatmentPlan own = plan(does("help", HELP)).when(Situation.in("CUSTOMER"), does("loyalty", MAKE_LOYAL));

        assertThat(advice(own, Desk.in(PROSPECT, decided(StandardDecision.LOSS_DECIDED, 1)), 2)
                        .remarks())
                .extracting(Finding::describe)
                .containsExactly("in-play (not met: the record is LOST, so nothing is to be done)");
        assertThat(advice(own, Desk.in(CUSTOMER), 2).actions()).containsExactly(MAKE_LOYAL);
    }

    @Test
    void tellsWhatItAdvisesInOneSentence() {
        TreatmentPlan own = plan(Treatment.named("all")
                .tone(Tone.DIRECT)
                .deadline(new Deadline(Duration.ofHours(3), Deadline.Since.LAST_CONTACT))
                .does(CALL, RESEARCH, PERSONAL_EMAIL)
                .avoids(DAWDLE, IGNORE)
                .build());

        Advice advice = advice(own, Desk.in(PROSPECT, did(CALL_ANSWERED, 1)), 5);

        assertThat(advice.plan()).isEqualTo("own:1");
        assertThat(advice.explain())
                .isEqualTo("Plan 'own:1' advises: CALL over TELEPHONE, RESEARCH; not DAWDLE, IGNORE; by"
                        + " 2026-03-01T16:00:00Z; suppressed PERSONAL_EMAIL (unknown: e-mail-permission (unknown: may"
                        + " marketing messages be sent by e-mail?)); note overdue (not met: was to be done by"
                        + " 2026-03-01T16:00:00Z)");
        assertThat(advice).hasToString("Advice{own:1 [CALL over TELEPHONE, RESEARCH]}");
    }

    @Test
    void takesToneAndTeamOfTheFirstAndTheHighestAttention() {
        Treatment first = Treatment.named("first").does(RESEARCH).build();
        Treatment second = Treatment.named("second")
                .attention(Attention.DEDICATED)
                .tone(Tone.DIRECT)
                .team(Treatment.Team.SALES)
                .avoids(IGNORE)
                .does(UPDATE_DATA)
                .build();
        Treatment third = Treatment.named("third")
                .attention(Attention.AUTOMATED)
                .tone(Tone.SMOOTH)
                .team(Treatment.Team.MARKETING)
                .avoids(IGNORE, DAWDLE)
                .does(QUALIFY)
                .build();
        TreatmentPlan own = plan(first).when(Situation.in("PROSPECT"), second).when(Situation.in("PROSPECT"), third);

        Advice advice = advice(own, Desk.in(PROSPECT), 2);

        assertThat(advice.tone()).contains(Tone.DIRECT);
        assertThat(advice.team()).contains(Treatment.Team.SALES);
        assertThat(advice.attention()).contains(Attention.DEDICATED);
        assertThat(advice.avoided()).containsExactly(IGNORE, DAWDLE);
    }

    @Test
    void namesTheRecordWhenARuleBreaks() {
        TreatmentPlan broken = TreatmentPlan.named("own", 1)
                .when(
                        Situation.in("PROSPECT").when(QualificationRule.of("broken", known -> {
                            throw new IllegalStateException("no");
                        })),
                        does("help", HELP));

        assertThatThrownBy(() -> broken.advise(Desk.in(PROSPECT), at(1)))
                .isInstanceOf(AssessmentFailedException.class)
                .hasMessageContaining("R-1")
                .cause()
                .isInstanceOfSatisfying(
                        RuleFailedException.class,
                        failed -> assertThat(failed.rule()).isEqualTo("broken"));
    }

    @Test
    void namesTheClassifierThatBreaks() {
        TemperatureClassifier broken = new TemperatureClassifier() {
            @Override
            public String name() {
                return "broken";
            }

            @Override
            public TemperatureReading classify(Known known) {
                throw new IllegalStateException("no");
            }
        };

        assertThatThrownBy(() -> plan(does("help", HELP)).classifiedBy(broken).advise(Desk.in(PROSPECT), at(1)))
                .isInstanceOf(AssessmentFailedException.class)
                .cause()
                .isInstanceOfSatisfying(
                        ClassifierFailedException.class,
                        failed -> assertThat(failed.classifier()).isEqualTo("broken"));
    }

    @Test
    void advisesAtTheEndOfTime() {
        Evidence last = Interaction.builder()
                .from(did(CALL_ANSWERED, 1))
                .occurredAt(Instant.MAX)
                .build();
        TreatmentPlan own = plan(Treatment.named("help")
                .deadline(new Deadline(Duration.ofHours(1), Deadline.Since.LAST_CONTACT))
                .does(RESEARCH)
                .build());

        Advice advice = own.advise(Desk.in(PROSPECT, last), Instant.MAX).value();

        assertThat(advice.respondBy()).contains(Instant.MAX);
    }

    @Test
    void readsTheTemperatureByItsClassifier() {
        TreatmentPlan own = TreatmentPlan.named("own", 1)
                .when(Situation.in("PROSPECT").at(Temperature.WARM), does("help", HELP))
                .classifiedBy(Desk.reading(Temperature.COLD));

        assertThat(advice(own, Desk.in(PROSPECT), 1).actions()).isEmpty();
        assertThat(advice(own.classifiedBy(Desk.reading(Temperature.WARM)), Desk.in(PROSPECT), 1)
                        .actions())
                .containsExactly(HELP);
    }

    @Test
    void keepsWhatWasSettledInWhateverOrder() {
        QualificationRule free = QualificationRule.of("free", known -> Finding.met());
        Claim claim = new Claim("today", "alleen vandaag", at(0), at(9));
        TemperatureClassifier cold = Desk.reading(Temperature.COLD);
        TreatmentPlan own = plan(does("help", HELP));

        TreatmentPlan one = own.permitting(StandardChannel.E_MAIL, free)
                .claiming(claim)
                .classifiedBy(cold)
                .conversationsLast(Duration.ofDays(1));
        TreatmentPlan other = own.conversationsLast(Duration.ofDays(1))
                .classifiedBy(cold)
                .claiming(claim)
                .permitting(StandardChannel.E_MAIL, free);

        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other).isNotEqualTo(own);
        assertThat(one).isNotEqualTo(one.claiming());
        assertThat(own).isNotEqualTo(plan(does("help", RESEARCH))).isNotEqualTo("own");
        assertThat(own).isNotEqualTo(TreatmentPlan.named("own", 2).when(Situation.in("PROSPECT"), does("help", HELP)));
        assertThat(own.rows()).isEqualTo(List.of(new TreatmentPlan.Row(Situation.in("PROSPECT"), does("help", HELP))));
    }

    @Test
    void isPureInWhatIsKnown() {
        Known known = Desk.known(3, CONSENT);

        assertThat(Permission.byEmail().check(known))
                .isEqualTo(Permission.byEmail().check(known));
        assertThat(advice(plan(does("help", HELP)), Desk.in(PROSPECT), 1))
                .isEqualTo(advice(plan(does("help", HELP)), Desk.in(PROSPECT), 1))
                .hasSameHashCodeAs(advice(plan(does("help", HELP)), Desk.in(PROSPECT), 1))
                .isNotEqualTo(advice(plan(does("help", RESEARCH)), Desk.in(PROSPECT), 1))
                .isNotEqualTo("Advice");
    }
}
