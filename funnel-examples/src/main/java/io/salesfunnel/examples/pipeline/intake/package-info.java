/**
 * Step 3 of 5: rows become deals, and deals that the machine let pass become a book. Reads {@code csv} and
 * {@code deal}.
 *
 * <p>Start at {@link io.salesfunnel.examples.pipeline.intake.Intake}.
 */
@NullMarked
package io.salesfunnel.examples.pipeline.intake;

import org.jspecify.annotations.NullMarked;
