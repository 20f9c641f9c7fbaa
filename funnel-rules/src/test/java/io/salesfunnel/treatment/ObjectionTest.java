package io.salesfunnel.treatment;

import static io.salesfunnel.evidence.StandardInteraction.*;
import static io.salesfunnel.treatment.Desk.CONTACT;
import static io.salesfunnel.treatment.Desk.advice;
import static io.salesfunnel.treatment.Desk.did;
import static io.salesfunnel.treatment.StandardAction.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.acquisition.StandardChannel;
import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.evidence.StandardInteraction;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.qualification.QualificationRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ObjectionTest {

    private static final TreatmentPlan PLAN = TreatmentPlan.named("own", 1)
            .when(
                    Situation.in("CONTACT"),
                    Treatment.named("reach")
                            .over(StandardChannel.DIRECT_MAIL)
                            .does(RESEARCH, HELP, CALL, PERSONAL_EMAIL, SHOW_NEED, SALES_PITCH)
                            .build());

    private static Advice advised(Evidence... evidence) {
        return advice(PLAN, Desk.in(CONTACT, evidence), 9);
    }

    private static Interaction numbered(Interaction interaction, int sequence) {
        return Interaction.builder().from(interaction).sequence(sequence).build();
    }

    @ParameterizedTest
    @EnumSource(names = {"CONSENT_WITHDRAWN", "NOT_INTERESTED"})
    @DisplayName("P28: who objects gets no marketing over any channel, and is still served")
    void endsMarketingOverEveryChannel(StandardInteraction objection) {
        Advice advice = advised(did(CONSENT_GIVEN, 1), did(objection, 2));

        assertThat(advice.actions()).containsExactly(RESEARCH, HELP);
        assertThat(advice.suppressed())
                .extracting(Finding::name)
                .containsExactly("CALL", "PERSONAL_EMAIL", "SHOW_NEED", "SALES_PITCH");
        assertThat(advice.suppressed().get(0).describe())
                .isEqualTo("CALL (not met: no-objection (not met: " + objection + " on 2026-03-01T14:00:00Z))");
    }

    @Test
    @DisplayName("P28: who unsubscribed gets no more e-mail")
    void takesUnsubscribingForEmailOnly() {
        assertThat(advised(did(CONSENT_GIVEN, 1), did(UNSUBSCRIBED, 2)).actions())
                .containsExactly(RESEARCH, HELP, CALL, SHOW_NEED, SALES_PITCH);
    }

    @Test
    void urgesNobodyWhoObjects() {
        TreatmentPlan urging = TreatmentPlan.named("own", 1)
                .when(
                        Situation.in("CONTACT"),
                        Treatment.named("rush")
                                .over(StandardChannel.WEB)
                                .does(CREATE_URGENCY)
                                .build())
                .claiming(new Claim("spring", "op = op", Desk.at(0), Desk.at(99)));

        assertThat(advice(urging, Desk.in(CONTACT), 9).actions()).containsExactly(CREATE_URGENCY);
        assertThat(advice(urging, Desk.in(CONTACT, did(NOT_INTERESTED, 2)), 9).actions())
                .isEmpty();
    }

    @Test
    void isNotOverruledByAPermission() {
        TreatmentPlan free =
                PLAN.permitting(StandardChannel.TELEPHONE, QualificationRule.of("free", known -> Finding.met()));

        assertThat(advice(free, Desk.in(CONTACT, did(CONSENT_WITHDRAWN, 2)), 9).actions())
                .containsExactly(RESEARCH, HELP);
    }

    @Test
    @DisplayName("P28: withdrawn consent comes back with consent only")
    void endsAWithdrawalByConsent() {
        assertThat(advised(did(CONSENT_WITHDRAWN, 1), did(CONSENT_GIVEN, 2)).actions())
                .contains(CALL, PERSONAL_EMAIL, SALES_PITCH);
        assertThat(advised(did(CONSENT_WITHDRAWN, 1), did(PRICE_REQUESTED, 2), did(CALL_ANSWERED, 3))
                        .actions())
                .containsExactly(RESEARCH, HELP);
    }

    @Test
    @DisplayName("P28: who was not interested is left in peace until it takes part again by itself")
    void endsLackOfInterestWhenThePartyEngages() {
        assertThat(advised(did(NOT_INTERESTED, 1), did(PRICE_REQUESTED, 2)).actions())
                .contains(CALL, SALES_PITCH);
        assertThat(advised(
                                did(PRICE_REQUESTED, 0),
                                did(NOT_INTERESTED, 1),
                                did(EMAIL_OPENED, 2),
                                did(CALL_ANSWERED, 3),
                                did(QUOTE_ISSUED, 4),
                                did(CONSENT_GIVEN, 5))
                        .actions())
                .containsExactly(RESEARCH, HELP);
    }

    @Test
    void namesTheLaterOfTwo() {
        assertThat(advised(did(CONSENT_WITHDRAWN, 1), did(NOT_INTERESTED, 2)).explain())
                .contains("NOT_INTERESTED on")
                .doesNotContain("no-objection (not met: CONSENT_WITHDRAWN");
        assertThat(advised(did(CONSENT_WITHDRAWN, 2), did(NOT_INTERESTED, 1)).explain())
                .contains("no-objection (not met: CONSENT_WITHDRAWN on");
        assertThat(advised(did(CONSENT_WITHDRAWN, 1), did(NOT_INTERESTED, 2), did(CHAT_STARTED, 3))
                        .explain())
                .contains("no-objection (not met: CONSENT_WITHDRAWN on");
    }

    @Test
    void goesByTheSequenceAtOneInstantAndNotByTheArrival() {
        Interaction given = numbered(did(CONSENT_GIVEN, 1), 1);
        Interaction withdrawn = numbered(did(CONSENT_WITHDRAWN, 1), 2);

        assertThat(advised(withdrawn, given).actions()).containsExactly(RESEARCH, HELP);
        assertThat(advised(numbered(withdrawn, 0), given).actions()).contains(CALL);
    }
}
