/**
 * Step 2 of 5: a deal, what happens to it, and the machine that decides. Knows nothing of files.
 *
 * <p>Start at {@link io.salesfunnel.examples.pipeline.deal.DealLife}.
 */
@DealStyle
@NullMarked
package io.salesfunnel.examples.pipeline.deal;

import org.jspecify.annotations.NullMarked;
