/** Runs everything, and writes what came of it as a table and as data. */
@NullMarked
package io.salesfunnel.benchmarks.report;

import org.jspecify.annotations.NullMarked;
