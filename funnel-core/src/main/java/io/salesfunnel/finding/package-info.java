/**
 * Step 1 of 14: what one question found. Reads nothing; is read by all that
 * judge.
 *
 * <p>Start at {@link io.salesfunnel.finding.Finding}.
 */
@NullMarked
package io.salesfunnel.finding;

import org.jspecify.annotations.NullMarked;
