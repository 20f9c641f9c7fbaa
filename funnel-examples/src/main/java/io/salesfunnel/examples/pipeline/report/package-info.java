/**
 * Step 4 of 5: what the book amounts to, as a table and as a file. Reads {@code intake}.
 *
 * <p>Start at {@link io.salesfunnel.examples.pipeline.report.Summary}.
 */
@NullMarked
package io.salesfunnel.examples.pipeline.report;

import org.jspecify.annotations.NullMarked;
