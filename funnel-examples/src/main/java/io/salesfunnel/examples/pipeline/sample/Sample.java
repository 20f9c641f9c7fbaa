package io.salesfunnel.examples.pipeline.sample;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Writes a folder of invented sales data. */
public final class Sample {

    /** How many rows the file of deals has. */
    public static final int ROWS = 25_000;

    /** Where the random numbers begin: the same data every time. */
    public static final long SEED = 20_250_101;

    private static final String HEADER =
            "opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value";

    private Sample() {}

    /** Writes the four files, replacing what is there. */
    public static void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        writeNames(folder.resolve("products.csv"), "product", SampleDeals.PRODUCTS);
        writeNames(folder.resolve("accounts.csv"), "account", SampleDeals.ACCOUNTS);
        writeNames(folder.resolve("sales_teams.csv"), "sales_agent", SampleDeals.AGENTS);
        Random random = new Random(SEED);
        Map<Integer, Dirt> dirt = planted(random);
        SampleDeals deals = new SampleDeals(random);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.resolve("sales_pipeline.csv")))) {
            writeLine(out, HEADER, StandardCharsets.UTF_8);
            for (int row = 0; row < ROWS; row++) {
                writeRow(out, deals.next(), dirt.get(row));
            }
        }
    }

    // The first row stays clean: another one repeats its id.
    private static Map<Integer, Dirt> planted(Random random) {
        Map<Integer, Dirt> dirt = new HashMap<>();
        for (Dirt kind : Dirt.values()) {
            for (int left = kind.rows(); left > 0; ) {
                if (dirt.putIfAbsent(1 + random.nextInt(ROWS - 1), kind) == null) {
                    left--;
                }
            }
        }
        return dirt;
    }

    private static void writeRow(OutputStream out, Map<String, String> row, @Nullable Dirt dirt) throws IOException {
        if (dirt != null) {
            dirt.spoil(row);
        }
        Charset charset = dirt == Dirt.OTHER_ENCODING ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
        writeLine(out, String.join(",", row.values()), charset);
    }

    private static void writeNames(Path file, String column, List<String> names) throws IOException {
        Files.writeString(file, column + "\n" + String.join("\n", names) + "\n");
    }

    private static void writeLine(OutputStream out, String line, Charset charset) throws IOException {
        out.write((line + "\n").getBytes(charset));
    }
}
