/**
 * Step 14 of 14: one log read through several funnels, the names of one funnel in the words of another, and
 * what an application stored against what the evidence gives. Reads {@code funnel} and what is before it; is
 * read by nothing.
 *
 * <p>Start at {@link io.salesfunnel.projection.Comparison}.
 */
@NullMarked
package io.salesfunnel.projection;

import org.jspecify.annotations.NullMarked;
