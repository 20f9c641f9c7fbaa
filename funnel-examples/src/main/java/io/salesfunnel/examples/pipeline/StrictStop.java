package io.salesfunnel.examples.pipeline;

import io.salesfunnel.examples.pipeline.csv.Problem;

/** The first problem of a run that is to have none. */
final class StrictStop extends RuntimeException {

    private static final long serialVersionUID = 1;

    StrictStop(Problem problem) {
        super(problem.message());
    }
}
