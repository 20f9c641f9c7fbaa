package io.salesfunnel.lint;

import io.salesfunnel.finding.Code;
import io.salesfunnel.qualification.Combination;
import io.salesfunnel.qualification.Combination.Weighted;
import io.salesfunnel.qualification.Criterion;
import io.salesfunnel.qualification.QualificationRule;
import io.salesfunnel.qualification.TolerantRule;
import io.salesfunnel.ruleset.RuleSet;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A rule at its place in a set; the same rule at two places is two. */
final class Place {

    private final String path;
    private final QualificationRule rule;
    private final boolean isInFavour;
    private final List<Place> parts = new ArrayList<>();

    private Place(String path, QualificationRule rule, boolean isInFavour) {
        this.path = path;
        this.rule = rule;
        this.isInFavour = isInFavour;
    }

    static Place of(QualificationRule rule) {
        return read(Code.shown(rule.name()), rule, true);
    }

    private static Place read(String path, QualificationRule rule, boolean isInFavour) {
        Place place = new Place(path, rule, isInFavour);
        if (rule instanceof Combination combination) {
            combination.vetoes().forEach(veto -> place.add(veto, isInFavour));
            for (Weighted term : combination.terms()) {
                place.add(term.rule(), isInFavour == term.weight() > 0);
            }
        } else if (rule instanceof RuleSet set) {
            place.add(set.rule(), isInFavour);
        } else if (rule instanceof TolerantRule tolerant) {
            place.parts.add(read(path, tolerant.rule(), isInFavour));
        }
        return place;
    }

    private void add(QualificationRule part, boolean inFavour) {
        parts.add(read(path + "/" + Code.shown(part.name()), part, inFavour));
    }

    String path() {
        return path;
    }

    QualificationRule rule() {
        return rule;
    }

    List<Place> parts() {
        return parts;
    }

    /** Whether the whole is rather met when this is. */
    boolean isInFavour() {
        return isInFavour;
    }

    boolean isOpaque() {
        return parts.isEmpty()
                && !(rule instanceof Criterion<?> criterion
                        && criterion.condition().isPresent());
    }

    Stream<Place> all() {
        return Stream.concat(Stream.of(this), parts.stream().flatMap(Place::all));
    }

    Stream<Place> leaves() {
        return all().filter(place -> place.parts.isEmpty());
    }

    Stream<Criterion<?>> criteria() {
        return leaves().filter(leaf -> !leaf.isOpaque()).map(leaf -> (Criterion<?>) leaf.rule);
    }
}
