package outside;

import io.salesfunnel.condition.Condition;
import io.salesfunnel.evidence.Fact;
import io.salesfunnel.evidence.Facts;
import io.salesfunnel.evidence.Money;
import io.salesfunnel.evidence.StandardInteraction;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.known.EvidenceLog;
import io.salesfunnel.known.Known;
import io.salesfunnel.party.Organization;
import io.salesfunnel.plugin.Plugins;
import io.salesfunnel.plugin.RuleProvider;
import io.salesfunnel.qualification.Combination;
import io.salesfunnel.qualification.Criterion;
import io.salesfunnel.qualification.QualificationRule;
import io.salesfunnel.qualification.UnknownPolicy;
import io.salesfunnel.ruleset.Qualification;
import io.salesfunnel.ruleset.RuleSet;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Rules published by this program, found by it, and asked. */
public final class OwnRules implements RuleProvider {

    record Spoken(String name) implements QualificationRule {
        @Override
        public Finding check(Known known) {
            return known.isTwoWay() ? Finding.met() : Finding.notMet("not spoken with");
        }
    }

    @Override
    public List<RuleSet> ruleSets() {
        return List.of(RuleSet.named("outside", 1)
                .of(Combination.named("fit")
                        .veto(Criterion.isTrue(Facts.AUTHORITY))
                        .weigh(2, new Spoken("spoken"))
                        .weigh(1, Criterion.named("budget")
                                .reads(Facts.BUDGET)
                                .metWhen(Condition.atLeast(Money.of(100, "EUR")))
                                .freshFor(Duration.ofDays(90)))
                        .weigh(1, Criterion.isTrue(Facts.NEED).whenUnknown(UnknownPolicy.provisional(
                                Duration.ofDays(7), StandardInteraction.CALL_ANSWERED)))
                        .threshold(2)));
    }

    static void ask() {
        Instant now = Instant.parse("2026-03-02T09:00:00Z");
        RuleSet rules = Plugins.load().ruleSet("outside", 1).orElseThrow();
        Organization party = Organization.builder().id("O-1").build();
        Qualification open = rules.judge(party, EvidenceLog.empty(), now);
        System.out.println(open.questions().get(0).text());
        Qualification met = rules.judge(
                party,
                EvidenceLog.of(List.of(
                        Fact.of(Facts.AUTHORITY, true, "call", now),
                        Fact.of(Facts.BUDGET, Money.of(100, "EUR"), "call", now))),
                now);
        System.out.println(met.explain());
    }
}
