/**
 * Step 9 of the rules: what to do next with a party, and what not to do. Reads the temperature of the core and
 * {@code acquisition}; is read by {@code prospecting}.
 *
 * <p>Start at {@link io.salesfunnel.treatment.TreatmentPlan}; results are {@link io.salesfunnel.treatment.Advice}.
 */
@NullMarked
package io.salesfunnel.treatment;

import org.jspecify.annotations.NullMarked;
