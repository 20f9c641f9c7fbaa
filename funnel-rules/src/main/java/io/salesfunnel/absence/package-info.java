/**
 * Step 5 of the rules: what follows from something that did not happen in time. Reads the core only; is read by what
 * follows.
 *
 * <p>Start at {@link io.salesfunnel.absence.Absence}.
 */
@NullMarked
package io.salesfunnel.absence;

import org.jspecify.annotations.NullMarked;
