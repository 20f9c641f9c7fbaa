package io.salesfunnel.framework;

import static io.salesfunnel.evidence.Facts.ANNUAL_REVENUE;
import static io.salesfunnel.evidence.Facts.EMPLOYEES;
import static io.salesfunnel.evidence.Facts.INDUSTRY;
import static io.salesfunnel.framework.Case.GARAGE;
import static io.salesfunnel.framework.Case.day;
import static io.salesfunnel.framework.Case.eur;
import static io.salesfunnel.framework.Case.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.evidence.Money;
import io.salesfunnel.finding.Finding.Status;
import io.salesfunnel.party.Organization;
import io.salesfunnel.qualification.Criterion;
import io.salesfunnel.question.Question;
import io.salesfunnel.ruleset.Qualification;
import io.salesfunnel.ruleset.RuleSet;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThresholdsTest {

    private static final RuleSet THRESHOLDS = StandardRuleSets.thresholds(50, eur(1_000_000), "logistics", "retail");

    private static Case company(String industry, int employees, Money revenue) {
        return Case.of(GARAGE, told(INDUSTRY, industry), told(EMPLOYEES, employees), told(ANNUAL_REVENUE, revenue));
    }

    @ParameterizedTest
    @CsvSource({
        "logistics, 50, 1000000, MET",
        "retail, 51, 1000001, MET",
        "logistics, 49, 1000000, NOT_MET",
        "logistics, 50, 999999, NOT_MET",
        "fishing, 50, 1000000, NOT_MET"
    })
    @DisplayName("S4.9, P41 industry, size and revenue; as much as the threshold is enough")
    void areInclusive(String industry, int employees, long revenue, Status expected) {
        assertThat(company(industry, employees, eur(revenue)).status(THRESHOLDS))
                .isEqualTo(expected);
    }

    @Test
    @DisplayName("S4.10 below a threshold the effort is senseless, and the reason is told")
    void tellWhatIsBelow() {
        assertThat(company("logistics", 12, eur(90_000)).judged(THRESHOLDS).explain())
                .isEqualTo("Party 'o-1' is disqualified: thresholds (not met: company-size (not met: 12 is below 50),"
                        + " annual-revenue (not met: 90000 EUR is below 1000000 EUR))");
    }

    @Test
    @DisplayName("P41 revenue in another currency is not compared: somebody has to convert it")
    void compareNoTwoCurrencies() {
        Qualification dollars =
                company("logistics", 80, Money.of(9_000_000, "USD")).judged(THRESHOLDS);

        assertThat(dollars.isUndetermined()).isTrue();
        assertThat(dollars.questions()).extracting(Question::text).containsExactly("what is it in EUR?");
    }

    @Test
    @DisplayName("S4.15, P39 revenue of long ago is not known any more, and the answer tells until when it is")
    void forgetWhatIsStale() {
        Criterion<Money> fresh =
                ProfileCriteria.annualRevenueAtLeast(eur(1_000_000)).freshFor(Duration.ofDays(365));
        RuleSet set = RuleSet.named("fresh", 1).of(fresh);
        Case rich = company("logistics", 80, eur(2_000_000));

        assertThat(rich.judged(set, 364).isQualified()).isTrue();
        assertThat(rich.judged(set, 364).validUntil()).contains(day(365));
        assertThat(rich.judged(set, 365).isUndetermined()).isTrue();
        assertThat(rich.judged(set, 365).questions())
                .extracting(Question::text)
                .containsExactly("what does the organization take in a year?");
        assertThat(rich.and(told(ANNUAL_REVENUE, eur(2_000_000), 300))
                        .judged(set, 365)
                        .isQualified())
                .isTrue();
    }

    @Test
    @DisplayName("S4.16 those who need research are found, each with what is missing")
    void findWhoNeedsResearch() {
        List<Case> base = List.of(
                company("logistics", 80, eur(2_000_000)),
                Case.of(Organization.builder().id("o-2").build(), told(INDUSTRY, "retail")),
                Case.of(Organization.builder().id("o-3").build(), told(INDUSTRY, "fishing")),
                Case.of(Organization.builder().id("o-4").build(), told(INDUSTRY, "retail"), told(EMPLOYEES, 60)));

        assertThat(base.stream()
                        .map(each -> each.judged(THRESHOLDS))
                        .filter(Qualification::isUndetermined)
                        .map(each -> each.explain() + " -> "
                                + String.join(" ", each.finding().questions())))
                .containsExactly(
                        "Party 'o-2' is undetermined: thresholds (unknown: company-size (unknown: how many people work"
                                + " for the organization?), annual-revenue (unknown: what does the organization take in a"
                                + " year?)) -> how many people work for the organization? what does the organization take"
                                + " in a year?",
                        "Party 'o-4' is undetermined: thresholds (unknown: annual-revenue (unknown: what does the"
                                + " organization take in a year?)) -> what does the organization take in a year?");
    }
}
