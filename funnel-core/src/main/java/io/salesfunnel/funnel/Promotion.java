package io.salesfunnel.funnel;

import io.salesfunnel.evidence.InteractionType;
import io.salesfunnel.evidence.StandardDecision;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.known.Known;
import io.salesfunnel.machine.Guard;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The guards on the ways to a customer. */
final class Promotion {

    private Promotion() {}

    static Guard<Known> committed(Set<InteractionType> types) {
        List<InteractionType> all = List.copyOf(types);
        String name = "commercial-commitment";
        Finding missing = missing(all, "").named(name);
        return Guard.judging(name, known -> known.hasAny(all) ? Finding.met() : missing);
    }

    static Guard<Known> committedOrImported(Set<InteractionType> types) {
        List<InteractionType> all = List.copyOf(types);
        String name = "committed-or-imported";
        Finding missing =
                missing(all, ", nor " + StandardDecision.CUSTOMER_IMPORTED).named(name);
        return Guard.judging(
                name,
                known -> known.hasAny(all)
                                || known.decision(StandardDecision.CUSTOMER_IMPORTED)
                                        .isPresent()
                        ? Finding.met()
                        : missing);
    }

    private static Finding missing(List<InteractionType> types, String more) {
        return Finding.notMet("none of {types}" + more)
                .with("types", types.stream().map(InteractionType::name).collect(Collectors.joining(", ")));
    }
}
