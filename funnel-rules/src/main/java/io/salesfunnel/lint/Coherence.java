package io.salesfunnel.lint;

import io.salesfunnel.finding.Finding.Status;
import io.salesfunnel.lint.LintProblem.Code;
import io.salesfunnel.qualification.Combination;
import io.salesfunnel.ruleset.RuleSet;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Asks a set in all cases: whether its answers differ, and whether all its rules have a part in them. */
final class Coherence {

    private static final int MOST = 100_000;

    /** In each case, each rule may be replaced by an answer, and then all rules are asked. */
    private static final long MOST_ANSWERS = 250_000_000;

    private final RuleSet set;
    private final Place root;
    private final int most;
    private final Cases cases;
    private final Answers answers;

    Coherence(RuleSet set, Place root) {
        this.set = set;
        this.root = root;
        this.most = most(root.all().count());
        Truths truths = new Truths(root, most);
        this.answers = new Answers(root, truths);
        this.cases = truths.cases();
    }

    private static int most(long rules) {
        return (int) Math.max(1, Math.min(MOST, MOST_ANSWERS / (rules * rules)));
    }

    List<LintProblem> problems() {
        if (cases.count() > most) {
            return List.of(new LintProblem(
                    Code.NOT_ANALYSED,
                    List.of(root.path()),
                    subject() + " cannot be asked in all cases: there are more than " + most
                            + "; check its parts as sets of their own"));
        }
        if (!isEver(true, Map.of())) {
            return List.of(constant(Code.CONTRADICTION, true, " can never be met because of "));
        }
        return isEver(false, Map.of())
                ? idle(root, sameAs()).toList()
                : List.of(constant(Code.VACUOUS, false, " is always met because of "));
    }

    private String subject() {
        return "RuleSet '" + set.name() + "' version " + set.version();
    }

    private boolean isEver(boolean met, Map<Place, Status> taken) {
        return cases.any(states -> met == (answers.of(root, states, taken) == Status.MET));
    }

    /** The rules that do it together: all others may be as they like. */
    private LintProblem constant(Code code, boolean met, String because) {
        Map<Place, Status> taken = new HashMap<>();
        List<String> paths = new ArrayList<>();
        for (Place leaf : root.leaves().toList()) {
            taken.put(leaf, met == leaf.isInFavour() ? Status.MET : Status.NOT_MET);
            if (isEver(met, taken)) {
                taken.remove(leaf);
                paths.add(leaf.path());
            }
        }
        String names = paths.stream().map(path -> "'" + path + "'").collect(Collectors.joining(", "));
        return new LintProblem(code, paths, subject() + because + names + "; change one of them");
    }

    /** For each part, by which answers it could be replaced. */
    private Map<Place, Set<Status>> sameAs() {
        Map<Place, Set<Status>> same = new LinkedHashMap<>();
        root.all()
                .filter(place -> place.rule() instanceof Combination)
                .flatMap(place -> place.parts().stream())
                .forEach(part -> same.put(part, EnumSet.of(Status.MET, Status.NOT_MET)));
        cases.any(states -> {
            Status answer = answers.of(root, states, Map.of());
            same.forEach((part, instead) ->
                    instead.removeIf(one -> answers.of(root, states, Map.of(part, one)) != answer));
            same.values().removeIf(Set::isEmpty);
            return same.isEmpty();
        });
        return same;
    }

    private Stream<LintProblem> idle(Place place, Map<Place, Set<Status>> same) {
        Set<Status> instead = same.get(place);
        return instead == null
                ? place.parts().stream().flatMap(part -> idle(part, same))
                : Stream.of(idle(place, instead));
    }

    private static LintProblem idle(Place place, Set<Status> instead) {
        String as = instead.size() > 1
                ? "whether it is met or not; leave it out, or give it more weight"
                : instead.contains(Status.MET)
                        ? "as if it were always met; leave it out, or ask more of it"
                        : "as if it were never met; leave it out, or ask less of it";
        return new LintProblem(
                Code.NEVER_MATTERS,
                List.of(place.path()),
                "Rule '" + place.path() + "' never matters: the answer is the same " + as);
    }
}
