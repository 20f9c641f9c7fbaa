package com.example.garage;

import io.salesfunnel.evidence.FactKey;
import io.salesfunnel.evidence.Facts;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.known.Known;
import io.salesfunnel.qualification.QualificationRule;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether somebody repairs cars: a garage does, and so does whoever has a lift, whatever they call themselves.
 *
 * <p>Two facts of which either is enough need code of one's own. So this is a class and no criterion.
 */
final class RepairsCars implements QualificationRule {

    private static final List<String> GARAGES = List.of("garage", "bodywork", "tyres");

    @Override
    public String name() {
        return "repairs-cars";
    }

    @Override
    public Set<FactKey<?>> reads() {
        return new LinkedHashSet<>(List.of(Facts.INDUSTRY, GarageFacts.LIFTS));
    }

    @Override
    public Finding check(Known known) {
        Optional<String> industry = known.value(Facts.INDUSTRY);
        if (industry.filter(GARAGES::contains).isPresent()) {
            return Finding.met("is one of {garages}").with("garages", GARAGES);
        }
        Optional<Integer> lifts = known.value(GarageFacts.LIFTS);
        if (lifts.filter(number -> number > 0).isPresent()) {
            return Finding.met("has {lifts} lifts").with("lifts", lifts.get());
        }
        return industry.isPresent()
                ? Finding.notMet("is none of {garages} and is not known to have a lift")
                        .with("garages", GARAGES)
                : Finding.unknown("{question}")
                        .with("fact", Facts.INDUSTRY.name())
                        .with("question", "do they repair cars?");
    }
}
