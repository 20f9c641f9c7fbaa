/**
 * Step 9 of 14: rules that judge what is known. Reads {@code condition} and {@code machine}, since a rule is a
 * guard; is read by {@code funnel} and {@code sales}.
 *
 * <p>Start at {@link io.salesfunnel.qualification.QualificationRule}.
 */
@NullMarked
package io.salesfunnel.qualification;

import org.jspecify.annotations.NullMarked;
