package io.salesfunnel.examples.pipeline.csv;

/** A row cannot be used; the rows after it can. */
public final class BadRowException extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    BadRowException(Problem problem) {
        super(problem.message());
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
