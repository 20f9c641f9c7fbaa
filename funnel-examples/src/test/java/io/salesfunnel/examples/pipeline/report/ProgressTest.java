package io.salesfunnel.examples.pipeline.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);

    @Test
    void redrawsABarOnATerminal() {
        Progress progress = new Progress(out, true);

        IntStream.of(0, 50, 50, 100).forEach(progress::at);
        progress.end();

        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .isEqualTo("\r[" + "#".repeat(20) + ".".repeat(20) + "]  50 %\r[" + "#".repeat(40) + "] 100 %\n");
    }

    @Test
    void printsALineNowAndThenElsewhere() {
        Progress progress = new Progress(out, false);

        IntStream.rangeClosed(0, 100).forEach(progress::at);
        progress.end();

        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("Read 25 %\nRead 50 %\nRead 75 %\nRead 100 %\n");
    }
}
