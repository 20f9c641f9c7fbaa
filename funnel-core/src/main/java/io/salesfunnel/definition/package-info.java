/**
 * Step 2 of 14: the structure of a machine as data, its check, its fingerprint and its migrations.
 * Reads nothing; is read by {@code diagram} and {@code machine}.
 *
 * <p>Start at {@link io.salesfunnel.definition.Definition}.
 */
@NullMarked
package io.salesfunnel.definition;

import org.jspecify.annotations.NullMarked;
