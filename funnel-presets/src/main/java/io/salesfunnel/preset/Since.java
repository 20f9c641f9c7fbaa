package io.salesfunnel.preset;

import io.salesfunnel.evidence.DecisionType;
import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.HumanDecision;
import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.evidence.InteractionType;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.known.Known;
import io.salesfunnel.qualification.QualificationRule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What a person decided stands until something newer happens. So an old quote does not push a deal forward again that
 * somebody took back, and an old contract neither wins it again nor wins the next one.
 */
final class Since {

    private final List<DecisionType> decisions;

    private Since(Collection<? extends DecisionType> decisions) {
        this.decisions = List.copyOf(decisions);
    }

    static Since decided(DecisionType... decisions) {
        return new Since(List.of(decisions));
    }

    Since and(DecisionType decision) {
        List<DecisionType> all = new ArrayList<>(decisions);
        all.add(decision);
        return new Since(all);
    }

    /** Met by an interaction of one of some kinds. */
    QualificationRule happened(String name, Collection<? extends InteractionType> types) {
        List<InteractionType> wanted = List.copyOf(types);
        String names = wanted.stream().map(InteractionType::name).collect(Collectors.joining(", "));
        return QualificationRule.of(
                name, known -> happened(known, wanted) ? Finding.met() : missing(known, "none of {what}", names));
    }

    /** Met by an interaction of a kind that a predicate tells. */
    QualificationRule happened(String name, String what, Predicate<? super InteractionType> isOne) {
        return QualificationRule.of(
                name,
                known -> after(known).stream().map(Interaction::type).anyMatch(isOne)
                        ? Finding.met()
                        : missing(known, "no {what}", what));
    }

    /** Met by a decision; as long as nobody takes it, a question. */
    QualificationRule decided(String name, DecisionType type, String question) {
        Finding asking = Finding.unknown("{question}").with("question", question);
        return QualificationRule.of(
                name,
                known -> known.decision(type)
                                .filter(decision -> isAfter(decision, latest(known)))
                                .isPresent()
                        ? Finding.met()
                        : asking);
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
                .map(taken -> Finding.notMet(text + " since {decision} at {at}")
                        .with("decision", taken.type().name())
                        .with("at", taken.decidedAt()))
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
