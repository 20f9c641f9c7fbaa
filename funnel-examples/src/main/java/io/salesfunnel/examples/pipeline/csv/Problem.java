package io.salesfunnel.examples.pipeline.csv;

/**
 * Something in a file that is not as it should be.
 *
 * @param line the line it begins at, counted from 1; 0 if there are no lines
 * @param code what kind of problem, such as {@code bad-date}
 * @param message where it is, what is so and what would work
 */
public record Problem(int line, String code, String message) {

    /** A problem in a place. */
    public static Problem at(String file, int line, String code, String text) {
        return new Problem(line, code, file + ":" + line + ": " + text);
    }
}
