package io.salesfunnel.testkit;

import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.Fact;
import io.salesfunnel.evidence.FactKey;
import io.salesfunnel.evidence.HumanDecision;
import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.known.EvidenceLog;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is left of evidence when something is left out of it. */
final class Omissions {

    private static final int FEW = 6;

    private Omissions() {}

    /** The whole; without each piece; each piece alone; without each fact; each fact alone; without any. */
    static List<Case> of(Case whole) {
        List<Evidence> all = whole.log().arrivals();
        List<Case> less = new ArrayList<>(List.of(whole));
        for (Evidence piece : all) {
            List<Evidence> others =
                    all.stream().filter(other -> !other.equals(piece)).toList();
            less.add(whole.but("without " + piece.id(), EvidenceLog.of(others)));
            less.add(whole.but("with nothing but " + piece.id(), EvidenceLog.of(List.of(piece))));
        }
        Set<FactKey<?>> keys = keys(whole.log());
        for (FactKey<?> key : keys) {
            Set<FactKey<?>> others = new LinkedHashSet<>(keys);
            others.remove(key);
            less.add(without(whole, List.of(key)));
            less.add(without(whole, others));
        }
        less.add(without(whole, keys));
        return less;
    }

    /** Without each selection of the facts, if they are few; else without one, two, all but one, and all. */
    static List<Case> ofFacts(Case whole, Collection<FactKey<?>> droppable) {
        List<FactKey<?>> keys =
                keys(whole.log()).stream().filter(droppable::contains).toList();
        int size = keys.size();
        if (size <= FEW) {
            return IntStream.range(1, 1 << size)
                    .mapToObj(bits -> without(whole, select(keys, bits)))
                    .toList();
        }
        List<Case> less = new ArrayList<>(List.of(without(whole, keys)));
        for (FactKey<?> one : keys) {
            less.add(
                    without(whole, keys.stream().filter(key -> !key.equals(one)).toList()));
            keys.forEach(other -> less.add(without(whole, new LinkedHashSet<>(List.<FactKey<?>>of(one, other)))));
        }
        return less;
    }

    private static List<FactKey<?>> select(List<FactKey<?>> keys, int bits) {
        return IntStream.range(0, keys.size())
                .filter(i -> (bits >> i & 1) == 1)
                .<FactKey<?>>mapToObj(keys::get)
                .toList();
    }

    static Set<FactKey<?>> keys(EvidenceLog log) {
        Set<FactKey<?>> keys = new LinkedHashSet<>();
        log.arrivals().forEach(evidence -> evidence.facts().forEach(fact -> keys.add(fact.key())));
        return keys;
    }

    private static Case without(Case whole, Collection<FactKey<?>> dropped) {
        List<Evidence> rest = whole.log().arrivals().stream()
                .flatMap(evidence -> without(evidence, dropped))
                .toList();
        return whole.but("without the facts " + dropped, EvidenceLog.of(rest));
    }

    private static Stream<Evidence> without(Evidence evidence, Collection<FactKey<?>> dropped) {
        List<Fact<?>> kept = evidence.facts().stream()
                .filter(fact -> !dropped.contains(fact.key()))
                .toList();
        if (kept.size() == evidence.facts().size()) {
            return Stream.of(evidence);
        }
        if (evidence instanceof Interaction interaction) {
            return Stream.of(Interaction.builder().from(interaction).facts(kept).build());
        }
        return evidence instanceof HumanDecision decision
                ? Stream.of(HumanDecision.builder().from(decision).facts(kept).build())
                : Stream.of();
    }
}
