/**
 * Invented sales data with dirt in it, the same bytes on every run. Reads nothing.
 *
 * <p>Start at {@link io.salesfunnel.examples.pipeline.sample.Sample}.
 */
@NullMarked
package io.salesfunnel.examples.pipeline.sample;

import org.jspecify.annotations.NullMarked;
