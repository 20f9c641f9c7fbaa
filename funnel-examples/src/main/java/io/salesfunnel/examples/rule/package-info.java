/** The ready-made funnel with a rule of your own. */
@NullMarked
package io.salesfunnel.examples.rule;

import org.jspecify.annotations.NullMarked;
