package io.salesfunnel.examples.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.salesfunnel.examples.pipeline.csv.Problem;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RowProblemTest {

    @TempDir
    Path work;

    static Stream<Arguments> badRows() {
        return Stream.of(
                arguments(
                        "A,b,c",
                        "wrong-field-count",
                        "Row has 3 fields and the header has 8; quote a cell that holds a comma"),
                arguments(
                        SalesFolder.row(" ", "Won,2017-01-01,2017-01-31,1"),
                        "missing-id",
                        "Row has no opportunity_id; give it one of its own"),
                arguments(
                        SalesFolder.won("FIRST"),
                        "duplicate-id",
                        "Deal 'FIRST' is in line 2 already; remove one of the two"),
                arguments(
                        SalesFolder.row("A", "Won,2017-01-01,2017-02-30,1"),
                        "bad-date",
                        "Deal 'A' has close_date '2017-02-30', which is no date; write year, month and day such as 2017-03-09"),
                arguments(
                        SalesFolder.row("A", "Closing,,,"),
                        "unknown-stage",
                        "Deal 'A' has deal_stage 'Closing', which is none of Prospecting, Engaging, Won, Lost"),
                arguments(
                        SalesFolder.row("A", "Lost,2017-01-01,2017-01-31,-0.01"),
                        "negative-value",
                        "Deal 'A' has close_value '-0.01', which is below zero; write 0 if nothing was earned"),
                arguments(
                        SalesFolder.row("A", "Won,2017-01-01,2017-01-31,1e999999999"),
                        "not-a-number",
                        "Deal 'A' has close_value '1e999999999', which is not a number such as 1054 or 1054.50"),
                arguments(
                        SalesFolder.row("A", "Prospecting,2017-01-01,,"),
                        "stage-contradicts-dates",
                        "Deal 'A' is in stage Prospecting and has engage_date '2017-01-01'; clear the date or correct the stage"),
                arguments(
                        SalesFolder.row("A", "Engaging,2017-01-01,2017-01-31,"),
                        "stage-contradicts-dates",
                        "Deal 'A' is in stage Engaging and has close_date '2017-01-31'; clear the date or correct the stage"),
                arguments(
                        SalesFolder.row("\"A\"x", "Prospecting,,,"),
                        "malformed-row",
                        "Row has a stray quote or line break; double the quotes in a quoted cell"),
                arguments(
                        SalesFolder.row("\"A", "Prospecting,,,"),
                        "unclosed-quote",
                        "Row opens a quote and never ends it; close it"),
                arguments(
                        "x".repeat(10_000_000),
                        "line-too-long",
                        "Line is longer than 64 KiB; check it for a lost line break"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("badRows")
    void refusesABadRowAndNoOther(String row, String code, String text) {
        SalesFolder.Run run = new SalesFolder(work)
                .deals(SalesFolder.won("FIRST"), row, SalesFolder.won("LAST"))
                .run();

        assertThat(run.problems()).containsExactly(new Problem(3, code, "sales_pipeline.csv:3: " + text));
        assertThat(run.status()).isZero();
        assertThat(run.deals()).isEqualTo(2);
        assertThat(run.refused()).isEqualTo(1);
    }

    @Test
    void refusesALineInAnotherEncodingAndNoOther() {
        String text = SalesFolder.HEADER + "\n" + SalesFolder.won("Caf\u00e9") + "\n" + SalesFolder.won("LAST");

        SalesFolder.Run run = new SalesFolder(work)
                .file(SalesFolder.DEALS, text.getBytes(StandardCharsets.ISO_8859_1))
                .run();

        assertThat(run.problems())
                .containsExactly(new Problem(
                        2,
                        "wrong-encoding",
                        "sales_pipeline.csv:2: Line has bytes that are not UTF-8; save the file as UTF-8"));
        assertThat(run.deals()).isEqualTo(1);
        assertThat(run.refused()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"09.03.2017", "+2017-03-09", "20170309", "2017-3-9", "2017-03-09T00:00", "soon"})
    void readsIsoDatesOnly(String date) {
        SalesFolder.Run run = new SalesFolder(work)
                .deals(SalesFolder.row("A", "Engaging," + date + ",,"))
                .run();

        assertThat(run.problems()).extracting(Problem::code).containsExactly("bad-date");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234567890123456", "1.1234567", "+1", ".5", "1e3", "0x10", "NaN"})
    void readsPlainNumbersOnly(String value) {
        SalesFolder.Run run = new SalesFolder(work)
                .deals(SalesFolder.row("A", "Won,2017-01-01,2017-01-31," + value))
                .run();

        assertThat(run.problems()).extracting(Problem::code).containsExactly("not-a-number");
    }

    @Test
    void showsLongAndUnprintableCellsSafely() {
        SalesFolder.Run run = new SalesFolder(work)
                .deals(SalesFolder.row("A\u0007\u202e" + "b".repeat(50), "Closing,,,"))
                .run();

        assertThat(run.problems().get(0).message())
                .isEqualTo("sales_pipeline.csv:2: Deal 'A  " + "b".repeat(37) + "...' has deal_stage 'Closing', "
                        + "which is none of Prospecting, Engaging, Won, Lost");
    }

    @Test
    void letsARowTakeTheIdOfARefusedOne() {
        SalesFolder.Run run = new SalesFolder(work)
                .deals(SalesFolder.row("A", "Closing,,,"), SalesFolder.won("A"))
                .run();

        assertThat(run.deals()).isEqualTo(1);
        assertThat(run.refused()).isEqualTo(1);
    }
}
