package io.salesfunnel.examples.pipeline;

import io.salesfunnel.examples.pipeline.csv.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A folder of sales data and what the command makes of it. */
final class SalesFolder {

    static final String DEALS = "sales_pipeline.csv";
    static final String HEADER =
            "opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value";
    static final String AGENT = "Marker Person";

    record Run(int status, String output, boolean hasSummary, JsonNode summary) {

        int deals() {
            return summary.get("deals").intValue();
        }

        int refused() {
            return summary.get("refused").intValue();
        }

        List<Problem> problems() {
            return summary.get("problems")
                    .valueStream()
                    .map(node -> new Problem(
                            node.get("line").intValue(),
                            node.get("code").stringValue(),
                            node.get("message").stringValue()))
                    .toList();
        }
    }

    private final Path work;
    private final Path data;

    /** A folder with the three lists and no deals yet. */
    SalesFolder(Path work) {
        this.work = work;
        this.data = work.resolve("data");
        file("products.csv", "product,price\nGTX Pro,10\nMG Special,20\n");
        file("accounts.csv", "account\nAcme\n");
        file("sales_teams.csv", "sales_agent,manager\n" + AGENT + ",Boss\n");
    }

    static String won(String id) {
        return id + "," + AGENT + ",GTXPro,Acme,Won,2017-01-01,2017-01-31,100";
    }

    static String row(String id, String life) {
        return id + "," + AGENT + ",GTX Pro,Acme," + life;
    }

    /** Writes deals under the usual header, which is line 1. */
    SalesFolder deals(String... rows) {
        return file(DEALS, Stream.concat(Stream.of(HEADER), Stream.of(rows)).toList());
    }

    SalesFolder file(String name, List<String> lines) {
        return file(name, String.join("\n", lines) + "\n");
    }

    SalesFolder file(String name, String text) {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    SalesFolder file(String name, byte[] bytes) {
        try {
            Files.createDirectories(data);
            Files.write(data.resolve(name), bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SalesFolder without(String name) {
        try {
            Files.delete(data.resolve(name));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SalesFolder withFolder(String name) {
        try {
            Files.createDirectories(data.resolve(name));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Run run() {
        return run(work, false, "--data", "data");
    }

    Run runStrictly() {
        return run(work, false, "--strict", "--data", "data");
    }

    static Run run(Path work, boolean terminal, String... args) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        int status = PipelineCommand.run(List.of(args), work, out, terminal);
        Path summary = work.resolve("summary.json");
        boolean written = Files.exists(summary);
        JsonNode json = written
                ? JsonMapper.shared().readTree(summary.toFile())
                : JsonMapper.shared().nullNode();
        return new Run(status, bytes.toString(StandardCharsets.UTF_8), written, json);
    }
}
