package io.salesfunnel.examples.pipeline.sample;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** Invents deals that are as they should be. */
final class SampleDeals {

    static final String FIRST_ID = "OPP-00001";
    static final List<String> PRODUCTS = List.of("Otter Pump", "Heron Valve", "Lynx Gauge", "Marten Filter");
    static final List<String> ACCOUNTS = List.of(
            "Northwind Bakery",
            "M\u00f8ller Shipyards",
            "\"Harbour, Lane & Sons\"",
            "Quartz Dairy",
            "Blue Tram Works",
            "Juniper Clinics");
    static final List<String> AGENTS =
            List.of("Seller One", "Seller Two", "Seller Three", "Seller Four", "Seller Five");

    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);

    private final Random random;
    private int made;

    SampleDeals(Random random) {
        this.random = random;
    }

    /** The next deal, by the names of its columns. */
    Map<String, String> next() {
        made++;
        Map<String, String> row = new LinkedHashMap<>();
        row.put("opportunity_id", String.format(Locale.ROOT, "OPP-%05d", made));
        row.put("sales_agent", any(AGENTS));
        row.put("product", any(PRODUCTS));
        row.put("account", any(ACCOUNTS));
        addLife(row);
        return row;
    }

    private void addLife(Map<String, String> row) {
        int chance = random.nextInt(100);
        LocalDate engaged = FIRST_DAY.plusDays(random.nextInt(500));
        if (chance < 48) {
            int value = 50 + random.nextInt(5000);
            addLife(row, "Won", engaged.toString(), dayAfter(engaged, 140), String.valueOf(value));
        } else if (chance < 76) {
            addLife(row, "Lost", engaged.toString(), dayAfter(engaged, 60), "0");
        } else if (chance < 94) {
            addLife(row, "Engaging", engaged.toString(), "", "");
        } else {
            addLife(row, "Prospecting", "", "", "");
        }
    }

    static void addLife(Map<String, String> row, String stage, String engaged, String closed, String value) {
        row.put("deal_stage", stage);
        row.put("engage_date", engaged);
        row.put("close_date", closed);
        row.put("close_value", value);
    }

    private String dayAfter(LocalDate day, int most) {
        return day.plusDays(random.nextInt(most)).toString();
    }

    private String any(List<String> names) {
        return names.get(random.nextInt(names.size()));
    }
}
