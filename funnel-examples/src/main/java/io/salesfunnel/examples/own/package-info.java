/** A funnel of your own, in one file. */
@NullMarked
package io.salesfunnel.examples.own;

import org.jspecify.annotations.NullMarked;
