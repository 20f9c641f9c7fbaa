package io.salesfunnel.known;

import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.Fact;
import io.salesfunnel.evidence.FactKey;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What was learned under each of a few keys; a copy for each addition. */
final class Learned {

    static final Learned NOTHING = new Learned(new Object[0], 0);

    private static final int COLUMNS = 3;

    /** A fact with the evidence that brought it, and what was told under its key before. */
    static final class Told {

        final Fact<?> fact;
        final Evidence by;
        final @Nullable Told before;

        /** Of this and all before, the newest: by the instant of the fact, then by the evidence, then the one told last. */
        final Told newest;

        private Told(Fact<?> fact, Evidence by, @Nullable Told before) {
            this.fact = fact;
            this.by = by;
            this.before = before;
            this.newest = before == null || !before.newest.isNewer(this) ? this : before.newest;
        }

        boolean isNewer(Told other) {
            int order = fact.asOf().compareTo(other.fact.asOf());
            return order > 0 || (order == 0 && Evidence.ORDER.compare(by, other.by) > 0);
        }
    }

    /**
     * The keys, then for each in turn its lasting value and what was told last: {@code k1 k2 v1 t1 v2 t2}. The value
     * stands here for speed: most rules want nothing else.
     */
    private final @Nullable Object[] content;

    /** A bit for the hash of each key: most keys that nothing was told about are found missing by it. */
    private final long hashes;

    private Learned(@Nullable Object[] content, long hashes) {
        this.content = content;
        this.hashes = hashes;
    }

    /** The place of a key, or a negative number if nothing was told under it. */
    // Keys are mostly constants, so most are found by identity.
    @SuppressWarnings("ReferenceEquality")
    int place(FactKey<?> key) {
        int keys = keys();
        for (int i = 0; i < keys; i++) {
            if (content[i] == key) {
                return i;
            }
        }
        return (hashes & bit(key)) == 0 ? -1 : placeOfEqual(key);
    }

    private int placeOfEqual(FactKey<?> key) {
        for (int i = 0; i < keys(); i++) {
            if (key.equals(content[i])) {
                return i;
            }
        }
        return -1;
    }

    private int keys() {
        return content.length / COLUMNS;
    }

    /** Where that stands which belongs to a key. */
    private static int after(int keys, int place) {
        return keys + 2 * place;
    }

    private static long bit(FactKey<?> key) {
        return 1L << key.hashCode();
    }

    /** The value that counts once everything is seen, or null if it runs out some day. */
    @Nullable
    Object lasting(int place) {
        return content[after(keys(), place)];
    }

    /** What was told last under a key. */
    Told last(int place) {
        return (Told) Objects.requireNonNull(content[after(keys(), place) + 1]);
    }

    Learned with(Fact<?> fact, Evidence by) {
        int place = place(fact.key());
        @Nullable Object[] more = place < 0 ? withKey(fact.key()) : content.clone();
        int keys = more.length / COLUMNS;
        int target = after(keys, place < 0 ? keys - 1 : place);
        Told told = new Told(fact, by, place < 0 ? null : last(place));
        Fact<?> newest = told.newest.fact;
        more[target] = newest.validUntil().isPresent() ? null : newest.value();
        more[target + 1] = told;
        return new Learned(more, hashes | bit(fact.key()));
    }

    private @Nullable Object[] withKey(FactKey<?> key) {
        int keys = keys();
        @Nullable Object[] more = new @Nullable Object[content.length + COLUMNS];
        System.arraycopy(content, 0, more, 0, keys);
        more[keys] = key;
        System.arraycopy(content, keys, more, keys + 1, 2 * keys);
        return more;
    }
}
