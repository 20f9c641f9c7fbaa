/**
 * Step 5 of 14: who buys. Reads {@code finding}; is read by {@code known}, {@code stage} and what follows.
 *
 * <p>Start at {@link io.salesfunnel.party.Party}.
 */
@NullMarked
package io.salesfunnel.party;

import org.jspecify.annotations.NullMarked;
