/** What a record at rest holds on the heap. */
@NullMarked
package io.salesfunnel.benchmarks.memory;

import org.jspecify.annotations.NullMarked;
