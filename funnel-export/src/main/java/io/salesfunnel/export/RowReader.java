package io.salesfunnel.export;

import io.salesfunnel.finding.Code;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.prospecting.Approach;
import io.salesfunnel.prospecting.ProspectList;
import io.salesfunnel.temperature.Temperature;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Reads one row and keeps all that is wrong with it. */
final class RowReader {

    private static final String TIME = "time such as 2026-03-02T12:00:00Z";

    private final Row row;
    private final List<ReadingProblem> problems = new ArrayList<>();

    RowReader(Row row) {
        this.row = row;
    }

    List<ReadingProblem> problems() {
        return problems;
    }

    /** The list that the row is of, without its places. */
    Optional<ProspectList> list() {
        int before = problems.size();
        Optional<String> name = code(Column.LIST);
        Optional<String> seller = code(Column.SELLER);
        Optional<Instant> asOf = one(Column.AS_OF, TIME, Instant::parse);
        Optional<Instant> reviewAt = one(Column.REVIEW_AT, TIME, Instant::parse);
        return problems.size() > before
                ? Optional.empty()
                : made(() -> new ProspectList(
                        name.orElseThrow(),
                        seller.orElseThrow(),
                        asOf.orElseThrow(),
                        reviewAt.orElseThrow(),
                        List.of()));
    }

    Optional<Approach> place() {
        int before = problems.size();
        Optional<Integer> rank = one(Column.RANK, "whole number", Integer::valueOf);
        Optional<String> recordId = code(Column.RECORD);
        Optional<String> partyId = code(Column.PARTY);
        Optional<String> stage = code(Column.STAGE);
        Optional<Temperature> temperature = maybe(Column.TEMPERATURE, "temperature", Temperature::valueOf);
        Optional<Instant> due = one(Column.DUE, TIME, Instant::parse);
        Optional<Instant> validUntil = maybe(Column.VALID_UNTIL, TIME, Instant::parse);
        List<Finding> reasons = row.texts(Column.REASONS).stream()
                .flatMap(text ->
                        parsed(Column.REASONS, "reason such as score (met) 12", text, ReasonText::parse).stream())
                .toList();
        return problems.size() > before
                ? Optional.empty()
                : made(() -> new Approach(
                        rank.orElseThrow(),
                        recordId.orElseThrow(),
                        partyId.orElseThrow(),
                        stage.orElseThrow(),
                        temperature,
                        due.orElseThrow(),
                        validUntil,
                        reasons,
                        row.texts(Column.QUESTIONS)));
    }

    private Optional<String> code(Column column) {
        return one(column, "code", text -> Code.require("", "", text));
    }

    private <T> Optional<T> one(Column column, String wanted, Function<String, T> parse) {
        if (row.texts(column).isEmpty()) {
            problem(column.title(), "it is missing");
        }
        return maybe(column, wanted, parse);
    }

    private <T> Optional<T> maybe(Column column, String wanted, Function<String, T> parse) {
        List<String> texts = row.texts(column);
        if (texts.size() > 1) {
            problem(column.title(), "it is there " + texts.size() + " times");
            return Optional.empty();
        }
        return texts.stream().findFirst().flatMap(text -> parsed(column, wanted, text, parse));
    }

    private <T> Optional<T> parsed(Column column, String wanted, String text, Function<String, T> parse) {
        try {
            return Optional.of(parse.apply(text));
        } catch (IllegalArgumentException | DateTimeException e) {
            problem(column.title(), Code.shown(text) + " is no " + wanted);
            return Optional.empty();
        }
    }

    private <T> Optional<T> made(Supplier<T> maker) {
        try {
            return Optional.of(maker.get());
        } catch (IllegalArgumentException e) {
            problem("", String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private void problem(String column, String reason) {
        problems.add(new ReadingProblem(row.line(), column, reason));
    }
}
