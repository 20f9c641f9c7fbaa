/**
 * Contracts: implement one, supply what is to be tested, and inherit its laws as tests.
 *
 * <p>Start at {@link io.salesfunnel.testkit.QualificationRuleContract}.
 */
@NullMarked
package io.salesfunnel.testkit;

import org.jspecify.annotations.NullMarked;
