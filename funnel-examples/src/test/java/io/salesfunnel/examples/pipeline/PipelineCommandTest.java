package io.salesfunnel.examples.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PipelineCommandTest {

    private static final String USAGE = """
            Usage: [--data DIR] [--strict]
              --data DIR  read sales_pipeline.csv, accounts.csv, products.csv and sales_teams.csv in DIR;
                          without it, a sample is made and read
              --strict    stop at the first problem
            """;

    @TempDir
    Path work;

    @Test
    void explainsItselfWhenAnOptionIsUnknown() {
        SalesFolder.Run run = SalesFolder.run(work, false, "--date", "data");

        assertThat(run.output()).isEqualTo("There is no option '--date'\n" + USAGE);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.hasSummary()).isFalse();
    }

    @Test
    void explainsItselfWhenTheFolderIsNotNamed() {
        assertThat(SalesFolder.run(work, false, "--data").output()).isEqualTo("Option --data needs a folder\n" + USAGE);
        assertThat(SalesFolder.run(work, false, "--data", "--strict").status()).isEqualTo(2);
        assertThat(SalesFolder.run(work, false, "--data", "a\0b").output())
                .startsWith("Option --data needs a folder that can exist\n");
    }

    @Test
    void stopsAStrictRunAtTheFirstProblem() {
        SalesFolder.Run run = new SalesFolder(work)
                .deals(SalesFolder.won("A"), SalesFolder.won("A"), "B,c")
                .runStrictly();

        assertThat(run.output())
                .contains("sales_pipeline.csv:3: Deal 'A' is in line 2 already; remove one of the two\n")
                .doesNotContain("sales_pipeline.csv:4");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.hasSummary()).isFalse();
    }

    @Test
    void stopsAStrictRunAtAProblemOfAList() {
        SalesFolder.Run run = new SalesFolder(work)
                .file("products.csv", "name\n")
                .deals(SalesFolder.won("A"))
                .runStrictly();

        assertThat(run.output()).isEqualTo("products.csv:1: Header lacks product; found name; add or rename\n");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void finishesAStrictRunWithoutProblems() {
        SalesFolder.Run run = new SalesFolder(work).deals(SalesFolder.won("A")).runStrictly();

        assertThat(run.status()).isZero();
        assertThat(run.hasSummary()).isTrue();
    }

    @Test
    void saysSoWhenTheSummaryCannotBeWritten() throws IOException {
        new SalesFolder(work).deals(SalesFolder.won("A"));
        Path elsewhere = Files.createFile(work.resolve("elsewhere"));

        SalesFolder.Run run =
                SalesFolder.run(elsewhere, false, "--data", work.resolve("data").toString());

        assertThat(run.output()).contains("A file cannot be written: ");
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void neverShowsTheSalesAgent() {
        SalesFolder.Run run = new SalesFolder(work)
                .deals(
                        SalesFolder.won("A"),
                        SalesFolder.row("B", "Closing,,,"),
                        SalesFolder.row("C", "Won,,2017-01-01,1"),
                        "D,\"" + SalesFolder.AGENT + ",,,Prospecting,,,",
                        "E,\"" + SalesFolder.AGENT + "\"?,,,Prospecting,,,",
                        "F," + SalesFolder.AGENT + " Junior,,,Prospecting,,,",
                        SalesFolder.AGENT + "," + SalesFolder.AGENT)
                .run();

        assertThat(run.problems()).hasSize(6);
        assertThat(run.output() + run.summary()).doesNotContain("Marker");
    }
}
