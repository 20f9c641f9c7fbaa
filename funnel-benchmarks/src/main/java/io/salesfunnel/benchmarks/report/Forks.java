package io.salesfunnel.benchmarks.report;

import io.salesfunnel.benchmarks.coldstart.First;
import io.salesfunnel.benchmarks.decide.Deciders;
import io.salesfunnel.benchmarks.memory.Memory;
import io.salesfunnel.benchmarks.qualification.Qualifiers;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What is measured in JVMs of their own: memory at rest, and cold starts. */
final class Forks {

    private static final double NANOS = 1e6;

    private Forks() {}

    static List<Row> memory(int records) {
        List<Row> rows = new ArrayList<>();
        for (String contestant : List.of("records", "funnel")) {
            String heap = records > 100_000 ? "-Xmx10g" : "-Xmx2g";
            String bytes = run(heap, Memory.class.getName(), contestant, Integer.toString(records));
            rows.add(new Row(
                    "Memory of a record with 10 events, of " + records,
                    contestant,
                    Double.NaN,
                    Double.NaN,
                    Double.parseDouble(bytes)));
        }
        return rows;
    }

    /** The processor time until after the first answer; that of an empty main is the limit, and is taken away. */
    static List<Row> coldStarts(int times) {
        List<Row> rows = new ArrayList<>();
        double empty = coldStart(times, "nothing", "nothing");
        rows.add(row("an empty main", "nothing", empty));
        for (String contestant : Deciders.all()) {
            if (!contestant.contains("-numbers") && !contestant.contains("-by-name")) {
                rows.add(row("first decision", contestant, coldStart(times, "decide", contestant) - empty));
            }
        }
        rows.add(row("first record of a funnel", "funnel", coldStart(times, "enter", "funnel") - empty));
        for (String contestant : Qualifiers.all()) {
            if (!contestant.startsWith("funnel-") || contestant.equals("funnel-verdict")) {
                rows.add(row("first verdict", contestant, coldStart(times, "qualify", contestant) - empty));
            }
        }
        return rows;
    }

    private static Row row(String question, String contestant, double millis) {
        return new Row(Row.COLD_START + question, contestant, Double.NaN, millis * NANOS, Double.NaN);
    }

    private static double coldStart(int times, String question, String contestant) {
        double sum = 0;
        for (int i = 0; i < times; i++) {
            String last = run("-Xmx1g", First.class.getName(), question, contestant);
            sum += Double.parseDouble(last);
        }
        return sum / times;
    }

    /** The last line that a JVM prints. */
    private static String run(String heap, String main, String... args) {
        List<String> command = new ArrayList<>(List.of(
                System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                heap,
                "-cp",
                System.getProperty("java.class.path"),
                main));
        command.addAll(List.of(args));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String last = "";
            try (BufferedReader output = process.inputReader()) {
                for (String line = output.readLine(); line != null; line = output.readLine()) {
                    last = line;
                }
            }
            if (process.waitFor() != 0) {
                throw new IllegalStateException(
                        command.subList(4, command.size()) + " ended with " + process.exitValue());
            }
            return last;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(main, e);
        }
    }
}
