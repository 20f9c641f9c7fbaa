/** The first program of the README. */
@NullMarked
package io.salesfunnel.examples.tour;

import org.jspecify.annotations.NullMarked;
