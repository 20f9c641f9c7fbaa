package io.salesfunnel.preset;

import io.salesfunnel.evidence.DecisionType;
import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.HumanDecision;
import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.evidence.InteractionType;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.known.Known;
import io.salesfunnel.qualification.QualificationRule;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What somebody set by hand stands until something newer happens. So an old quote does not push a deal forward again
 * that a person took back, and an old contract does not win it again.
 */
final class Since {

    private final List<DecisionType> decisions;

    private Since(Collection<? extends DecisionType> decisions) {
        this.decisions = List.copyOf(decisions);
    }

    /** Since one of some things was decided. */
    static Since decided(DecisionType... decisions) {
        return new Since(List.of(decisions));
    }

    /** Met by an interaction of one of some kinds. */
    QualificationRule happened(String name, Collection<? extends InteractionType> types) {
        List<InteractionType> wanted = List.copyOf(types);
        String names = wanted.stream().map(InteractionType::name).collect(Collectors.joining(", "));
        return QualificationRule.of(
                name, known -> happened(known, wanted) ? Finding.met() : missing(known, "none of {what}", names));
    }

    /** Met by a decision. */
    QualificationRule decided(String name, DecisionType type) {
        return QualificationRule.of(
                name,
                known -> known.decision(type)
                                .filter(decision -> isAfter(decision, latest(known)))
                                .isPresent()
                        ? Finding.met()
                        : missing(known, "no {what}", type.name()));
    }

    boolean happened(Known known, Collection<? extends InteractionType> types) {
        return known.hasAny(types)
                && after(known).stream().map(Interaction::type).anyMatch(types::contains);
    }

    /** The interactions that are newer, the earliest first. */
    List<Interaction> after(Known known) {
        Optional<HumanDecision> latest = latest(known);
        return known.interactions().stream()
                .filter(interaction -> isAfter(interaction, latest))
                .toList();
    }

    private Finding missing(Known known, String text, String what) {
        return latest(known)
                .map(chosen -> Finding.notMet(text + " since {decision} at {at}")
                        .with("decision", chosen.type().name())
                        .with("at", chosen.decidedAt()))
                .orElseGet(() -> Finding.notMet(text + " so far"))
                .with("what", what);
    }

    private Optional<HumanDecision> latest(Known known) {
        return decisions.stream().flatMap(type -> known.decision(type).stream()).max(Evidence.ORDER);
    }

    private static boolean isAfter(Evidence evidence, Optional<HumanDecision> decision) {
        return decision.filter(taken -> Evidence.ORDER.compare(evidence, taken) < 0)
                .isEmpty();
    }
}
