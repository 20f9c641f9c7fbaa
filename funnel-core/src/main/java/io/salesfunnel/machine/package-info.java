/**
 * Step 4 of 14: which stage comes next, and why not. Reads {@code finding}, {@code definition} and {@code
 * diagram}; is read by {@code qualification} and {@code funnel}.
 *
 * <p>Start at {@link io.salesfunnel.machine.StageMachine}; answers are a {@link
 * io.salesfunnel.machine.Decision}.
 */
@NullMarked
package io.salesfunnel.machine;

import org.jspecify.annotations.NullMarked;
