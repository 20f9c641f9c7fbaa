package io.salesfunnel.examples.pipeline.csv;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lines that can be looked at before they are taken. */
final class LineBuffer {

    private final LineReader lines;
    private final List<Line> seen = new ArrayList<>();

    LineBuffer(LineReader lines) {
        this.lines = lines;
    }

    /** Looks at a line, counted from 0 for the one that comes next; null beyond the end. */
    @Nullable
    Line peek(int ahead) throws IOException {
        while (seen.size() <= ahead) {
            Line line = lines.next();
            if (line == null) {
                return null;
            }
            seen.add(line);
        }
        return seen.get(ahead);
    }

    @Nullable
    Line take() throws IOException {
        Line line = peek(0);
        drop(line == null ? 0 : 1);
        return line;
    }

    void drop(int count) {
        seen.subList(0, count).clear();
    }
}
