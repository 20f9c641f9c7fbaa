/**
 * Step 3 of 14: pictures of a definition. Reads {@code definition}; is read by {@code machine}.
 *
 * <p>Start at {@link io.salesfunnel.diagram.DiagramFormat}.
 */
@NullMarked
package io.salesfunnel.diagram;

import org.jspecify.annotations.NullMarked;
