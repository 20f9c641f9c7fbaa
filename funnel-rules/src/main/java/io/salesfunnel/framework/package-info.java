/**
 * Step 4 of the rules: ready-made criteria, and the qualifications that are made of them. Reads {@code ruleset}; is
 * read by what follows.
 *
 * <p>Start at {@link io.salesfunnel.framework.Frameworks}; the parts are {@link
 * io.salesfunnel.framework.StandardCriteria}, {@link io.salesfunnel.framework.ProfileCriteria} and {@link
 * io.salesfunnel.framework.InteractionRules}.
 */
@NullMarked
package io.salesfunnel.framework;

import org.jspecify.annotations.NullMarked;
