package io.salesfunnel.examples.pipeline.sample;

import static io.salesfunnel.examples.pipeline.sample.SampleDeals.addLife;

import java.util.Map;
import java.util.function.Consumer;

/** Something wrong with a row, planted on purpose. */
@SuppressWarnings("ImmutableEnumChecker")
public enum Dirt {
    MISSPELT_PRODUCT(60, Harm.REPORTED, "unknown-product", row -> row.put("product", "Ottre Pump")),
    MISSPELT_ACCOUNT(40, Harm.REPORTED, "unknown-account", row -> row.put("account", "Northwnd Bakery")),
    FORMER_AGENT(30, Harm.REPORTED, "unknown-sales-agent", row -> row.put("sales_agent", "Former Seller")),
    PRODUCT_WITHOUT_SPACE(200, Harm.NONE, "", row -> row.put("product", "otterpump")),
    NO_ACCOUNT(900, Harm.NONE, "", row -> row.put("account", "")),
    NO_DATES_WHILE_OPEN(150, Harm.NONE, "", row -> addLife(row, "Engaging", "", "", "")),
    CLOSED_BEFORE_ENGAGED(
            45, Harm.REFUSED, "closes-after-engagement", row -> addLife(row, "Won", "2025-03-09", "2025-02-09", "900")),
    WON_WITHOUT_ENGAGEMENT(35, Harm.REFUSED, "no-such-move", row -> addLife(row, "Won", "", "2025-02-09", "900")),
    WON_WITHOUT_VALUE(25, Harm.REFUSED, "close-value", row -> addLife(row, "Won", "2025-01-09", "2025-02-09", "")),
    LOST_WITHOUT_DATE(20, Harm.REFUSED, "close-date", row -> addLife(row, "Lost", "2025-01-09", "", "0")),
    ENGAGED_WHILE_PROSPECTING(
            15, Harm.REFUSED, "stage-contradicts-dates", row -> addLife(row, "Prospecting", "2025-01-09", "", "")),
    UNKNOWN_STAGE(12, Harm.REFUSED, "unknown-stage", row -> row.put("deal_stage", "Almost won")),
    BAD_DATE(12, Harm.REFUSED, "bad-date", row -> row.put("engage_date", "2025-02-30")),
    NEGATIVE_VALUE(10, Harm.REFUSED, "negative-value", row -> row.put("close_value", "-250")),
    NOT_A_NUMBER(10, Harm.REFUSED, "not-a-number", row -> row.put("close_value", "1e999999999")),
    NO_ID(8, Harm.REFUSED, "missing-id", row -> row.put("opportunity_id", "")),
    REPEATED_ID(8, Harm.REFUSED, "duplicate-id", row -> row.put("opportunity_id", SampleDeals.FIRST_ID)),
    ONE_FIELD_LESS(6, Harm.REFUSED, "wrong-field-count", row -> row.remove("account")),
    STRAY_QUOTE(5, Harm.REFUSED, "malformed-row", row -> row.put("account", "\"Northwind\" Bakery")),
    OPEN_QUOTE(4, Harm.REFUSED, "unclosed-quote", row -> row.put("account", "\"Northwind Bakery")),
    OTHER_ENCODING(3, Harm.REFUSED, "wrong-encoding", row -> row.put("account", "Caf\u00e9 Lune")),
    ENDLESS_LINE(1, Harm.REFUSED, "line-too-long", row -> row.put("account", "x".repeat(100_000)));

    /** What becomes of a row. */
    public enum Harm {
        /** It is read as if nothing were wrong. */
        NONE,
        /** It is a deal, with a problem. */
        REPORTED,
        /** It is no deal. */
        REFUSED
    }

    private final int rows;
    private final Harm harm;
    private final String problem;
    private final Consumer<Map<String, String>> spoiling;

    Dirt(int rows, Harm harm, String problem, Consumer<Map<String, String>> spoiling) {
        this.rows = rows;
        this.harm = harm;
        this.problem = problem;
        this.spoiling = spoiling;
    }

    /** How many rows of the sample have it. */
    public int rows() {
        return rows;
    }

    /** The code of the problem that each of these rows has, empty if there is nothing to say about it. */
    public String problem() {
        return problem;
    }

    /** What becomes of each of these rows. */
    public Harm harm() {
        return harm;
    }

    void spoil(Map<String, String> row) {
        spoiling.accept(row);
    }
}
