/**
 * Step 8 of 14: what the value of a fact has to be like. Reads {@code known}; is read by {@code
 * qualification}.
 *
 * <p>Start at {@link io.salesfunnel.condition.Condition}.
 */
@NullMarked
package io.salesfunnel.condition;

import org.jspecify.annotations.NullMarked;
