package io.salesfunnel.qualification;

import static io.salesfunnel.qualification.Answers.NO;
import static io.salesfunnel.qualification.Answers.NOTHING;
import static io.salesfunnel.qualification.Answers.OPEN;
import static io.salesfunnel.qualification.Answers.YES;
import static io.salesfunnel.qualification.Answers.ask;
import static io.salesfunnel.qualification.Answers.rules;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.evidence.Facts;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.finding.Finding.Status;
import io.salesfunnel.qualification.Answers.Reading;
import java.util.Arrays;
import java.util.Set;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QualificationRuleTest {

    private static QualificationRule all(String letters) {
        QualificationRule[] rules = rules(letters);
        return QualificationRule.all("whole", rules[0], Arrays.copyOfRange(rules, 1, rules.length));
    }

    private static QualificationRule any(String letters) {
        QualificationRule[] rules = rules(letters);
        return QualificationRule.any("whole", rules[0], Arrays.copyOfRange(rules, 1, rules.length));
    }

    private static QualificationRule atLeast(int needed, String letters) {
        QualificationRule[] rules = rules(letters);
        return QualificationRule.atLeast("whole", needed, rules[0], Arrays.copyOfRange(rules, 1, rules.length));
    }

    @Test
    void isMadeOfAFunction() {
        QualificationRule rule = QualificationRule.of("named", known -> Finding.notMet("too few"));

        assertThat(rule.name()).isEqualTo("named");
        assertThat(rule.reads()).isEmpty();
        assertThat(rule.check(NOTHING)).isEqualTo(Finding.notMet("too few"));
        assertThat(rule).hasToString("QualificationRule{named}");
    }

    @ParameterizedTest
    @CsvSource({
        "y, MET",
        "n, NOT_MET",
        "u, UNKNOWN",
        "yy, MET",
        "yn, NOT_MET",
        "yu, UNKNOWN",
        "ny, NOT_MET",
        "nn, NOT_MET",
        "nu, NOT_MET",
        "uy, UNKNOWN",
        "un, NOT_MET",
        "uu, UNKNOWN",
        "yyu, UNKNOWN",
        "uyn, NOT_MET",
        "yyy, MET"
    })
    void meetsAllByKleenesConjunction(String letters, Status expected) {
        assertThat(ask(all(letters))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "y, MET",
        "n, NOT_MET",
        "u, UNKNOWN",
        "yy, MET",
        "yn, MET",
        "yu, MET",
        "ny, MET",
        "nn, NOT_MET",
        "nu, UNKNOWN",
        "uy, MET",
        "un, UNKNOWN",
        "uu, UNKNOWN",
        "nnn, NOT_MET",
        "nun, UNKNOWN",
        "nny, MET"
    })
    void meetsAnyByKleenesDisjunction(String letters, Status expected) {
        assertThat(ask(any(letters))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "1, ynn, MET", "1, unn, UNKNOWN", "2, yyn, MET", "2, yyu, MET", "2, ynn, NOT_MET", "2, yun, UNKNOWN",
        "2, unn, NOT_MET", "2, uun, UNKNOWN", "2, uuu, UNKNOWN", "2, nyy, MET", "3, yyu, UNKNOWN", "3, yyy, MET",
        "3, yyn, NOT_MET", "3, uun, NOT_MET"
    })
    void meetsSoManyByTheBoundsOfWhatIsOpen(int needed, String letters, Status expected) {
        assertThat(ask(atLeast(needed, letters))).isEqualTo(expected);
    }

    @Test
    void turnsYesAndNoAroundAndLeavesTheUnknown() {
        assertThat(ask(QualificationRule.not("whole", YES))).isEqualTo(Status.NOT_MET);
        assertThat(ask(QualificationRule.not("whole", NO))).isEqualTo(Status.MET);
        assertThat(ask(QualificationRule.not("whole", OPEN))).isEqualTo(Status.UNKNOWN);
    }

    @Test
    void keepsEveryFindingUnderTheNameOfItsRule() {
        QualificationRule inner = QualificationRule.not("inner", NO);

        Finding finding = QualificationRule.all("whole", NO, OPEN, inner, YES).check(NOTHING);

        assertThat(finding.parts())
                .extracting(Finding::toString)
                .containsExactly(
                        "Finding{no NOT_MET}", "Finding{open UNKNOWN}", "Finding{inner MET}", "Finding{yes MET}");
        assertThat(finding.parts().get(2).parts()).extracting(Finding::toString).containsExactly("Finding{no NOT_MET}");
        assertThat(finding.named("whole").describe()).isEqualTo("whole (not met: no (not met), open (unknown))");
    }

    @Test
    void readsWhatItsPartsRead() {
        QualificationRule rule = QualificationRule.any(
                "whole",
                Reading.keys("one", Facts.NEED, Facts.BUDGET),
                QualificationRule.not("two", Reading.keys("inner", Facts.MEANS)),
                YES,
                Reading.keys("three", Facts.BUDGET, Facts.AUTHORITY));

        assertThat(rule.reads()).containsExactly(Facts.NEED, Facts.BUDGET, Facts.MEANS, Facts.AUTHORITY);
        Assertions.assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> rule.reads().clear());
        assertThat(QualificationRule.not("two", YES).reads()).isEqualTo(Set.of());
    }

    @Test
    void printsItsNameAndTheNumbers() {
        assertThat(atLeast(2, "yyn")).hasToString("Combination{whole: 2 of 3}");
        assertThat(any("yn")).hasToString("Combination{whole: 1 of 2}");
        assertThat(all("yn")).hasToString("Combination{whole: 2 of 2}");
        assertThat(QualificationRule.not("whole", YES)).hasToString("Combination{whole: 0 of 1}");
        assertThat(QualificationRule.not("whole", YES).name()).isEqualTo("whole");
        assertThat(all("y").name()).isEqualTo("whole");
    }

    @Test
    void refusesToNeedFewerThanOneOrMoreThanAll() {
        thrownBy(0).hasMessage("Rule 'whole' cannot need 0 of 3 rules; a number from 1 to 3 is possible");
        thrownBy(4).hasMessage("Rule 'whole' cannot need 4 of 3 rules; a number from 1 to 3 is possible");
        thrownBy(-1).hasMessage("Rule 'whole' cannot need -1 of 3 rules; a number from 1 to 3 is possible");
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> thrownBy(int needed) {
        return Assertions.assertThatThrownBy(() -> atLeast(needed, "yyn")).isInstanceOf(IllegalArgumentException.class);
    }
}
