/**
 * Step 5 of 5: the command. Reads a folder of sales data, leads every deal through a machine and reports.
 *
 * <p>Data flows through {@code csv}, {@code deal}, {@code intake} and {@code report}; {@code sample} makes
 * data to try it with. Start at {@link io.salesfunnel.examples.pipeline.PipelineCommand}.
 */
@NullMarked
package io.salesfunnel.examples.pipeline;

import org.jspecify.annotations.NullMarked;
