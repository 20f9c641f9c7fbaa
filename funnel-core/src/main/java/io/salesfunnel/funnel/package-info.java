/**
 * Step 12 of 14: a funnel decides where a record is, and why. Reads all before it; is read by {@code sales}
 * and {@code projection}.
 *
 * <p>Start at {@link io.salesfunnel.funnel.Funnel}; answers are an {@link io.salesfunnel.funnel.Outcome}.
 */
@NullMarked
package io.salesfunnel.funnel;

import org.jspecify.annotations.NullMarked;
