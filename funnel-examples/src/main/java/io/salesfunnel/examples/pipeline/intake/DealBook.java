package io.salesfunnel.examples.pipeline.intake;

import io.salesfunnel.examples.pipeline.csv.Problem;
import io.salesfunnel.examples.pipeline.deal.Deal;
import java.util.List;

/**
 * Everything that came out of a folder. Every row is a deal or refused.
 *
 * @param deals the deals whose whole life the pipeline allowed
 * @param refused how many rows are no deals
 * @param problems what was wrong, in the order found
 * @param isRead whether there were rows to read
 */
public record DealBook(List<Deal> deals, int refused, List<Problem> problems, boolean isRead) {

    /** A book that cannot be changed. */
    public DealBook {
        deals = List.copyOf(deals);
        problems = List.copyOf(problems);
    }
}
