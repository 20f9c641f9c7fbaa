package io.salesfunnel.examples.own;

import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.diagram.DiagramFormat;
import io.salesfunnel.examples.Printed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class YourOwnFunnelTest {

    @Test
    void tellsItsStory() throws IOException {
        assertThat(Printed.by(YourOwnFunnel::tell)).isEqualToNormalizingNewlines(Printed.expected("own"));
    }

    @Test
    void takesFewerThanSixtyLines() throws IOException {
        Path source = Path.of("src/main/java/io/salesfunnel/examples/own/YourOwnFunnel.java");

        assertThat(Files.readAllLines(source)).hasSizeLessThan(60);
    }

    @Test
    void isDrawnInTheGuide() throws IOException {
        assertThat(Files.readString(Path.of("../docs/guide/funnel.md")))
                .contains("```mermaid\n" + YourOwnFunnel.GYM.diagram(DiagramFormat.MERMAID) + "```");
    }
}
