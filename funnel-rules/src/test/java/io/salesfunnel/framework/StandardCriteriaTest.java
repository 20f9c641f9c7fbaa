package io.salesfunnel.framework;

import static io.salesfunnel.framework.Case.AMSTERDAM;
import static io.salesfunnel.framework.Case.cam;
import static io.salesfunnel.framework.Case.day;
import static io.salesfunnel.framework.Case.did;
import static io.salesfunnel.framework.Case.eur;
import static io.salesfunnel.framework.Case.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.evidence.FactKey;
import io.salesfunnel.evidence.Facts;
import io.salesfunnel.evidence.Money;
import io.salesfunnel.evidence.StandardInteraction;
import io.salesfunnel.evidence.Tags;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.finding.Finding.Status;
import io.salesfunnel.known.Known;
import io.salesfunnel.qualification.Criterion;
import io.salesfunnel.qualification.QualificationRule;
import io.salesfunnel.ruleset.RuleSet;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StandardCriteriaTest {

    private static final List<Criterion<Boolean>> TOLD = List.of(
            StandardCriteria.TARGET_GROUP,
            StandardCriteria.IDEAL_CUSTOMER_PROFILE,
            StandardCriteria.NEED,
            StandardCriteria.MEANS,
            StandardCriteria.LEGAL_CAPACITY,
            StandardCriteria.INTEREST,
            StandardCriteria.PRIORITY,
            StandardCriteria.PAIN,
            StandardCriteria.METRICS,
            StandardCriteria.ECONOMIC_BUYER,
            StandardCriteria.DECISION_CRITERIA,
            StandardCriteria.DECISION_PROCESS,
            StandardCriteria.PAPER_PROCESS,
            StandardCriteria.CHAMPION,
            StandardCriteria.COMPETITION,
            StandardCriteria.CHALLENGES,
            StandardCriteria.GOALS,
            StandardCriteria.PLANS,
            StandardCriteria.CONSEQUENCES,
            StandardCriteria.IMPLICATIONS,
            StandardCriteria.WANTS_PROPOSAL);

    private static final Map<Criterion<?>, String> JUDGED = judged();

    private static Map<Criterion<?>, String> judged() {
        Map<Criterion<?>, String> judged = new LinkedHashMap<>();
        judged.put(StandardCriteria.TIMELINE, "timeline");
        judged.put(StandardCriteria.timelineWithin(Period.ofDays(1), AMSTERDAM), "timeline");
        judged.put(ProfileCriteria.industryIn("a", "b"), "industry");
        judged.put(ProfileCriteria.marketIn("a"), "market");
        judged.put(ProfileCriteria.residenceIn("NL"), "residence");
        judged.put(ProfileCriteria.interestedIn("golf"), "interests");
        judged.put(ProfileCriteria.employeesAtLeast(5), "company-size");
        judged.put(ProfileCriteria.annualRevenueAtLeast(eur(5)), "annual-revenue");
        judged.put(ProfileCriteria.purchasingPowerAtLeast(eur(5)), "purchasing-power");
        judged.put(StandardCriteria.budgetCoversDeal(), "budget-covers-deal");
        judged.put(ProfileCriteria.ageBetween(1, 2, AMSTERDAM), "age");
        judged.put(StandardCriteria.oldEnough(18, AMSTERDAM), "old-enough");
        return judged;
    }

    private static <T> void says(Criterion<T> criterion, T value, Status expected) {
        assertThat(cam(told(criterion.key(), value)).status(criterion)).isEqualTo(expected);
    }

    @Test
    void followWhatWasTold() {
        for (Criterion<Boolean> criterion : TOLD) {
            says(criterion, true, Status.MET);
            says(criterion, false, Status.NOT_MET);
            assertThat(cam().status(criterion)).isEqualTo(Status.UNKNOWN);
            assertThat(criterion.name()).isEqualTo(criterion.key().name());
        }
        assertThat(TOLD).extracting(Criterion::key).doesNotHaveDuplicates();
    }

    @Test
    void askAQuestionOfTheirOwnInPlainWords() {
        List<Criterion<?>> all = new ArrayList<>(TOLD);
        all.addAll(JUDGED.keySet());
        for (Criterion<?> criterion : all) {
            assertThat(criterion.question()).matches("[a-z][a-z ,]+\\?").doesNotContain("-");
            assertThat(criterion.check(cam().known(0)).questions()).containsExactly(criterion.question());
            assertThat(RuleSet.named("set", 1).of(criterion).opaque()).isEmpty();
        }
        assertThat(TOLD).extracting(Criterion::question).doesNotHaveDuplicates();
        JUDGED.forEach((criterion, name) -> assertThat(criterion.name()).isEqualTo(name));
    }

    @Test
    void judgeByMembership() {
        says(ProfileCriteria.industryIn("retail", "logistics"), "logistics", Status.MET);
        says(ProfileCriteria.industryIn("retail", "logistics"), "fishing", Status.NOT_MET);
        says(ProfileCriteria.marketIn("cars"), "cars", Status.MET);
        says(ProfileCriteria.marketIn("cars"), "boats", Status.NOT_MET);
        says(ProfileCriteria.residenceIn("NL", "BE"), "BE", Status.MET);
        says(ProfileCriteria.residenceIn("NL", "BE"), "DE", Status.NOT_MET);
        says(ProfileCriteria.interestedIn("golf", "tennis"), Tags.of("tennis", "chess"), Status.MET);
        says(ProfileCriteria.interestedIn("golf", "tennis"), Tags.of("chess"), Status.NOT_MET);
    }

    @Test
    void judgeByInclusiveLimits() {
        says(ProfileCriteria.employeesAtLeast(50), 50, Status.MET);
        says(ProfileCriteria.employeesAtLeast(50), 49, Status.NOT_MET);
        says(ProfileCriteria.annualRevenueAtLeast(eur(9)), eur(9), Status.MET);
        says(ProfileCriteria.annualRevenueAtLeast(eur(9)), eur(8), Status.NOT_MET);
        says(ProfileCriteria.annualRevenueAtLeast(eur(9)), Money.of(9, "USD"), Status.UNKNOWN);
        says(ProfileCriteria.purchasingPowerAtLeast(eur(9)), eur(9), Status.MET);
        says(ProfileCriteria.purchasingPowerAtLeast(eur(9)), eur(8), Status.NOT_MET);
    }

    @Test
    void compareTheBudgetWithTheDeal() {
        Criterion<Money> covers = StandardCriteria.budgetCoversDeal();
        Case deal = cam(told(Facts.AMOUNT, eur(100)));

        assertThat(deal.and(told(Facts.BUDGET, eur(100))).status(covers)).isEqualTo(Status.MET);
        assertThat(deal.and(told(Facts.BUDGET, eur(99))).status(covers)).isEqualTo(Status.NOT_MET);
        assertThat(deal.and(told(Facts.BUDGET, Money.of(500, "USD"))).status(covers))
                .isEqualTo(Status.UNKNOWN);
        assertThat(cam(told(Facts.BUDGET, eur(99))).status(covers)).isEqualTo(Status.UNKNOWN);
        assertThat(covers.reads()).containsExactly(Facts.BUDGET, Facts.AMOUNT);
    }

    @Test
    void readTheCalendar() {
        Criterion<LocalDate> soon = StandardCriteria.timelineWithin(Period.ofMonths(1), AMSTERDAM);

        says(soon, LocalDate.of(2026, 6, 20), Status.MET);
        says(soon, LocalDate.of(2026, 9, 20), Status.NOT_MET);
        says(soon, LocalDate.of(2026, 3, 20), Status.UNKNOWN);
        says(StandardCriteria.TIMELINE, LocalDate.of(2030, 1, 1), Status.MET);
        says(ProfileCriteria.ageBetween(18, 30, AMSTERDAM), LocalDate.of(2000, 1, 1), Status.MET);
        says(ProfileCriteria.ageBetween(18, 30, AMSTERDAM), LocalDate.of(1990, 1, 1), Status.NOT_MET);
        says(StandardCriteria.oldEnough(18, AMSTERDAM), LocalDate.of(2009, 1, 1), Status.NOT_MET);
        says(StandardCriteria.oldEnough(18, AMSTERDAM), LocalDate.of(2008, 1, 1), Status.MET);
    }

    @Test
    void agreeWithTheEngagementFunnelOnInterest() {
        QualificationRule shown = InteractionRules.INTEREST_SHOWN;

        assertThat(cam(told(Facts.INTEREST, true)).status(shown)).isEqualTo(Status.MET);
        assertThat(cam(told(Facts.INTEREST, false), did(StandardInteraction.DEMO_REQUESTED, 1))
                        .status(shown))
                .isEqualTo(Status.NOT_MET);
        assertThat(cam(did(StandardInteraction.DEMO_REQUESTED, 1)).status(shown))
                .isEqualTo(Status.MET);
        assertThat(cam(did(StandardInteraction.FORM_SUBMITTED, 1)).judged(shown).questions())
                .extracting(question -> question.text())
                .containsExactly("is the party interested in buying?");
        assertThat(shown.reads()).containsExactly(Facts.INTEREST);
    }

    @Test
    void readWhatTheirPartsRead() {
        FactKey<LocalDate> birth = Facts.DATE_OF_BIRTH;

        assertThat(StandardCriteria.legalCapacity(18, AMSTERDAM).reads()).containsExactly(Facts.LEGAL_CAPACITY, birth);
        assertThat(StandardCriteria.legalCapacity(18, AMSTERDAM))
                .isEqualTo(StandardCriteria.legalCapacity(18, AMSTERDAM))
                .isNotEqualTo(StandardCriteria.legalCapacity(21, AMSTERDAM));
        assertThat(InteractionRules.metBeforeOutreach(StandardCriteria.NEED).reads())
                .containsExactly(Facts.NEED);
    }

    @Test
    void tellUntilWhenSomethingThatWasNotAskedFirstHolds() {
        Case young = cam(told(Facts.LEGAL_CAPACITY, true), told(Facts.DATE_OF_BIRTH, LocalDate.of(2008, 7, 1)));
        RuleSet legal = RuleSet.named("legal", 1).of(StandardCriteria.legalCapacity(18, AMSTERDAM));

        assertThat(young.judged(legal, 1).isQualified()).isTrue();
        assertThat(young.judged(legal, 1).validUntil()).isEmpty();
        assertThat(Known.assess(young.party(), young.log(), day(1), legal::check)
                        .value()
                        .status())
                .isEqualTo(Status.MET);
    }

    @Test
    void keepBirthDatesOutOfReasons() {
        Finding finding = StandardCriteria.oldEnough(18, AMSTERDAM)
                .check(cam(told(Facts.DATE_OF_BIRTH, LocalDate.of(2009, 5, 6))).known(1));

        assertThat(finding.describe() + finding.parameters()).doesNotContain("2009");
        assertThat(Instant.parse("2027-05-05T22:00:00Z"))
                .isEqualTo(cam(told(Facts.DATE_OF_BIRTH, LocalDate.of(2009, 5, 6)))
                        .judged(StandardCriteria.oldEnough(18, AMSTERDAM))
                        .validUntil()
                        .orElseThrow());
    }
}
