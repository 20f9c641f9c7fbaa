/**
 * Step 11 of 14: stages' kinds, ways between stages, and what is written down of a record's life. Reads
 * {@code finding}, {@code party} and {@code evidence}; is read by {@code funnel}, {@code sales} and {@code
 * projection}.
 *
 * <p>Start at {@link io.salesfunnel.stage.Transition}; what is written down is a {@link
 * io.salesfunnel.stage.StageChange}.
 */
@NullMarked
package io.salesfunnel.stage;

import org.jspecify.annotations.NullMarked;
