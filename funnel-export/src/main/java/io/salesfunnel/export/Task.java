package io.salesfunnel.export;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A task while it is read. */
final class Task {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);
    private static final String UTC = "Z";
    private static final Map<String, Column> COLUMNS = Arrays.stream(Column.values())
            .collect(Collectors.toUnmodifiableMap(CalendarWriter::name, Function.identity()));

    private final long line;
    private final Map<Column, List<String>> texts = new EnumMap<>(Column.class);
    private String property = "";
    private String zone = "";

    Task(long line) {
        this.line = line;
    }

    void property(String name) {
        property = name;
        zone = "";
    }

    void parameter(String name, String value) {
        if (name.equals("TZID")) {
            zone = value.replace("\"", "");
        }
    }

    void value(String value) {
        Column column = COLUMNS.get(property);
        if (property.equals("DUE")) {
            add(Column.DUE, instant(value));
        } else if (column != null && column != Column.DUE) {
            add(column, CalendarWriter.ESCAPE.unescape(value.replaceAll("\\\\([,;])", "$1")));
        }
    }

    /** The time as an instant, or as it was if it is none. */
    private String instant(String value) {
        try {
            return value.endsWith(UTC)
                    ? instant(value.substring(0, value.length() - 1), ZoneOffset.UTC)
                    : zone.isEmpty() ? value : instant(value, ZoneId.of(zone));
        } catch (DateTimeException e) {
            return value;
        }
    }

    private static String instant(String value, ZoneId zone) {
        return LocalDateTime.parse(value, TIME).atZone(zone).toInstant().toString();
    }

    private void add(Column column, String text) {
        texts.computeIfAbsent(column, none -> new ArrayList<>()).add(text);
    }

    void addTo(Assembly assembly) {
        if (texts.keySet().stream().allMatch(column -> column == Column.DUE)) {
            assembly.ignore("task of line " + line + ", which is of no list");
            return;
        }
        if (!texts.containsKey(Column.RECORD) && !texts.containsKey(Column.RANK)) {
            texts.remove(Column.DUE);
        }
        assembly.add(new Row(line, texts));
    }
}
