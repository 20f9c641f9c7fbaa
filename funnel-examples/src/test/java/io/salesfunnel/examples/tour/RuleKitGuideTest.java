package io.salesfunnel.examples.tour;

import static io.salesfunnel.evidence.StandardInteraction.CALL_ANSWERED;
import static io.salesfunnel.examples.tour.GuideCast.PERSON;
import static io.salesfunnel.examples.tour.GuideCast.day;
import static io.salesfunnel.examples.tour.GuideCast.lead;
import static io.salesfunnel.testkit.assertion.FunnelAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.absence.Absence;
import io.salesfunnel.condition.Condition;
import io.salesfunnel.evidence.Fact;
import io.salesfunnel.evidence.FactKey;
import io.salesfunnel.evidence.Facts;
import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.evidence.Money;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.framework.Frameworks;
import io.salesfunnel.framework.StandardRuleSets;
import io.salesfunnel.known.Assessment;
import io.salesfunnel.known.EvidenceLog;
import io.salesfunnel.lint.LintProblem;
import io.salesfunnel.lint.RuleSetLint;
import io.salesfunnel.plugin.Plugins;
import io.salesfunnel.plugin.RuleProvider;
import io.salesfunnel.qualification.Criterion;
import io.salesfunnel.qualification.QualificationRule;
import io.salesfunnel.rules.json.Reading;
import io.salesfunnel.rules.json.RuleSetJson;
import io.salesfunnel.rules.json.Vocabulary;
import io.salesfunnel.ruleset.Qualification;
import io.salesfunnel.ruleset.RuleSet;
import io.salesfunnel.sales.Lead;
import io.salesfunnel.testkit.QualificationRuleContract;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Every snippet of the guide to writing rules, after rule sets. */
class RuleKitGuideTest {

    private static final FactKey<Integer> LIFTS = new FactKey<>("lifts", Integer.class);

    // spotless:off
    public static final class GarageRules implements RuleProvider {
        @Override
        public List<RuleSet> ruleSets() {
            return List.of(Frameworks.bant());
        }
    }
    // spotless:on

    @Test
    void judgesByAFramework() {
        Lead lead = lead();
        // spotless:off
        Qualification bant = Frameworks.bant().judge(lead, day(4));
        Qualification large = StandardRuleSets.thresholds(50, Money.of(1_000_000, "EUR"), "automotive").judge(lead, day(4));
        // spotless:on

        assertThat(bant).isUndetermined();
        assertThat(large).isUndetermined();
    }

    @Test
    void noticesWhatDidNotHappen() {
        Lead lead = lead();
        // spotless:off
        Absence silence = Absence.noContactFor(Duration.ofDays(10));
        Assessment<Finding> answer = lead.assess(day(4), silence::check);
        Optional<Instant> lookAgain = answer.validUntil();
        // spotless:on

        assertThat(answer.value()).isNotMet();
        assertThat(lookAgain).contains(day(12));
    }

    @Test
    void checksARuleSet() {
        // spotless:off
        RuleSet small = RuleSet.named("small", 1).of(QualificationRule.all("size",
                Criterion.named("at-least-50").reads(Facts.EMPLOYEES).metWhen(Condition.atLeast(50)),
                Criterion.named("at-most-10").reads(Facts.EMPLOYEES).metWhen(Condition.atMost(10))));
        for (LintProblem problem : RuleSetLint.check(small)) {
            System.out.println(problem.message());
        }
        // spotless:on

        assertThat(RuleSetLint.check(small))
                .extracting(LintProblem::code)
                .containsExactly(LintProblem.Code.CONTRADICTION);
    }

    @Test
    void writesAndReadsRules() {
        RuleSet fit = RuleSet.named("fit", 1)
                .of(Criterion.named("has-lifts").reads(LIFTS).metWhen(Condition.atLeast(2)));
        // spotless:off
        RuleSetJson json = RuleSetJson.of(Vocabulary.standard().withFacts(LIFTS));
        String text = json.write(fit);
        Reading reading = json.read(text);
        reading.problems().forEach(System.out::println);
        RuleSet same = reading.orElseThrow();
        // spotless:on

        assertThat(same).isEqualTo(fit);
        assertThat(same.hash()).isEqualTo(fit.hash());
    }

    @Test
    void findsRulesByName() {
        // spotless:off
        Plugins plugins = Plugins.of(new GarageRules());     // or Plugins.load(), which asks ServiceLoader
        RuleSet bant = plugins.ruleSet("bant", 1).orElseThrow();
        // spotless:on

        assertThat(bant).isEqualTo(Frameworks.bant());
    }

    // spotless:off
    @Nested
    class BudgetRuleTest implements QualificationRuleContract {
        @Override
        public QualificationRule rule() {
            return Criterion.named("budget").reads(Facts.BUDGET).metWhen(Condition.atLeast(Money.of(5000, "EUR")));
        }

        @Override
        public EvidenceLog met(Instant at) {
            return EvidenceLog.of(List.of(Fact.of(Facts.BUDGET, Money.of(5000, "EUR"), "call", at)));
        }

        @Override
        public EvidenceLog notMet(Instant at) {
            return EvidenceLog.of(List.of(Fact.of(Facts.BUDGET, Money.of(4999, "EUR"), "call", at)));
        }
    }
    // spotless:on

    @Test
    void assertsWithReasons() {
        Lead lead = lead();
        Interaction call = Interaction.of("I-9", PERSON, CALL_ANSWERED, day(4));
        // spotless:off
        assertThat(GuideCast.FUNNEL.record(lead, call)).isRecorded().hasReason("QUALIFY");
        assertThat(Frameworks.bant().judge(lead, day(4))).isUndetermined();
        // spotless:on
    }
}
