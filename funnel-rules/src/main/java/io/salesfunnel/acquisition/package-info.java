/**
 * Step 8 of the rules: over which channels parties are reached, what that costs and what it brings. Reads the
 * evidence of the core; is read by {@code treatment}.
 *
 * <p>Start at {@link io.salesfunnel.acquisition.Channel}.
 */
@NullMarked
package io.salesfunnel.acquisition;

import org.jspecify.annotations.NullMarked;
