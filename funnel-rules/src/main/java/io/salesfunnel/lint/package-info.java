/**
 * Step 3 of the rules: what is wrong with a rule set, before anybody is judged by it. Reads {@code ruleset}; is read
 * by whoever writes rules.
 *
 * <p>Start at {@link io.salesfunnel.lint.RuleSetLint}; results are {@link io.salesfunnel.lint.LintProblem}.
 */
@NullMarked
package io.salesfunnel.lint;

import org.jspecify.annotations.NullMarked;
