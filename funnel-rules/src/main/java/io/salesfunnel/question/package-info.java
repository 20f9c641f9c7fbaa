/**
 * Step 1 of the rules: what to ask next. Reads the rules of the core; is read by {@code ruleset}.
 *
 * <p>Start at {@link io.salesfunnel.question.Question}.
 */
@NullMarked
package io.salesfunnel.question;

import org.jspecify.annotations.NullMarked;
