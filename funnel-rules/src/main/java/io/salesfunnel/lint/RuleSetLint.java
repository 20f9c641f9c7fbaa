package io.salesfunnel.lint;

import io.salesfunnel.lint.LintProblem.Code;
import io.salesfunnel.ruleset.RuleSet;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds what is wrong with a rule set before anybody is judged by it: whether its criteria are coherent, and each of
 * them of use.
 *
 * <pre>{@code
 * assertThat(RuleSetLint.check(fit)).isEmpty();
 * }</pre>
 *
 * <p>The values of each fact are cut into classes at the limits of the conditions on it, and the set is asked in
 * every case that can be made of these. So what is said of a set made of data is proven. It is taken that each fact
 * is known, is fresh enough for a rule that reads it, and, where it is money, in a currency of a limit; only a fact
 * that is asked for as such may also be missing. Rule sets in the set are taken as valid. Where a set can be met by
 * nothing or is met by all, the rules that are named do it together, whatever the others do.
 *
 * <p>A rule made of a function, and a choice between versions of a rule set, are opaque: they are taken to turn out
 * either way, whatever else is known. The same holds of a date that is compared with limits and with today as well,
 * and of sets of tags that are compared as a whole. So with these, a problem may be missed but none is made up.
 *
 * <p>Has no instances.
 *
 * @since 0.1
 */
public final class RuleSetLint {

    private RuleSetLint() {}

    /**
     * Looks for all problems of a rule set. Where there are too many cases it does not look for contradictions and
     * for rules that never matter, and says so by {@link Code#NOT_ANALYSED}. It stops counting as soon as it is
     * clear that there are.
     *
     * <p>A set of up to 50 rules, its parts at all levels and itself included, is asked in up to 100,000 cases. Each
     * rule is looked at together with each other in every case, so a larger set is asked in fewer: 250,000,000
     * divided by the square of the number of its rules, which is 25,000 cases for 100 rules and 250 for 1,000. The
     * same is said where one date is compared with today by more than 50 different conditions in one time zone.
     *
     * @param set the rule set
     * @return an unmodifiable list, in the order of the codes and then of the rules; empty if nothing is wrong
     */
    public static List<LintProblem> check(RuleSet set) {
        Place root = Place.of(set.rule());
        List<LintProblem> problems = new ArrayList<>(new Coherence(set, root).problems());
        problems.addAll(Currencies.problems(root));
        List<LintProblem> bands = root.all().flatMap(Bands::problems).toList();
        bands.stream()
                .filter(problem -> problem.code() == Code.OVERLAPPING_RANGES)
                .forEach(problems::add);
        bands.stream()
                .filter(problem -> problem.code() == Code.GAP_BETWEEN_RANGES)
                .forEach(problems::add);
        root.leaves().filter(Place::isOpaque).map(RuleSetLint::opaque).forEach(problems::add);
        return List.copyOf(problems);
    }

    private static LintProblem opaque(Place leaf) {
        return new LintProblem(
                Code.OPAQUE,
                List.of(leaf.path()),
                "Rule '" + leaf.path() + "' cannot be looked into: it is not made of data, so it is taken to turn out"
                        + " either way; a Criterion with a Condition is analysed");
    }
}
