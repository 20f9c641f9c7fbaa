package io.salesfunnel.examples.tour;

import static io.salesfunnel.evidence.StandardInteraction.CALL_ANSWERED;
import static io.salesfunnel.evidence.StandardInteraction.MEETING_HELD;
import static io.salesfunnel.examples.tour.GuideCast.PERSON;
import static io.salesfunnel.examples.tour.GuideCast.call;
import static io.salesfunnel.examples.tour.GuideCast.day;
import static io.salesfunnel.examples.tour.GuideCast.lead;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.condition.Condition;
import io.salesfunnel.evidence.Fact;
import io.salesfunnel.evidence.Facts;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.funnel.Funnel;
import io.salesfunnel.known.EvidenceLog;
import io.salesfunnel.qualification.Combination;
import io.salesfunnel.qualification.Criterion;
import io.salesfunnel.qualification.QualificationRule;
import io.salesfunnel.qualification.UnknownPolicy;
import io.salesfunnel.ruleset.Qualification;
import io.salesfunnel.ruleset.RuleSet;
import io.salesfunnel.ruleset.RuleSets;
import io.salesfunnel.sales.Contact;
import io.salesfunnel.sales.Engagement;
import io.salesfunnel.sales.Lead;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every snippet of the guide to writing rules, up to rule sets. */
class RulesGuideTest {

    private static final Criterion<Boolean> NEED = Criterion.isTrue(Facts.NEED);
    private static final Criterion<Boolean> MEANS = Criterion.isTrue(Facts.MEANS);
    private static final Criterion<Boolean> PRIORITY = Criterion.isTrue(Facts.PRIORITY);
    private static final Criterion<Boolean> OF_AGE = Criterion.isTrue(Facts.LEGAL_CAPACITY);

    private static Qualification judged(QualificationRule rule, Fact<?>... facts) {
        return RuleSet.named("guide", 1).of(rule).judge(PERSON, EvidenceLog.of(List.of(facts)), day(9));
    }

    @Test
    void writesCriteria() {
        // spotless:off
        Criterion<Integer> large = Criterion.named("large-enough")
                .reads(Facts.EMPLOYEES)
                .metWhen(Condition.atLeast(50))
                .ask("how many people work there?")
                .freshFor(Duration.ofDays(365));
        Criterion<String> benelux = Criterion.named("seat-in-benelux")
                .reads(Facts.RESIDENCE)
                .metWhen(country -> country.matches("BE|NL|LU"));
        QualificationRule met = QualificationRule.of("met", known ->
                known.has(MEETING_HELD) ? Finding.met() : Finding.notMet("no meeting so far"));
        // spotless:on

        assertThat(judged(large, Fact.of(Facts.EMPLOYEES, 50, "call", day(2))).isQualified())
                .isTrue();
        assertThat(judged(benelux, Fact.of(Facts.RESIDENCE, "NL", "call", day(2)))
                        .isQualified())
                .isTrue();
        assertThat(judged(met).isDisqualified()).isTrue();
    }

    @Test
    void combines() {
        // spotless:off
        QualificationRule two = QualificationRule.atLeast("two-of-three", 2, NEED, MEANS, PRIORITY);
        QualificationRule fit = Combination.named("fit")
                .veto(OF_AGE)
                .weigh(30, NEED).weigh(20, MEANS).weigh(10, PRIORITY)
                .threshold(40);
        // spotless:on

        Fact<Boolean> need = Fact.of(Facts.NEED, true, "call", day(2));
        Fact<Boolean> means = Fact.of(Facts.MEANS, true, "call", day(2));
        assertThat(judged(two, need, means).isQualified()).isTrue();
        assertThat(judged(fit, need, means).isUndetermined()).isTrue();
    }

    @Test
    void saysWhatUnknownMeans() {
        // spotless:off
        QualificationRule strict = MEANS.whenUnknown(UnknownPolicy.NO);
        QualificationRule lenient = MEANS.whenUnknown(
                UnknownPolicy.provisional(Duration.ofDays(14), CALL_ANSWERED, MEETING_HELD));
        // spotless:on

        assertThat(judged(strict).isDisqualified()).isTrue();
        assertThat(judged(lenient).isQualified()).isTrue();
    }

    @Test
    void judgesByARuleSet() {
        Lead lead = lead();
        // spotless:off
        RuleSet rules = RuleSet.named("our-fit", 3).of(QualificationRule.all("requirements", NEED, MEANS, OF_AGE));
        Qualification verdict = rules.judge(lead, day(4));
        if (verdict.isUndetermined()) {
            String ask = verdict.questions().get(0).text();
            System.out.println(ask + " " + verdict.explain());
        }
        // spotless:on

        assertThat(verdict.questions()).hasSize(3);
        assertThat(verdict.ruleSet().reference()).startsWith("our-fit:3:");
    }

    @Test
    void judgesByTheRulesOfTheDay() {
        Lead lead = lead();
        Instant january = Instant.parse("2026-01-01T00:00:00Z");
        Instant march = Instant.parse("2026-03-05T00:00:00Z");
        // spotless:off
        RuleSet old = RuleSet.named("our-fit", 1).of(NEED).validFrom(january).validUntil(march);
        RuleSet current = RuleSet.named("our-fit", 2).of(QualificationRule.all("both", NEED, MEANS)).validFrom(march);
        RuleSets rules = RuleSets.of(old, current);
        Qualification then = rules.judge(lead, day(4));
        // spotless:on

        assertThat(then.ruleSet()).isEqualTo(old);
        assertThat(rules.at(day(2))).contains(old);
        assertThat(rules.at(day(9))).contains(current);
    }

    @Test
    void standsOnATransition() {
        RuleSet rules = RuleSet.named("our-fit", 1).of(MEANS);
        // spotless:off
        Funnel funnel = Engagement.standard().named("engagement-by-fit", 1).requiring(rules).funnel();
        // spotless:on

        Lead lead = (Lead)
                funnel.replay("R-1", PERSON, GuideCast.lead().journal().log().arrivals())
                        .orElseThrow();
        Contact contact = funnel.attempt(Engagement.QUALIFY, lead, call()).orElseThrow();

        assertThat(contact.history().get(2).findings().toString()).isNotEmpty();
        assertThat(contact.history().get(2).findings().stream()
                        .flatMap(finding -> finding.parts().stream())
                        .map(part -> part.parameters().get("ruleSet")))
                .contains(rules.reference());
    }
}
