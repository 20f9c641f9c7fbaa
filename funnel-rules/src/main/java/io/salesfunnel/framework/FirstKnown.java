package io.salesfunnel.framework;

import io.salesfunnel.finding.Finding;
import io.salesfunnel.finding.Finding.Status;
import io.salesfunnel.known.Known;
import io.salesfunnel.qualification.Asking;
import io.salesfunnel.qualification.QualificationRule;
import io.salesfunnel.ruleset.DataRule;
import java.util.ArrayList;
import java.util.List;

/** What the first of some rules says that knows an answer, so that what was told outranks what was concluded. */
record FirstKnown(String name, List<QualificationRule> parts) implements DataRule {

    FirstKnown {
        parts = List.copyOf(parts);
    }

    @Override
    public String content() {
        return "first-known";
    }

    @Override
    public Finding check(Known known) {
        List<Finding> findings = new ArrayList<>();
        for (QualificationRule part : parts) {
            Finding finding = Asking.finding(part, known);
            if (finding.status() != Status.UNKNOWN) {
                return Finding.of(finding.status()).with(List.of(finding));
            }
            findings.add(finding);
        }
        return Finding.unknown().with(findings);
    }
}
