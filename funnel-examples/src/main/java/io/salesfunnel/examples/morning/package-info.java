/** A day's prospect list: whom to approach, in which order, and why. */
@NullMarked
package io.salesfunnel.examples.morning;

import org.jspecify.annotations.NullMarked;
