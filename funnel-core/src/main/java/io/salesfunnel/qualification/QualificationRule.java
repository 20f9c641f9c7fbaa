package io.salesfunnel.qualification;

import io.salesfunnel.evidence.FactKey;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.finding.Finding.Status;
import io.salesfunnel.known.Known;
import io.salesfunnel.machine.Guard;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * Answers one question about a party, such as whether there is a budget, from what is known about it.
 *
 * <p>A rule is a {@link Guard} that reads {@link Known}: it can stand on a transition, be part of another
 * rule, or be assessed by itself. It reads nothing but what it is given: no clock, no store, no earlier
 * answer. So a decision can be judged again years later.
 *
 * <p>A rule does not guess. If what it needs is not known, it answers {@link Finding#unknown(String)}, never
 * {@link Finding#notMet(String)}: the two lead to different next steps. Most rules are a {@link Criterion}.
 *
 * <p>A rule that throws or returns null is neither yes nor no: the question ends in a {@link
 * io.salesfunnel.machine.GuardFailedException} and nothing is changed. A rule runs in the thread of whoever
 * asks; none is interrupted by the library.
 *
 * <p><b>For implementers.</b> You may implement this interface. Instances must be immutable and safe for use
 * by many threads, and keep their name.
 *
 * @since 0.1
 */
public interface QualificationRule extends Guard<Known> {

    /**
     * Which facts this rule reads, as far as it declares them.
     *
     * @return an unmodifiable set in a fixed order, empty if it declares nothing
     */
    default Set<FactKey<?>> reads() {
        return Set.of();
    }

    /**
     * The answer without its reason, for those who ask often and explain seldom. A rule that can tell it without
     * making a finding may override this.
     *
     * @param known what is known
     * @return the status of {@link #check}
     */
    default Status answer(Known known) {
        return check(known).status();
    }

    /**
     * This rule with a policy for what it does not know.
     *
     * @param policy what to make of an unknown
     * @return the rule, of the same name
     */
    default QualificationRule whenUnknown(UnknownPolicy policy) {
        return new TolerantRule(this, policy);
    }

    /**
     * A rule made of a function.
     *
     * @param name the name, such as {@code budget-covers-deal}
     * @param judge makes the finding
     * @return the rule
     */
    static QualificationRule of(String name, Function<? super Known, Finding> judge) {
        return new JudgedRule(name, judge);
    }

    /**
     * Met when every one of the rules is.
     *
     * @param name the name of the whole
     * @param first a rule
     * @param more further rules
     * @return the rule
     */
    static QualificationRule all(String name, QualificationRule first, QualificationRule... more) {
        List<QualificationRule> rules = list(first, more);
        return Combination.counting(name, rules.size(), rules);
    }

    /**
     * Met when one of the rules is.
     *
     * @param name the name of the whole
     * @param first a rule
     * @param more further rules
     * @return the rule
     */
    static QualificationRule any(String name, QualificationRule first, QualificationRule... more) {
        return Combination.counting(name, 1, list(first, more));
    }

    /**
     * Met when at least so many of the rules are; unknown while the unknown ones could still decide it.
     *
     * @param name the name of the whole
     * @param needed how many have to be met, from 1 to the number of rules
     * @param first a rule
     * @param more further rules
     * @return the rule
     * @throws IllegalArgumentException if so many are not possible
     */
    static QualificationRule atLeast(String name, int needed, QualificationRule first, QualificationRule... more) {
        return Combination.counting(name, needed, list(first, more));
    }

    /**
     * Met when the rule is not; unknown when it is unknown.
     *
     * @param name the name of the negation
     * @param rule the rule
     * @return the rule
     */
    static QualificationRule not(String name, QualificationRule rule) {
        return Combination.negating(name, rule);
    }

    private static List<QualificationRule> list(QualificationRule first, QualificationRule... more) {
        List<QualificationRule> rules = new ArrayList<>();
        rules.add(Objects.requireNonNull(first, "rule"));
        rules.addAll(List.of(more));
        return rules;
    }
}
