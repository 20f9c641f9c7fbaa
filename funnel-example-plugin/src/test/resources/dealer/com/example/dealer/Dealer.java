package com.example.dealer;

import io.salesfunnel.evidence.Fact;
import io.salesfunnel.evidence.Facts;
import io.salesfunnel.evidence.Money;
import io.salesfunnel.known.EvidenceLog;
import io.salesfunnel.party.Person;
import io.salesfunnel.plugin.Plugins;
import io.salesfunnel.ruleset.RuleSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Says who publishes rules, and what they make of some people. */
public final class Dealer implements Supplier<List<String>> {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @Override
    public List<String> get() {
        Plugins plugins = Plugins.load(Dealer.class.getModule().getLayer());
        RuleSet fit = plugins.ruleSet("garage-fit", 1).orElseThrow();
        List<String> said = new ArrayList<>(plugins.providers());
        said.add(plugins.rule("repairs-cars").orElseThrow().getClass().getModule().getName());
        said.add(judge(fit, "owner", "garage", 10_000));
        said.add(judge(fit, "receptionist", "garage", 10_000));
        said.add(judge(fit, "florist", "flowers", 1_000_000));
        return said;
    }

    private static String judge(RuleSet fit, String who, String industry, long euros) {
        String role = who.equals("receptionist") ? who : "owner";
        EvidenceLog log = EvidenceLog.of(List.of(
                Fact.of(Facts.JOB_ROLE, role, "call", NOON),
                Fact.of(Facts.INDUSTRY, industry, "call", NOON),
                Fact.of(Facts.PURCHASING_POWER, Money.of(euros, "EUR"), "call", NOON)));
        return fit.judge(Person.builder().id(who).build(), log, NOON).explain();
    }
}
