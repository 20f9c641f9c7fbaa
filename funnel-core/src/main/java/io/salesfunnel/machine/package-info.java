/**
 * Step 4 of 4: which stage comes next, and why not. Reads {@code finding}, {@code definition} and {@code
 * diagram}.
 *
 * <p>Start at {@link io.salesfunnel.machine.StageMachine}; answers are a {@link
 * io.salesfunnel.machine.Decision}.
 */
@NullMarked
package io.salesfunnel.machine;

import org.jspecify.annotations.NullMarked;
