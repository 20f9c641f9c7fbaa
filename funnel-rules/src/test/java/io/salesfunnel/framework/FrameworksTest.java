package io.salesfunnel.framework;

import static io.salesfunnel.framework.Case.CAM;
import static io.salesfunnel.framework.Case.cam;
import static io.salesfunnel.framework.Case.eur;
import static io.salesfunnel.framework.Case.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.Fact;
import io.salesfunnel.evidence.FactKey;
import io.salesfunnel.evidence.Facts;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.finding.Finding.Status;
import io.salesfunnel.qualification.QualificationRule;
import io.salesfunnel.ruleset.RuleSet;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FrameworksTest {

    private static final List<FactKey<Boolean>> YES = List.of(
            Facts.AUTHORITY,
            Facts.NEED,
            Facts.CHALLENGES,
            Facts.PRIORITY,
            Facts.METRICS,
            Facts.ECONOMIC_BUYER,
            Facts.DECISION_CRITERIA,
            Facts.DECISION_PROCESS,
            Facts.PAPER_PROCESS,
            Facts.PAIN,
            Facts.CHAMPION,
            Facts.COMPETITION,
            Facts.GOALS,
            Facts.PLANS,
            Facts.CONSEQUENCES,
            Facts.IMPLICATIONS,
            Facts.MEANS,
            Facts.INTEREST);

    static Stream<Arguments> frameworks() {
        return Stream.of(
                Arguments.of(Frameworks.bant(), "bant", "budget-covers-deal authority need timeline"),
                Arguments.of(Frameworks.champ(), "champ", "challenges authority budget-covers-deal priority"),
                Arguments.of(
                        Frameworks.meddic(),
                        "meddic",
                        "metrics economic-buyer decision-criteria decision-process pain champion"),
                Arguments.of(
                        Frameworks.meddpicc(),
                        "meddpicc",
                        "metrics economic-buyer decision-criteria decision-process paper-process pain champion"
                                + " competition"),
                Arguments.of(
                        Frameworks.gpctbaCi(),
                        "gpctba-ci",
                        "goals plans challenges timeline budget-covers-deal authority consequences implications"),
                Arguments.of(Frameworks.anum(), "anum", "authority need priority budget-covers-deal"),
                Arguments.of(Frameworks.faint(), "faint", "means authority interest need timeline"));
    }

    /** Everything that any framework asks for, but for one fact. */
    private static Case without(FactKey<?> missing) {
        Stream<Fact<?>> yes = YES.stream().map(key -> told(key, true));
        Stream<Fact<?>> others = Stream.of(
                told(Facts.BUDGET, eur(10)),
                told(Facts.AMOUNT, eur(10)),
                told(Facts.PURCHASE_PLANNED, LocalDate.of(2026, 5, 1)));
        return cam(Stream.concat(yes, others)
                .filter(fact -> !fact.key().equals(missing))
                .toArray(Evidence[]::new));
    }

    private static final FactKey<String> NOTHING = new FactKey<>("nothing", String.class);

    @ParameterizedTest(name = "{1}")
    @MethodSource("frameworks")
    void askInTheirOrderAndAreMetByAll(RuleSet framework, String name, String criteria) {
        Finding finding = framework.check(without(NOTHING).known(1));

        assertThat(framework.name()).isEqualTo(name);
        assertThat(framework.version()).isEqualTo(1);
        assertThat(finding.status()).isEqualTo(Status.MET);
        assertThat(finding.parts()).extracting(Finding::name).containsExactly(criteria.split(" "));
        assertThat(framework.opaque()).isEmpty();
        assertThat(framework.judge(CAM, without(NOTHING).log(), Case.day(1)).isQualified())
                .isTrue();
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("frameworks")
    void areUndeterminedWithoutAnyFactTheyRead(RuleSet framework, String name, String criteria) {
        for (FactKey<?> key : framework.reads()) {
            boolean other = List.of("job-role", "buying-group").contains(key.name());
            assertThat(without(key).status(framework)).isEqualTo(other ? Status.MET : Status.UNKNOWN);
        }
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("frameworks")
    void areNotMetByASingleNo(RuleSet framework, String name, String criteria) {
        long asked = 0;
        for (FactKey<Boolean> key : YES) {
            if (framework.reads().contains(key)) {
                asked++;
                assertThat(without(NOTHING)
                                .and(told(key, false, 1))
                                .judged(framework)
                                .isDisqualified())
                        .isTrue();
            }
        }
        assertThat(asked).isGreaterThanOrEqualTo(2);
    }

    @Test
    void shareTheirFactsSoThatOneAnswerServesSeveral() {
        Case none = without(Facts.AUTHORITY);

        assertThat(Stream.of(Frameworks.bant(), Frameworks.champ(), Frameworks.anum(), Frameworks.faint())
                        .map(framework -> none.judged(framework).explain()))
                .allMatch(text -> text.contains("authority (unknown: told (unknown: may the person decide to buy?)"));
    }

    @Test
    void canBeReadLessStrictly() {
        RuleSet threeOfFour = RuleSet.named("bant-of-ours", 1)
                .of(QualificationRule.atLeast(
                        "bant",
                        3,
                        StandardCriteria.budgetCoversDeal(),
                        StandardCriteria.authority(),
                        StandardCriteria.NEED,
                        StandardCriteria.TIMELINE));

        assertThat(without(Facts.BUDGET).judged(threeOfFour).isQualified()).isTrue();
        assertThat(without(Facts.BUDGET).judged(Frameworks.bant()).isUndetermined())
                .isTrue();
    }

    @Test
    void areTheSameEachTime() {
        assertThat(Frameworks.bant()).isSameAs(Frameworks.bant()).isNotEqualTo(Frameworks.champ());
        assertThat(frameworks().map(each -> ((RuleSet) each.get()[0]).hash())).doesNotHaveDuplicates();
    }
}
