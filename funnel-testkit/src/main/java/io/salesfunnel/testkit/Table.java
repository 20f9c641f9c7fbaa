package io.salesfunnel.testkit;

import static io.salesfunnel.definition.Definition.nameOf;

import io.salesfunnel.definition.Direction;
import io.salesfunnel.definition.Move;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The legal moves as text, one a line, such as {@code LEAD -> CONTACT : QUALIFY [spoken-with] otherwise}.
 *
 * @param rows the lines in one way of writing, in the order given
 */
record Table(Set<String> rows) {

    private static final Pattern ROW =
            Pattern.compile("(\\S+)\\s*->\\s*(\\S+)\\s*:\\s*([^\\s\\[]+)\\s*(?:\\[([^]]*)])?\\s*([a-z\\s-]*)");
    private static final int GUARDS = 4;
    private static final int MARKS = 5;

    static Table parse(String text) {
        Set<String> rows = new LinkedHashSet<>();
        text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .forEach(line -> rows.add(parseRow(line)));
        return new Table(rows);
    }

    private static String parseRow(String line) {
        Matcher row = ROW.matcher(line);
        if (!row.matches()) {
            throw new IllegalArgumentException("Table cannot have the line '" + line
                    + "'; write FROM -> TO : TRIGGER [guard, other-guard], and if so, otherwise, regress, reopen or"
                    + " on-request after it");
        }
        String guards = row.group(GUARDS) == null ? "" : row.group(GUARDS);
        return row(way(row.group(1), row.group(2), row.group(3)), words(guards, ","), words(row.group(MARKS), "\\s+"));
    }

    private static List<String> words(String text, String between) {
        return Stream.of(text.split(between, -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String row(String way, List<String> guards, List<String> marks) {
        return way
                + (guards.isEmpty() ? "" : " [" + String.join(", ", guards) + "]")
                + marks.stream().sorted().map(mark -> " " + mark).collect(Collectors.joining());
    }

    /** A move in the words of a table. */
    static String row(Move<?, ?> move, Stream<String> more) {
        Stream<String> direction = move.direction() == Direction.FORWARD
                ? Stream.of()
                : Stream.of(move.direction().name().toLowerCase(Locale.ROOT));
        Stream<String> own = Stream.concat(move.otherwise() ? Stream.of("otherwise") : Stream.of(), direction);
        return row(way(move), move.guards(), Stream.concat(own, more).toList());
    }

    /** A move without its guards. */
    static String way(Move<?, ?> move) {
        return way(nameOf(move.from()), nameOf(move.to()), nameOf(move.trigger()));
    }

    static String way(String from, String to, String trigger) {
        return from + " -> " + to + " : " + trigger;
    }

    void requireSame(Table defined, Law law) {
        List<String> missing = without(rows, defined.rows);
        List<String> more = without(defined.rows, rows);
        law.require(
                missing.isEmpty() && more.isEmpty(),
                () -> (missing.isEmpty() ? "" : "only the table has " + String.join(" and ", missing))
                        + (missing.isEmpty() || more.isEmpty() ? "" : "; ")
                        + (more.isEmpty() ? "" : "only the definition has " + String.join(" and ", more)));
    }

    private static List<String> without(Set<String> these, Set<String> others) {
        return these.stream().filter(row -> !others.contains(row)).toList();
    }
}
