package io.salesfunnel.rules.json;

import io.salesfunnel.ruleset.RuleSet;
import java.util.List;
import java.util.Optional;

/**
 * What was read: a rule set, or everything that is wrong with the text.
 *
 * <p>Immutable and safe for use by many threads, provided that the rules are.
 *
 * @param ruleSet the rule set, or empty if there are problems
 * @param problems the problems in the order of the text, empty if there is a rule set
 * @since 0.1
 */
public record Reading(Optional<RuleSet> ruleSet, List<Problem> problems) {

    /**
     * Keeps one of both.
     *
     * @param ruleSet the rule set, or empty if there are problems
     * @param problems the problems, empty if there is a rule set
     */
    public Reading {
        problems = List.copyOf(problems);
        if (ruleSet.isPresent() != problems.isEmpty()) {
            throw new IllegalArgumentException("Reading cannot have " + problems.size() + " problems and "
                    + (ruleSet.isPresent() ? "a" : "no") + " rule set; it has either");
        }
    }

    /**
     * The rule set, for those who cannot go on without one.
     *
     * @return the rule set
     * @throws InvalidRuleSetException if there are problems
     */
    public RuleSet orElseThrow() {
        return ruleSet.orElseThrow(() -> new InvalidRuleSetException(problems));
    }
}
