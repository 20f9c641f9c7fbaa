package io.salesfunnel.absence;

import static io.salesfunnel.evidence.StandardInteraction.OBJECTION_RAISED;

import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.Fact;
import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.known.Known;
import java.util.Optional;

/** What a finding that is met says beside. */
enum Remark {
    NOTHING,
    HYPOTHESIS,
    RISK;

    Finding on(Finding met, Known known, Interaction since) {
        return switch (this) {
            case NOTHING -> met;
            case HYPOTHESIS -> met.with("hypothesis", hypothesis(known, since));
            case RISK -> met.with("risk", "COMPETITOR");
        };
    }

    private static String hypothesis(Known known, Interaction since) {
        Optional<Interaction> objection = known.interactions().stream()
                .filter(one -> one.type().equals(OBJECTION_RAISED))
                .filter(one -> Evidence.ORDER.compare(one, since) > 0)
                .reduce((one, later) -> later);
        Optional<Fact<Boolean>> forgotten = known.fact(Absence.CART_FORGOTTEN)
                .filter(Fact::value)
                .filter(fact -> !fact.asOf().isBefore(since.occurredAt()));
        if (forgotten.isPresent()
                && objection
                        .filter(one -> one.occurredAt().isAfter(forgotten.get().asOf()))
                        .isEmpty()) {
            return "FORGOTTEN";
        }
        return objection.isPresent() ? "HELD_BACK" : "UNKNOWN";
    }
}
