package io.salesfunnel.classifier;

import static io.salesfunnel.evidence.StandardInteraction.EMAIL_OPENED;
import static io.salesfunnel.evidence.StandardInteraction.LOST_TO_COMPETITOR;
import static io.salesfunnel.evidence.StandardInteraction.NOT_INTERESTED;

import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.Fact;
import io.salesfunnel.evidence.Facts;
import io.salesfunnel.evidence.Flow;
import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.evidence.InteractionType;
import io.salesfunnel.evidence.Strength;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.known.Known;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What a party has shown, apart from what it took back since. */
record Shown(List<Interaction> all, List<Interaction> acts, Refusal refusal) {

    private static final List<InteractionType> REFUSALS = List.of(NOT_INTERESTED, LOST_TO_COMPETITOR);

    static Shown by(Known known, Predicate<InteractionType> counts) {
        List<Interaction> all = known.interactions();
        Refusal refusal = Refusal.last(known, all, REFUSALS);
        List<Interaction> acts = all.stream()
                .filter(one -> counts.test(one.type()))
                .filter(one -> refusal.of(one).isEmpty())
                .toList();
        return new Shown(all, acts, refusal);
    }

    /** Opening an e-mail is left out: it is no visit, and machines do it too. */
    static boolean isInterest(InteractionType type) {
        boolean visits = type.flow() == Flow.INBOUND && type.strength().compareTo(Strength.ATTENTION) >= 0;
        return type.isEngaging() || (visits && !type.equals(EMAIL_OPENED));
    }

    /** The earliest act, or the earliest fact that there is interest if that is known as of an earlier instant. */
    Optional<Evidence> first(Known known) {
        Optional<Evidence> act = acts.stream().findFirst().map(Evidence.class::cast);
        return known.facts(Facts.INTEREST).stream()
                .filter(Fact::value)
                .filter(fact -> refusal.of(fact).isEmpty())
                .min(Comparator.comparing(Fact::asOf))
                .filter(fact -> act.filter(one -> !fact.asOf().isBefore(one.occurredAt()))
                        .isEmpty())
                .map(Evidence.class::cast)
                .or(() -> act);
    }

    /** Why there is nothing to go by. */
    Finding nothing() {
        Optional<Evidence> last = refusal.act().map(Evidence.class::cast).or(refusal::fact);
        return last.map(refused -> Finding.notMet("nothing since {refusal} of {at}")
                        .with("refusal", name(refused))
                        .with("at", refused.occurredAt()))
                .orElseGet(() -> Finding.unknown("nothing shown so far"));
    }

    static String name(Evidence evidence) {
        return evidence instanceof Interaction interaction
                ? interaction.type().name()
                : ((Fact<?>) evidence).key().name();
    }
}
