/**
 * Step 6 of 14: what happened, what was learned and what people decided. Reads {@code finding} and {@code
 * party}; is read by {@code known} and what follows.
 *
 * <p>Start at {@link io.salesfunnel.evidence.Interaction}, {@link io.salesfunnel.evidence.Fact} and {@link
 * io.salesfunnel.evidence.HumanDecision}, which together are the {@link
 * io.salesfunnel.evidence.Evidence}.
 */
@NullMarked
package io.salesfunnel.evidence;

import org.jspecify.annotations.NullMarked;
