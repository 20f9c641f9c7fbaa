package io.salesfunnel.export;

import io.salesfunnel.prospecting.Approach;
import io.salesfunnel.prospecting.ProspectList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Puts a list together from its rows, and keeps account of what does not fit. */
final class Assembly {

    private final List<ReadingProblem> problems = new ArrayList<>();
    private final List<String> ignored = new ArrayList<>();
    private final Map<Integer, Approach> places = new TreeMap<>();
    private final Map<Integer, Long> rankLines = new HashMap<>();
    private final Map<String, Long> recordLines = new HashMap<>();
    private @Nullable ProspectList head;

    void problem(long line, String column, String reason) {
        problems.add(new ReadingProblem(line, column, reason));
    }

    void ignore(String what) {
        ignored.add(what);
    }

    void add(Row row) {
        RowReader reader = new RowReader(row);
        boolean fits =
                reader.list().filter(list -> isSameList(row.line(), list)).isPresent();
        Optional<Approach> place = row.hasPlace() ? reader.place() : Optional.empty();
        problems.addAll(reader.problems());
        if (fits && place.isPresent()) {
            keep(row.line(), place.get());
        }
    }

    private boolean isSameList(long line, ProspectList list) {
        if (head == null) {
            head = list;
        }
        if (!list.equals(head)) {
            problem(line, "", "it is of another list than the first one in this file; read each list by itself");
        }
        return list.equals(head);
    }

    private void keep(long line, Approach place) {
        Long sameRank = rankLines.get(place.rank());
        Long sameRecord = recordLines.get(place.recordId());
        if (sameRank != null) {
            problem(line, Column.RANK.title(), place.rank() + " is the rank of line " + sameRank);
        }
        if (sameRecord != null) {
            problem(line, Column.RECORD.title(), place.recordId() + " is the record of line " + sameRecord);
        }
        if (sameRank == null && sameRecord == null) {
            rankLines.put(place.rank(), line);
            recordLines.put(place.recordId(), line);
            places.put(place.rank(), place);
        }
    }

    ProspectListReading reading() {
        Optional<ProspectList> list = Optional.ofNullable(head)
                .map(of -> new ProspectList(
                        of.name(), of.seller(), of.asOf(), of.reviewAt(), List.copyOf(places.values())));
        return new ProspectListReading(list, problems, ignored);
    }
}
