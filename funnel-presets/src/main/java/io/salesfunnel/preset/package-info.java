/**
 * Step 2 of the presets: ready-made funnels of articles and systems, each with its treatments and words. Reads {@code
 * term} and the rules; is read by nothing.
 *
 * <p>Start at {@link io.salesfunnel.preset.Presets}.
 */
@NullMarked
package io.salesfunnel.preset;

import org.jspecify.annotations.NullMarked;
