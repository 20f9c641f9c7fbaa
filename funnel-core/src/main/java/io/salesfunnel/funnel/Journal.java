package io.salesfunnel.funnel;

import io.salesfunnel.evidence.AppendOnlyList;
import io.salesfunnel.known.EvidenceLog;
import io.salesfunnel.party.Party;
import io.salesfunnel.stage.Drift;
import io.salesfunnel.stage.RecordStatus;
import io.salesfunnel.stage.Snapshot;
import io.salesfunnel.stage.StageChange;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All that was written down of one record: the evidence, and the changes of stage that followed. It grows
 * only. Stage, status and cycle are those of its last change, so they cannot disagree with it.
 *
 * <p>Refused requests and duplicates are not written down. Only a {@link Funnel} makes journals.
 *
 * <p>Immutable and safe for use by many threads; cannot be extended by users.
 *
 * @since 0.1
 */
public final class Journal {

    private final String recordId;
    private final Party party;
    private final EvidenceLog log;
    private final AppendOnlyList<StageChange> history;
    private final Stage<?> stage;
    private final @Nullable Drift drift;

    Journal(
            String recordId,
            Party party,
            EvidenceLog log,
            AppendOnlyList<StageChange> history,
            Stage<?> stage,
            @Nullable Drift drift) {
        this.recordId = recordId;
        this.party = party;
        this.log = log;
        this.history = history;
        this.stage = stage;
        this.drift = drift;
    }

    /** The journal of somebody who is not in a funnel. */
    static Journal outside(String recordId, Party party) {
        return new Journal(recordId, party, EvidenceLog.empty(), AppendOnlyList.empty(), Stage.OUTSIDE, null);
    }

    /**
     * The id of the record.
     *
     * @return the id
     */
    public String recordId() {
        return recordId;
    }

    /**
     * Whom the record is about.
     *
     * @return the party
     */
    public Party party() {
        return party;
    }

    /**
     * The evidence in the order of its arrival.
     *
     * @return the log
     */
    public EvidenceLog log() {
        return log;
    }

    /**
     * The changes of stage and status, copied.
     *
     * @return an unmodifiable list, the entry into the funnel first
     */
    public List<StageChange> history() {
        return history.toList();
    }

    /**
     * The stage, or the one in which the record was closed.
     *
     * @return the stage
     */
    public Stage<?> stage() {
        return stage;
    }

    /**
     * Whether the record is in play.
     *
     * @return the status
     */
    public RecordStatus status() {
        StageChange last = history.last();
        return last == null ? RecordStatus.OPEN : last.status();
    }

    /**
     * How often the record has begun.
     *
     * @return the cycle, counted from 1
     */
    public int cycle() {
        StageChange last = history.last();
        return last == null ? 1 : last.cycle();
    }

    /**
     * Where the evidence, put in order, would have led, when that is not where the record is.
     *
     * @return the drift, or empty
     */
    public Optional<Drift> drift() {
        return Optional.ofNullable(drift);
    }

    /**
     * Insists on a type of record: for records that check what they are made of.
     *
     * @param type the type of a record
     * @throws IllegalArgumentException if this journal is in a stage that has other records
     */
    public void requireRecordsOf(Class<? extends FunnelRecord> type) {
        if (!type.isAssignableFrom(stage.type())) {
            throw new IllegalArgumentException(subject() + " cannot be a " + type.getSimpleName() + ": it is in "
                    + stage + ", which has records of the type "
                    + stage.type().getSimpleName());
        }
    }

    @Nullable
    StageChange lastChange() {
        return history.last();
    }

    /** What was added to the history of an earlier state of this journal. */
    List<StageChange> changesSince(Journal before) {
        return history.after(before.history.size());
    }

    boolean hasChangedSince(Journal before) {
        return history.size() > before.history.size();
    }

    boolean isOutside() {
        return history.size() == 0;
    }

    /** Closed by a status of its own, and not by the kind of its stage. */
    boolean isClosedInItsStage() {
        return status() != RecordStatus.OPEN && stage.kind().status() == RecordStatus.OPEN;
    }

    int entries() {
        return log.size() + history.size();
    }

    int changes() {
        return history.size();
    }

    /** How a message begins, such as {@code Lead 'L-7'}. */
    String subject() {
        return (isOutside() ? "Party '" + party.id() : stage.type().getSimpleName() + " '" + recordId) + "'";
    }

    /** The journal with a log that goes on from its own. */
    Journal with(EvidenceLog longer) {
        return longer.size() == log.size() ? this : new Journal(recordId, party, longer, history, stage, drift);
    }

    Journal with(StageChange change, Stage<?> to) {
        return with(log, change, to);
    }

    /** The journal with a log that goes on from its own, and with the change that its latest evidence led to. */
    Journal with(EvidenceLog longer, StageChange change, Stage<?> to) {
        if (!change.from().equals(stage.name()) || !change.to().equals(to.name())) {
            throw new IllegalStateException(subject() + " cannot leave " + change.from() + ": it is in " + stage);
        }
        return new Journal(recordId, party, longer, history.append(change), to, drift);
    }

    /** The journal in which the stages of the version before are left behind. */
    Journal migrated(StageChange change) {
        return new Journal(recordId, party, log, history.append(change), stage, drift);
    }

    Journal with(@Nullable Drift found) {
        return new Journal(recordId, party, log, history, stage, found);
    }

    Snapshot snapshot() {
        StageChange last = Objects.requireNonNull(lastChange());
        return Snapshot.builder()
                .funnelId(last.funnelId())
                .funnelVersion(last.funnelVersion())
                .recordId(recordId)
                .recordType(stage.type().getSimpleName())
                .party(party)
                .evidence(log.arrivals())
                .history(history())
                .drift(drift())
                .build();
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Journal that
                        && recordId.equals(that.recordId)
                        && party.equals(that.party)
                        && stage.equals(that.stage)
                        && Objects.equals(drift, that.drift)
                        && history.equals(that.history)
                        && log.equals(that.log));
    }

    @Override
    public int hashCode() {
        return Objects.hash(recordId, stage, entries());
    }

    @Override
    public String toString() {
        return subject() + " in " + stage + ", " + status();
    }
}
