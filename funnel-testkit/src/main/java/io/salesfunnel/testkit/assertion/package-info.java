/**
 * Assertions whose failures quote the reasons.
 *
 * <p>Start at {@link io.salesfunnel.testkit.assertion.FunnelAssertions}.
 */
@NullMarked
package io.salesfunnel.testkit.assertion;

import org.jspecify.annotations.NullMarked;
