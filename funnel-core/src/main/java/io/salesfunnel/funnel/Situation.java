package io.salesfunnel.funnel;

import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.known.Known;
import org.jspecify.annotations.Nullable;

/** What the machines are asked about: what is known, and the evidence that has just come, if any has. */
record Situation(Known known, @Nullable Evidence evidence) {}
