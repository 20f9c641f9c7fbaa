package io.salesfunnel.lint;

import io.salesfunnel.finding.Finding.Status;

/** What something answers in each case. */
@FunctionalInterface
interface Truth {

    Status in(int[] states);
}
