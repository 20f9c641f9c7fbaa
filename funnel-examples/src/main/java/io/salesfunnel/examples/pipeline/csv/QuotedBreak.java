package io.salesfunnel.examples.pipeline.csv;

import java.io.IOException;
import java.util.Optional;

/**
 * Finds the rest of a row whose quoted cell goes on in the next line.
 *
 * <p>A quote that was never closed looks the same at first. It is told by what follows: a line that is a
 * whole row by itself, the end of the file, or no end of the quote for too long.
 */
final class QuotedBreak {

    private static final int MOST_LINES = 20;

    private final LineBuffer lines;
    private final Header header;

    QuotedBreak(LineBuffer lines, Header header) {
        this.lines = lines;
        this.header = header;
    }

    /** The whole row, whose lines are then used up; or nothing, and no line is lost. */
    Optional<Cells> complete(String opened) throws IOException {
        StringBuilder text = new StringBuilder(opened);
        for (int ahead = 0; ahead < MOST_LINES; ahead++) {
            Line line = lines.peek(ahead);
            if (line == null || line.flaw() != Line.Flaw.NONE || isRow(line.text())) {
                return Optional.empty();
            }
            Optional<Cells> cells = closed(text.append('\n').append(line.text()).toString());
            if (cells.isPresent()) {
                lines.drop(ahead + 1);
                return cells;
            }
        }
        return Optional.empty();
    }

    private boolean isRow(String text) {
        return header.size() > 0 && closed(text).isPresent();
    }

    private Optional<Cells> closed(String text) {
        return Cells.leavesQuoteOpen(text)
                ? Optional.empty()
                : Cells.parse(text).filter(cells -> cells.fit(header));
    }
}
