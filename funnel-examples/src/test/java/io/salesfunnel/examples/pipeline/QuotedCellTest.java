package io.salesfunnel.examples.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.salesfunnel.examples.pipeline.csv.Problem;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuotedCellTest {

    private static final String OPEN = "A," + SalesFolder.AGENT + ",GTX Pro,\"Acme,Won,2017-01-01,2017-01-31,100";

    @TempDir
    Path work;

    @Test
    void readsACommaAQuoteAndALineBreakInQuotes() {
        SalesFolder.Run run = new SalesFolder(work)
                .file("accounts.csv", "account\n\"Acme, \"\"the\"\"\r\n\r\nFirst\"\n")
                .deals(
                        "A," + SalesFolder.AGENT + ",GTX Pro,\"Acme, \"\"the\"\"\r",
                        "\r",
                        "First\",Won,2017-01-01,2017-01-31,100\r",
                        SalesFolder.row("B", "Closing,,,"))
                .run();

        assertThat(run.deals()).isEqualTo(1);
        assertThat(run.problems()).extracting(Problem::line).containsExactly(5);
    }

    @Test
    void keepsEveryRowAfterAQuoteThatNeverEnds() {
        String[] rows = Stream.concat(Stream.of(OPEN), IntStream.range(0, 50).mapToObj(i -> SalesFolder.won("B" + i)))
                .toArray(String[]::new);

        SalesFolder.Run run = new SalesFolder(work).deals(rows).run();

        assertThat(run.problems()).extracting(Problem::code).containsExactly("unclosed-quote");
        assertThat(run.deals()).isEqualTo(50);
    }

    @Test
    void keepsTheRowsBetweenTwoQuotesThatNeverEnd() {
        String closing = "C," + SalesFolder.AGENT + ",GTX Pro,Acme\",Won,2017-01-01,2017-01-31,100";

        SalesFolder.Run run = new SalesFolder(work)
                .deals(OPEN, SalesFolder.won("B"), closing, SalesFolder.won("D"), OPEN)
                .run();

        assertThat(run.problems())
                .extracting(Problem::line, Problem::code)
                .contains(tuple(2, "unclosed-quote"), tuple(6, "unclosed-quote"));
        assertThat(run.deals()).isEqualTo(3);
    }

    @Test
    void givesUpAQuoteThatStaysOpenForTwentyLines() {
        String[] rows = Stream.of(
                        Stream.of(OPEN),
                        IntStream.range(0, 25).mapToObj(i -> "note"),
                        Stream.of("\",1", SalesFolder.won("B")))
                .flatMap(lines -> lines)
                .toArray(String[]::new);

        SalesFolder.Run run = new SalesFolder(work).deals(rows).run();

        assertThat(run.problems()).extracting(Problem::line).startsWith(2, 3, 4).hasSize(27);
        assertThat(run.deals()).isEqualTo(1);
    }

    @Test
    void takesAQuoteInsideAPlainCellAsText() {
        SalesFolder.Run run = new SalesFolder(work)
                .file("accounts.csv", "account\n5\" Pipes\n")
                .deals("A," + SalesFolder.AGENT + ",GTX Pro,5\" Pipes,Prospecting,,,")
                .run();

        assertThat(run.problems()).isEmpty();
        assertThat(run.deals()).isEqualTo(1);
    }
}
