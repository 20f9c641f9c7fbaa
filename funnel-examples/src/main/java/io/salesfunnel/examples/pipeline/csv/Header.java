package io.salesfunnel.examples.pipeline.csv;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The names of the columns, trimmed and in lower case; of two with the same name neither can be used. */
record Header(List<String> names) {

    static final Header NONE = new Header(List.of());

    // What does not look like a name may be data of a file without a header, even a person.
    private static final String NAME = "[a-z0-9_-]{1,40}";

    static Header of(List<String> cells) {
        return new Header(
                cells.stream().map(cell -> cell.trim().toLowerCase(Locale.ROOT)).toList());
    }

    int size() {
        return names.size();
    }

    boolean has(String column) {
        return count(column) == 1;
    }

    int indexOf(String column) {
        return has(column) ? names.indexOf(column) : -1;
    }

    /** What keeps the wanted columns from being read, given the row that this header was. */
    List<Problem> problems(List<String> wanted, Row row) {
        List<Problem> problems = new ArrayList<>();
        List<String> missing =
                wanted.stream().filter(column -> count(column) == 0).toList();
        if (!missing.isEmpty()) {
            String text = "Header lacks " + String.join(", ", missing) + "; found " + found() + "; add or rename";
            problems.add(row.problem("missing-column", text));
        }
        List<String> repeated =
                wanted.stream().filter(column -> count(column) > 1).toList();
        if (!repeated.isEmpty()) {
            String text = "Header repeats " + String.join(", ", repeated) + "; keep one column of each name";
            problems.add(row.problem("duplicate-column", text));
        }
        return problems;
    }

    private int count(String column) {
        return Collections.frequency(names, column);
    }

    private String found() {
        return names.stream()
                .map(name -> name.matches(NAME) ? name : "(not shown)")
                .collect(Collectors.joining(", "));
    }
}
