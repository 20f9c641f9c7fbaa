/** What a party did, added up with points that fade. */
@NullMarked
package io.salesfunnel.benchmarks.score;

import org.jspecify.annotations.NullMarked;
