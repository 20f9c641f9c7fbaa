package io.salesfunnel.known;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What was said last about each of a few subjects; a copy for each addition. */
final class Shelf<V> {

    private static final Shelf<?> EMPTY = new Shelf<>(new Object[0]);

    /** Subject and value by turns. */
    private final Object[] content;

    private Shelf(Object[] content) {
        this.content = content;
    }

    @SuppressWarnings("unchecked")
    static <V> Shelf<V> empty() {
        return (Shelf<V>) EMPTY;
    }

    @SuppressWarnings("unchecked")
    @Nullable
    V find(Object subject) {
        int place = place(subject);
        return place < 0 ? null : (V) content[place + 1];
    }

    Shelf<V> with(Object subject, V value) {
        int place = place(subject);
        Object[] more = Arrays.copyOf(content, content.length + (place < 0 ? 2 : 0));
        int target = place < 0 ? content.length : place;
        more[target] = subject;
        more[target + 1] = value;
        return new Shelf<>(more);
    }

    // Subjects are mostly constants, so most are found by identity.
    @SuppressWarnings("ReferenceEquality")
    private int place(Object subject) {
        for (int i = 0; i < content.length; i += 2) {
            if (content[i] == subject) {
                return i;
            }
        }
        for (int i = 0; i < content.length; i += 2) {
            if (content[i].equals(subject)) {
                return i;
            }
        }
        return -1;
    }
}
