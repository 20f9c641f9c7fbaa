package io.salesfunnel.examples.pipeline.csv;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes rows of lines. A row that cannot be read costs its first line and no other. */
final class RowReader {

    private final String file;
    private final LineBuffer lines;

    RowReader(String file, LineReader lines) {
        this.file = file;
        this.lines = new LineBuffer(lines);
    }

    /** The next row, or null at the end. Blank lines are no rows. */
    @Nullable
    Row next(Header header) throws IOException, BadRowException {
        Line line = lines.take();
        while (line != null && line.isBlank()) {
            line = lines.take();
        }
        return line == null ? null : new Row(file, line.number(), header, cells(line, header));
    }

    private Cells cells(Line line, Header header) throws IOException, BadRowException {
        if (line.flaw() == Line.Flaw.TOO_LONG) {
            throw bad(line, "line-too-long", "Line is longer than 64 KiB; check it for a lost line break");
        }
        if (line.flaw() == Line.Flaw.NOT_UTF_8) {
            throw bad(line, "wrong-encoding", "Line has bytes that are not UTF-8; save the file as UTF-8");
        }
        Cells cells = parse(line, header);
        if (!cells.fit(header)) {
            String counts = "Row has " + cells.values().size() + " fields and the header has " + header.size();
            throw bad(line, "wrong-field-count", counts + "; quote a cell that holds a comma");
        }
        return cells;
    }

    private Cells parse(Line line, Header header) throws IOException, BadRowException {
        Optional<Cells> cells = Cells.parse(line.text());
        if (cells.isPresent()) {
            return cells.get();
        }
        if (Cells.leavesQuoteOpen(line.text())) {
            return new QuotedBreak(lines, header)
                    .complete(line.text())
                    .orElseThrow(() -> bad(line, "unclosed-quote", "Row opens a quote and never ends it; close it"));
        }
        throw bad(line, "malformed-row", "Row has a stray quote or line break; double the quotes in a quoted cell");
    }

    private BadRowException bad(Line line, String code, String text) {
        return new BadRowException(Problem.at(file, line.number(), code, text));
    }
}
