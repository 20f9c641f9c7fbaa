package io.salesfunnel.examples.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.diagram.DiagramFormat;
import io.salesfunnel.examples.Printed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class YourOwnVocabularyTest {

    @Test
    void tellsItsStory() throws IOException {
        assertThat(Printed.by(YourOwnVocabulary::tell)).isEqualToNormalizingNewlines(Printed.expected("school"));
    }

    @Test
    void takesFewerThanSixtyLines() throws IOException {
        Path source = Path.of("src/main/java/io/salesfunnel/examples/vocabulary/YourOwnVocabulary.java");

        assertThat(Files.readAllLines(source)).hasSizeLessThan(60);
    }

    @Test
    void isDrawnInTheGuide() throws IOException {
        assertThat(Files.readString(Path.of("../docs/guide/vocabularies.md")))
                .contains("```mermaid\n" + YourOwnVocabulary.SCHOOL.diagram(DiagramFormat.MERMAID) + "```");
    }
}
