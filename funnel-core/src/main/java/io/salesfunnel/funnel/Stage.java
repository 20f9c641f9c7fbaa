package io.salesfunnel.funnel;

import io.salesfunnel.finding.Code;
import io.salesfunnel.stage.StageKind;
import java.util.Objects;
import java.util.function.Function;

/**
 * A place in a funnel: a free name, a kind that says what it means, and the type of the records in it.
 * Several stages may share a type.
 *
 * <pre>{@code
 * static final Stage<Trial> TRIAL = Stage.of("TRIAL", StageKind.ENGAGED, Trial.class, Trial::new);
 * }</pre>
 *
 * <p>Stages are equal when name, kind and type are. Immutable and safe for use by many threads; cannot be
 * extended by users.
 *
 * @param <R> the type of the records
 * @since 0.1
 */
public final class Stage<R extends FunnelRecord> {

    static final Stage<FunnelRecord> OUTSIDE = of("OUTSIDE", StageKind.TARGET, FunnelRecord.class, journal -> {
        throw new IllegalStateException("Stage 'OUTSIDE' has no records");
    });

    private final String name;
    private final StageKind kind;
    private final Class<R> type;
    private final Function<Journal, ? extends R> view;

    private Stage(String name, StageKind kind, Class<R> type, Function<Journal, ? extends R> view) {
        this.name = name;
        this.kind = kind;
        this.type = type;
        this.view = view;
    }

    /**
     * A stage.
     *
     * @param name the name, a code, such as {@code LEAD}
     * @param kind what it means
     * @param type the type of the records in it
     * @param view makes a record of a journal, such as {@code Lead::of}; keeps the journal it is given
     * @param <R> the type of the records
     * @return the stage
     */
    public static <R extends FunnelRecord> Stage<R> of(
            String name, StageKind kind, Class<R> type, Function<Journal, ? extends R> view) {
        return new Stage<>(
                Code.require("Stage", "name", name),
                Objects.requireNonNull(kind, "kind"),
                Objects.requireNonNull(type, "type"),
                Objects.requireNonNull(view, "view"));
    }

    /**
     * The name, unique within a funnel.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * What the stage means.
     *
     * @return the kind
     */
    public StageKind kind() {
        return kind;
    }

    /**
     * The type of the records in this stage.
     *
     * @return the type
     */
    public Class<R> type() {
        return type;
    }

    /** The record of a journal that is in this stage. */
    R view(Journal journal) {
        R record = type.cast(view.apply(journal));
        if (record == null || !record.journal().equals(journal)) {
            throw new IllegalStateException("Stage '" + name + "' cannot show " + journal.subject() + ": its view "
                    + (record == null ? "returned null" : "made a record of another journal")
                    + "; hand over a constructor that keeps the journal");
        }
        return record;
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Stage<?> that
                        && name.equals(that.name)
                        && kind == that.kind
                        && type.equals(that.type));
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
