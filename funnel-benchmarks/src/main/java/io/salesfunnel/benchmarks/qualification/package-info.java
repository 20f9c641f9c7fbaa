/** Whether a lead meets eight criteria, and which of them it does not meet. */
@NullMarked
package io.salesfunnel.benchmarks.qualification;

import org.jspecify.annotations.NullMarked;
