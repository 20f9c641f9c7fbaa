package io.salesfunnel.export;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What is written of a list: of each place, and at the end, with each of them, of the list. */
enum Column {
    RANK,
    RECORD,
    PARTY,
    STAGE,
    TEMPERATURE,
    DUE,
    REASONS,
    QUESTIONS,
    VALID_UNTIL,
    LIST,
    SELLER,
    AS_OF,
    REVIEW_AT;

    static final List<Column> OF_A_PLACE =
            Arrays.stream(values()).filter(column -> column.compareTo(LIST) < 0).toList();

    String title() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
