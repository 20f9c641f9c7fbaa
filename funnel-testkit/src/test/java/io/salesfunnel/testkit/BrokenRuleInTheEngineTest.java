package io.salesfunnel.testkit;

import static io.salesfunnel.testkit.assertion.FunnelAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.salesfunnel.evidence.Facts;
import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.evidence.StandardInteraction;
import io.salesfunnel.funnel.AssessmentFailedException;
import io.salesfunnel.funnel.Funnel;
import io.salesfunnel.funnel.FunnelRecord;
import io.salesfunnel.machine.GuardFailedException;
import io.salesfunnel.machine.PossibleMove;
import io.salesfunnel.qualification.Criterion;
import io.salesfunnel.qualification.QualificationRule;
import io.salesfunnel.ruleset.RuleSet;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

/** What the contract catches beforehand, and what becomes of it in the engine if nobody ran the contract. */
@SuppressWarnings("NullAway")
class BrokenRuleInTheEngineTest {

    private static final QualificationRule THROWS = QualificationRule.of(
            "throws", known -> FiftyPeople.judge(known.value(Facts.EMPLOYEES).orElseThrow()));
    private static final QualificationRule SILENT = QualificationRule.of("silent", known -> null);
    private static final Funnel GYM = gymThatAsks(Criterion.isTrue(Facts.NEED));
    private static final Interaction PAID = Gym.did(3, StandardInteraction.PAYMENT_RECEIVED);

    private static FunnelRecord trial(Funnel gym) {
        FunnelRecord visitor = gym.enter(Gym.VISITOR, "R-7", Gym.JANE, Gym.did(1, StandardInteraction.FORM_SUBMITTED))
                .orElseThrow();
        return gym.attemptByName("TRY", visitor, Gym.did(2, StandardInteraction.CALL_ANSWERED))
                .orElseThrow();
    }

    private static Funnel gymThatAsks(QualificationRule rule) {
        return Gym.funnel(Gym.INTERESTED, rule, Gym.TRIAL);
    }

    private static void requireFailure(QualificationRule rule, String message) {
        Funnel gym = gymThatAsks(rule);
        FunnelRecord before = trial(GYM);

        assertThatExceptionOfType(GuardFailedException.class)
                .isThrownBy(() -> gym.record(before, PAID))
                .withMessage(message)
                .extracting(GuardFailedException::guard)
                .isEqualTo(rule.name());
        assertThat(before).isIn(Gym.TRIAL).visits(Gym.VISITOR, Gym.TRIAL);
    }

    @Test
    void namesRecordAndRuleThatThrows() {
        requireFailure(
                THROWS,
                "Trial 'R-7' cannot JOIN from TRIAL: guard 'throws' threw what is the cause; a guard that lacks what it"
                        + " needs answers Finding.unknown(..)");
    }

    @Test
    void namesRecordAndRuleThatReturnsNull() {
        requireFailure(
                SILENT,
                "Trial 'R-7' cannot JOIN from TRIAL: guard 'silent' returned null; a guard that lacks what it needs"
                        + " answers Finding.unknown(..)");
    }

    @Test
    void namesRecordRuleSetAndRule() {
        for (QualificationRule rule : new QualificationRule[] {THROWS, SILENT}) {
            RuleSet fit = RuleSet.named("fit", 1)
                    .of(QualificationRule.all("requirements", Criterion.isTrue(Facts.NEED), rule));
            Funnel gym = gymThatAsks(fit);
            FunnelRecord record = trial(GYM);

            assertThatExceptionOfType(GuardFailedException.class)
                    .isThrownBy(() -> gym.record(record, PAID))
                    .withMessageStartingWith(
                            "Trial 'R-7' cannot JOIN from TRIAL: guard 'fit' threw what is the cause; ")
                    .havingCause()
                    .withMessageStartingWith("Rule '" + rule.name() + "' failed inside another: ");
        }
    }

    @Test
    void spoilsNoOtherMove() {
        FunnelRecord record = trial(GYM);

        assertThat(gymThatAsks(THROWS).moves(record, Gym.at(3)))
                .filteredOn(move -> move.failure().isPresent())
                .extracting(PossibleMove::explain)
                .containsExactly("Trial 'R-7' cannot JOIN from TRIAL: guard 'throws' threw what is the cause; a guard"
                        + " that lacks what it needs answers Finding.unknown(..)");
    }

    @Test
    void namesTheRecordThatCannotBeAssessed() {
        FunnelRecord record = trial(GYM);
        String message = "Trial 'R-7' cannot be assessed: the question threw what is the cause, or returned null; one"
                + " that lacks what it needs answers that it is unknown";

        assertThatExceptionOfType(AssessmentFailedException.class)
                .isThrownBy(() -> record.assess(Gym.at(3), THROWS::check))
                .withMessage(message)
                .withCauseInstanceOf(NoSuchElementException.class);
        assertThatExceptionOfType(AssessmentFailedException.class)
                .isThrownBy(() -> record.assess(Gym.at(3), SILENT::check))
                .withMessage(message);
    }

    @Test
    void namesRecordAndRuleWhenARuleSetJudges() {
        FunnelRecord record = trial(GYM);
        RuleSet fit =
                RuleSet.named("fit", 1).of(QualificationRule.all("requirements", Criterion.isTrue(Facts.NEED), THROWS));

        assertThatExceptionOfType(AssessmentFailedException.class)
                .isThrownBy(() -> fit.judge(record, Gym.at(3)))
                .withMessageStartingWith("Trial 'R-7' cannot be assessed: ")
                .havingCause()
                .withMessage("Rule 'throws' failed inside another: it threw what is the cause; one that lacks what it"
                        + " needs answers Finding.unknown(..)")
                .withCauseInstanceOf(NoSuchElementException.class);
    }
}
