/**
 * Step 6 of the rules: points for fit and for engagement, and the temperature they tell. Reads the rules of the core;
 * is read by {@code classifier} and by what follows it.
 *
 * <p>Start at {@link io.salesfunnel.score.EngagementScore}.
 */
@NullMarked
package io.salesfunnel.score;

import org.jspecify.annotations.NullMarked;
