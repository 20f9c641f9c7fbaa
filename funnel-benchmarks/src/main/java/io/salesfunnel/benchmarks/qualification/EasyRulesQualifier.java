package io.salesfunnel.benchmarks.qualification;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jeasy.rules.api.Condition;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rule;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** Easy Rules: one rule for each criterion, checked and not fired. Unknown is no. */
final class EasyRulesQualifier implements Qualifier {

    private final RulesEngine engine = new DefaultRulesEngine();
    private final Rules rules = new Rules();
    private final Facts[] leads;

    EasyRulesQualifier(List<Lead> leads) {
        this.leads = leads.stream().map(EasyRulesQualifier::facts).toArray(Facts[]::new);
        add(Leads.TARGET_GROUP, facts -> isTrue(facts.get("targetGroup")));
        add(Leads.NEED, facts -> isTrue(facts.get("need")));
        add(Leads.AUTHORITY, facts -> isTrue(facts.get("authority")));
        add(Leads.INTEREST, facts -> isTrue(facts.get("interest")));
        add(Leads.LARGE_ENOUGH, facts -> isAtLeast(facts.get("employees"), Leads.EMPLOYEES));
        add(Leads.BUDGET_ENOUGH, facts -> isAtLeast(facts.get("budget"), Leads.BUDGET));
        add(
                Leads.OUR_INDUSTRY,
                facts -> facts.get("industry") instanceof String code && Leads.INDUSTRIES.contains(code));
        add(Leads.NEAR, facts -> facts.get("residence") instanceof String code && Leads.RESIDENCES.contains(code));
    }

    private void add(String name, Condition condition) {
        rules.register(new RuleBuilder().name(name).when(condition).build());
    }

    private static boolean isTrue(Object value) {
        return Boolean.TRUE.equals(value);
    }

    private static boolean isAtLeast(Object value, int limit) {
        return value instanceof Long number && number >= limit;
    }

    private static Facts facts(Lead lead) {
        Facts facts = new Facts();
        Leads.map(lead).forEach(facts::put);
        return facts;
    }

    @Override
    public Object judge(int lead) {
        return engine.check(rules, leads[lead]);
    }

    @Override
    @SuppressWarnings("unchecked")
    public boolean qualifies(Object answer) {
        return !((Map<Rule, Boolean>) answer).containsValue(false);
    }

    @Override
    @SuppressWarnings("unchecked")
    public Set<String> open(Object answer) {
        Set<String> open = new LinkedHashSet<>();
        ((Map<Rule, Boolean>) answer).forEach((rule, met) -> {
            if (!met) {
                open.add(rule.getName());
            }
        });
        return open;
    }
}
