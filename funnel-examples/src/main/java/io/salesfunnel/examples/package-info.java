/** Runnable stories. Start at {@link io.salesfunnel.examples.Examples}. */
@NullMarked
package io.salesfunnel.examples;

import org.jspecify.annotations.NullMarked;
