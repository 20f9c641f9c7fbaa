package io.salesfunnel.qualification;

import static io.salesfunnel.qualification.Answers.NO;
import static io.salesfunnel.qualification.Answers.NOTHING;
import static io.salesfunnel.qualification.Answers.YES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.salesfunnel.finding.Finding;
import org.junit.jupiter.api.Test;

@SuppressWarnings("NullAway")
class BrokenRuleTest {

    private static final QualificationRule SILENT = QualificationRule.of("silent", known -> null);

    @Test
    void failsTheWholeWhenAPartReturnsNull() {
        String message =
                "Rule 'silent' failed inside another: it returned null; one that lacks what it needs answers Finding.unknown(..)";

        assertThatIllegalStateException()
                .isThrownBy(() -> QualificationRule.any("whole", YES, SILENT).check(NOTHING))
                .withMessage(message);
        assertThatIllegalStateException()
                .isThrownBy(() -> QualificationRule.not("whole", SILENT).check(NOTHING))
                .withMessage(message);
    }

    @Test
    void failsTheWholeWhenAPartThrows() {
        QualificationRule throwing = QualificationRule.of("throwing", known -> {
            throw new UnsupportedOperationException("out of order");
        });

        assertThatIllegalStateException()
                .isThrownBy(() -> QualificationRule.all("whole", YES, throwing).check(NOTHING))
                .withMessage("Rule 'throwing' failed inside another: it threw what is the cause; one that lacks what it"
                        + " needs answers Finding.unknown(..)")
                .withCauseExactlyInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void needsNameFunctionAndRules() {
        assertThatNullPointerException()
                .isThrownBy(() -> QualificationRule.of(null, known -> Finding.met()))
                .withMessage("name");
        assertThatNullPointerException()
                .isThrownBy(() -> QualificationRule.of("rule", null))
                .withMessage("judge");
        assertThatNullPointerException()
                .isThrownBy(() -> QualificationRule.not(null, YES))
                .withMessage("name");
        assertThatNullPointerException()
                .isThrownBy(() -> QualificationRule.not("rule", null))
                .withMessage("rule");
        assertThatNullPointerException()
                .isThrownBy(() -> QualificationRule.all(null, YES))
                .withMessage("name");
        assertThatNullPointerException()
                .isThrownBy(() -> QualificationRule.all("whole", null))
                .withMessage("rule");
        assertThatNullPointerException()
                .isThrownBy(() -> QualificationRule.any("whole", YES, (QualificationRule) null));
    }

    @Test
    void namesTheInnermostOfRulesInsideEachOther() {
        QualificationRule deep = QualificationRule.all("outer", YES, QualificationRule.any("inner", NO, SILENT));

        assertThatExceptionOfType(RuleFailedException.class)
                .isThrownBy(() -> deep.check(NOTHING))
                .satisfies(failed -> assertThat(failed.rule()).isEqualTo("silent"))
                .withNoCause();
        assertThatExceptionOfType(RuleFailedException.class)
                .isThrownBy(() -> deep.answer(NOTHING))
                .satisfies(failed -> assertThat(failed.rule()).isEqualTo("silent"));
    }
}
