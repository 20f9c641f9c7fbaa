package io.salesfunnel.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;

/** Writes down what came of it. */
final class Results {

    private Results() {}

    static String table(String effort, List<Row> rows) {
        StringBuilder text = new StringBuilder("# Results\n\n");
        circumstances(effort)
                .forEach((key, value) ->
                        text.append("- ").append(key).append(": ").append(value).append('\n'));
        text.append(
                "\nTimes are processor time of the JVM and of the clock, in nanoseconds for each operation. The ratio is to"
                        + " the limit written by hand, in the same run.\n");
        Map<String, List<Row>> questions = new LinkedHashMap<>();
        rows.forEach(row -> questions
                .computeIfAbsent(row.question(), key -> new ArrayList<>())
                .add(row));
        questions.forEach((question, asked) -> {
            text.append("\n## ").append(question).append("\n\n| contestant | ratio | cpu ns | clock ns | bytes |\n");
            text.append("|---|---:|---:|---:|---:|\n");
            asked.forEach(row -> text.append("| ")
                    .append(row.contestant())
                    .append(" | ")
                    .append(shown(row.ratio(rows)))
                    .append(" | ")
                    .append(shown(row.cpu()))
                    .append(" | ")
                    .append(shown(row.nanos()))
                    .append(" | ")
                    .append(shown(row.bytes()))
                    .append(" |\n"));
        });
        return text.toString();
    }

    static String json(String effort, List<Row> rows) {
        StringJoiner all = new StringJoiner(",\n    ", "  \"rows\": [\n    ", "\n  ]");
        rows.forEach(row -> all.add("{\"question\": " + quoted(row.question()) + ", \"contestant\": "
                + quoted(row.contestant()) + ", \"ratio\": " + number(row.ratio(rows)) + ", \"cpuNanos\": "
                + number(row.cpu()) + ", \"clockNanos\": " + number(row.nanos()) + ", \"bytes\": "
                + number(row.bytes()) + "}"));
        StringBuilder text = new StringBuilder("{\n");
        circumstances(effort)
                .forEach((key, value) -> text.append("  ")
                        .append(quoted(key))
                        .append(": ")
                        .append(quoted(value))
                        .append(",\n"));
        return text.append(all).append("\n}\n").toString();
    }

    private static Map<String, String> circumstances(String effort) {
        Map<String, String> told = new LinkedHashMap<>();
        told.put("date", LocalDate.now(ZoneOffset.UTC).toString());
        told.put("effort", effort.toLowerCase(Locale.ROOT));
        told.put("jvm", System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version"));
        told.put(
                "machine",
                System.getProperty("os.name") + " " + System.getProperty("os.arch") + ", "
                        + Runtime.getRuntime().availableProcessors() + " processors, " + processor());
        return told;
    }

    private static String processor() {
        try {
            return Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
                    .filter(line -> line.startsWith("model name"))
                    .findFirst()
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .orElse("unknown");
        } catch (IOException e) {
            return "unknown";
        }
    }

    private static String shown(double value) {
        if (Double.isNaN(value)) {
            return "";
        }
        return String.format(Locale.ROOT, value < 100 ? "%.1f" : "%,.0f", value);
    }

    private static String number(double value) {
        return Double.isNaN(value) || Double.isInfinite(value) ? "null" : String.format(Locale.ROOT, "%.3f", value);
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
