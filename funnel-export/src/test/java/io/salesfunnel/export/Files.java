package io.salesfunnel.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Lists as files, and files that are kept for comparison. */
final class Files {

    private Files() {}

    static String csv(ProspectListCsv format) {
        StringBuilder text = new StringBuilder();
        try {
            format.write(Lists.TODAY, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    static String csv() {
        return csv(ProspectListCsv.standard());
    }

    static String calendar(ProspectListCalendar format) {
        StringBuilder text = new StringBuilder();
        try {
            format.write(Lists.TODAY, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    static String calendar() {
        return calendar(ProspectListCalendar.standard());
    }

    static ProspectListReading readCsv(String text) {
        try {
            return ProspectListCsv.standard().read(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ProspectListReading readCalendar(String text) {
        try {
            return ProspectListCalendar.standard().read(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> problems(ProspectListReading reading) {
        return reading.problems().stream().map(ReadingProblem::describe).toList();
    }

    static String golden(String name) {
        try (InputStream in = Objects.requireNonNull(Files.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
