package io.salesfunnel.ruleset;

import static io.salesfunnel.ruleset.Bench.BOTH;
import static io.salesfunnel.ruleset.Bench.FIT;
import static io.salesfunnel.ruleset.Bench.JANE;
import static io.salesfunnel.ruleset.Bench.NEED;
import static io.salesfunnel.ruleset.Bench.NOON;
import static io.salesfunnel.ruleset.Bench.SIZE;
import static io.salesfunnel.ruleset.Bench.day;
import static io.salesfunnel.ruleset.Bench.known;
import static io.salesfunnel.ruleset.Bench.log;
import static io.salesfunnel.ruleset.Bench.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.salesfunnel.evidence.Facts;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.finding.Finding.Status;
import io.salesfunnel.qualification.QualificationRule;
import org.junit.jupiter.api.Test;

class RuleSetTest {

    private static final RuleSet MARCH = FIT.validFrom(day(0)).validUntil(day(30));

    @Test
    void hasNameVersionRuleAndTime() {
        assertThat(FIT.name()).isEqualTo("fit");
        assertThat(FIT.version()).isEqualTo(1);
        assertThat(FIT.rule()).isSameAs(BOTH);
        assertThat(FIT.reads()).containsExactly(Facts.EMPLOYEES, Facts.NEED);
        assertThat(FIT.validFrom()).isEmpty();
        assertThat(FIT.validUntil()).isEmpty();
        assertThat(MARCH.validFrom()).contains(day(0));
        assertThat(MARCH.validUntil()).contains(day(30));
        assertThat(FIT.reference()).isEqualTo("fit:1:" + FIT.hash().substring(0, 12));
        assertThat(FIT).hasToString("RuleSet{" + FIT.reference() + "}");
    }

    @Test
    void judgesAsItsRuleAndSaysByWhat() {
        Finding finding = FIT.check(known(NOON, told(Facts.EMPLOYEES, 10)));

        assertThat(finding.status()).isEqualTo(Status.NOT_MET);
        assertThat(finding.parameters()).containsEntry("ruleSet", FIT.reference());
        assertThat(finding.parts()).extracting(Finding::name).containsExactly("size", "need");
        assertThat(FIT.answer(known(NOON))).isEqualTo(Status.UNKNOWN);
        assertThat(FIT.answer(known(NOON, told(Facts.EMPLOYEES, 50), told(Facts.NEED, true))))
                .isEqualTo(Status.MET);
    }

    @Test
    void keepsTheReferenceOfASetWithinASet() {
        RuleSet outer = RuleSet.named("outer", 2).of(FIT);

        Finding finding = outer.check(known(NOON, told(Facts.EMPLOYEES, 10)));

        assertThat(finding.status()).isEqualTo(Status.NOT_MET);
        assertThat(finding.parameters()).containsEntry("ruleSet", outer.reference());
        assertThat(finding.parts()).singleElement().satisfies(inner -> {
            assertThat(inner.name()).isEqualTo("fit");
            assertThat(inner.parameters()).containsEntry("ruleSet", FIT.reference());
        });
    }

    @Test
    void isUnknownOutsideItsTime() {
        for (int day : new int[] {-1, 30, 31}) {
            Finding finding = MARCH.check(known(day(day), told(Facts.EMPLOYEES, 10)));

            assertThat(MARCH.answer(known(day(day), told(Facts.EMPLOYEES, 10)))).isEqualTo(Status.UNKNOWN);
            assertThat(finding.reason()).isEqualTo(MARCH.reference() + " is not valid at that time");
            assertThat(finding.parameters()).containsEntry("ruleSet", MARCH.reference());
        }
        assertThat(MARCH.answer(known(day(0), told(Facts.EMPLOYEES, 10)))).isEqualTo(Status.NOT_MET);
        assertThat(MARCH.answer(known(day(30).minusNanos(1), told(Facts.EMPLOYEES, 10))))
                .isEqualTo(Status.NOT_MET);
    }

    @Test
    void holdsUntilItsTimeBeginsOrEnds() {
        assertThat(MARCH.judge(JANE, log(), day(-5)).validUntil()).contains(day(0));
        assertThat(MARCH.judge(JANE, log(), day(0)).validUntil()).contains(day(30));
        assertThat(MARCH.judge(JANE, log(), day(30)).validUntil()).isEmpty();
        assertThat(FIT.judge(JANE, log(), day(0)).validUntil()).isEmpty();
    }

    @Test
    void isEqualWhenNameVersionRuleAndTimeAre() {
        RuleSet same = RuleSet.named("fit", 1).of(QualificationRule.all("both", SIZE, NEED));

        assertThat(FIT).isEqualTo(same).hasSameHashCodeAs(same);
        assertThat(FIT)
                .isNotEqualTo(RuleSet.named("fit", 2).of(BOTH))
                .isNotEqualTo(RuleSet.named("fits", 1).of(BOTH))
                .isNotEqualTo(RuleSet.named("fit", 1).of(SIZE))
                .isNotEqualTo(FIT.validFrom(day(0)))
                .isNotEqualTo(FIT.validUntil(day(0)))
                .isNotEqualTo(BOTH);
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesWhatCannotBe() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleSet.named("fit", 0))
                .withMessage("RuleSet 'fit' cannot have the version 0; versions count from 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleSet.named("our fit", 1))
                .withMessageStartingWith("RuleSet cannot have this name of 7 characters: it is not a code");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MARCH.validUntil(day(0)))
                .withMessage("RuleSet 'fit' version 1 cannot be valid from 2026-03-01T12:00:00Z until"
                        + " 2026-03-01T12:00:00Z; the end comes after the beginning");
        assertThatIllegalArgumentException().isThrownBy(() -> MARCH.validFrom(day(31)));
        assertThatNullPointerException()
                .isThrownBy(() -> RuleSet.named("fit", 1).of(null))
                .withMessage("rule");
        assertThatNullPointerException().isThrownBy(() -> FIT.validFrom(null)).withMessage("instant");
        assertThatNullPointerException().isThrownBy(() -> FIT.validUntil(null)).withMessage("instant");
    }
}
