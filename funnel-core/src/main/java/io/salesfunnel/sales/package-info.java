/**
 * Step 13 of 14: the ready-made sales funnel, its five kinds of record and the pipeline of its deals. Reads
 * {@code funnel} and all before it; is read by nothing.
 *
 * <p>Start at {@link io.salesfunnel.sales.Engagement}.
 */
@NullMarked
package io.salesfunnel.sales;

import org.jspecify.annotations.NullMarked;
