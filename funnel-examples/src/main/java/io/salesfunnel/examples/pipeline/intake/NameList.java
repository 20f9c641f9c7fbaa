package io.salesfunnel.examples.pipeline.intake;

import io.salesfunnel.examples.pipeline.csv.BadFileException;
import io.salesfunnel.examples.pipeline.csv.Problem;
import io.salesfunnel.examples.pipeline.csv.Row;
import io.salesfunnel.examples.pipeline.csv.Table;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The names that a column may hold, from the file that lists them. */
final class NameList {

    private final String file;
    private final String column;
    private final Set<String> names = new HashSet<>();

    private NameList(String file, String column) {
        this.file = file;
        this.column = column;
    }

    /** Reads a list, or nothing if its file cannot be used. */
    static Optional<NameList> read(Path folder, String file, String column, Consumer<Problem> problems) {
        NameList list = new NameList(file, column);
        try (Table table = Table.open(folder.resolve(file), List.of(column), problems)) {
            if (!table.has(List.of(column))) {
                return Optional.empty();
            }
            table.forEachRow(row -> list.names.add(list.spelling(row)), problems);
            return Optional.of(list);
        } catch (BadFileException e) {
            problems.accept(e.problem());
            return Optional.empty();
        }
    }

    /** A name that this list lacks. It may be a person's, so it is not in the message. */
    Optional<Problem> problem(Row row) {
        if (row.cell(column).isEmpty() || names.contains(spelling(row))) {
            return Optional.empty();
        }
        String text = new DealCells(row).deal() + " is kept, but its " + column + " is not in " + file
                + "; add it there or correct it here";
        return Optional.of(row.problem("unknown-" + column.replace('_', '-'), text));
    }

    // Products are spelt with and without spaces in real data.
    private String spelling(Row row) {
        String name = row.cell(column);
        return column.equals(Column.PRODUCT) ? name.replaceAll("\\s", "").toLowerCase(Locale.ROOT) : name;
    }
}
