/** One person's way through the ready-made funnel, from a name on a list to a customer. */
@NullMarked
package io.salesfunnel.examples.journey;

import org.jspecify.annotations.NullMarked;
