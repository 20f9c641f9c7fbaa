package io.salesfunnel.examples.pipeline.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The cells in the text of one row. */
record Cells(List<String> values) {

    /** Reads the cells, or nothing if the text is not exactly one row. */
    static Optional<Cells> parse(String text) {
        try (CSVParser parser = CSVParser.parse(text, CSVFormat.RFC4180)) {
            List<CSVRecord> rows = parser.getRecords();
            return rows.size() == 1 ? Optional.of(new Cells(rows.get(0).toList())) : Optional.empty();
        } catch (IOException | UncheckedIOException e) {
            return Optional.empty();
        }
    }

    static boolean leavesQuoteOpen(String text) {
        return text.chars().filter(c -> c == '"').count() % 2 == 1;
    }

    /** Whether there is a cell for every column of the header, or no header yet. */
    boolean fit(Header header) {
        return header.size() == 0 || values.size() == header.size();
    }
}
