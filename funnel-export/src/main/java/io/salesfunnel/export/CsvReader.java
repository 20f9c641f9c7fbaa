package io.salesfunnel.export;

import io.salesfunnel.finding.Code;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads the cells of a table as rows. */
final class CsvReader {

    private static final Map<String, Column> TITLES =
            Arrays.stream(Column.values()).collect(Collectors.toUnmodifiableMap(Column::title, column -> column));

    private final Assembly assembly = new Assembly();
    private final Map<Column, Integer> places = new EnumMap<>(Column.class);
    private int width;

    static ProspectListReading read(Reader in) throws IOException {
        StringWriter text = new StringWriter();
        in.transferTo(text);
        return new CsvReader().reading(text.toString().replaceFirst("^\uFEFF", ""));
    }

    private ProspectListReading reading(String text) throws IOException {
        CSVFormat format =
                CSVFormat.RFC4180.builder().setDelimiter(separator(text)).get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            rows(parser);
        }
        return assembly.reading();
    }

    /** The one that the header has most often. */
    private static char separator(String text) {
        String header = text.lines().findFirst().orElse("");
        return Stream.of(',', ';', '\t')
                .max(Comparator.<Character>comparingLong(
                                sign -> header.chars().filter(c -> c == sign).count())
                        .thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
    }

    private void rows(CSVParser parser) {
        long line = 1;
        try {
            Iterator<CSVRecord> records = parser.iterator();
            if (!records.hasNext()) {
                assembly.problem(line, "", "there is no header");
                return;
            }
            header(records.next());
            while (places.size() == Column.values().length) {
                line = parser.getCurrentLineNumber() + 1;
                if (!records.hasNext()) {
                    return;
                }
                row(line, records.next());
            }
        } catch (UncheckedIOException | IllegalStateException e) {
            assembly.problem(line, "", "it is no row of cells, so neither it nor what follows was read");
        }
    }

    private void header(CSVRecord titles) {
        width = titles.size();
        for (int i = 0; i < width; i++) {
            String title = titles.get(i).strip();
            Column column = TITLES.get(title);
            if (column == null && !title.equals(CsvWriter.DISPLAY)) {
                assembly.ignore("column " + Code.shown(title));
            } else if (column != null && places.putIfAbsent(column, i) != null) {
                assembly.problem(1, title, "the column is there twice; the first counts");
            }
        }
        for (Column column : Column.values()) {
            if (!places.containsKey(column)) {
                assembly.problem(1, column.title(), "the column is missing, so no row was read");
            }
        }
    }

    private void row(long line, CSVRecord cells) {
        if (cells.stream().allMatch(String::isBlank)) {
            return;
        }
        if (cells.size() != width) {
            assembly.problem(line, "", "it has " + cells.size() + " cells; the header has " + width);
            return;
        }
        Map<Column, List<String>> texts = new EnumMap<>(Column.class);
        places.forEach((column, place) -> texts.put(column, texts(cells.get(place))));
        assembly.add(new Row(line, texts));
    }

    private static List<String> texts(String cell) {
        return Formula.unguarded(cell)
                .lines()
                .filter(text -> !text.isEmpty())
                .map(CsvWriter.ESCAPE::unescape)
                .toList();
    }
}
