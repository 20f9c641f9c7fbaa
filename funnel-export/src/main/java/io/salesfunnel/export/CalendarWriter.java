package io.salesfunnel.export;

import io.salesfunnel.finding.Finding;
import io.salesfunnel.prospecting.Approach;
import io.salesfunnel.prospecting.ProspectList;
import io.salesfunnel.temperature.Temperature;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VToDo;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Due;
import net.fortuna.ical4j.model.property.Priority;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** Writes a list as a calendar of tasks. */
record CalendarWriter(ProspectList list, UnaryOperator<String> display) {

    static final String PREFIX = "X-FUNNEL-";
    static final Escape ESCAPE = new Escape('%', "\\\"");

    private static final int UNDEFINED = 0;

    String text() throws IOException {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//io.salesfunnel//Funnel//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        list.approaches().forEach(approach -> calendar.add(approaching(approach)));
        calendar.add(reviewing());
        StringWriter text = new StringWriter();
        new CalendarOutputter(false).output(calendar, text);
        return text.toString();
    }

    private VToDo approaching(Approach approach) {
        VToDo task = task(approach.recordId() + "@", approach.due(), priority(approach.temperature()));
        task.add(new Summary("Approach " + Escape.readable(display.apply(approach.partyId()))
                + approach.temperature()
                        .map(found -> " (" + found.name().toLowerCase(Locale.ROOT) + ")")
                        .orElse("")));
        String description = Stream.concat(
                        approach.reasons().stream().map(Finding::describe),
                        approach.questions().stream().map(question -> "Ask: " + question))
                .map(Escape::readable)
                .collect(Collectors.joining("\n"));
        if (!description.isEmpty()) {
            task.add(new Description(description));
        }
        return told(task, Row.of(list, approach));
    }

    private VToDo reviewing() {
        VToDo task = task("", list.reviewAt(), UNDEFINED);
        task.add(new Summary("Make the prospect list '" + list.name() + "' again"));
        return told(task, Row.of(list));
    }

    private VToDo task(String id, Instant due, int priority) {
        VToDo task = new VToDo(false);
        task.add(new Uid(id + list.name() + "@" + list.seller()));
        task.add(new DtStamp(list.asOf().truncatedTo(ChronoUnit.SECONDS)));
        task.add(new Due<>(due.truncatedTo(ChronoUnit.SECONDS)));
        task.add(new Priority(priority));
        return task;
    }

    private static VToDo told(VToDo task, Row row) {
        for (Column column : Column.values()) {
            if (column != Column.DUE) {
                row.texts(column).forEach(text -> task.add(new XProperty(name(column), ESCAPE.escape(text))));
            }
        }
        return task;
    }

    static String name(Column column) {
        return PREFIX + column.title().toUpperCase(Locale.ROOT);
    }

    private static int priority(Optional<Temperature> temperature) {
        return temperature
                .map(found -> switch (found) {
                    case HOT -> 1;
                    case WARM -> 2;
                    case LUKEWARM -> 3;
                    case COLD -> Priority.VALUE_LOW;
                })
                .orElse(UNDEFINED);
    }
}
