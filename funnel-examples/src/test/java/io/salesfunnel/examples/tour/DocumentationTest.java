package io.salesfunnel.examples.tour;

import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.definition.Move;
import io.salesfunnel.diagram.DiagramFormat;
import io.salesfunnel.examples.Printed;
import io.salesfunnel.funnel.Funnel;
import io.salesfunnel.funnel.Stage;
import io.salesfunnel.sales.Engagement;
import io.salesfunnel.stage.Transition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DocumentationTest {

    private static final Path ROOT = Path.of("..");
    private static final Path README = ROOT.resolve("README.md");
    private static final Path MACHINES = ROOT.resolve("docs/guide/stage-machine.md");
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
        assertThat(blocks(README, "text").get(0))
                .isEqualToNormalizingNewlines(Printed.byMain(() -> FirstFunnel.main(new String[0])));
    }

    @Test
    void theReadmeShowsHowAConversationBegins() throws IOException {
        assertThat(Printed.expected("conversation"))
                .startsWith(blocks(README, "text").get(1));
    }

    @Test
    void theGuideShowsWhatItsMachinePrints() throws IOException {
        assertThat(blocks(MACHINES, "text").get(0))
                .isEqualToNormalizingNewlines(Printed.byMain(() -> FirstMachine.main(new String[0])));
    }

    @Test
    void theReadmeShowsItsProgramByLineTwelve() throws IOException {
        assertThat(Files.readAllLines(README).subList(0, 12)).contains("```java");
    }

    @Test
    void theReadmeDrawsTheFunnel() throws IOException {
        assertThat(blocks(README, "mermaid").get(0))
                .isEqualTo(Engagement.standard().funnel().diagram(DiagramFormat.MERMAID));
    }

    @Test
    void theGuideDrawsItsMachine() throws IOException {
        assertThat(blocks(MACHINES, "mermaid").get(0)).isEqualTo(FirstMachine.DEALS.diagram(DiagramFormat.MERMAID));
    }

    @Test
    void theReadmeListsEveryTransitionOfTheFunnel() throws IOException {
        Funnel funnel = Engagement.standard().funnel();
        Map<String, List<String>> rows = new LinkedHashMap<>();
        for (Move<Stage<?>, Transition<?, ?>> move : funnel.definition().moves()) {
            String mode = funnel.mode(move.trigger()).orElseThrow().name().toLowerCase(Locale.ROOT);
            String row = String.join(
                    " | ",
                    move.to().name(),
                    move.trigger().name(),
                    mode.replace('_', ' '),
                    String.join(", ", move.guards()));
            rows.computeIfAbsent(row, next -> new ArrayList<>()).add(move.from().name());
        }

        String table = "| from | to | transition | mode | guards |\n|---|---|---|---|---|\n"
                + rows.entrySet().stream()
                        .map(row -> "| " + String.join(", ", row.getValue()) + " | " + row.getKey() + " |\n")
                        .collect(Collectors.joining());
        assertThat(Files.readString(README)).contains(table + "\n");
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
        pages.add(README);
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
