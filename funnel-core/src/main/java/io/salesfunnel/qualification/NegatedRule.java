package io.salesfunnel.qualification;

import io.salesfunnel.evidence.FactKey;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.known.Known;
import java.util.List;
import java.util.Objects;
import java.util.Set;

record NegatedRule(String name, QualificationRule rule) implements QualificationRule {

    NegatedRule {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(rule, "rule");
    }

    @Override
    public Set<FactKey<?>> reads() {
        return rule.reads();
    }

    @Override
    public Finding check(Known known) {
        Finding part = Parts.ask(rule, known);
        return Finding.of(part.status().not()).with(List.of(part));
    }

    @Override
    public String toString() {
        return "QualificationRule{not " + rule.name() + "}";
    }
}
