/**
 * Step 1 of 5: bytes become lines, lines become rows, and what cannot be read becomes a problem of its own
 * row. Knows nothing of deals.
 *
 * <p>Start at {@link io.salesfunnel.examples.pipeline.csv.Table}.
 */
@NullMarked
package io.salesfunnel.examples.pipeline.csv;

import org.jspecify.annotations.NullMarked;
