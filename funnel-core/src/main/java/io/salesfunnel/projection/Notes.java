package io.salesfunnel.projection;

import java.util.LinkedHashMap;
import java.util.Map;

/** What is too long for a cell: told once under the table, and pointed to by a letter. */
final class Notes {

    private static final int LETTERS = 26;

    private final String title;
    private final Map<String, String> letters = new LinkedHashMap<>();

    Notes(String title) {
        this.title = title;
    }

    /** The letter to be put behind what a note is about; nothing where there is nothing to tell. */
    String mark(String note) {
        if (note.isEmpty()) {
            return "";
        }
        String line = Shown.plain(note);
        return " (" + letters.computeIfAbsent(line, text -> letter(letters.size())) + ")";
    }

    String text() {
        if (letters.isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder("\n" + title + "\n\n");
        letters.forEach((note, letter) ->
                text.append("- (").append(letter).append(") ").append(note).append('\n'));
        return text.toString();
    }

    /** From a to z, then from aa on. */
    private static String letter(int index) {
        String last = String.valueOf((char) ('a' + index % LETTERS));
        return index < LETTERS ? last : letter(index / LETTERS - 1) + last;
    }
}
