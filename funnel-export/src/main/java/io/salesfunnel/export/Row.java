package io.salesfunnel.export;

import io.salesfunnel.prospecting.Approach;
import io.salesfunnel.prospecting.ProspectList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A place on a list in texts, or the list itself if it tells of no place; some columns have none or several. */
record Row(long line, Map<Column, List<String>> texts) {

    List<String> texts(Column column) {
        return texts.getOrDefault(column, List.of());
    }

    boolean hasPlace() {
        return Column.OF_A_PLACE.stream().anyMatch(column -> !texts(column).isEmpty());
    }

    static Row of(ProspectList list) {
        Map<Column, List<String>> texts = new EnumMap<>(Column.class);
        texts.put(Column.LIST, List.of(list.name()));
        texts.put(Column.SELLER, List.of(list.seller()));
        texts.put(Column.AS_OF, List.of(list.asOf().toString()));
        texts.put(Column.REVIEW_AT, List.of(list.reviewAt().toString()));
        return new Row(0, texts);
    }

    static Row of(ProspectList list, Approach approach) {
        Row row = of(list);
        Map<Column, List<String>> texts = row.texts();
        texts.put(Column.RANK, List.of(Integer.toString(approach.rank())));
        texts.put(Column.RECORD, List.of(approach.recordId()));
        texts.put(Column.PARTY, List.of(approach.partyId()));
        texts.put(Column.STAGE, List.of(approach.stage()));
        texts.put(
                Column.TEMPERATURE,
                approach.temperature().stream().map(Enum::name).toList());
        texts.put(Column.DUE, List.of(approach.due().toString()));
        texts.put(
                Column.VALID_UNTIL,
                approach.validUntil().stream().map(Object::toString).toList());
        texts.put(
                Column.REASONS, approach.reasons().stream().map(ReasonText::of).toList());
        texts.put(Column.QUESTIONS, approach.questions());
        return row;
    }
}
