package io.salesfunnel.examples.pipeline.intake;

import io.salesfunnel.examples.pipeline.csv.BadRowException;
import io.salesfunnel.examples.pipeline.csv.Row;
import io.salesfunnel.examples.pipeline.deal.DealStage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The cells of a row as what they mean; an empty date or value is not known. */
record DealCells(Row row) {

    private static final DateTimeFormatter DATE = new DateTimeFormatterBuilder()
            .appendValue(ChronoField.YEAR, 4)
            .appendPattern("-MM-dd")
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private static final String NUMBER = "-?\\d{1,15}(\\.\\d{1,6})?";

    String id() throws BadRowException {
        String id = row.cell(Column.ID);
        if (id.isEmpty()) {
            throw row.bad("missing-id", "Row has no opportunity_id; give it one of its own");
        }
        return id;
    }

    DealStage stage() throws BadRowException {
        return DealStage.labelled(row.cell(Column.STAGE))
                .orElseThrow(() -> refused("unknown-stage", Column.STAGE, "is none of " + labels()));
    }

    Optional<LocalDate> date(String column) throws BadRowException {
        String text = row.cell(column);
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text, DATE));
        } catch (DateTimeParseException e) {
            throw refused("bad-date", column, "is no date; write year, month and day such as 2017-03-09");
        }
    }

    Optional<BigDecimal> value() throws BadRowException {
        String text = row.cell(Column.VALUE);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!text.matches(NUMBER)) {
            throw refused("not-a-number", Column.VALUE, "is not a number such as 1054 or 1054.50");
        }
        BigDecimal value = new BigDecimal(text);
        if (value.signum() < 0) {
            throw refused("negative-value", Column.VALUE, "is below zero; write 0 if nothing was earned");
        }
        return Optional.of(value);
    }

    BadRowException contradiction(DealStage stage, String column) {
        return row.bad(
                "stage-contradicts-dates",
                deal() + " is in stage " + stage.label() + " and has " + column + " " + row.quoted(column)
                        + "; clear the date or correct the stage");
    }

    /** Names the deal in messages. */
    String deal() {
        return "Deal " + row.quoted(Column.ID);
    }

    private BadRowException refused(String code, String column, String why) {
        return row.bad(code, deal() + " has " + column + " " + row.quoted(column) + ", which " + why);
    }

    private static String labels() {
        return Arrays.stream(DealStage.values()).map(DealStage::label).collect(Collectors.joining(", "));
    }
}
