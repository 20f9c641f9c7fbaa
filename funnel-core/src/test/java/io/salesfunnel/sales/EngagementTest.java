package io.salesfunnel.sales;

import static io.salesfunnel.evidence.StandardDecision.FIT_ASSERTED;
import static io.salesfunnel.evidence.StandardInteraction.CALL_ANSWERED;
import static io.salesfunnel.evidence.StandardInteraction.CALL_ATTEMPTED;
import static io.salesfunnel.evidence.StandardInteraction.CONTENT_DOWNLOADED;
import static io.salesfunnel.evidence.StandardInteraction.DEMO_REQUESTED;
import static io.salesfunnel.evidence.StandardInteraction.EMAIL_OPENED;
import static io.salesfunnel.evidence.StandardInteraction.EMAIL_SENT;
import static io.salesfunnel.evidence.StandardInteraction.FORM_SUBMITTED;
import static io.salesfunnel.evidence.StandardInteraction.WEBSITE_VISITED;
import static io.salesfunnel.sales.Engagement.CONTACT;
import static io.salesfunnel.sales.Engagement.LEAD;
import static io.salesfunnel.sales.Engagement.PROSPECT;
import static io.salesfunnel.sales.Sale.CAM;
import static io.salesfunnel.sales.Sale.FUNNEL;
import static io.salesfunnel.sales.Sale.contact;
import static io.salesfunnel.sales.Sale.customer;
import static io.salesfunnel.sales.Sale.decided;
import static io.salesfunnel.sales.Sale.did;
import static io.salesfunnel.sales.Sale.fit;
import static io.salesfunnel.sales.Sale.form;
import static io.salesfunnel.sales.Sale.goodCall;
import static io.salesfunnel.sales.Sale.lead;
import static io.salesfunnel.sales.Sale.prospect;
import static io.salesfunnel.sales.Sale.recorded;
import static io.salesfunnel.sales.Sale.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.evidence.FactKey;
import io.salesfunnel.evidence.Facts;
import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.evidence.StandardInteraction;
import io.salesfunnel.funnel.FunnelRecord;
import io.salesfunnel.funnel.Outcome;
import io.salesfunnel.party.Person;
import io.salesfunnel.stage.StageChange;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EngagementTest {

    /** A lead of whom the seller says that it fits, but for whom that much is not told. */
    private static Lead vague(FactKey<?>... notTold) {
        Prospect prospect = FUNNEL.enter(PROSPECT, "P-1", CAM, decided(FIT_ASSERTED, 0, fit(0, notTold)))
                .orElseThrow();
        return FUNNEL.attempt(Engagement.ENGAGE, prospect, form(10)).orElseThrow();
    }

    private static void stays(FunnelRecord record, Interaction interaction, String why) {
        Outcome<FunnelRecord> outcome = FUNNEL.record(record, interaction);

        assertThat(outcome.verdict()).isEqualTo(Outcome.Verdict.RECORDED);
        assertThat(outcome.record().stage()).isEqualTo(record.stage());
        assertThat(outcome.explain()).contains(why);
    }

    @ParameterizedTest
    @EnumSource(names = {"EMAIL_SENT", "EMAIL_OPENED", "WEBSITE_VISITED", "CALL_ATTEMPTED", "SOCIAL_FOLLOWED"})
    @DisplayName("S3.28: being reached and opening mails leaves a prospect a prospect")
    void leavesAProspectWhoDoesNotTakePart(StandardInteraction type) {
        stays(prospect(), did(type, 1), "engaged (not met: no form, download, reply or call of the party so far)");
    }

    @ParameterizedTest
    @EnumSource(names = {"FORM_SUBMITTED", "CONTENT_DOWNLOADED", "EMAIL_REPLIED", "PHONE_CALL_RECEIVED"})
    @DisplayName("S3.5, S3.6: a prospect who takes part becomes a lead")
    void makesALeadOfAProspectWhoTakesPart(StandardInteraction type) {
        assertThat(FUNNEL.record(prospect(), did(type, 1)).record()).isInstanceOf(Lead.class);
    }

    @Test
    @DisplayName("S3.28, S3.29: Cam is a lead from the form on, and the form is why")
    void makesALeadWhenTheFormIsFilledIn() {
        FunnelRecord reached = recorded(
                prospect(), did(EMAIL_SENT, 1), did(EMAIL_OPENED, 2), did(EMAIL_OPENED, 3), did(WEBSITE_VISITED, 4));

        Outcome<FunnelRecord> filledIn = FUNNEL.record(reached, did(FORM_SUBMITTED, 5));
        FunnelRecord after = recorded(filledIn.record(), did(CONTENT_DOWNLOADED, 6));

        assertThat(reached.stage()).isEqualTo(PROSPECT);
        assertThat(filledIn.record().stage()).isEqualTo(LEAD);
        assertThat(filledIn.changes())
                .extracting(change -> change.cause().orElseThrow())
                .containsExactly("FORM_SUBMITTED-5");
        assertThat(filledIn.explain())
                .isEqualTo("Prospect 'P-1' moves from PROSPECT to LEAD on ENGAGE: engaged (met), identified (met)");
        assertThat(after.stage()).isEqualTo(LEAD);
    }

    @Test
    @DisplayName("S3.6: a lead is known by name")
    void asksWhoItIs() {
        Person nobody = Person.builder().id("p-1").build();
        Prospect prospect =
                FUNNEL.enter(PROSPECT, "P-1", nobody, decided(FIT_ASSERTED, 0)).orElseThrow();

        Outcome<Lead> answer = FUNNEL.attempt(Engagement.ENGAGE, prospect, form(1));

        assertThat(answer.questions()).containsExactly("who is it?");
        assertThat(answer.explain())
                .isEqualTo("Prospect 'P-1' cannot yet ENGAGE from PROSPECT: 1 of 2 guards unknown: identified (unknown:"
                        + " who is it?)");
    }

    @Test
    @DisplayName("S3.8, S3.32, S3.33: who was spoken with, is interested and meets all requirements is a contact")
    void makesAContactByAGoodCall() {
        Outcome<FunnelRecord> outcome = FUNNEL.record(lead(), goodCall(20));

        assertThat(outcome.record()).isInstanceOf(Contact.class);
        assertThat(outcome.record().stage()).isEqualTo(CONTACT);
        assertThat(outcome.changes()).extracting(StageChange::transition).containsExactly("QUALIFY");
    }

    @Test
    @DisplayName("A10, P9, S3.31: a call that is not answered is no dialogue")
    void leavesALeadWhoDoesNotAnswer() {
        stays(
                lead(),
                did(CALL_ATTEMPTED, 20, told(Facts.INTEREST, true, 20)),
                "QUALIFY (not met: spoken-with (not met: nobody has spoken with the party))");
    }

    @Test
    @DisplayName("S3.32: interest is asked for, unless it shows; who says no is not interested whatever they did")
    void wantsInterest() {
        stays(lead(), did(CALL_ANSWERED, 20), "interest-shown (unknown: is there interest in buying?)");
        stays(
                recorded(lead(), did(DEMO_REQUESTED, 15)),
                did(CALL_ANSWERED, 20, told(Facts.INTEREST, false, 20)),
                "interest-shown (not met: the party is not interested)");
        assertThat(recorded(lead(), did(DEMO_REQUESTED, 15), did(CALL_ANSWERED, 20))
                        .stage())
                .isEqualTo(CONTACT);
        stays(
                recorded(lead(), did(FORM_SUBMITTED, 15)),
                did(CALL_ANSWERED, 20),
                "interest-shown (unknown: is there interest in buying?)");
    }

    @Test
    @DisplayName("A7, S3.16, S3.32: all requirements, and a contact is always qualified")
    void wantsEveryRequirement() {
        for (FactKey<Boolean> key : List.of(Facts.TARGET_GROUP, Facts.IDEAL_CUSTOMER_PROFILE, Facts.MEANS)) {
            stays(vague(key), goodCall(20), "QUALIFY (unknown: requirements (unknown: " + key.name() + " (unknown: ");
            stays(
                    recorded(vague(key), told(key, false, 11)),
                    goodCall(20),
                    "QUALIFY (not met: requirements (not met: " + key.name() + " (not met)))");
            assertThat(recorded(vague(key), goodCall(20), told(key, true, 21)).stage())
                    .isEqualTo(CONTACT);
        }
    }

    @Test
    void goesSeveralStagesAtOnceWhenAllIsKnown() {
        Outcome<FunnelRecord> outcome = FUNNEL.record(prospect(), goodCall(20));

        assertThat(outcome.changes()).extracting(StageChange::to).containsExactly("LEAD", "CONTACT");
        assertThat(outcome.explain())
                .isEqualTo("Prospect 'P-1' moves from PROSPECT to LEAD on ENGAGE: engaged (met), identified (met); then"
                        + " it moves from LEAD to CONTACT on QUALIFY: interest-shown (met), requirements (met:"
                        + " target-group (met), ideal-customer-profile (met), means (met)), spoken-with (met)");
    }

    @Test
    @DisplayName("P18, S3.14: it is the same person in every stage")
    void keepsThePartyAndTheId() {
        assertThat(contact().party()).isSameAs(CAM);
        assertThat(contact().id()).isEqualTo(prospect().id()).isEqualTo(lead().id());
    }

    @Test
    @DisplayName("S3.13, S3.14: at any time somebody is in one phase, and is called by its name until the next")
    void isInOnePhaseAtATime() {
        assertThat(customer().history())
                .extracting(StageChange::to)
                .containsExactly("PROSPECT", "LEAD", "CONTACT", "OPPORTUNITY", "CUSTOMER");
        assertThat(customer().history())
                .extracting(StageChange::from)
                .endsWith("PROSPECT", "LEAD", "CONTACT", "OPPORTUNITY");
    }
}
