package io.salesfunnel.label;

import java.util.Objects;

/**
 * Where a label was read, and so how far to trust it.
 *
 * <p>Immutable and safe for use by many threads.
 *
 * @param basis what kind of place it is
 * @param where the place, such as a repository with path and version; may be empty text
 * @since 0.1
 */
public record LabelSource(Basis basis, String where) {

    /** The kinds of places. */
    public enum Basis {
        /** Read in the source of the system. */
        CODE,
        /** Read in documentation, of the system or of what works with it. */
        DOCUMENTATION,
        /** Commonly known, and not read anywhere. */
        COMMON_KNOWLEDGE,
        /** Told by whoever made the map, such as labels of one's own. */
        TOLD
    }

    static final LabelSource TOLD = new LabelSource(Basis.TOLD, "");

    /**
     * Keeps both.
     *
     * @param basis what kind of place it is
     * @param where the place
     */
    public LabelSource {
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(where, "where");
    }

    /**
     * Read in the source of the system.
     *
     * @param where the repository, path and version
     * @return the source
     */
    public static LabelSource code(String where) {
        return new LabelSource(Basis.CODE, where);
    }

    /**
     * Read in documentation.
     *
     * @param where the page
     * @return the source
     */
    public static LabelSource documentation(String where) {
        return new LabelSource(Basis.DOCUMENTATION, where);
    }

    /**
     * Commonly known, and not read anywhere.
     *
     * @param where a remark
     * @return the source
     */
    public static LabelSource commonKnowledge(String where) {
        return new LabelSource(Basis.COMMON_KNOWLEDGE, where);
    }

    /**
     * Whether the label was seen in code or documentation.
     *
     * @return true if it was
     */
    public boolean isVerified() {
        return basis == Basis.CODE || basis == Basis.DOCUMENTATION;
    }
}
