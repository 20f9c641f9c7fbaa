package io.salesfunnel.examples.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.salesfunnel.examples.pipeline.csv.Problem;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DealLifeTest {

    @TempDir
    Path work;

    static Stream<Arguments> impossibleLives() {
        return Stream.of(
                arguments(
                        "Lost,2017-02-01,2017-01-01,",
                        "closes-after-engagement",
                        "cannot LOSE from ENGAGING: 1 of 3 guards not met: closes-after-engagement (not met: "
                                + "closed on 2017-01-01, before the engagement on 2017-02-01); other moves: WIN to WON"),
                arguments(
                        "Won,2017-01-01,2017-01-31,",
                        "close-value",
                        "cannot yet WIN from ENGAGING: 1 of 4 guards unknown: close-value (unknown)"),
                arguments(
                        "Lost,2017-01-01,,",
                        "close-date",
                        "cannot yet LOSE from ENGAGING: 2 of 3 guards unknown: close-date (unknown), "
                                + "closes-after-engagement (unknown)"),
                arguments(
                        "Won,,2017-01-31,100",
                        "no-such-move",
                        "cannot WIN from PROSPECTING: there is no such move; from PROSPECTING it can ENGAGE to ENGAGING"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("impossibleLives")
    void refusesALifeThatCannotHaveBeen(String life, String code, String answer) {
        SalesFolder.Run run =
                new SalesFolder(work).deals(SalesFolder.row("A", life)).run();

        String message = "sales_pipeline.csv:2: Deal 'A': Machine 'deal-pipeline' " + answer;
        assertThat(run.problems()).containsExactly(new Problem(2, code, message));
        assertThat(run.refused()).isEqualTo(1);
        assertThat(run.summary().get("transitions").intValue()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Prospecting,,,",
                "Engaging,,,",
                "engaging,2017-01-01,,",
                "WON,2017-01-01,2017-01-01,0.50",
                "Lost,2017-01-01,2017-01-31,",
                "Lost,2017-01-01,2017-01-31,99"
            })
    void keepsALifeThatCanHaveBeen(String life) {
        SalesFolder.Run run =
                new SalesFolder(work).deals(SalesFolder.row("A", life)).run();

        assertThat(run.problems()).isEmpty();
        assertThat(run.deals()).isEqualTo(1);
    }

    @Test
    void countsAnEngagementOnAnUnknownDay() {
        SalesFolder.Run run = new SalesFolder(work)
                .deals(SalesFolder.row("A", "Engaging,,,"), SalesFolder.won("B"))
                .run();

        assertThat(run.summary().get("winRateOfEngaged").decimalValue()).isEqualByComparingTo("0.5");
    }
}
