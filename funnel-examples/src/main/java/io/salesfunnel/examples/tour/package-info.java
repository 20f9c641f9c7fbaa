/** The first programs of the README and of the guide to the stage machine. */
@NullMarked
package io.salesfunnel.examples.tour;

import org.jspecify.annotations.NullMarked;
