package io.salesfunnel.ruleset;

import static io.salesfunnel.ruleset.Bench.FIT;
import static io.salesfunnel.ruleset.Bench.JANE;
import static io.salesfunnel.ruleset.Bench.NEED;
import static io.salesfunnel.ruleset.Bench.SIZE;
import static io.salesfunnel.ruleset.Bench.day;
import static io.salesfunnel.ruleset.Bench.known;
import static io.salesfunnel.ruleset.Bench.log;
import static io.salesfunnel.ruleset.Bench.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.salesfunnel.evidence.Facts;
import io.salesfunnel.evidence.HumanDecision;
import io.salesfunnel.evidence.StandardDecision;
import io.salesfunnel.finding.Finding.Status;
import io.salesfunnel.known.Assessment;
import io.salesfunnel.known.EvidenceLog;
import io.salesfunnel.known.Known;
import io.salesfunnel.sales.Engagement;
import io.salesfunnel.sales.Prospect;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RuleSetsTest {

    private static final RuleSet FIRST = RuleSet.named("fit", 1).of(SIZE).validUntil(day(10));
    private static final RuleSet SECOND =
            RuleSet.named("fit", 2).of(NEED).validFrom(day(10)).validUntil(day(20));
    private static final RuleSet FOURTH = RuleSet.named("fit", 4).of(SIZE).validFrom(day(30));
    private static final RuleSets ALL = RuleSets.of(FIRST, SECOND, FOURTH);
    private static final EvidenceLog LARGE_WITHOUT_NEED = log(told(Facts.EMPLOYEES, 60), told(Facts.NEED, false));

    private static void says(Instant asOf, Status status, Optional<Instant> validUntil) {
        assertThat(Known.assess(JANE, LARGE_WITHOUT_NEED, asOf, ALL::answer))
                .isEqualTo(new Assessment<>(status, asOf, validUntil));
        assertThat(Known.assess(
                                JANE,
                                LARGE_WITHOUT_NEED,
                                asOf,
                                known -> ALL.check(known).status())
                        .value())
                .isEqualTo(status);
    }

    @Test
    void judgesByTheRulesOfTheDayAndSaysWhenTheyChange() {
        says(day(0), Status.MET, Optional.of(day(10)));
        says(day(10).minusNanos(1), Status.MET, Optional.of(day(10)));
        says(day(10), Status.NOT_MET, Optional.of(day(20)));
        says(day(20), Status.UNKNOWN, Optional.of(day(30)));
        says(day(30), Status.MET, Optional.empty());
    }

    @Test
    void picksTheVersionOfAnInstant() {
        assertThat(ALL.at(day(-1000))).contains(FIRST);
        assertThat(ALL.at(day(10).minusNanos(1))).contains(FIRST);
        assertThat(ALL.at(day(10))).contains(SECOND);
        assertThat(ALL.at(day(20))).isEmpty();
        assertThat(ALL.at(day(29))).isEmpty();
        assertThat(ALL.at(day(30))).contains(FOURTH);
        assertThat(RuleSets.of(SECOND).at(day(9))).isEmpty();
    }

    @Test
    void judgesAnOldCaseByTheRulesOfItsDay() {
        Qualification then = ALL.at(day(5)).orElseThrow().judge(JANE, LARGE_WITHOUT_NEED, day(5));

        assertThat(then.isQualified()).isTrue();
        assertThat(then.ruleSet()).isEqualTo(FIRST);
        assertThat(ALL.check(known(day(5), told(Facts.EMPLOYEES, 60))).parameters())
                .containsEntry("ruleSet", FIRST.reference());
        assertThat(ALL.check(known(day(15), told(Facts.EMPLOYEES, 60))).parameters())
                .containsEntry("ruleSet", SECOND.reference());
    }

    @Test
    void isUnknownBeforeTheFirstBegins() {
        assertThat(Known.assess(JANE, LARGE_WITHOUT_NEED, day(5), RuleSets.of(SECOND)::answer))
                .isEqualTo(new Assessment<>(Status.UNKNOWN, day(5), Optional.of(day(10))));
    }

    @Test
    void tellsWhatItIsMadeOf() {
        assertThat(ALL.name()).isEqualTo("fit");
        assertThat(ALL.versions()).containsExactly(FIRST, SECOND, FOURTH);
        assertThat(ALL.reads()).containsExactly(Facts.EMPLOYEES, Facts.NEED);
        assertThat(ALL).hasToString("RuleSets[" + FIRST + ", " + SECOND + ", " + FOURTH + "]");
        assertThat(ALL)
                .isEqualTo(RuleSets.of(FIRST, SECOND, FOURTH))
                .hasSameHashCodeAs(RuleSets.of(FIRST, SECOND, FOURTH));
        assertThat(ALL).isNotEqualTo(RuleSets.of(FIRST, SECOND)).isNotEqualTo(FIRST);
    }

    @Test
    void refusesVersionsThatDoNotFollow() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        RuleSets.of(FIRST, RuleSet.named("fits", 2).of(NEED).validFrom(day(10))))
                .withMessage("RuleSet 'fits' version 2 cannot follow 'fit' version 1: it has another name");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        RuleSets.of(FIRST, RuleSet.named("fit", 1).of(NEED).validFrom(day(10))))
                .withMessage("RuleSet 'fit' version 1 cannot follow 'fit' version 1: versions count up");
        String overlap = "RuleSet 'fit' version 2 cannot follow 'fit' version 1: their times overlap; end the one"
                + " before, and begin then or later";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleSets.of(FIT, SECOND))
                .withMessage(overlap);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleSets.of(FIRST, RuleSet.named("fit", 2).of(NEED)))
                .withMessage(overlap);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleSets.of(FIRST, SECOND.validFrom(day(10).minusNanos(1))))
                .withMessage(overlap);
    }

    @Test
    void judgesByTheVersionThatHadBegun() {
        HumanDecision fits = HumanDecision.by("seller-4", StandardDecision.FIT_ASSERTED, "fits", day(0));
        Prospect record = Engagement.standard()
                .funnel()
                .enter(Engagement.PROSPECT, "R-1", JANE, fits)
                .orElseThrow();

        assertThat(ALL.judge(record, day(5)).ruleSet()).isEqualTo(FIRST);
        assertThat(ALL.judge(record, day(15)).ruleSet()).isEqualTo(SECOND);
        assertThat(ALL.judge(record, day(25)).ruleSet()).isEqualTo(SECOND);
        assertThat(ALL.judge(record, day(25)).validUntil()).contains(day(30));
        assertThat(ALL.judge(JANE, LARGE_WITHOUT_NEED, day(25)).isUndetermined())
                .isTrue();
        assertThat(ALL.judge(JANE, LARGE_WITHOUT_NEED, day(30)).isQualified()).isTrue();
    }

    @Test
    void judgesLikeTheVersionUnlessTheNextOneEndsTheVerdict() {
        assertThat(ALL.judge(JANE, LARGE_WITHOUT_NEED, day(15)))
                .isEqualTo(SECOND.judge(JANE, LARGE_WITHOUT_NEED, day(15)))
                .hasSameHashCodeAs(SECOND.judge(JANE, LARGE_WITHOUT_NEED, day(15)))
                .isNotEqualTo(FIRST.judge(JANE, LARGE_WITHOUT_NEED, day(15)));
        assertThat(ALL.judge(JANE, LARGE_WITHOUT_NEED, day(25)))
                .isNotEqualTo(SECOND.judge(JANE, LARGE_WITHOUT_NEED, day(25)));
    }
}
