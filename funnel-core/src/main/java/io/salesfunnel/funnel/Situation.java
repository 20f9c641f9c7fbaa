package io.salesfunnel.funnel;

import io.salesfunnel.evidence.DecisionType;
import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.HumanDecision;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.known.Known;
import io.salesfunnel.machine.Guard;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the machines are asked about: what is known, and the evidence that has just come, if any has. */
record Situation(Known known, @Nullable Evidence evidence) {

    /** A guard that reads what is known and nothing of the evidence that has just come. */
    record KnownGuard(Guard<? super Known> guard) implements Guard<Situation> {

        @Override
        public String name() {
            return guard.name();
        }

        @Override
        public Finding check(Situation situation) {
            return guard.check(situation.known());
        }
    }

    /** Met when what has just come is a decision of one kind, and unknown until somebody decides. */
    record DecidedGuard(DecisionType type) implements Guard<Situation> {

        @Override
        public String name() {
            return type.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        @Override
        public Finding check(Situation situation) {
            return situation.evidence() instanceof HumanDecision decision
                            && decision.type().equals(type)
                    ? Finding.met()
                    : Finding.unknown("needs {decision} of a person, with a reason")
                            .with("decision", type.name());
        }
    }
}
