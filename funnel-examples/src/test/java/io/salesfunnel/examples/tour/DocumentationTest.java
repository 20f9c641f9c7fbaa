package io.salesfunnel.examples.tour;

import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.diagram.DiagramFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DocumentationTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)\\n(.*?)^```$");

    @Test
    void everyJavaSnippetIsPartOfCodeThatRuns() throws IOException {
        List<String> sources = new ArrayList<>();
        for (Path file : files(Path.of("src"), ".java")) {
            sources.add(unindented(Files.readString(file)));
        }

        int snippets = 0;
        for (Path page : pages()) {
            for (String snippet : blocks(page, "java")) {
                assertThat(sources).as(page + ":\n" + snippet).anyMatch(source -> source.contains(unindented(snippet)));
                snippets++;
            }
        }
        assertThat(snippets).isGreaterThan(5);
    }

    @Test
    void theReadmeShowsWhatItsProgramPrints() throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream out = System.out;
        try {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            FirstMachine.main(new String[0]);
        } finally {
            System.setOut(out);
        }

        assertThat(blocks(ROOT.resolve("README.md"), "text").get(0))
                .isEqualToNormalizingNewlines(printed.toString(StandardCharsets.UTF_8));
    }

    @Test
    void theReadmeShowsItsProgramByLineTwelve() throws IOException {
        assertThat(Files.readAllLines(ROOT.resolve("README.md")).subList(0, 12)).contains("```java");
    }

    @Test
    void theReadmeDrawsItsProgram() throws IOException {
        assertThat(blocks(ROOT.resolve("README.md"), "mermaid").get(0))
                .isEqualTo(FirstMachine.DEALS.diagram(DiagramFormat.MERMAID));
    }

    @Test
    void everyLinkBetweenPagesLeadsSomewhere() throws IOException {
        Pattern link = Pattern.compile("]\\(([^)#:]+)\\)");
        for (Path page : pages()) {
            Matcher links = link.matcher(Files.readString(page));
            while (links.find()) {
                assertThat(page.resolveSibling(links.group(1))).exists();
            }
        }
    }

    private static List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>(files(ROOT.resolve("docs"), ".md"));
        pages.add(ROOT.resolve("README.md"));
        return pages;
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> blocks(Path page, String language) throws IOException {
        return BLOCK.matcher(Files.readString(page))
                .results()
                .filter(block -> block.group(1).equals(language))
                .map(block -> block.group(2))
                .toList();
    }

    private static String unindented(String text) {
        return text.replaceAll("(?m)^[ \\t]+", "").strip();
    }
}
