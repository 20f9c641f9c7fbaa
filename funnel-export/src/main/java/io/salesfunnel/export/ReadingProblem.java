package io.salesfunnel.export;

import java.util.Objects;

/**
 * Why a line of a file was not read. Quotes nothing of the line but codes.
 *
 * @param line the number of the line in which the row or task begins, counted from 1
 * @param column the column in question, empty if it is the whole line
 * @param reason what is so instead
 * @since 0.1
 */
public record ReadingProblem(long line, String column, String reason) {

    /**
     * Keeps the three parts.
     *
     * @param line the number of the line
     * @param column the column in question, or empty
     * @param reason what is so instead
     */
    public ReadingProblem {
        Objects.requireNonNull(column, "column");
        Objects.requireNonNull(reason, "reason");
    }

    /**
     * All in one phrase, such as {@code line 3, rank: first is no whole number}.
     *
     * @return the phrase
     */
    public String describe() {
        return "line " + line + (column.isEmpty() ? "" : ", " + column) + ": " + reason;
    }
}
