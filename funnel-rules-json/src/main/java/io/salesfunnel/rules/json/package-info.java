/**
 * Rule sets as data. Reads the rules; is read by those who keep rule sets in files.
 *
 * <p>Start at {@link io.salesfunnel.rules.json.RuleSetJson}.
 */
@NullMarked
package io.salesfunnel.rules.json;

import org.jspecify.annotations.NullMarked;
