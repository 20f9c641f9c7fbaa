package io.salesfunnel.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes rows as cells of a table. */
final class CsvWriter {

    static final String DISPLAY = "display";
    static final Escape ESCAPE = new Escape('\\', "");

    private static final int PLACE_OF_DISPLAY = 1;

    private final CSVPrinter printer;
    private final boolean displaying;

    CsvWriter(Appendable out, char separator, boolean displaying) throws IOException {
        this.printer = new CSVPrinter(
                out, CSVFormat.RFC4180.builder().setDelimiter(separator).get());
        this.displaying = displaying;
        List<String> titles = new ArrayList<>();
        for (Column column : Column.values()) {
            titles.add(column.title());
        }
        if (displaying) {
            titles.add(PLACE_OF_DISPLAY, DISPLAY);
        }
        printer.printRecord(titles);
    }

    void write(Row row, Optional<String> display) throws IOException {
        List<String> cells = new ArrayList<>();
        for (Column column : Column.values()) {
            cells.add(Formula.guarded(
                    row.texts(column).stream().map(ESCAPE::escape).collect(Collectors.joining("\n"))));
        }
        if (displaying) {
            cells.add(
                    PLACE_OF_DISPLAY,
                    Formula.guarded(display.map(Escape::readable).orElse("")));
        }
        printer.printRecord(cells);
    }
}
