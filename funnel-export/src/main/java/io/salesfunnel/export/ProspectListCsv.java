package io.salesfunnel.export;

import io.salesfunnel.prospecting.Approach;
import io.salesfunnel.prospecting.ProspectList;
import java.io.IOException;
import java.io.Reader;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A prospect list as a table for spreadsheets, in CSV as of RFC 4180: a header, then a row for each place. What is
 * written is read back as an equal list, and equal lists are written in equal characters.
 *
 * <p>Each row repeats the list's own columns {@code list}, {@code seller}, {@code as-of} and {@code review-at}; a list
 * without places has one row with these only. Times are of UTC, such as {@code 2026-03-02T12:00:00Z}. A cell with
 * several reasons or questions has one on each line. Control characters and the backslash are written as a backslash
 * and four hexadecimal digits.
 *
 * <p>So that no spreadsheet takes text for a formula, a cell that begins with {@code = + - @} or an apostrophe gets an
 * apostrophe before it, which reading takes away.
 *
 * <p>A file holds ids and codes, and whatever texts the rules gave as reasons and questions; names only if {@link
 * #showing} says so. In which charset the characters become bytes is up to the caller: UTF-8 holds all of them.
 *
 * <p>Immutable and safe for use by many threads, provided that the function of {@link #showing} is; cannot be extended
 * by users.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>
 * @since 0.1
 */
public final class ProspectListCsv {

    private static final ProspectListCsv STANDARD = new ProspectListCsv(',', null);

    private final char separator;
    private final @Nullable UnaryOperator<String> display;

    private ProspectListCsv(char separator, @Nullable UnaryOperator<String> display) {
        this.separator = separator;
        this.display = display;
    }

    /**
     * The format with commas, without names.
     *
     * @return the format
     */
    public static ProspectListCsv standard() {
        return STANDARD;
    }

    /**
     * The same with semicolons, which spreadsheets expect where numbers have a decimal comma. Reading understands
     * both, and tabs, whatever is written.
     *
     * @return the format
     */
    public ProspectListCsv withSemicolons() {
        return new ProspectListCsv(';', display);
    }

    /**
     * The same with a column {@code display} for people, such as a name or a telephone number. It puts personal data
     * into the file, which is then the caller's choice and care. Reading passes over it.
     *
     * @param text gives what to show of a party, by its id
     * @return the format
     */
    public ProspectListCsv showing(UnaryOperator<String> text) {
        return new ProspectListCsv(separator, Objects.requireNonNull(text, "text"));
    }

    /**
     * Writes a list.
     *
     * @param list the list
     * @param out takes the characters; is not closed
     * @throws IOException if it cannot take them
     */
    public void write(ProspectList list, Appendable out) throws IOException {
        CsvWriter writer = new CsvWriter(out, separator, display != null);
        for (Approach approach : list.approaches()) {
            writer.write(Row.of(list, approach), Optional.ofNullable(display).map(of -> of.apply(approach.partyId())));
        }
        if (list.size() == 0) {
            writer.write(Row.of(list), Optional.empty());
        }
    }

    /**
     * Reads a list, in whatever order its rows and columns are. A row that cannot be read is left out, and said to be.
     *
     * @param in gives the characters; is read to its end and not closed
     * @return the list, and what could not be read
     * @throws IOException if it cannot give them
     */
    public ProspectListReading read(Reader in) throws IOException {
        return CsvReader.read(in);
    }
}
