package io.salesfunnel.export;

import io.salesfunnel.finding.Code;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import net.fortuna.ical4j.data.CalendarParserImpl;
import net.fortuna.ical4j.data.ContentHandler;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.data.UnfoldingReader;
import org.jspecify.annotations.Nullable;

/** Reads the tasks of a calendar as rows. */
final class CalendarReader implements ContentHandler {

    private static final int FOLD = 3;

    private final Assembly assembly = new Assembly();
    private final Deque<Long> lines;
    private final Deque<String> open = new ArrayDeque<>();
    private @Nullable Task task;

    private CalendarReader(Deque<Long> lines) {
        this.lines = lines;
    }

    static ProspectListReading read(Reader in) throws IOException {
        StringWriter whole = new StringWriter();
        in.transferTo(whole);
        String text = whole.toString().replaceFirst("^\uFEFF", "");
        CalendarReader reader = new CalendarReader(beginnings(text));
        try {
            new CalendarParserImpl(true).parse(new UnfoldingReader(new StringReader(text), FOLD, true), reader);
        } catch (ParserException e) {
            reader.assembly.problem(
                    Math.max(1, e.getLineNo()), "", "it is not iCalendar, so neither it nor what follows was read");
        }
        return reader.assembly.reading();
    }

    /** The numbers of the lines on which a component begins; what is folded begins with a space. */
    private static Deque<Long> beginnings(String text) {
        List<String> all = text.lines().toList();
        Deque<Long> beginnings = new ArrayDeque<>();
        IntStream.range(0, all.size())
                .filter(i -> all.get(i).startsWith("BEGIN:") && !all.get(i).equals("BEGIN:VCALENDAR"))
                .forEach(i -> beginnings.add(i + 1L));
        return beginnings;
    }

    @Override
    public void startComponent(String name) {
        long line = Objects.requireNonNullElse(lines.poll(), 1L);
        if (open.isEmpty()) {
            task = name.equals("VTODO") ? new Task(line) : null;
            if (task == null) {
                assembly.ignore("component " + Code.shown(name) + " of line " + line);
            }
        }
        open.push(name);
    }

    @Override
    public void endComponent(String name) {
        open.pop();
        Task ended = task;
        if (open.isEmpty() && ended != null) {
            ended.addTo(assembly);
            task = null;
        }
    }

    @Override
    public void startProperty(String name) {
        Task told = told();
        if (told != null) {
            told.property(name.toUpperCase(Locale.ROOT));
        }
    }

    @Override
    public void parameter(String name, String value) {
        Task told = told();
        if (told != null) {
            told.parameter(name.toUpperCase(Locale.ROOT), value);
        }
    }

    @Override
    public void propertyValue(String value) {
        Task told = told();
        if (told != null) {
            told.value(value);
        }
    }

    /** The task itself, and not one of its alarms. */
    private @Nullable Task told() {
        return open.size() == 1 ? task : null;
    }

    @Override
    public void startCalendar() {}

    @Override
    public void endCalendar() {}

    @Override
    public void endProperty(String name) {}
}
