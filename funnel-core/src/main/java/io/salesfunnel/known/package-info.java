/**
 * Step 7 of 14: what is known about a party, as of an instant. Reads {@code party} and {@code evidence}; is
 * read by rules, classifiers and funnels.
 *
 * <p>Start at {@link io.salesfunnel.known.Known}.
 */
@NullMarked
package io.salesfunnel.known;

import org.jspecify.annotations.NullMarked;
