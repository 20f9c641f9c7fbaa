package io.salesfunnel.classifier;

import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.Fact;
import io.salesfunnel.evidence.Facts;
import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.evidence.InteractionType;
import io.salesfunnel.known.Known;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a party last said or did against buying: by an act, or by the fact that it is not interested. */
record Refusal(Optional<Interaction> act, Optional<Fact<Boolean>> fact) {

    static Refusal last(Known known, List<Interaction> interactions, Collection<? extends InteractionType> acts) {
        return new Refusal(
                interactions.stream().filter(one -> acts.contains(one.type())).reduce((one, later) -> later),
                known.fact(Facts.INTEREST).filter(interest -> !interest.value()));
    }

    /** What undoes something that the party has shown, if anything does. */
    Optional<Evidence> of(Evidence shown) {
        return Stream.<Evidence>concat(act.stream(), fact.stream())
                .filter(refusal -> undoes(refusal, shown))
                .findFirst();
    }

    /** A fact has no place of its own among what happened at its instant, so the refusal prevails there. */
    private static boolean undoes(Evidence refusal, Evidence shown) {
        boolean acts = refusal instanceof Interaction && shown instanceof Interaction;
        return acts
                ? Evidence.ORDER.compare(refusal, shown) > 0
                : !refusal.occurredAt().isBefore(shown.occurredAt());
    }
}
