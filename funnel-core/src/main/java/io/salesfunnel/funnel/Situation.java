package io.salesfunnel.funnel;

import io.salesfunnel.evidence.DecisionType;
import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.HumanDecision;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.known.Known;
import io.salesfunnel.machine.Guard;
import java.util.Locale;
import java.util.Objects;
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

        @Override
        public boolean equals(Object other) {
            return other instanceof KnownGuard that && Objects.equals(guard, that.guard);
        }

        @Override
        public int hashCode() {
            return guard.hashCode();
        }
    }

    /** Met when what has just come is a decision of one kind, and unknown until somebody decides. */
    record DecidedGuard(DecisionType type, String name, Finding missing) implements Guard<Situation> {

        DecidedGuard(DecisionType type) {
            this(type, type.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }

        private DecidedGuard(DecisionType type, String name) {
            this(
                    type,
                    name,
                    Finding.unknown("needs {decision} of a person, with a reason")
                            .with("decision", type.name())
                            .named(name));
        }

        @Override
        public Finding check(Situation situation) {
            return situation.evidence() instanceof HumanDecision decision
                            && decision.type().equals(type)
                    ? Finding.met()
                    : missing;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof DecidedGuard that && type.equals(that.type);
        }

        @Override
        public int hashCode() {
            return type.hashCode();
        }
    }
}
