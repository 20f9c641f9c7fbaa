/** The life that follows from a log of events. */
@NullMarked
package io.salesfunnel.benchmarks.replay;

import org.jspecify.annotations.NullMarked;
