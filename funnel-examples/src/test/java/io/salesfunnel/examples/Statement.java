package io.salesfunnel.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * One line of the list of all that is to be shown: an article, or something in it, or a conflict, tension or pitfall.
 *
 * @param number such as {@code S1.12}, or {@code S1} for the article itself
 * @param kind what it is, such as {@code criterion}
 * @param says what it says, in our own words
 * @param state why there is no test, or empty; of an article its language
 * @param reason the reason of the state, or empty
 */
record Statement(String number, String kind, String says, String state, String reason) {

    static final String NOT_TESTABLE = "not testable";
    static final String PLANNED = "planned";

    static List<Statement> all() {
        try (Stream<String> lines = Files.lines(Path.of("src/test/resources/statements.tsv"))) {
            return lines.map(line -> (line + "\t\t").split("\t", -1))
                    .map(cells -> new Statement(cells[0], cells[1], cells[2], cells[3], cells[4]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isArticle() {
        return kind.equals("article");
    }

    /** Is it something that an article says? */
    boolean isSaid() {
        return number.contains(".");
    }

    boolean isOf(Statement article) {
        return number.startsWith(article.number() + ".");
    }

    boolean is(String wanted) {
        return state.equals(wanted);
    }
}
