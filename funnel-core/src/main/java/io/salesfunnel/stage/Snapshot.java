package io.salesfunnel.stage;

import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.finding.Code;
import io.salesfunnel.party.Party;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A record as data, to be stored and restored: no functions, stages by name. Anybody may build one; a funnel
 * believes it only after having checked everything.
 *
 * <p>Immutable and safe for use by many threads; cannot be extended by users.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract sealed class Snapshot permits ImmutableSnapshot {

    Snapshot() {}

    /**
     * Starts a snapshot.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The id of the funnel that the record is in.
     *
     * @return the id
     */
    public abstract String funnelId();

    /**
     * The version of the funnel that the record is in.
     *
     * @return the version
     */
    public abstract int funnelVersion();

    /**
     * The id of the record.
     *
     * @return the id
     */
    public abstract String recordId();

    /**
     * The simple name of the record's type, such as {@code Lead}.
     *
     * @return the name
     */
    public abstract String recordType();

    /**
     * Whom the record is about.
     *
     * @return the party
     */
    public abstract Party party();

    /**
     * The evidence.
     *
     * @return an unmodifiable list in the order of its arrival
     */
    public abstract List<Evidence> evidence();

    /**
     * The changes of stage and status.
     *
     * @return an unmodifiable list, the first change first
     */
    public abstract List<StageChange> history();

    /**
     * Where the evidence would have led in order, if that is not where the record is.
     *
     * @return the drift, or empty
     */
    public abstract Optional<Drift> drift();

    @Override
    public final String toString() {
        return "Snapshot{" + Code.shown(recordType()) + " " + Code.shown(recordId()) + " of " + Code.shown(funnelId())
                + " " + funnelVersion() + "}";
    }

    /** Builds a {@link Snapshot}. This class is <em>not</em> safe for use by many threads. */
    public static final class Builder extends ImmutableSnapshot.Builder {
        Builder() {}
    }
}
