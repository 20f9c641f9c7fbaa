package io.salesfunnel.benchmarks.qualification;

import io.salesfunnel.evidence.Fact;
import io.salesfunnel.evidence.FactKey;
import io.salesfunnel.evidence.Facts;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The chain written by hand over what ours reads: facts with a source and a time, by key, some of which may have run out. */
final class EvidenceChain implements Qualifier {

    private final List<Map<FactKey<?>, Fact<?>>> leads;

    EvidenceChain(List<Lead> leads) {
        this.leads = leads.stream().map(EvidenceChain::known).toList();
    }

    private static Map<FactKey<?>, Fact<?>> known(Lead lead) {
        Map<FactKey<?>, Fact<?>> known = new HashMap<>();
        FunnelQualifier.facts(lead).forEach(fact -> known.put(fact.key(), fact));
        return known;
    }

    @Override
    public Object judge(int lead) {
        Map<FactKey<?>, Fact<?>> known = leads.get(lead);
        Instant now = FunnelQualifier.NOW;
        return IfChain.judge(new Lead(
                value(known, Facts.TARGET_GROUP, now),
                value(known, Facts.NEED, now),
                value(known, Facts.AUTHORITY, now),
                value(known, Facts.INTEREST, now),
                value(known, Facts.EMPLOYEES, now),
                value(known, FunnelQualifier.BUDGET, now),
                value(known, Facts.INDUSTRY, now),
                value(known, Facts.RESIDENCE, now)));
    }

    private static <T> @Nullable T value(Map<FactKey<?>, Fact<?>> known, FactKey<T> key, Instant now) {
        Fact<?> fact = known.get(key);
        if (fact == null || fact.asOf().isAfter(now)) {
            return null;
        }
        boolean holds = fact.validUntil().filter(end -> !now.isBefore(end)).isEmpty();
        return holds ? key.type().cast(fact.value()) : null;
    }

    @Override
    public boolean qualifies(Object answer) {
        return ((IfChain.Verdict) answer).met();
    }

    @Override
    public Set<String> open(Object answer) {
        return IfChain.names((IfChain.Verdict) answer);
    }
}
