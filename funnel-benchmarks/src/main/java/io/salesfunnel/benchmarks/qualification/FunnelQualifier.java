package io.salesfunnel.benchmarks.qualification;

import io.salesfunnel.condition.Condition;
import io.salesfunnel.evidence.Fact;
import io.salesfunnel.evidence.FactKey;
import io.salesfunnel.evidence.Facts;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.finding.Finding.Status;
import io.salesfunnel.known.EvidenceLog;
import io.salesfunnel.known.Known;
import io.salesfunnel.party.Organization;
import io.salesfunnel.party.Party;
import io.salesfunnel.qualification.Criterion;
import io.salesfunnel.qualification.QualificationRule;
import io.salesfunnel.ruleset.Qualification;
import io.salesfunnel.ruleset.RuleSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Ours, in four depths. It reads the evidence of a record, told by a call of a day before. */
public final class FunnelQualifier implements Qualifier {

    /** How much is asked for. */
    enum Depth {
        /** Met, not met or unknown, of a rule. */
        ANSWER,
        /** The same of a versioned rule set, with the instant until which it holds. */
        VERDICT,
        /** The tree of findings. */
        FINDINGS,
        /** The tree, as a sentence. */
        TEXT
    }

    static final FactKey<Integer> BUDGET = new FactKey<>("budget-in-euro", Integer.class);
    private static final Instant TOLD = Instant.parse("2026-11-20T10:00:00Z");
    static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    private static final Party PARTY = Organization.builder().id("P-1").build();

    private final RuleSet rules = rules();
    private final EvidenceLog[] logs;
    private final Depth depth;

    FunnelQualifier(Depth depth, List<Lead> leads) {
        this.logs = leads.stream().map(lead -> EvidenceLog.of(facts(lead))).toArray(EvidenceLog[]::new);
        this.depth = depth;
    }

    /**
     * The eight criteria.
     *
     * @return the rule set
     */
    public static RuleSet rules() {
        return RuleSet.named("fit", 1)
                .of(QualificationRule.all(
                        "requirements",
                        Criterion.isTrue(Facts.TARGET_GROUP),
                        Criterion.isTrue(Facts.NEED),
                        Criterion.isTrue(Facts.AUTHORITY),
                        Criterion.isTrue(Facts.INTEREST),
                        Criterion.named(Leads.LARGE_ENOUGH)
                                .reads(Facts.EMPLOYEES)
                                .metWhen(Condition.atLeast(Leads.EMPLOYEES)),
                        Criterion.named(Leads.BUDGET_ENOUGH).reads(BUDGET).metWhen(Condition.atLeast(Leads.BUDGET)),
                        Criterion.named(Leads.OUR_INDUSTRY)
                                .reads(Facts.INDUSTRY)
                                .metWhen(Condition.oneOf("software", "trade", "logistics")),
                        Criterion.named(Leads.NEAR).reads(Facts.RESIDENCE).metWhen(Condition.oneOf("NL", "BE", "DE"))));
    }

    static List<Fact<?>> facts(Lead lead) {
        List<Fact<?>> facts = new ArrayList<>();
        add(facts, Facts.TARGET_GROUP, lead.targetGroup());
        add(facts, Facts.NEED, lead.need());
        add(facts, Facts.AUTHORITY, lead.authority());
        add(facts, Facts.INTEREST, lead.interest());
        add(facts, Facts.EMPLOYEES, lead.employees());
        add(facts, BUDGET, lead.budget());
        add(facts, Facts.INDUSTRY, lead.industry());
        add(facts, Facts.RESIDENCE, lead.residence());
        return facts;
    }

    private static <T> void add(List<Fact<?>> facts, FactKey<T> key, @Nullable T value) {
        if (value != null) {
            facts.add(Fact.of(key, value, "call", TOLD));
        }
    }

    @Override
    public Object judge(int lead) {
        EvidenceLog log = logs[lead];
        return switch (depth) {
            case ANSWER -> rules.rule().answer(Known.of(PARTY, log, NOW));
            case VERDICT -> rules.judge(PARTY, log, NOW);
            case FINDINGS -> rules.rule().check(Known.of(PARTY, log, NOW));
            case TEXT -> rules.judge(PARTY, log, NOW).explain();
        };
    }

    @Override
    public boolean qualifies(Object answer) {
        return switch (depth) {
            case ANSWER -> answer == Status.MET;
            case VERDICT -> ((Qualification) answer).isQualified();
            case FINDINGS -> ((Finding) answer).status() == Status.MET;
            case TEXT -> answer.toString().startsWith("Party 'P-1' is qualified");
        };
    }

    /** Empty where findings are not asked for. */
    @Override
    public Set<String> open(Object answer) {
        Set<String> open = new LinkedHashSet<>();
        if (answer instanceof Finding finding) {
            finding.parts().stream()
                    .filter(part -> part.status() != Status.MET)
                    .map(Finding::name)
                    .forEach(open::add);
        }
        return open;
    }
}
