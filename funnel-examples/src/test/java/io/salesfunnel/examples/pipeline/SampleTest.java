package io.salesfunnel.examples.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.examples.pipeline.csv.Problem;
import io.salesfunnel.examples.pipeline.sample.Dirt;
import io.salesfunnel.examples.pipeline.sample.Sample;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SampleTest {

    @TempDir
    Path work;

    @ParameterizedTest
    @ValueSource(strings = {"sales_pipeline.csv", "products.csv", "accounts.csv", "sales_teams.csv"})
    void isTheSameEveryTime(String file) throws IOException {
        Sample.write(work.resolve("first"));
        Sample.write(work.resolve("second"));

        assertThat(work.resolve("first").resolve(file))
                .hasSameBinaryContentAs(work.resolve("second").resolve(file));
    }

    @Test
    void hasAllItsDirtFound() {
        SalesFolder.Run run = SalesFolder.run(work, false);

        assertThat(run.output())
                .startsWith("Sample of 25000 invented deals in " + Path.of("target", "sample-pipeline")
                        + ", made with seed 20250101, with dirt in it on purpose\n");
        assertThat(run.status()).isZero();
        assertThat(run.problems().stream()
                        .collect(Collectors.groupingBy(Problem::code, Collectors.summingInt(problem -> 1))))
                .isEqualTo(planted());
        assertThat(run.refused()).isEqualTo(refused());
        assertThat(run.deals() + run.refused()).isEqualTo(Sample.ROWS);
    }

    private static Map<String, Integer> planted() {
        return Arrays.stream(Dirt.values())
                .filter(dirt -> dirt.harm() != Dirt.Harm.NONE)
                .collect(Collectors.groupingBy(Dirt::problem, Collectors.summingInt(Dirt::rows)));
    }

    private static int refused() {
        return Arrays.stream(Dirt.values())
                .filter(dirt -> dirt.harm() == Dirt.Harm.REFUSED)
                .mapToInt(Dirt::rows)
                .sum();
    }
}
