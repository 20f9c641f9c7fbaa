package io.salesfunnel.score;

import static io.salesfunnel.score.Signals.JANE;
import static io.salesfunnel.score.Signals.NOON;
import static io.salesfunnel.score.Signals.day;
import static io.salesfunnel.score.Signals.known;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.salesfunnel.evidence.Fact;
import io.salesfunnel.evidence.FactKey;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.known.Assessment;
import io.salesfunnel.known.EvidenceLog;
import io.salesfunnel.known.Known;
import io.salesfunnel.qualification.Combination.Weighted;
import io.salesfunnel.qualification.Criterion;
import io.salesfunnel.qualification.QualificationRule;
import io.salesfunnel.score.Contribution.Origin;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FitScoreTest {

    private static final FactKey<Boolean> TARGET = new FactKey<>("target", Boolean.class);
    private static final FactKey<Boolean> COMPETITOR = new FactKey<>("competitor", Boolean.class);
    private static final Criterion<Boolean> TARGETED = Criterion.isTrue(TARGET);
    private static final Criterion<Boolean> COMPETES =
            Criterion.isTrue(COMPETITOR).ask("do they compete with us?");
    private static final FitScore FIT =
            FitScore.named("fit").points(30, TARGETED).points(-50, COMPETES);

    private static Fact<Boolean> told(FactKey<Boolean> key, boolean value) {
        return Fact.of(key, value, "call", NOON);
    }

    private static Contribution rule(String name, double points) {
        return new Contribution("fit", Origin.RULE, name, Optional.empty(), points);
    }

    @Test
    void addsThePointsOfTheRulesThatAreMet() {
        assertThat(FIT.value(known(NOON, told(TARGET, true), told(COMPETITOR, true))))
                .isEqualTo(-20);
        assertThat(FIT.value(known(NOON, told(TARGET, true), told(COMPETITOR, false))))
                .isEqualTo(30);
        assertThat(FIT.value(known(NOON, told(TARGET, false)))).isZero();
        assertThat(FIT.value(known(NOON))).isZero();
    }

    @Test
    void tellsWhatIsUnknownAsOpenAndNotAsNo() {
        ScoreReading reading = FIT.read(known(NOON, told(TARGET, false)));

        assertThat(reading.contributions()).containsExactly(rule("target", 0));
        assertThat(reading.open()).containsExactly(rule("competitor", -50));
        assertThat(reading.isEmpty()).isFalse();
        assertThat(FIT.read(known(NOON)).isEmpty()).isTrue();
    }

    @Test
    void tellsBetweenWhichTheScoreLiesOnceAllIsKnown() {
        ScoreReading nothing = FIT.read(known(NOON));
        ScoreReading all = FIT.read(known(NOON, told(TARGET, true), told(COMPETITOR, true)));

        assertThat(nothing.value()).isZero();
        assertThat(nothing.lowest()).isEqualTo(-50);
        assertThat(nothing.highest()).isEqualTo(30);
        assertThat(all.contributions()).containsExactly(rule("target", 30), rule("competitor", -50));
        assertThat(all.lowest()).isEqualTo(-20);
        assertThat(all.highest()).isEqualTo(-20);
    }

    @Test
    void doesNotFade() {
        EvidenceLog log = EvidenceLog.of(List.of(told(TARGET, true)));

        assertThat(Known.assess(JANE, log, day(900), FIT::value))
                .isEqualTo(new Assessment<>(30.0, day(900), Optional.empty()));
        Assessment<ScoreReading> reading = Known.assess(JANE, log, day(900), FIT::read);
        assertThat(reading.validUntil()).isEmpty();
        assertThat(reading.value().asOf()).isEqualTo(day(900));
    }

    @Test
    void holdsAsLongAsItsRules() {
        FitScore fresh = FitScore.named("fit").points(30, TARGETED.freshFor(Signals.DAY));
        EvidenceLog log = EvidenceLog.of(List.of(told(TARGET, true)));

        assertThat(Known.assess(JANE, log, NOON, fresh::value).validUntil()).contains(day(1));
        assertThat(Known.assess(JANE, log, NOON, fresh::read).validUntil()).contains(day(1));
        assertThat(fresh.value(Known.of(JANE, log, day(1)))).isZero();
    }

    @Test
    void namesARuleThatFails() {
        FitScore broken = FitScore.named("fit").points(1, QualificationRule.of("broken", known -> {
            throw new IllegalArgumentException("Jane Doe");
        }));

        assertThatIllegalStateException()
                .isThrownBy(() -> broken.value(known(NOON)))
                .withMessageStartingWith("Rule 'broken' failed")
                .withMessageNotContaining("Jane");
        assertThatIllegalStateException().isThrownBy(() -> broken.read(known(NOON)));
    }

    @Test
    void keepsItsRulesInOrder() {
        assertThat(FIT.name()).isEqualTo("fit");
        assertThat(FIT.terms()).containsExactly(new Weighted(30, TARGETED), new Weighted(-50, COMPETES));
        assertThat(FIT).hasToString("FitScore{fit}");
    }

    @Test
    void isEqualToAScoreOfTheSameRules() {
        assertThat(FIT)
                .isEqualTo(FitScore.named("fit").points(30, TARGETED).points(-50, COMPETES))
                .hasSameHashCodeAs(FitScore.named("fit").points(30, TARGETED).points(-50, COMPETES))
                .isNotEqualTo(FitScore.named("other").points(30, TARGETED).points(-50, COMPETES))
                .isNotEqualTo(FitScore.named("fit").points(30, TARGETED))
                .isNotEqualTo("fit");
    }

    @Test
    void refusesTwoRulesOfOneName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FIT.points(5, QualificationRule.of("target", known -> Finding.met())))
                .withMessage("FitScore 'fit' cannot have two rules named 'target'; give each a name of its own");
    }

    @Test
    void refusesPointsThatWouldNotMatter() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FitScore.named("fit").points(0, TARGETED))
                .withMessage(
                        "FitScore 'fit' cannot give target 0 points; from 1 to 10000 points for it or against it are possible");
    }

    @Test
    @SuppressWarnings("NullAway")
    void needsNamesThatAreCodes() {
        assertThatNullPointerException().isThrownBy(() -> FitScore.named(null)).withMessage("name");
        assertThatNullPointerException().isThrownBy(() -> FIT.points(1, null)).withMessage("rule");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FitScore.named("Jane Doe").points(1, TARGETED))
                .withMessageNotContaining("Jane");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FIT.points(1, QualificationRule.of("Jane Doe", known -> Finding.met())))
                .withMessageNotContaining("Jane");
    }
}
