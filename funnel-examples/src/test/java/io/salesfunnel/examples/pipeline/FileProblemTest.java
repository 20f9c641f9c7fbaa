package io.salesfunnel.examples.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.examples.pipeline.csv.Problem;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileProblemTest {

    @TempDir
    Path work;

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void readsLinesHoweverTheyEnd(String end) {
        String deals = String.join(end, SalesFolder.HEADER, SalesFolder.won("A"), "", SalesFolder.won("A"));

        SalesFolder.Run run =
                new SalesFolder(work).file(SalesFolder.DEALS, deals).run();

        assertThat(run.deals()).isEqualTo(1);
        assertThat(run.problems()).extracting(Problem::line).containsExactly(4);
    }

    @Test
    void reportsAMissingFolder() {
        SalesFolder.Run run = SalesFolder.run(work, false, "--data", "nowhere");

        String message =
                "sales_pipeline.csv:0: There is no folder '" + work.resolve("nowhere") + "'; name one that exists";
        assertThat(run.problems()).containsExactly(new Problem(0, "missing-file", message));
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void reportsAMissingFile() {
        SalesFolder.Run run = new SalesFolder(work).run();

        String message = "sales_pipeline.csv:0: File does not exist; put it into the folder";
        assertThat(run.problems()).containsExactly(new Problem(0, "missing-file", message));
        assertThat(run.status()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n  \r\n", "\uFEFF"})
    void reportsAnEmptyFile(String nothing) {
        SalesFolder.Run run =
                new SalesFolder(work).file(SalesFolder.DEALS, nothing).run();

        String message = "sales_pipeline.csv:1: File has no header; begin it with the names of its columns";
        assertThat(run.problems()).containsExactly(new Problem(1, "empty-file", message));
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void reportsAFileThatCannotBeRead() {
        SalesFolder.Run run =
                new SalesFolder(work).withFolder(SalesFolder.DEALS).run();

        String message = "sales_pipeline.csv:0: File cannot be read; check that it is a file and who may read it";
        assertThat(run.problems()).containsExactly(new Problem(0, "unreadable-file", message));
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void reportsUtf16() {
        SalesFolder.Run run = new SalesFolder(work)
                .file(SalesFolder.DEALS, SalesFolder.HEADER.getBytes(StandardCharsets.UTF_16))
                .run();

        String message = "sales_pipeline.csv:1: File is UTF-16; save it as UTF-8";
        assertThat(run.problems()).containsExactly(new Problem(1, "wrong-encoding", message));
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void refusesAllRowsWithoutAColumnOfLife() {
        SalesFolder.Run run = new SalesFolder(work).file(SalesFolder.DEALS, """
                        opportunity_id,sales_agent,product,account,Phase of Deal,engage_date,close_value
                        A,b,c
                        "B
                        B",b,c,d,e,f,g
                        C,"open
                        """).run();

        String message = "sales_pipeline.csv:1: Header lacks deal_stage, close_date; found opportunity_id, "
                + "sales_agent, product, account, (not shown), engage_date, close_value; add or rename";
        assertThat(run.problems()).containsExactly(new Problem(1, "missing-column", message));
        assertThat(run.refused()).isEqualTo(3);
        assertThat(run.status()).isZero();
    }

    @Test
    void refusesAllRowsUnderARepeatedColumnOfLife() {
        SalesFolder.Run run = new SalesFolder(work)
                .file(SalesFolder.DEALS, SalesFolder.HEADER + ",Deal_Stage\n" + SalesFolder.won("A") + ",Won\n")
                .run();

        String message = "sales_pipeline.csv:1: Header repeats deal_stage; keep one column of each name";
        assertThat(run.problems()).containsExactly(new Problem(1, "duplicate-column", message));
        assertThat(run.refused()).isEqualTo(1);
    }

    @Test
    void refusesAllRowsUnderAHeaderThatCannotBeRead() {
        SalesFolder.Run run = new SalesFolder(work)
                .file(SalesFolder.DEALS, "\"" + SalesFolder.HEADER + "\n" + SalesFolder.won("A") + "\n")
                .run();

        assertThat(run.problems()).extracting(Problem::code).containsExactly("unclosed-quote");
        assertThat(run.refused()).isEqualTo(1);
    }

    @Test
    void keepsDealsWithoutADescriptiveColumn() {
        SalesFolder.Run run = new SalesFolder(work)
                .file(
                        SalesFolder.DEALS,
                        "opportunity_id,deal_stage,engage_date,close_date,close_value\nA,Engaging,2017-01-01,,\n")
                .run();

        assertThat(run.problems()).extracting(Problem::code).containsExactly("missing-column");
        assertThat(run.deals()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"products.csv", "accounts.csv", "sales_teams.csv"})
    void keepsDealsWithoutAList(String list) {
        SalesFolder.Run run =
                new SalesFolder(work).without(list).deals(SalesFolder.won("A")).run();

        assertThat(run.problems())
                .containsExactly(
                        new Problem(0, "missing-file", list + ":0: File does not exist; put it into the folder"));
        assertThat(run.deals()).isEqualTo(1);
        assertThat(run.status()).isZero();
    }

    @Test
    void keepsDealsUnderAListWithARenamedColumn() {
        SalesFolder.Run run = new SalesFolder(work)
                .file("sales_teams.csv", "Marker Person,Boss\n\"open\n")
                .deals(SalesFolder.won("A"))
                .run();

        String message = "sales_teams.csv:1: Header lacks sales_agent; found (not shown), boss; add or rename";
        assertThat(run.problems()).containsExactly(new Problem(1, "missing-column", message));
        assertThat(run.deals()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "product, A/MARKER/GTX Lite/Acme, products.csv",
        "account, A/MARKER/GTX Pro/Apex, accounts.csv",
        "sales_agent, A/Nobody Known/GTX Pro/Acme, sales_teams.csv"
    })
    void keepsADealWithANameThatIsNotListed(String column, String names, String list) {
        SalesFolder.Run run = new SalesFolder(work)
                .deals(names.replace("MARKER", SalesFolder.AGENT).replace('/', ',') + ",Prospecting,,,")
                .run();

        String message = "sales_pipeline.csv:2: Deal 'A' is kept, but its " + column + " is not in " + list
                + "; add it there or correct it here";
        assertThat(run.problems()).containsExactly(new Problem(2, "unknown-" + column.replace('_', '-'), message));
        assertThat(run.deals()).isEqualTo(1);
        assertThat(run.refused()).isZero();
    }

    @Test
    void copesWithAnyOrderOfColumnsAndAnyLineEnds() {
        SalesFolder.Run run = new SalesFolder(work)
                .file(
                        SalesFolder.DEALS,
                        "\uFEFF Close_Value ,close_date,ENGAGE_DATE,deal_stage,note,account,product,sales_agent,"
                                + "opportunity_id\r\n\r\n7,2017-01-31,2017-01-01,won,,,,,A\r\n"
                                + "8,2017-01-31,2017-01-01,Won,,,gtx pro,,B")
                .run();

        assertThat(run.problems()).isEmpty();
        assertThat(run.summary().get("wonValue").intValue()).isEqualTo(15);
    }
}
