/** Funnel: what is known flows through the packages below to an answer with reasons. */
@FunnelStyle
@NullMarked
package io.salesfunnel;

import org.jspecify.annotations.NullMarked;
