package io.salesfunnel.examples.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import tools.jackson.databind.JsonNode;

class AccountingPropertyTest {

    private static final Path WORK = emptyFolder();

    @Property(tries = 150)
    void everyRowIsADealOrRefused(@ForAll("rows") List<String> rows) {
        SalesFolder.Run run =
                new SalesFolder(WORK).deals(rows.toArray(String[]::new)).run();

        int staged = run.summary()
                .get("byStage")
                .valueStream()
                .mapToInt(JsonNode::intValue)
                .sum();
        assertThat(run.deals() + run.refused()).isEqualTo(rows.size());
        assertThat(staged).isEqualTo(run.deals());
    }

    @Provide
    Arbitrary<List<String>> rows() {
        return Arbitraries.oneOf(cleanRows(), anyRows(), brokenRows()).list().ofMaxSize(40);
    }

    private static Arbitrary<String> cleanRows() {
        return Arbitraries.integers().between(1, 100_000).map(number -> SalesFolder.won("D" + number));
    }

    private static Arbitrary<String> anyRows() {
        Arbitrary<String> dates = Arbitraries.of("", "2017-01-01", "2017-02-01", "2017-02-30", "01/02/2017");
        return Combinators.combine(
                        Arbitraries.of("", "A", "B", "C"),
                        Arbitraries.of("Prospecting", "Engaging", "Won", "lost", "Maybe"),
                        dates,
                        dates,
                        Arbitraries.of("", "0", "-1", "12.5", "1e9"))
                .as((id, stage, engaged, closed, value) ->
                        SalesFolder.row(id, String.join(",", stage, engaged, closed, value)));
    }

    private static Arbitrary<String> brokenRows() {
        return Arbitraries.of(
                "X",
                ",,,,,,,",
                "\"X\"x,,,,,,,",
                "X,\"open,GTX Pro,Acme,Won,2017-01-01,2017-01-31,1",
                "X".repeat(70_000));
    }

    private static Path emptyFolder() {
        try {
            return Files.createTempDirectory("accounting");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @AfterContainer
    static void removeFolder() throws IOException {
        try (Stream<Path> paths = Files.walk(WORK)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
