/**
 * Step 1 of 4: what one question found. Reads nothing; is read by {@code machine}.
 *
 * <p>Start at {@link io.salesfunnel.finding.Finding}.
 */
@NullMarked
package io.salesfunnel.finding;

import org.jspecify.annotations.NullMarked;
