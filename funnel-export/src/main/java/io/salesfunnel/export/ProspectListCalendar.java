package io.salesfunnel.export;

import io.salesfunnel.prospecting.ProspectList;
import java.io.IOException;
import java.io.Reader;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * A prospect list as tasks for diaries, in iCalendar as of RFC 5545: a task for each place, and one to make the list
 * again. What is written is read back as an equal list, and equal lists are written in equal characters.
 *
 * <p>Each task has a due time, a priority (1 for hot to 3 for lukewarm, 9 for cold, none if nothing tells), a summary
 * and a description. Everything that reading needs besides is in properties whose names begin with {@code X-FUNNEL-}.
 * A task keeps its id from list to list of the same name and seller, so that a diary replaces the older one. If
 * somebody moves a task in the diary, the new due time is the one that is read.
 *
 * <p>A file holds ids and codes, and whatever texts the rules gave as reasons and questions; names only if {@link
 * #showing} says so. The characters are to become bytes in UTF-8.
 *
 * <p>Immutable and safe for use by many threads, provided that the function of {@link #showing} is; cannot be extended
 * by users.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc5545">RFC 5545</a>
 * @since 0.1
 */
public final class ProspectListCalendar {

    private static final ProspectListCalendar STANDARD = new ProspectListCalendar(partyId -> partyId);

    private final UnaryOperator<String> display;

    private ProspectListCalendar(UnaryOperator<String> display) {
        this.display = display;
    }

    /**
     * The format without names.
     *
     * @return the format
     */
    public static ProspectListCalendar standard() {
        return STANDARD;
    }

    /**
     * The same with a text for people in the summary, such as a name and a telephone number. It puts personal data into
     * the file, which is then the caller's choice and care. Reading passes over it.
     *
     * @param text gives what to show of a party, by its id
     * @return the format
     */
    public ProspectListCalendar showing(UnaryOperator<String> text) {
        return new ProspectListCalendar(Objects.requireNonNull(text, "text"));
    }

    /**
     * Writes a list.
     *
     * @param list the list
     * @param out takes the characters; is not closed
     * @throws IOException if it cannot take them
     */
    public void write(ProspectList list, Appendable out) throws IOException {
        out.append(new CalendarWriter(list, display).text());
    }

    /**
     * Reads a list, in whatever order its tasks are. A task that cannot be read is left out, and said to be.
     *
     * @param in gives the characters; is read to its end and not closed
     * @return the list, and what could not be read
     * @throws IOException if it cannot give them
     */
    public ProspectListReading read(Reader in) throws IOException {
        return CalendarReader.read(in);
    }
}
