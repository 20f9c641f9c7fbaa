package io.salesfunnel.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;

/** Measures everything and writes {@code target/results.md} and {@code target/results.json}. */
public final class Benchmarks {

    private static final String CONTESTANT = "contestant";
    private static final String EVENTS = "events";

    private Benchmarks() {}

    /**
     * Measures.
     *
     * @param args {@code full}, {@code short} or {@code smoke}, and a pattern if not all benchmarks shall run
     * @throws RunnerException if a benchmark fails
     * @throws IOException if the results cannot be written
     */
    public static void main(String[] args) throws RunnerException, IOException {
        Effort effort = Effort.valueOf(args[0].toUpperCase(Locale.ROOT));
        String pattern = args.length > 1 ? args[1] : "io\\.salesfunnel\\..*";
        List<Row> rows = new ArrayList<>(measured(effort, pattern));
        if (args.length == 1) {
            rows.addAll(Forks.memory(effort.records));
            rows.addAll(Forks.coldStarts(effort.starts));
        }
        Path target = Files.createDirectories(Path.of("target"));
        Files.writeString(target.resolve("results.md"), Results.table(effort.name(), rows));
        Files.writeString(target.resolve("results.json"), Results.json(effort.name(), rows));
    }

    private static List<Row> measured(Effort effort, String pattern) throws RunnerException {
        ChainedOptionsBuilder options = effort.options()
                .include(pattern)
                .mode(Mode.AverageTime)
                .timeUnit(TimeUnit.NANOSECONDS)
                .jvmArgsAppend("-Xms1g", "-Xmx1g")
                .shouldFailOnError(true)
                .addProfiler(GCProfiler.class)
                .addProfiler(CpuTime.class);
        return new Runner(options.build()).run().stream().map(Benchmarks::row).toList();
    }

    private static Row row(RunResult run) {
        Map<String, String> parameters = new TreeMap<>();
        run.getParams()
                .getParamsKeys()
                .forEach(key -> parameters.put(key, run.getParams().getParam(key)));
        String benchmark = run.getParams().getBenchmark();
        String contestant = parameters.getOrDefault(CONTESTANT, "funnel");
        parameters.remove(CONTESTANT);
        String name = benchmark.substring(benchmark.lastIndexOf('.', benchmark.lastIndexOf('.') - 1) + 1);
        StringJoiner question = new StringJoiner(", ", name + " ", "").setEmptyValue(name);
        parameters.forEach((key, value) -> question.add(key + "=" + value));
        int events = Integer.parseInt(parameters.getOrDefault(EVENTS, "1"));
        return new Row(
                parameters.containsKey(EVENTS) ? question + ", for each event" : question.toString(),
                contestant,
                run.getPrimaryResult().getScore() / events,
                secondary(run, CpuTime.LABEL) / events,
                secondary(run, "gc.alloc.rate.norm") / events);
    }

    private static double secondary(RunResult run, String label) {
        for (String key : run.getSecondaryResults().keySet()) {
            if (key.endsWith(label)) {
                return run.getSecondaryResults().get(key).getScore();
            }
        }
        return Double.NaN;
    }
}
