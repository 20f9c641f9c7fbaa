package io.salesfunnel.lint;

import java.util.List;
import java.util.Objects;

/**
 * One thing that is wrong with a rule set or that cannot be told of it, with what would mend it.
 *
 * <p>Immutable and safe for use by many threads; cannot be extended by users.
 *
 * @param code the stable code
 * @param rules the rules that are concerned, each as the names that lead to it, such as {@code fit/size/small}
 * @param message what is so, and what would work
 * @since 0.1
 */
public record LintProblem(Code code, List<String> rules, String message) {

    /** The kinds of problem. */
    public enum Code {
        /** Nothing that could be known meets the set. */
        CONTRADICTION,
        /** The set is met whatever is known, once it is. */
        VACUOUS,
        /** A rule could be met always, or never, and no answer of the set would be another. */
        NEVER_MATTERS,
        /** Limits on one fact, or on facts that are compared, in currencies that are not. */
        TWO_CURRENCIES,
        /** Two bands of values of one fact have values in common, and neither holds the other. */
        OVERLAPPING_RANGES,
        /** Values of one fact lie between two bands that have points. */
        GAP_BETWEEN_RANGES,
        /** Not wrong: a rule is made of a function, so nobody can look into it. */
        OPAQUE,
        /** Not wrong: there are too many cases to look for a contradiction and for rules that never matter. */
        NOT_ANALYSED
    }

    /**
     * Keeps the three parts.
     *
     * @param code the stable code
     * @param rules the rules that are concerned
     * @param message what is so, and what would work
     */
    public LintProblem {
        Objects.requireNonNull(code, "code");
        rules = List.copyOf(rules);
        Objects.requireNonNull(message, "message");
    }

    @Override
    public String toString() {
        return code + " " + message;
    }
}
