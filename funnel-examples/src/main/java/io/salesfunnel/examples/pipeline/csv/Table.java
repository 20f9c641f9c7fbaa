package io.salesfunnel.examples.pipeline.csv;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** A file of rows under a header, read from its beginning to its end once. */
public final class Table implements Closeable {

    /** Takes one row after the other. */
    @FunctionalInterface
    public interface Taker {

        /** Uses a row, or refuses it. */
        void take(Row row) throws BadRowException;
    }

    private final String file;
    private final long size;
    private final LineReader lines;
    private final RowReader rows;
    private Header header = Header.NONE;

    private Table(String file, Path path) throws IOException {
        this.file = file;
        this.size = Files.size(path);
        this.lines = new LineReader(Files.newInputStream(path));
        this.rows = new RowReader(file, lines);
    }

    /**
     * Opens a file and reads its header. A header that cannot be used is a problem, after which the table
     * has rows but no columns.
     *
     * @param wanted the columns that are to be read; there may be others, in any order
     */
    public static Table open(Path path, List<String> wanted, Consumer<Problem> problems) throws BadFileException {
        String file = String.valueOf(path.getFileName());
        try {
            Table table = new Table(file, path);
            try {
                table.readHeader(wanted, problems);
                return table;
            } catch (IOException | BadFileException | RuntimeException e) {
                table.close();
                throw e;
            }
        } catch (NoSuchFileException e) {
            throw BadFileException.missing(file);
        } catch (IOException e) {
            throw BadFileException.unreadable(file);
        }
    }

    /** Whether each of the columns is there, and only once. */
    public boolean has(List<String> columns) {
        return columns.stream().allMatch(header::has);
    }

    /** How much of the file has been read, from 0 to 100. */
    public int percentRead() {
        return (int) Math.min(100, lines.position() * 100 / Math.max(size, 1));
    }

    /** Reads the rows that are left; each one is either taken or has a problem. */
    public void forEachRow(Taker taker, Consumer<Problem> problems) throws BadFileException {
        boolean more = true;
        while (more) {
            try {
                Row row = rows.next(header);
                more = row != null;
                if (row != null) {
                    taker.take(row);
                }
            } catch (BadRowException e) {
                problems.accept(e.problem());
            } catch (IOException e) {
                throw BadFileException.unreadable(file);
            }
        }
    }

    private void readHeader(List<String> wanted, Consumer<Problem> problems) throws IOException, BadFileException {
        if (lines.startsAsUtf16()) {
            throw BadFileException.utf16(file);
        }
        try {
            Row first = rows.next(Header.NONE);
            if (first == null) {
                throw BadFileException.empty(file);
            }
            header = first.asHeader();
            header.problems(wanted, first).forEach(problems);
        } catch (BadRowException e) {
            problems.accept(e.problem());
        }
    }

    @Override
    public void close() {
        try {
            lines.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
