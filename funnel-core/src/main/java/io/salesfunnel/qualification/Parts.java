package io.salesfunnel.qualification;

import io.salesfunnel.finding.Finding;
import io.salesfunnel.known.Known;

final class Parts {

    private Parts() {}

    /** What a part says, under its name; a part that says nothing fails the whole. */
    // Null is what a broken rule may return in spite of its signature.
    @SuppressWarnings({"ConstantConditions", "ConstantValue"})
    static Finding ask(QualificationRule rule, Known known) {
        Finding finding;
        try {
            finding = rule.check(known);
        } catch (RuntimeException e) {
            throw new IllegalStateException(
                    "Rule '" + rule.name() + "' failed inside another: it threw what is the cause;"
                            + " one that lacks what it needs answers Finding.unknown(..)",
                    e);
        }
        if (finding == null) {
            throw new IllegalStateException(
                    "Rule '" + rule.name()
                            + "' failed inside another: it returned null; one that lacks what it needs answers Finding.unknown(..)");
        }
        return finding.named(rule.name());
    }
}
