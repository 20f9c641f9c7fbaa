package io.salesfunnel.lint;

import io.salesfunnel.lint.LintProblem.Code;
import io.salesfunnel.qualification.Combination;
import io.salesfunnel.qualification.Combination.Weighted;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Finds bands that do not fit together. Ranges of one fact are bands where each of them adds to the sum of a
 * combination that does not need them all; one that holds another is a further step, not a neighbour.
 */
final class Bands {

    private final List<Band> bands;
    private final boolean havePoints;

    private Bands(List<Band> bands, boolean havePoints) {
        this.bands = bands;
        this.havePoints = havePoints;
    }

    static Stream<LintProblem> problems(Place place) {
        return place.rule() instanceof Combination combination
                ? of(place, combination).problems()
                : Stream.empty();
    }

    private static Bands of(Place place, Combination combination) {
        List<Weighted> terms = combination.terms();
        long most = terms.stream().mapToLong(term -> Math.max(term.weight(), 0)).sum();
        List<Band> bands = new ArrayList<>();
        for (int i = 0; i < terms.size(); i++) {
            int weight = terms.get(i).weight();
            if (weight > 0 && most - weight >= combination.threshold()) {
                Band.of(place.parts().get(combination.vetoes().size() + i)).ifPresent(bands::add);
            }
        }
        return new Bands(bands, terms.stream().anyMatch(term -> Math.abs(term.weight()) != 1));
    }

    private Stream<LintProblem> problems() {
        return bands.stream()
                .flatMap(one -> bands.stream()
                        .filter(one::isBefore)
                        .filter(later ->
                                one.reaches(later) || (havePoints && isNext(one, later) && one.leavesGapTo(later)))
                        .map(later -> one.reaches(later) ? overlap(one, later) : gap(one, later)));
    }

    /** Whether no band takes some of what lies between two. */
    private boolean isNext(Band one, Band later) {
        return bands.stream().noneMatch(between -> one.endsBefore(between) && between.beginsBefore(later));
    }

    private static LintProblem overlap(Band one, Band later) {
        Object from = Objects.requireNonNull(later.low());
        String values = from.equals(one.high()) ? "at " + from : "from " + from + " to " + one.high();
        return new LintProblem(
                Code.OVERLAPPING_RANGES,
                List.of(one.path(), later.path()),
                "Rules '" + one.path() + "' and '" + later.path() + "' overlap: both take " + one.what() + " " + values
                        + "; end the first before the second begins, since limits are inclusive");
    }

    private static LintProblem gap(Band one, Band later) {
        return new LintProblem(
                Code.GAP_BETWEEN_RANGES,
                List.of(one.path(), later.path()),
                "Rules '" + one.path() + "' and '" + later.path() + "' leave a gap: neither takes " + one.what()
                        + " between " + one.high() + " and " + later.low()
                        + "; let the second begin where the first ends");
    }
}
