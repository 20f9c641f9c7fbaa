package io.salesfunnel.lint;

import io.salesfunnel.condition.AtLeast;
import io.salesfunnel.condition.AtLeastFact;
import io.salesfunnel.condition.AtMost;
import io.salesfunnel.condition.Between;
import io.salesfunnel.condition.Condition;
import io.salesfunnel.condition.OneOf;
import io.salesfunnel.evidence.FactKey;
import io.salesfunnel.evidence.Money;
import io.salesfunnel.finding.Finding.Status;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The values that some facts can have, cut where the conditions on them name a value. */
final class Scale {

    /** One named value, or all that lie between two of them; those on one line can be compared. */
    record Mark(String line, int rank, @Nullable Object value) {

        Status isAtLeast(@Nullable Mark limit) {
            if (limit == null || !limit.line.equals(line)) {
                return Status.UNKNOWN;
            }
            return rank >= limit.rank ? Status.MET : Status.NOT_MET;
        }
    }

    private final List<Mark> marks = new ArrayList<>();
    private final Map<Object, Mark> limits = new LinkedHashMap<>();

    private Scale() {}

    /** Of values that are in order; so many facts may lie between two of them, in any order. */
    static Scale ordered(Class<?> type, Collection<?> values, int facts) {
        Map<String, Set<Object>> lines = new LinkedHashMap<>();
        for (Object value : values) {
            lines.computeIfAbsent(line(value), line -> new LinkedHashSet<>()).add(value);
        }
        if (lines.isEmpty()) {
            lines.put("", Set.of());
        }
        Scale scale = new Scale();
        lines.forEach((line, named) -> scale.add(type, line, named, facts));
        return scale;
    }

    private static String line(Object value) {
        return value instanceof Money money ? money.currency().getCurrencyCode() : "";
    }

    @SuppressWarnings("unchecked")
    private void add(Class<?> type, String line, Set<Object> values, int facts) {
        List<Object> sorted = new ArrayList<>(values);
        sorted.sort((one, other) -> ((Comparable<Object>) one).compareTo(other));
        int rank = 0;
        Object before = null;
        for (Object value : sorted) {
            if (before == null || ((Comparable<Object>) before).compareTo(value) != 0) {
                rank = fill(line, rank, Steps.between(type, before, value, facts)) + 1;
            }
            add(new Mark(line, rank, value));
            before = value;
        }
        fill(line, rank, Steps.between(type, before, null, facts));
    }

    private int fill(String line, int rank, int room) {
        for (int i = 1; i <= room; i++) {
            marks.add(new Mark(line, rank + i, null));
        }
        return rank + room;
    }

    private void add(Mark limit) {
        marks.add(limit);
        limits.put(limit.value(), limit);
    }

    /** Of values that are only told apart. */
    static Scale unordered(Collection<?> values) {
        Scale scale = new Scale();
        new LinkedHashSet<>(values).forEach(value -> scale.add(new Mark("", 0, value)));
        scale.marks.add(new Mark("", 0, null));
        return scale;
    }

    List<Mark> marks() {
        return marks;
    }

    /** What a condition answers; a fact that is compared here is compared with itself. */
    Status answer(Condition<?> condition, Mark mark) {
        if (condition instanceof AtLeast<?> atLeast) {
            return mark.isAtLeast(limits.get(atLeast.limit()));
        }
        if (condition instanceof AtMost<?> atMost) {
            return isAtMost(mark, atMost.limit());
        }
        if (condition instanceof Between<?> between) {
            return mark.isAtLeast(limits.get(between.low())).and(isAtMost(mark, between.high()));
        }
        if (condition instanceof AtLeastFact) {
            return mark.isAtLeast(mark);
        }
        return mark.value() != null && ((OneOf<?>) condition).values().contains(mark.value())
                ? Status.MET
                : Status.NOT_MET;
    }

    private Status isAtMost(Mark mark, Object limit) {
        Mark other = limits.get(limit);
        return other == null ? Status.UNKNOWN : other.isAtLeast(mark);
    }

    /** The values that a condition names, as far as the fact can have them. */
    static Stream<Object> named(FactKey<?> key, Condition<?> condition) {
        return named(condition).map(value -> (Object) value).filter(key.type()::isInstance);
    }

    private static Stream<?> named(Condition<?> condition) {
        if (condition instanceof AtLeast<?> atLeast) {
            return Stream.of(atLeast.limit());
        }
        if (condition instanceof AtMost<?> atMost) {
            return Stream.of(atMost.limit());
        }
        if (condition instanceof Between<?> between) {
            return Stream.of(between.low(), between.high());
        }
        return condition instanceof OneOf<?> oneOf ? oneOf.values().stream() : Stream.empty();
    }
}
