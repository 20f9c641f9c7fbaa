package io.salesfunnel.known;

import io.salesfunnel.evidence.Evidence;
import org.jspecify.annotations.Nullable;

/** Finds evidence by id: a hash trie of 16 branches, of which an addition copies one path. */
final class IdIndex {

    private static final int BITS = 4;
    private static final int BRANCHES = 1 << BITS;

    static final IdIndex EMPTY = new IdIndex(new Object[BRANCHES], null, 0);

    private record Same(Evidence evidence, @Nullable Same next) {}

    private final @Nullable Object[] branches;

    /** What has one and the same hash, where the bits of the hash are used up. */
    private final @Nullable Same same;

    private final int size;

    private IdIndex(@Nullable Object[] branches, @Nullable Same same, int size) {
        this.branches = branches;
        this.same = same;
        this.size = size;
    }

    int size() {
        return size;
    }

    @Nullable
    Evidence find(String id) {
        IdIndex node = this;
        for (int hash = id.hashCode(), shift = 0; shift < Integer.SIZE; shift += BITS) {
            Object branch = node.branches[(hash >>> shift) & (BRANCHES - 1)];
            if (!(branch instanceof IdIndex deeper)) {
                return branch instanceof Evidence found && found.id().equals(id) ? found : null;
            }
            node = deeper;
        }
        Same found = node.same;
        while (found != null && !found.evidence().id().equals(id)) {
            found = found.next();
        }
        return found == null ? null : found.evidence();
    }

    /** The index with evidence whose id it does not have. */
    IdIndex with(Evidence evidence) {
        return with(evidence, 0);
    }

    private IdIndex with(Evidence evidence, int shift) {
        if (shift >= Integer.SIZE) {
            return new IdIndex(branches, new Same(evidence, same), size + 1);
        }
        @Nullable Object[] more = branches.clone();
        int place = (evidence.id().hashCode() >>> shift) & (BRANCHES - 1);
        Object branch = branches[place];
        if (branch instanceof Evidence other) {
            branch = EMPTY.with(other, shift + BITS);
        }
        more[place] = branch instanceof IdIndex deeper ? deeper.with(evidence, shift + BITS) : evidence;
        return new IdIndex(more, same, size + 1);
    }
}
