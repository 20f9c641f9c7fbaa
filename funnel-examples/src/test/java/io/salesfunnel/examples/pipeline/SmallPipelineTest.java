package io.salesfunnel.examples.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SmallPipelineTest {

    @TempDir
    Path work;

    @Test
    void writesTheWholeSummary() throws IOException, URISyntaxException {
        Path data = smallPipeline();

        SalesFolder.Run run = SalesFolder.run(work, false, "--data", data.toString());

        assertThat(run.status()).isZero();
        assertThat(run.output()).isEqualTo(Files.readString(data.resolve("expected-output.txt")));
        assertThat(work.resolve("summary.json")).hasSameTextualContentAs(data.resolve("expected-summary.json"));
    }

    @Test
    void leavesOutNumbersOfNothing() throws URISyntaxException {
        SalesFolder.Run run = new SalesFolder(work).deals().run();

        assertThat(run.output()).contains("Won value                          -\n");
        assertThat(work.resolve("summary.json"))
                .hasSameTextualContentAs(smallPipeline().resolve("expected-summary-of-nothing.json"));
    }

    private static Path smallPipeline() throws URISyntaxException {
        return Path.of(Objects.requireNonNull(SmallPipelineTest.class.getResource("/small-pipeline"))
                .toURI());
    }
}
