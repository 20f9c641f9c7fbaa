/**
 * Step 3 of the presets: the labels that other systems have for their stages, read and written. Reads the core; is read
 * by nothing.
 *
 * <p>Start at {@link io.salesfunnel.label.LabelMap}; {@link io.salesfunnel.label.LabelMaps} has some that are ready.
 */
@NullMarked
package io.salesfunnel.label;

import org.jspecify.annotations.NullMarked;
