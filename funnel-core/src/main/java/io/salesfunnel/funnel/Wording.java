package io.salesfunnel.funnel;

import io.salesfunnel.finding.Finding;
import io.salesfunnel.finding.Finding.Status;
import io.salesfunnel.machine.Decision;
import io.salesfunnel.stage.Drift;
import io.salesfunnel.stage.StageChange;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** How outcomes are put into words. */
final class Wording {

    private Wording() {}

    static String changes(List<StageChange> changes) {
        return changes.stream().map(Wording::change).collect(Collectors.joining("; then it "));
    }

    private static String change(StageChange change) {
        String why = describe(": ", change.findings());
        if (change.kind() == StageChange.Kind.RESTATED) {
            return "is restated from " + change.from() + " to " + change.to() + ", where with '"
                    + change.cause().orElse("") + "' the evidence in order leads" + why;
        }
        return change.from().equals(change.to())
                ? "is " + change.status() + " in " + change.to() + " on " + change.transition() + why
                : "moves from " + change.from() + " to " + change.to() + " on " + change.transition() + why;
    }

    static String describe(String before, List<Finding> findings) {
        return findings.isEmpty()
                ? ""
                : before + findings.stream().map(Finding::describe).collect(Collectors.joining(", "));
    }

    static String drift(Optional<Drift> drift) {
        return drift.map(found -> "; in order the evidence leads to " + found.stage() + ", " + found.status())
                .orElse("");
    }

    /** Why nothing followed: one finding for each transition that was considered. */
    static List<Finding> stayed(List<Decision<?, ?>> decisions) {
        return decisions.stream().map(Wording::stayed).toList();
    }

    private static Finding stayed(Decision<?, ?> decision) {
        Status status = decision.verdict() == Decision.Verdict.UNDETERMINED ? Status.UNKNOWN : Status.NOT_MET;
        return Finding.of(status).with(decision.reasons()).named(decision.trigger());
    }

    /** What to ask, the first question first. */
    static List<String> questions(List<Finding> findings) {
        return findings.stream()
                .flatMap(finding -> finding.questions().stream())
                .distinct()
                .toList();
    }
}
