/** Which stage comes next: a stage from a row and an event come in, a decision goes out. */
@NullMarked
package io.salesfunnel.benchmarks.decide;

import org.jspecify.annotations.NullMarked;
