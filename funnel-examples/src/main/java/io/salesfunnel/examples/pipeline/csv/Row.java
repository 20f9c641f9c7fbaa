package io.salesfunnel.examples.pipeline.csv;

/** A row with a cell for every column of its header. */
public final class Row {

    private static final int SHOWN = 40;

    private final String file;
    private final int line;
    private final Header header;
    private final Cells cells;

    Row(String file, int line, Header header, Cells cells) {
        this.file = file;
        this.line = line;
        this.header = header;
        this.cells = cells;
    }

    Header asHeader() {
        return Header.of(cells.values());
    }

    /** The line that the row begins at. */
    public int line() {
        return line;
    }

    /** The trimmed text of a cell, empty if the file lacks the column. */
    public String cell(String column) {
        int index = header.indexOf(column);
        return index < 0 ? "" : cells.values().get(index).trim();
    }

    /** The text of a cell in quotes, safe to show: on one line, and not long. */
    public String quoted(String column) {
        String shown = cell(column).replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]", " ");
        boolean cut = shown.codePointCount(0, shown.length()) > SHOWN;
        return "'" + (cut ? shown.substring(0, shown.offsetByCodePoints(0, SHOWN)) + "..." : shown) + "'";
    }

    /** A problem of this row, which does not keep the row from being used. */
    public Problem problem(String code, String text) {
        return Problem.at(file, line, code, text);
    }

    /** The refusal of this row. */
    public BadRowException bad(String code, String text) {
        return new BadRowException(problem(code, text));
    }
}
