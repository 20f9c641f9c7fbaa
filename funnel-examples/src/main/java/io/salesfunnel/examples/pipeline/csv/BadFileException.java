package io.salesfunnel.examples.pipeline.csv;

/** A file cannot be used at all, or not to its end. */
public final class BadFileException extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    private BadFileException(Problem problem) {
        super(problem.message());
        this.problem = problem;
    }

    static BadFileException missing(String file) {
        return of(file, 0, "missing-file", "File does not exist; put it into the folder");
    }

    static BadFileException unreadable(String file) {
        return of(file, 0, "unreadable-file", "File cannot be read; check that it is a file and who may read it");
    }

    static BadFileException utf16(String file) {
        return of(file, 1, "wrong-encoding", "File is UTF-16; save it as UTF-8");
    }

    static BadFileException empty(String file) {
        return of(file, 1, "empty-file", "File has no header; begin it with the names of its columns");
    }

    /** What is wrong with the file. */
    public Problem problem() {
        return problem;
    }

    private static BadFileException of(String file, int line, String code, String text) {
        return new BadFileException(Problem.at(file, line, code, text));
    }
}
