package io.salesfunnel.framework;

import static io.salesfunnel.evidence.Facts.AUTHORITY;
import static io.salesfunnel.evidence.Facts.MEANS;
import static io.salesfunnel.evidence.Facts.TARGET_GROUP;
import static io.salesfunnel.evidence.StandardInteraction.CALL_ANSWERED;
import static io.salesfunnel.evidence.StandardInteraction.CONTRACT_SIGNED;
import static io.salesfunnel.evidence.StandardInteraction.DEMO_REQUESTED;
import static io.salesfunnel.evidence.StandardInteraction.DETAILS_LEFT;
import static io.salesfunnel.evidence.StandardInteraction.FORM_SUBMITTED;
import static io.salesfunnel.evidence.StandardInteraction.LIST_IMPORTED;
import static io.salesfunnel.evidence.StandardInteraction.ORDER_PLACED;
import static io.salesfunnel.evidence.StandardInteraction.PAYMENT_RECEIVED;
import static io.salesfunnel.framework.Case.AMSTERDAM;
import static io.salesfunnel.framework.Case.CAM;
import static io.salesfunnel.framework.Case.GARAGE;
import static io.salesfunnel.framework.Case.cam;
import static io.salesfunnel.framework.Case.day;
import static io.salesfunnel.framework.Case.told;
import static io.salesfunnel.framework.InteractionRules.CONTACTED;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.Fact;
import io.salesfunnel.evidence.Facts;
import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.evidence.StandardInteraction;
import io.salesfunnel.finding.Finding.Status;
import io.salesfunnel.funnel.Funnel;
import io.salesfunnel.funnel.FunnelRecord;
import io.salesfunnel.funnel.Outcome;
import io.salesfunnel.funnel.Stage;
import io.salesfunnel.ruleset.Qualification;
import io.salesfunnel.ruleset.RuleSet;
import io.salesfunnel.sales.BuyingContact;
import io.salesfunnel.sales.BuyingGroup;
import io.salesfunnel.sales.BuyingRole;
import io.salesfunnel.sales.Customer;
import io.salesfunnel.sales.Lead;
import io.salesfunnel.sales.Prospect;
import io.salesfunnel.stage.StageKind;
import io.salesfunnel.stage.Transition;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A funnel told by fit: a lead is whoever was in contact, a prospect whoever meets the criteria. */
class FitFunnelTest {

    private static final RuleSet FIT = StandardRuleSets.fit();
    private static final Stage<Lead> LEAD = Stage.of("LEAD", StageKind.ENGAGED, Lead.class, Lead::of);
    private static final Stage<Prospect> PROSPECT =
            Stage.of("PROSPECT", StageKind.QUALIFIED, Prospect.class, Prospect::of);
    private static final Stage<Customer> CUSTOMER =
            Stage.of("CUSTOMER", StageKind.CUSTOMER, Customer.class, Customer::of);
    private static final Transition<Prospect, Customer> PROMOTE =
            new Transition<>("PROMOTE", Prospect.class, Customer.class);
    private static final Transition<Lead, Prospect> QUALIFY = new Transition<>("QUALIFY", Lead.class, Prospect.class);

    private static final Funnel FUNNEL = Funnel.named("by-fit")
            .stages(LEAD, PROSPECT, CUSTOMER)
            .promotedBy(ORDER_PLACED, PAYMENT_RECEIVED)
            .entry(LEAD)
            .when(CONTACTED)
            .entry(PROSPECT)
            .when(FIT)
            .automatic(PROMOTE)
            .from(PROSPECT)
            .to(CUSTOMER)
            .automatic(QUALIFY)
            .from(LEAD)
            .to(PROSPECT)
            .when(FIT)
            .build();

    private static FunnelRecord lead(Evidence... evidence) {
        return after(FUNNEL.enter(LEAD, "L-1", CAM, did(DETAILS_LEFT, 0)).orElseThrow(), evidence);
    }

    private static FunnelRecord after(FunnelRecord record, Evidence... evidence) {
        FunnelRecord latest = record;
        for (Evidence next : evidence) {
            latest = FUNNEL.record(latest, next).record();
        }
        return latest;
    }

    private static FunnelRecord prospect() {
        return lead(told(TARGET_GROUP, true, 1), told(AUTHORITY, true, 1), told(MEANS, true, 1));
    }

    @Test
    @DisplayName("A5, S1.1, S1.27 a lead becomes a prospect exactly when it qualifies")
    void becomesAProspectExactlyWhenItQualifies() {
        FunnelRecord record = lead();
        for (Evidence next : new Evidence[] {
            told(TARGET_GROUP, true, 1), told(MEANS, false, 2), told(AUTHORITY, true, 3), told(MEANS, true, 4)
        }) {
            record = after(record, next);

            assertThat(record.stage().equals(PROSPECT))
                    .isEqualTo(FIT.judge(record, next.occurredAt()).isQualified());
        }
        assertThat(record.stage()).isEqualTo(PROSPECT);
        assertThat(record.history().get(1).findings().get(0).parameters()).containsEntry("ruleSet", FIT.reference());
    }

    @ParameterizedTest
    @EnumSource(names = {"FORM_SUBMITTED", "CALL_ANSWERED", "DEMO_REQUESTED", "PURCHASE_INTENT_DECLARED"})
    @DisplayName("S1.23, S1.24, S1.27 who left details is a lead, and no engagement alone makes a prospect")
    void staysALeadHoweverEngaged(StandardInteraction type) {
        Outcome<FunnelRecord> outcome = FUNNEL.record(lead(did(FORM_SUBMITTED, 1)), did(type, 2));

        assertThat(outcome.record()).isInstanceOf(Lead.class);
        assertThat(outcome.explain()).contains("QUALIFY (unknown: ").contains("does the party have the means to buy?");
        assertThat(FIT.judge(outcome.record(), day(2)).isUndetermined()).isTrue();
        assertThat(FUNNEL.enter(PROSPECT, "P-1", CAM, did(type, 2)).isAdmitted())
                .isFalse();
    }

    @Test
    @DisplayName("S1.25 a lead who cannot pay stays out of the prospects, and is told why")
    void staysALeadWithoutMeans() {
        Outcome<FunnelRecord> outcome = FUNNEL.record(
                lead(told(TARGET_GROUP, true, 1), told(AUTHORITY, true, 1)),
                did(CALL_ANSWERED, 2, told(MEANS, false, 2)));

        assertThat(outcome.record().stage()).isEqualTo(LEAD);
        assertThat(outcome.explain()).contains("vetoed by [means]; means (not met)");
    }

    @Test
    @DisplayName("S1.11 hard is not impossible: who had no means qualifies once there are means")
    void qualifiesAgainLater() {
        FunnelRecord poor = lead(told(TARGET_GROUP, true, 1), told(AUTHORITY, true, 1), told(MEANS, false, 1));

        FunnelRecord rich = after(poor, told(MEANS, true, 50));

        assertThat(poor.stage()).isEqualTo(LEAD);
        assertThat(FIT.judge(poor, day(49)).isDisqualified()).isTrue();
        assertThat(rich.stage()).isEqualTo(PROSPECT);
        assertThat(FIT.judge(rich, day(49)).isDisqualified()).isTrue();
    }

    @Test
    @DisplayName("S1.3 a prospect is to become a customer who pays: it takes an order or a payment")
    void becomesACustomerByPaying() {
        FunnelRecord signed = after(prospect(), did(DEMO_REQUESTED, 2), did(CONTRACT_SIGNED, 3));

        assertThat(signed.stage()).isEqualTo(PROSPECT);
        assertThat(after(signed, did(PAYMENT_RECEIVED, 4))).isInstanceOf(Customer.class);
        assertThat(after(signed, did(ORDER_PLACED, 4))).isInstanceOf(Customer.class);
        assertThat(FUNNEL.promotedBy()).containsExactlyInAnyOrder(ORDER_PLACED, PAYMENT_RECEIVED);
    }

    @Test
    @DisplayName("A5, S1.13, S1.28 who fits enters as a prospect, without being a lead and before any contact")
    void entersAsAProspect() {
        Interaction listed = did(LIST_IMPORTED, 0, told(TARGET_GROUP, true), told(MEANS, true), told(AUTHORITY, true));

        FunnelRecord record = FUNNEL.enter(PROSPECT, "P-1", CAM, listed).orElseThrow();

        assertThat(record).isInstanceOf(Prospect.class);
        assertThat(record.history()).hasSize(1);
        assertThat(cam(listed).status(CONTACTED)).isEqualTo(Status.NOT_MET);
        assertThat(FUNNEL.enter(LEAD, "P-1", CAM, listed).isAdmitted()).isFalse();
    }

    @Test
    @DisplayName("S1.2 a company enters as a prospect just as a person does")
    void letsInACompany() {
        BuyingGroup group = BuyingGroup.of(BuyingContact.of(CAM, BuyingRole.DECISION_MAKER));
        Interaction listed = Interaction.builder()
                .id("list-1")
                .partyId(GARAGE.id())
                .type(LIST_IMPORTED)
                .occurredAt(day(0))
                .addFacts(told(TARGET_GROUP, true), told(MEANS, true), told(BuyingGroup.KEY, group))
                .build();

        assertThat(FUNNEL.enter(PROSPECT, "P-1", GARAGE, listed).orElseThrow().party())
                .isSameAs(GARAGE);
    }

    @Test
    @DisplayName("P38 who is in the age group leaves it on a birthday, which the answer tells")
    void leavesTheAgeGroup() {
        RuleSet young = RuleSet.named("young", 1).of(ProfileCriteria.ageBetween(18, 25, AMSTERDAM));
        Case born = cam(told(Facts.DATE_OF_BIRTH, LocalDate.of(2000, 7, 1)));
        Instant birthday = Instant.parse("2026-06-30T22:00:00Z");

        Qualification before = born.judged(young, 1);

        assertThat(before.isQualified()).isTrue();
        assertThat(before.validUntil()).contains(birthday);
        assertThat(young.judge(born.party(), born.log(), birthday.minusNanos(1)).isQualified())
                .isTrue();
        assertThat(young.judge(born.party(), born.log(), birthday).isDisqualified())
                .isTrue();
    }

    private static Interaction did(StandardInteraction type, int day, Fact<?>... facts) {
        return Interaction.builder().from(Case.did(type, day)).addFacts(facts).build();
    }
}
