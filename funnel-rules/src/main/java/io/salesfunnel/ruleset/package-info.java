/**
 * Step 2 of the rules: rules under one name and version, and the qualification they give. Reads {@code question}; is
 * read by what follows.
 *
 * <p>Start at {@link io.salesfunnel.ruleset.RuleSet}.
 */
@NullMarked
package io.salesfunnel.ruleset;

import org.jspecify.annotations.NullMarked;
