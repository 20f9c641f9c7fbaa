package io.salesfunnel.qualification;

import static io.salesfunnel.qualification.Answers.NO;
import static io.salesfunnel.qualification.Answers.NOTHING;
import static io.salesfunnel.qualification.Answers.OPEN;
import static io.salesfunnel.qualification.Answers.YES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.salesfunnel.evidence.Facts;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.finding.Finding.Status;
import io.salesfunnel.qualification.Answers.Reading;
import io.salesfunnel.qualification.Combination.Weighted;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CombinationTest {

    private static final Combination.Parts EMPTY = Combination.named("fit");
    private static final QualificationRule AGAIN = QualificationRule.of("again", YES::check);

    private static void says(Combination rule, Status status, String reason) {
        Finding finding = rule.check(NOTHING);

        assertThat(finding.status()).isEqualTo(status);
        assertThat(finding.reason()).isEqualTo(reason);
        assertThat(rule.answer(NOTHING)).isEqualTo(status);
    }

    @Test
    void countsTheWeightsOfWhatIsMet() {
        says(EMPTY.weigh(30, YES).weigh(20, NO).threshold(30), Status.MET, "30 of 30 points");
        says(EMPTY.weigh(30, YES).weigh(20, NO).threshold(31), Status.NOT_MET, "30 of 31 points");
    }

    @Test
    void isUnknownWhileTheUnknownCouldDecide() {
        says(EMPTY.weigh(30, YES).weigh(20, OPEN).threshold(50), Status.UNKNOWN, "30 to 50 of 50 points");
        says(EMPTY.weigh(30, YES).weigh(20, OPEN).threshold(30), Status.MET, "30 to 50 of 30 points");
        says(EMPTY.weigh(30, NO).weigh(20, OPEN).threshold(21), Status.NOT_MET, "0 to 20 of 21 points");
    }

    @Test
    void countsAgainst() {
        says(EMPTY.weigh(30, YES).weigh(-20, AGAIN).threshold(11), Status.NOT_MET, "10 of 11 points");
        says(EMPTY.weigh(30, YES).weigh(-20, OPEN).threshold(11), Status.UNKNOWN, "10 to 30 of 11 points");
        says(EMPTY.weigh(30, YES).weigh(-20, NO).threshold(11), Status.MET, "30 of 11 points");
    }

    @Test
    void isVetoedWhateverTheSum() {
        Combination vetoed = EMPTY.veto(NO).veto(OPEN).weigh(30, YES).threshold(30);
        Finding finding = vetoed.check(NOTHING);

        says(vetoed, Status.NOT_MET, "vetoed by [no]");
        assertThat(finding.parameters()).isEqualTo(Map.of("vetoes", List.of("no")));
        assertThat(finding.parts()).extracting(Finding::name).containsExactly("no", "open", "yes");
    }

    @Test
    void waitsForAVetoThatIsUnknown() {
        says(EMPTY.veto(OPEN).weigh(30, YES).threshold(30), Status.UNKNOWN, "30 of 30 points");
        says(EMPTY.veto(OPEN).weigh(30, NO).threshold(30), Status.NOT_MET, "0 of 30 points");
        says(EMPTY.veto(YES).weigh(30, OPEN).threshold(30), Status.UNKNOWN, "0 to 30 of 30 points");
        says(EMPTY.veto(YES).weigh(1, NO).weigh(1, OPEN).threshold(1), Status.UNKNOWN, "");
    }

    @Test
    void neitherOverflowsNorMindsLargeWeights() {
        Combination large = EMPTY.weigh(Integer.MAX_VALUE, YES)
                .weigh(Integer.MAX_VALUE, OPEN)
                .weigh(Integer.MIN_VALUE, NO)
                .threshold(2L * Integer.MAX_VALUE);

        says(large, Status.UNKNOWN, "2147483647 to 4294967294 of 4294967294 points");
    }

    @Test
    void tellsWhatItIsMadeOf() {
        Combination rule = EMPTY.veto(Reading.keys("means", Facts.MEANS))
                .weigh(2, Reading.keys("need", Facts.NEED, Facts.MEANS))
                .weigh(-1, NO)
                .threshold(2);

        assertThat(rule.name()).isEqualTo("fit");
        assertThat(rule.threshold()).isEqualTo(2);
        assertThat(rule.vetoes()).extracting(QualificationRule::name).containsExactly("means");
        assertThat(rule.terms()).extracting(Weighted::weight).containsExactly(2, -1);
        assertThat(rule.parts()).extracting(QualificationRule::name).containsExactly("means", "need", "no");
        assertThat(rule.reads()).containsExactly(Facts.MEANS, Facts.NEED);
        assertThat(rule).hasToString("Combination{fit: 2 of 2, vetoes 1}");
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> rule.parts().clear());
    }

    @Test
    void isEqualWhenItsPartsAre() {
        Combination rule = EMPTY.veto(NO).weigh(2, YES).threshold(2);

        assertThat(rule)
                .isEqualTo(EMPTY.veto(NO).weigh(2, YES).threshold(2))
                .hasSameHashCodeAs(EMPTY.veto(NO).weigh(2, YES).threshold(2));
        assertThat(rule)
                .isNotEqualTo(EMPTY.veto(NO).weigh(2, YES).threshold(1))
                .isNotEqualTo(EMPTY.veto(NO).weigh(3, YES).threshold(2))
                .isNotEqualTo(EMPTY.veto(OPEN).weigh(2, YES).threshold(2))
                .isNotEqualTo(Combination.named("other").veto(NO).weigh(2, YES).threshold(2))
                .isNotEqualTo(YES);
        assertThat(QualificationRule.all("fit", YES, NO))
                .isEqualTo(EMPTY.weigh(1, YES).weigh(1, NO).threshold(2));
        assertThat(QualificationRule.not("fit", YES)).isNotEqualTo(QualificationRule.any("fit", YES));
    }

    @Test
    void refusesAThresholdThatDecidesNothing() {
        Combination.Parts parts = EMPTY.weigh(30, YES).weigh(-20, NO);
        String others = ": its weights sum to -20 at least and 30 at most; take one above the first and not above the"
                + " second";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> parts.threshold(-20))
                .withMessage("Rule 'fit' cannot have the threshold -20" + others);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parts.threshold(31))
                .withMessage("Rule 'fit' cannot have the threshold 31" + others);
        assertThat(parts.threshold(-19).threshold()).isEqualTo(-19);
        assertThat(parts.threshold(30).threshold()).isEqualTo(30);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EMPTY.veto(YES).threshold(1))
                .withMessage(
                        "Rule 'fit' cannot have the threshold 1: its weights sum to 0 at least and 0 at most; weigh"
                                + " a rule");
    }

    @Test
    void refusesPartsOfOneNameAndNamesThatAreNoCodes() {
        QualificationRule named = QualificationRule.of("Jane Doe", known -> Finding.met());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> EMPTY.veto(YES).weigh(1, YES).threshold(1))
                .withMessage("Rule 'fit' cannot have two parts named 'yes'; give each a name of its own");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EMPTY.weigh(1, named).threshold(1))
                .withMessageStartingWith(
                        "Rule 'fit' cannot have this name of a part of 8 characters: it is not a code");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Combination.named("Jane Doe").weigh(1, YES).threshold(1))
                .withMessageStartingWith("Rule cannot have this name of 8 characters: it is not a code");
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesWhatNeverMatters() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EMPTY.weigh(0, YES))
                .withMessage("Rule 'yes' cannot weigh 0: it would never matter; leave it out, or give it a weight");
        assertThatNullPointerException().isThrownBy(() -> EMPTY.veto(null)).withMessage("rule");
        assertThatNullPointerException().isThrownBy(() -> EMPTY.weigh(1, null)).withMessage("rule");
        assertThatNullPointerException()
                .isThrownBy(() -> Combination.named(null))
                .withMessage("name");
    }

    @Test
    void answersByTheAnswersOfItsParts() {
        Combination fit =
                Combination.named("fit").veto(YES).weigh(2, NO).weigh(1, OPEN).threshold(2);

        assertThat(fit.answer(List.of(Status.MET, Status.MET, Status.NOT_MET))).isEqualTo(Status.MET);
        assertThat(fit.answer(List.of(Status.UNKNOWN, Status.MET, Status.MET))).isEqualTo(Status.UNKNOWN);
        assertThat(fit.answer(List.of(Status.NOT_MET, Status.MET, Status.MET))).isEqualTo(Status.NOT_MET);
        assertThat(fit.answer(List.of(Status.MET, Status.NOT_MET, Status.UNKNOWN)))
                .isEqualTo(Status.NOT_MET);
        assertThat(fit.answer(List.of(Status.MET, Status.UNKNOWN, Status.MET))).isEqualTo(Status.UNKNOWN);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fit.answer(List.of(Status.MET)))
                .withMessage("Rule 'fit' cannot answer by 1 answers: it has 3 parts; give one for each");
    }
}
