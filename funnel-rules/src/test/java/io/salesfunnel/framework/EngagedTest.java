package io.salesfunnel.framework;

import static io.salesfunnel.evidence.StandardDecision.FIT_ASSERTED;
import static io.salesfunnel.evidence.StandardInteraction.CALL_ANSWERED;
import static io.salesfunnel.evidence.StandardInteraction.CALL_ATTEMPTED;
import static io.salesfunnel.evidence.StandardInteraction.CONTENT_DOWNLOADED;
import static io.salesfunnel.evidence.StandardInteraction.DEMO_REQUESTED;
import static io.salesfunnel.evidence.StandardInteraction.EMAIL_OPENED;
import static io.salesfunnel.evidence.StandardInteraction.EMAIL_SENT;
import static io.salesfunnel.evidence.StandardInteraction.FORM_SUBMITTED;
import static io.salesfunnel.evidence.StandardInteraction.LIST_IMPORTED;
import static io.salesfunnel.evidence.StandardInteraction.WEBSITE_VISITED;
import static io.salesfunnel.framework.Case.CAM;
import static io.salesfunnel.framework.Case.cam;
import static io.salesfunnel.framework.Case.decided;
import static io.salesfunnel.framework.Case.did;
import static io.salesfunnel.framework.Case.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.Facts;
import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.finding.Finding.Status;
import io.salesfunnel.funnel.Funnel;
import io.salesfunnel.funnel.FunnelRecord;
import io.salesfunnel.party.Organization;
import io.salesfunnel.party.Person;
import io.salesfunnel.ruleset.RuleSet;
import io.salesfunnel.sales.Engagement;
import io.salesfunnel.sales.Prospect;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Whoever is told apart by engagement: a prospect fits and has done nothing yet. */
class EngagedTest {

    private static final RuleSet ENTRY = StandardRuleSets.prospectEntry();
    private static final RuleSet CONTACT = StandardRuleSets.contactEntry();
    private static final Funnel FUNNEL = Engagement.standard().funnel();
    private static final Case FITS =
            cam(told(Facts.TARGET_GROUP, true), told(Facts.IDEAL_CUSTOMER_PROFILE, true), told(Facts.MEANS, true));

    @Test
    @DisplayName("S3.3, S3.4 target group, profile and means, and nothing done yet; authority is not asked for")
    void fitsAndIsNotEngaged() {
        assertThat(FITS.judged(ENTRY).isQualified()).isTrue();
        assertThat(FITS.and(did(FORM_SUBMITTED, 1)).judged(ENTRY).explain())
                .isEqualTo("Party 'p-1' is disqualified: prospect-entry (not met: not-yet-engaged (not met: engaged"
                        + " (met)))");
        assertThat(FITS.and(did(EMAIL_SENT, 1), did(EMAIL_OPENED, 2))
                        .judged(ENTRY)
                        .isQualified())
                .isTrue();
        assertThat(FITS.and(told(Facts.AUTHORITY, false)).judged(ENTRY).isQualified())
                .isTrue();
        assertThat(ENTRY.reads()).doesNotContain(Facts.AUTHORITY);
        assertThat(cam(told(Facts.TARGET_GROUP, true)).judged(ENTRY).isUndetermined())
                .isTrue();
    }

    @Test
    @DisplayName("S3.25, S3.27 a name, a company and a phone number are enough, if a seller says that it fits")
    void takesTheWordOfASeller() {
        Organization company =
                Organization.builder().id("o-1").name("Marker Ltd").build();
        Person cam = Person.builder()
                .id("p-1")
                .name("Cam Marker")
                .phone("+31 20 123 4567")
                .organization(company)
                .build();
        Case asserted = Case.of(cam, decided(FIT_ASSERTED, 0));

        assertThat(asserted.judged(ENTRY).isQualified()).isTrue();
        assertThat(asserted.judged(ENTRY).explain()).doesNotContain("Marker");
        assertThat(FUNNEL.enter(Engagement.PROSPECT, "P-1", cam, decided(FIT_ASSERTED, 0))
                        .isAdmitted())
                .isTrue();
        assertThat(cam(did(LIST_IMPORTED, 0)).judged(ENTRY).isUndetermined()).isTrue();
    }

    @Test
    @DisplayName("S3.28, S3.29 mails that are opened and a visit leave Cam a prospect; the form makes a lead")
    void isEngagedFromTheFormOn() {
        List<Interaction> story = List.of(
                did(EMAIL_SENT, 1),
                did(EMAIL_SENT, 2),
                did(EMAIL_OPENED, 3),
                did(WEBSITE_VISITED, 4),
                did(FORM_SUBMITTED, 5),
                did(CONTENT_DOWNLOADED, 6));
        FunnelRecord record = FUNNEL.enter(Engagement.PROSPECT, "P-1", CAM, decided(FIT_ASSERTED, 0))
                .orElseThrow();
        for (Interaction next : story) {
            record = FUNNEL.record(record, next).record();
            boolean engaged = InteractionRules.ENGAGED
                            .check(Case.of(
                                            CAM,
                                            record.journal().log().arrivals().toArray(Evidence[]::new))
                                    .known(9))
                            .status()
                    == Status.MET;

            assertThat(engaged).isEqualTo(!next.occurredAt().isBefore(Case.day(5)));
            assertThat(record instanceof Prospect).isEqualTo(!engaged);
        }
        assertThat(record.history().get(1).cause()).contains("FORM_SUBMITTED-5-0");
    }

    @Test
    @DisplayName("S3.31, S3.32, S3.33 spoken with, interested and all requirements: a qualified contact")
    void isAContactAfterAGoodCall() {
        Case lead = FITS.and(did(FORM_SUBMITTED, 1));

        assertThat(lead.and(did(CALL_ATTEMPTED, 2), told(Facts.INTEREST, true))
                        .judged(CONTACT)
                        .isDisqualified())
                .isTrue();
        assertThat(lead.and(did(CALL_ANSWERED, 2)).judged(CONTACT).isUndetermined())
                .isTrue();
        assertThat(lead.and(did(CALL_ANSWERED, 2), told(Facts.INTEREST, true))
                        .judged(CONTACT)
                        .isQualified())
                .isTrue();
        assertThat(lead.and(did(CALL_ANSWERED, 2), did(DEMO_REQUESTED, 2))
                        .judged(CONTACT)
                        .isQualified())
                .isTrue();
    }

    @Test
    @DisplayName("S3.32 whoever misses a requirement is no contact, however good the call")
    void needsAllRequirements() {
        Case called = FITS.and(did(CALL_ANSWERED, 2), told(Facts.INTEREST, true));

        for (var key : List.of(Facts.TARGET_GROUP, Facts.IDEAL_CUSTOMER_PROFILE, Facts.MEANS, Facts.INTEREST)) {
            assertThat(called.and(told(key, false, 3)).judged(CONTACT).isDisqualified())
                    .isTrue();
        }
    }

    @Test
    @DisplayName("S3.16, S3.33 who the engagement funnel makes a contact meets the rules of a contact")
    void agreesWithTheEngagementFunnel() {
        FunnelRecord record = FUNNEL.enter(Engagement.PROSPECT, "P-1", CAM, decided(FIT_ASSERTED, 0))
                .orElseThrow();
        Evidence[] story = {
            told(Facts.TARGET_GROUP, true, 1),
            did(FORM_SUBMITTED, 2),
            told(Facts.IDEAL_CUSTOMER_PROFILE, true, 3),
            did(CALL_ANSWERED, 4),
            told(Facts.INTEREST, true, 5),
            told(Facts.MEANS, true, 6)
        };
        for (Evidence next : story) {
            record = FUNNEL.record(record, next).record();

            assertThat(record.stage().equals(Engagement.CONTACT))
                    .isEqualTo(CONTACT.judge(record, next.occurredAt()).isQualified());
        }
        assertThat(record.stage()).isEqualTo(Engagement.CONTACT);
    }
}
