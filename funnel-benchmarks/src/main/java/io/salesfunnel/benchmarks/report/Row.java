package io.salesfunnel.benchmarks.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was measured of one contestant.
 *
 * @param question what was asked, such as {@code DecideBenchmark.decide rows=LEGAL}
 * @param contestant who was asked
 * @param nanos time of the clock in nanoseconds, NaN if not measured
 * @param cpu processor time in nanoseconds, NaN if not measured
 * @param bytes bytes allocated, or held where the question is about memory; NaN if not measured
 */
record Row(String question, String contestant, double nanos, double cpu, double bytes) {

    /** The limit that a contestant is compared with. */
    private static final List<List<String>> LIMITS = List.of(
            List.of("switch-numbers", "funnel-numbers"),
            List.of("switch-by-name", "funnel-by-name"),
            List.of("fold-five", "funnel-five"),
            List.of("switch"),
            List.of("if-chain"),
            List.of("record-copy"),
            List.of("loop"),
            List.of("fold"),
            List.of("records"));

    /** How the questions begin whose times are already what is above an empty main. */
    static final String COLD_START = "Cold start, over an empty main: ";

    /** The limit among the rows of the same question, or null if there is none. */
    @Nullable
    Row limit(List<Row> all) {
        for (List<String> group : LIMITS) {
            boolean special = group.size() > 1;
            if (!special || group.contains(contestant)) {
                for (Row other : all) {
                    if (other.question.equals(question) && other.contestant.equals(group.get(0))) {
                        return other;
                    }
                }
            }
        }
        return null;
    }

    /** How many times the processor time of the limit; of memory, how many times the bytes. */
    double ratio(List<Row> all) {
        Row limit = question.startsWith(COLD_START) ? null : limit(all);
        if (limit == null) {
            return Double.NaN;
        }
        return Double.isNaN(cpu) ? bytes / limit.bytes : cpu / limit.cpu;
    }
}
