package io.salesfunnel.preset;

import static io.salesfunnel.evidence.Facts.AUTHORITY;
import static io.salesfunnel.evidence.Facts.DATE_OF_BIRTH;
import static io.salesfunnel.evidence.Facts.INTEREST;
import static io.salesfunnel.evidence.Facts.MEANS;
import static io.salesfunnel.evidence.Facts.TARGET_GROUP;
import static io.salesfunnel.evidence.StandardDecision.DISQUALIFICATION_DECIDED;
import static io.salesfunnel.evidence.StandardDecision.FIT_ASSERTED;
import static io.salesfunnel.evidence.StandardInteraction.CALL_ANSWERED;
import static io.salesfunnel.evidence.StandardInteraction.CONTRACT_SIGNED;
import static io.salesfunnel.evidence.StandardInteraction.DETAILS_LEFT;
import static io.salesfunnel.evidence.StandardInteraction.EMAIL_SENT;
import static io.salesfunnel.evidence.StandardInteraction.LIST_IMPORTED;
import static io.salesfunnel.evidence.StandardInteraction.NOT_INTERESTED;
import static io.salesfunnel.evidence.StandardInteraction.ORDER_PLACED;
import static io.salesfunnel.evidence.StandardInteraction.PAYMENT_RECEIVED;
import static io.salesfunnel.preset.FitFunnel.CUSTOMER;
import static io.salesfunnel.preset.FitFunnel.LEAD;
import static io.salesfunnel.preset.FitFunnel.PROSPECT;
import static io.salesfunnel.preset.Told.CAM;
import static io.salesfunnel.preset.Told.and;
import static io.salesfunnel.preset.Told.day;
import static io.salesfunnel.preset.Told.decided;
import static io.salesfunnel.preset.Told.did;
import static io.salesfunnel.preset.Told.live;
import static io.salesfunnel.preset.Told.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.StandardInteraction;
import io.salesfunnel.framework.StandardRuleSets;
import io.salesfunnel.funnel.Admission;
import io.salesfunnel.funnel.FunnelRecord;
import io.salesfunnel.party.Organization;
import io.salesfunnel.stage.RecordStatus;
import io.salesfunnel.treatment.Advice;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The statements of the second article about its stages. */
class FitFunnelTest {

    private static final Preset FIT = Presets.fit();
    private static final Evidence LEFT = did(DETAILS_LEFT, 0);
    private static final Evidence LISTED = did(LIST_IMPORTED, 0, told(TARGET_GROUP, true, 0));

    private static Admission<FunnelRecord> replay(Evidence... evidence) {
        return FIT.funnel().replay("R-1", CAM, List.of(evidence));
    }

    private static FunnelRecord lead(Evidence... more) {
        return and(FIT, live(FIT, LEFT), more);
    }

    private static Advice advice(FunnelRecord record, int day) {
        return FIT.treatments().advise(record, day(day)).value();
    }

    @ParameterizedTest
    @EnumSource(names = {"FORM_SUBMITTED", "CALL_ANSWERED", "DEMO_REQUESTED", "PURCHASE_INTENT_DECLARED"})
    @DisplayName("S1.23, S1.24, S1.27 who left details is a lead, and no engagement alone makes a prospect of it")
    void makesALeadByDetails(StandardInteraction type) {
        assertThat(lead(did(type, 1)).stage()).isEqualTo(LEAD);
    }

    @Test
    @DisplayName("S1.1, S1.6, S1.27 a lead that meets the criteria is a prospect")
    void makesAProspectByCriteria() {
        FunnelRecord open = lead(told(TARGET_GROUP, true, 1), told(AUTHORITY, true, 2));

        assertThat(open.stage()).isEqualTo(LEAD);
        assertThat(and(FIT, open, told(MEANS, true, 3)).stage()).isEqualTo(PROSPECT);
        assertThat(and(FIT, open, told(MEANS, false, 3)).stage()).isEqualTo(LEAD);
    }

    @Test
    @DisplayName("S1.4 interest does not matter")
    void ignoresInterest() {
        FunnelRecord uninterested = lead(
                did(NOT_INTERESTED, 1),
                told(INTEREST, false, 1),
                told(TARGET_GROUP, true, 2),
                told(AUTHORITY, true, 2),
                told(MEANS, true, 3));

        assertThat(uninterested.stage()).isEqualTo(PROSPECT);
    }

    @Test
    @DisplayName("S1.5 a seller may say that somebody is interesting, which stands for the target group only")
    void takesTheWordOfASeller() {
        FunnelRecord asserted = lead(decided(FIT_ASSERTED, 1));

        assertThat(asserted.stage()).isEqualTo(LEAD);
        assertThat(and(FIT, asserted, told(AUTHORITY, true, 2), told(MEANS, true, 3))
                        .stage())
                .isEqualTo(PROSPECT);
    }

    @Test
    @DisplayName("S1.12, S1.13, S1.28, A5 who is listed is a prospect before any contact, with means unknown")
    void entersAsAProspect() {
        FunnelRecord prospect = live(FIT, LISTED);

        assertThat(prospect.stage()).isEqualTo(PROSPECT);
        assertThat(prospect.history()).hasSize(1);
        assertThat(live(FIT, decided(FIT_ASSERTED, 0)).stage()).isEqualTo(PROSPECT);
        assertThat(replay(did(LIST_IMPORTED, 0)).isAdmitted()).isFalse();
        assertThat(replay(LISTED).explain()).isEqualTo("Prospect 'R-1' is in PROSPECT");
    }

    @Test
    @DisplayName("S1.13, S1.14 the means are to be found out soon after the first approach, before any pitch")
    void asksForTheMeansInTime() {
        FunnelRecord approached = and(FIT, live(FIT, LISTED), did(EMAIL_SENT, 10));

        assertThat(advice(approached, 10).actions())
                .extracting(action -> action.name())
                .startsWith("ASK_FOR_MEANS");
        assertThat(advice(approached, 10).respondBy()).contains(day(17));
        assertThat(advice(approached, 17).isOverdue()).isTrue();
        assertThat(advice(and(FIT, approached, told(MEANS, true, 11)), 17).isOverdue())
                .isFalse();
    }

    @Test
    @DisplayName("S1.12, S1.13 who is listed after the time to find out has to have means and authority known")
    void letsUnknownMeansPassForSomeTimeOnly() {
        Evidence early = did(EMAIL_SENT, 0);

        assertThat(replay(early, decided(FIT_ASSERTED, 6)).isAdmitted()).isTrue();
        assertThat(replay(early, decided(FIT_ASSERTED, 7)).isAdmitted()).isFalse();
        assertThat(replay(early, decided(FIT_ASSERTED, 7)).questions())
                .contains("does the party have the means to buy?");
        assertThat(replay(early, told(MEANS, true, 1), decided(FIT_ASSERTED, 6)).isAdmitted())
                .isTrue();
        assertThat(replay(early, told(MEANS, true, 1), decided(FIT_ASSERTED, 7)).isAdmitted())
                .isFalse();
    }

    @Test
    @DisplayName("S1.10, S1.15, S1.18 known to lack means or authority keeps a listed one out")
    void keepsOutWhoIsKnownNotToFit() {
        assertThat(replay(LISTED, told(MEANS, true, 1)).isAdmitted()).isTrue();
        assertThat(replay(did(LIST_IMPORTED, 0, told(TARGET_GROUP, true, 0), told(MEANS, false, 0)))
                        .isAdmitted())
                .isFalse();
        assertThat(replay(did(LIST_IMPORTED, 0, told(TARGET_GROUP, true, 0), told(AUTHORITY, false, 0)))
                        .isAdmitted())
                .isFalse();
    }

    @Test
    @DisplayName("S1.26 who is too young stays a lead until a birthday; an unknown age is no obstacle")
    void waitsForTheBirthday() {
        LocalDate eighteenOnTheEleventh = LocalDate.of(2008, 3, 11);
        FunnelRecord young = lead(
                told(DATE_OF_BIRTH, eighteenOnTheEleventh, 1),
                told(TARGET_GROUP, true, 1),
                told(AUTHORITY, true, 1),
                told(MEANS, true, 2));

        assertThat(young.stage()).isEqualTo(LEAD);
        assertThat(and(FIT, young, did(CALL_ANSWERED, 9)).stage()).isEqualTo(LEAD);
        assertThat(and(FIT, young, did(CALL_ANSWERED, 10)).stage()).isEqualTo(PROSPECT);
    }

    @Test
    @DisplayName("S1.2 a company is a prospect as a person is, and its age is not asked")
    void takesCompanies() {
        Organization garage = Organization.builder().id("o-1").build();

        assertThat(FIT.funnel()
                        .replay("R-1", garage, List.of(told(TARGET_GROUP, true, 0), told(MEANS, true, 1)))
                        .orElseThrow()
                        .stage())
                .isEqualTo(PROSPECT);
    }

    @Test
    @DisplayName("S1.3 who pays is a customer, of whatever stage; a contract alone is no payment")
    void makesACustomerByPaying() {
        FunnelRecord prospect = live(FIT, LISTED);

        assertThat(and(FIT, prospect, did(CONTRACT_SIGNED, 1)).stage()).isEqualTo(PROSPECT);
        assertThat(and(FIT, prospect, did(PAYMENT_RECEIVED, 1)).stage()).isEqualTo(CUSTOMER);
        assertThat(lead(did(ORDER_PLACED, 1)).stage()).isEqualTo(CUSTOMER);
    }

    @Test
    @DisplayName("S1.10, S1.25, S1.26 a person may disqualify for want of means, or who is too young, with that reason")
    void disqualifiesWithAReason() {
        assertThat(lead(decided(DISQUALIFICATION_DECIDED, "no-means", 1)).status())
                .isEqualTo(RecordStatus.DISQUALIFIED);
        assertThat(lead(decided(DISQUALIFICATION_DECIDED, "too-young", 1)).status())
                .isEqualTo(RecordStatus.DISQUALIFIED);
        assertThat(lead(decided(DISQUALIFICATION_DECIDED, 1)).status()).isEqualTo(RecordStatus.OPEN);
    }

    @Test
    @DisplayName("S1.6, A4 the criteria are met often and not always: two of three may do")
    void takesOtherCriteria() {
        Preset often = Presets.fit("fit-often", StandardRuleSets.fitOften());

        assertThat(and(often, live(often, LEFT), told(TARGET_GROUP, true, 1), told(MEANS, true, 2))
                        .stage())
                .isEqualTo(PROSPECT);
        assertThat(lead(told(TARGET_GROUP, true, 1), told(MEANS, true, 2)).stage())
                .isEqualTo(LEAD);
    }

    @Test
    @DisplayName("S1.23, A13 some words are used loosely, and each use is kept")
    void keepsLooseWords() {
        assertThat(FIT.terms().all())
                .filteredOn(term -> term.locale().getLanguage().equals("nl"))
                .extracting(term -> term.word() + " is " + term.stage().orElseThrow() + " " + term.source())
                .contains(
                        "contact is LEAD S1.23",
                        "klant is CUSTOMER S1.11",
                        "betalende klant is CUSTOMER S1.3",
                        "klant is PROSPECT S1.30");
    }
}
