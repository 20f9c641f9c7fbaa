package io.salesfunnel.lint;

import io.salesfunnel.evidence.FactKey;
import io.salesfunnel.evidence.Money;
import io.salesfunnel.lint.LintProblem.Code;
import io.salesfunnel.qualification.Criterion;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds limits that cannot be compared. */
final class Currencies {

    private Currencies() {}

    static List<LintProblem> problems(Place root) {
        return Compared.groups(root.criteria()).stream()
                .flatMap(facts -> problem(root, facts))
                .toList();
    }

    private static Stream<LintProblem> problem(Place root, Set<FactKey<?>> facts) {
        Set<String> currencies = new LinkedHashSet<>();
        Set<String> rules = new LinkedHashSet<>();
        root.leaves().filter(leaf -> !leaf.isOpaque()).forEach(leaf -> {
            Criterion<?> criterion = (Criterion<?>) leaf.rule();
            if (facts.contains(criterion.key())
                    && currencies.addAll(currencies(criterion).toList())) {
                rules.add(leaf.path());
            }
        });
        return currencies.size() < 2
                ? Stream.empty()
                : Stream.of(new LintProblem(
                        Code.TWO_CURRENCIES,
                        List.copyOf(rules),
                        "Rules '" + String.join("', '", rules) + "' cannot be judged together: they have limits in "
                                + String.join(" and ", currencies)
                                + ", and no rate of exchange is known; take one currency"));
    }

    private static Stream<String> currencies(Criterion<?> criterion) {
        return Scale.named(criterion.key(), Aspect.condition(criterion))
                .filter(Money.class::isInstance)
                .map(value -> ((Money) value).currency().getCurrencyCode());
    }
}
