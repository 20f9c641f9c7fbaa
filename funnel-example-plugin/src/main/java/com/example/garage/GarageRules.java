package com.example.garage;

import io.salesfunnel.condition.Condition;
import io.salesfunnel.evidence.Facts;
import io.salesfunnel.evidence.Money;
import io.salesfunnel.plugin.RuleProvider;
import io.salesfunnel.qualification.Criterion;
import io.salesfunnel.qualification.QualificationRule;
import io.salesfunnel.ruleset.RuleSet;
import java.util.List;

/** Publishes the rule {@code repairs-cars} and the rule set {@code garage-fit}. */
public final class GarageRules implements RuleProvider {

    private static final QualificationRule REPAIRS_CARS = new RepairsCars();

    private static final QualificationRule AFFORDS_TOOLS = Criterion.named("affords-tools")
            .reads(Facts.PURCHASING_POWER)
            .metWhen(Condition.atLeast(Money.of(2000, "EUR")))
            .ask("what can they spend on tools in a year?");

    private static final QualificationRule DECIDES = Criterion.named("decides")
            .reads(Facts.JOB_ROLE)
            .metWhen(Condition.oneOf("owner", "manager"))
            .ask("what do they do in the garage?");

    private static final RuleSet GARAGE_FIT = RuleSet.named("garage-fit", 1)
            .of(QualificationRule.all("buys-tools", REPAIRS_CARS, AFFORDS_TOOLS, DECIDES));

    /** Made by whoever looks for rules. */
    public GarageRules() {}

    @Override
    public List<QualificationRule> rules() {
        return List.of(REPAIRS_CARS);
    }

    @Override
    public List<RuleSet> ruleSets() {
        return List.of(GARAGE_FIT);
    }
}
