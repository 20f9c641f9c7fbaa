/** A record goes on to the next stage: a new record and an entry in its history. */
@NullMarked
package io.salesfunnel.benchmarks.transition;

import org.jspecify.annotations.NullMarked;
