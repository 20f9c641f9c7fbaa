/**
 * Step 10 of the rules: whom to approach today, in which order, and why. Reads {@code question} and the records of
 * the core.
 *
 * <p>Start at {@link io.salesfunnel.prospecting.ProspectRanking}; what it makes is a {@link
 * io.salesfunnel.prospecting.ProspectList}.
 */
@NullMarked
package io.salesfunnel.prospecting;

import org.jspecify.annotations.NullMarked;
