package io.salesfunnel.funnel;

import io.salesfunnel.evidence.DecisionType;
import io.salesfunnel.evidence.HumanDecision;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.machine.Guard;
import java.util.Locale;

/** Met when the evidence that has just come is a decision of one kind, and unknown until somebody decides. */
record DecidedGuard(String name, DecisionType type) implements Guard<Situation> {

    DecidedGuard(DecisionType type) {
        this(type.name().toLowerCase(Locale.ROOT).replace('_', '-'), type);
    }

    @Override
    public Finding check(Situation situation) {
        return situation.evidence() instanceof HumanDecision decision
                        && decision.type().equals(type)
                ? Finding.met()
                : Finding.unknown("needs {decision} of a person, with a reason").with("decision", type.name());
    }
}
