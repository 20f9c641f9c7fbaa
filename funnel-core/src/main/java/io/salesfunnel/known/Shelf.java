package io.salesfunnel.known;

import io.salesfunnel.evidence.AppendOnlyList;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What was said about each of a few subjects, in the order of its coming; a copy for each addition. */
final class Shelf<V> {

    private static final Shelf<?> EMPTY = new Shelf<>(new Object[0]);

    /** Subject and list by turns. */
    private final Object[] content;

    private Shelf(Object[] content) {
        this.content = content;
    }

    @SuppressWarnings("unchecked")
    static <V> Shelf<V> empty() {
        return (Shelf<V>) EMPTY;
    }

    @Nullable
    AppendOnlyList<V> find(Object subject) {
        int place = place(subject);
        return place < 0 ? null : at(place);
    }

    Shelf<V> with(Object subject, V value) {
        int place = place(subject);
        boolean isNew = place < 0;
        Object[] more = Arrays.copyOf(content, content.length + (isNew ? 2 : 0));
        int target = isNew ? content.length : place;
        AppendOnlyList<V> before = isNew ? AppendOnlyList.empty() : at(place);
        more[target] = subject;
        more[target + 1] = before.append(value);
        return new Shelf<>(more);
    }

    private int place(Object subject) {
        for (int i = 0; i < content.length; i += 2) {
            if (content[i].equals(subject)) {
                return i;
            }
        }
        return -1;
    }

    @SuppressWarnings("unchecked")
    private AppendOnlyList<V> at(int place) {
        return (AppendOnlyList<V>) content[place + 1];
    }
}
