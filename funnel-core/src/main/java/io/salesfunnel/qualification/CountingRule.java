package io.salesfunnel.qualification;

import io.salesfunnel.evidence.FactKey;
import io.salesfunnel.finding.Code;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.finding.Finding.Status;
import io.salesfunnel.known.Known;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** So many of several rules: one of them for any, all of them for all. */
record CountingRule(String name, int needed, List<QualificationRule> rules) implements QualificationRule {

    CountingRule {
        Code.require("Rule", "name", name);
        Set<String> names = new HashSet<>();
        for (QualificationRule rule : rules) {
            if (!names.add(Code.require("Rule '" + name + "'", "name of a part", rule.name()))) {
                throw new IllegalArgumentException("Rule '" + name + "' cannot have two parts named '" + rule.name()
                        + "'; give each a name of its own");
            }
        }
        if (needed < 1 || needed > rules.size()) {
            throw new IllegalArgumentException("Rule '" + name + "' cannot need " + needed + " of " + rules.size()
                    + " rules; a number from 1 to " + rules.size() + " is possible");
        }
    }

    static List<QualificationRule> list(QualificationRule first, QualificationRule... more) {
        List<QualificationRule> rules = new ArrayList<>();
        rules.add(Objects.requireNonNull(first, "rule"));
        rules.addAll(List.of(more));
        return List.copyOf(rules);
    }

    @Override
    public Set<FactKey<?>> reads() {
        Set<FactKey<?>> keys = new LinkedHashSet<>();
        rules.forEach(rule -> keys.addAll(rule.reads()));
        return Collections.unmodifiableSet(keys);
    }

    @Override
    public Finding check(Known known) {
        List<Finding> parts = new ArrayList<>(rules.size());
        int met = 0;
        int open = 0;
        for (QualificationRule rule : rules) {
            Finding part = Parts.ask(rule, known);
            parts.add(part);
            met += part.status() == Status.MET ? 1 : 0;
            open += part.status() == Status.UNKNOWN ? 1 : 0;
        }
        return Finding.of(status(met, open)).with(parts);
    }

    private Status status(int met, int open) {
        if (met >= needed) {
            return Status.MET;
        }
        return met + open < needed ? Status.NOT_MET : Status.UNKNOWN;
    }

    @Override
    public String toString() {
        return "QualificationRule{" + name + ": " + needed + " of " + rules.size() + "}";
    }
}
