package io.salesfunnel.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ResultsTest {

    private static final List<Row> ROWS = List.of(
            new Row("decide", "switch", 11, 10, 24),
            new Row("decide", "funnel", 6, 5, 0),
            new Row("decide", "switch-numbers", 21, 20, 64),
            new Row("decide", "funnel-numbers", 81, 80, 213),
            new Row("memory", "records", Double.NaN, Double.NaN, 100),
            new Row("memory", "funnel", Double.NaN, Double.NaN, 140),
            new Row("build", "funnel", 1, 1, 1));

    @Test
    void comparesEverybodyWithItsOwnLimit() {
        assertThat(ROWS).extracting(row -> row.ratio(ROWS)).containsExactly(1.0, 0.5, 1.0, 4.0, 1.0, 1.4, Double.NaN);
    }

    @Test
    void writesATableForEachQuestion() {
        assertThat(Results.table("SHORT", ROWS)).contains("""
                        ## decide

                        | contestant | ratio | cpu ns | clock ns | bytes |
                        |---|---:|---:|---:|---:|
                        | switch | 1.0 | 10.0 | 11.0 | 24.0 |
                        | funnel | 0.5 | 5.0 | 6.0 | 0.0 |
                        """).contains("| funnel | 1.4 |  |  | 140 |\n");
    }

    @Test
    void writesTheSameAsData() {
        assertThat(Results.json("SHORT", ROWS))
                .startsWith("{\n  \"date\": ")
                .contains("{\"question\": \"memory\", \"contestant\": \"funnel\", \"ratio\": 1.400, \"cpuNanos\": null,"
                        + " \"clockNanos\": null, \"bytes\": 140.000}")
                .endsWith("  ]\n}\n");
    }
}
