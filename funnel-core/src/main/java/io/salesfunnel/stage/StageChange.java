package io.salesfunnel.stage;

import io.salesfunnel.finding.Finding;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One entry in the history of a record: its stage or its status changed, how and why.
 *
 * <p>A plain value, as it is stored; what a funnel believes is checked when a record is restored.
 * Immutable and safe for use by many threads; cannot be extended by users.
 *
 * @since 0.1
 */
// A change's own from() takes the name of the copying method that builders have.
@SuppressWarnings("immutables:from")
@Value.Immutable
public abstract sealed class StageChange permits ImmutableStageChange {

    /** The kinds of change. */
    public enum Kind {
        /** A declared transition was taken. */
        MOVED,
        /** Evidence came late, and put in order it leads further. */
        RESTATED,
        /** The record went over to the next version of its funnel. */
        MIGRATED,
        /** What was closed was opened again; a new cycle begins. */
        REOPENED
    }

    StageChange() {}

    /**
     * Starts a change.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * How many entries, evidence and changes together, stand before this one in the journal.
     *
     * @return the number
     */
    public abstract int sequence();

    /**
     * What kind of change this is.
     *
     * @return the kind
     */
    public abstract Kind kind();

    /**
     * The name of the stage before; {@code OUTSIDE} for the first.
     *
     * @return the name
     */
    public abstract String from();

    /**
     * The name of the stage after; the same as before if only the status changed.
     *
     * @return the name
     */
    public abstract String to();

    /**
     * The status after.
     *
     * @return the status
     */
    public abstract RecordStatus status();

    /**
     * The cycle after, counted from 1; each reopening begins the next.
     *
     * @return the number
     */
    public abstract int cycle();

    /**
     * The name of the transition that was taken; of the kind of change if none was.
     *
     * @return the name
     */
    public abstract String transition();

    /**
     * The evidence that led to this change.
     *
     * @return the id of the evidence, or empty if none did
     */
    public abstract Optional<String> cause();

    /**
     * Whether somebody asked for this very transition, so that no other came into question; does not count in
     * {@code equals}.
     *
     * @return true if it was attempted, false if it followed from what was recorded
     */
    @Value.Auxiliary
    @Value.Default
    public boolean requested() {
        return false;
    }

    /**
     * What the guards said.
     *
     * @return an unmodifiable list, in the order in which they were asked
     */
    public abstract List<Finding> findings();

    /**
     * Who was behind it.
     *
     * @return the id of a person on the seller's side, or empty
     */
    public abstract Optional<String> actor();

    /**
     * When it took effect.
     *
     * @return the instant
     */
    public abstract Instant occurredAt();

    /**
     * When it was written down; does not count in {@code equals}.
     *
     * @return the instant
     */
    @Value.Auxiliary
    public abstract Instant recordedAt();

    /**
     * The id of the funnel that made it.
     *
     * @return the id
     */
    public abstract String funnelId();

    /**
     * The version of the funnel that made it.
     *
     * @return the version
     */
    public abstract int funnelVersion();

    /** Builds a {@link StageChange}. This class is <em>not</em> safe for use by many threads. */
    public static final class Builder extends ImmutableStageChange.Builder {
        Builder() {}
    }
}
