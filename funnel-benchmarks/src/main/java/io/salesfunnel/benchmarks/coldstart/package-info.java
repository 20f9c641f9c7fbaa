/** From the start of a JVM to the first decision, and what it takes to build a definition. */
@NullMarked
package io.salesfunnel.benchmarks.coldstart;

import org.jspecify.annotations.NullMarked;
