package io.salesfunnel.projection;

import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.finding.Code;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.funnel.Funnel;
import io.salesfunnel.funnel.FunnelRecord;
import io.salesfunnel.machine.GuardFailedException;
import io.salesfunnel.party.Party;
import io.salesfunnel.stage.RecordStatus;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The stages that an application has stored in a column of its own, against those that a funnel derives from
 * the evidence.
 *
 * <pre>{@code
 * DriftReport report = DriftReport.of(funnel, List.of(Entry.of("R-1", cam, "CONTACT", log)));
 * }</pre>
 *
 * <p>Each entry is replayed; what differs gets a row that says how, and what explains it. Transitions on
 * request are not taken by a replay, so a record that moved by one is ahead, and its row names that
 * transition as one that may be taken. The moves are asked about as of the latest evidence; no clock is read.
 *
 * <p>Nothing is dropped: an entry whose guard throws has a row of its own and the others are read on, and
 * entries of one record id are all read and are named in {@link #repeated()}. Immutable and safe for use by
 * many threads; cannot be extended by users.
 *
 * @since 0.1
 */
public final class DriftReport {

    /** How an entry differs from what the evidence gives. */
    public enum Kind {
        /** Stored further on the way than the evidence shows. */
        AHEAD,
        /** Stored less far on the way than the evidence shows. */
        BEHIND,
        /** Closed here and not there, or closed in another way. */
        ELSEWHERE,
        /** The name stored is none of this funnel's stages. */
        UNKNOWN_STAGE,
        /**
         * By the evidence the party would not have entered, or the evidence cannot be read: it contradicts itself, or
         * is of somebody whom the record does not concern. The reasons say which.
         */
        OUTSIDE,
        /** A guard threw or returned null, so nothing is known. */
        FAILED
    }

    /**
     * What an application knows of one record.
     *
     * @param recordId the id of the record, a code
     * @param party whom the record is about
     * @param stage the name of the stage as it was stored, whatever it is
     * @param status the status stored beside it; empty if the stage says it all, which then has the status of
     *     its kind
     * @param evidence what is known, in any order
     */
    public record Entry(
            String recordId, Party party, String stage, Optional<RecordStatus> status, List<Evidence> evidence) {

        /**
         * Keeps the parts.
         *
         * @param recordId the id of the record, a code
         * @param party whom the record is about
         * @param stage the name of the stage as it was stored
         * @param status the status stored beside it
         * @param evidence what is known
         */
        public Entry {
            Code.require("Entry", "record id", recordId);
            Objects.requireNonNull(party, "party");
            Objects.requireNonNull(stage, "stage");
            Objects.requireNonNull(status, "status");
            evidence = Shown.list("evidence", evidence);
        }

        /**
         * An entry of an application that stores a stage and no status.
         *
         * @param recordId the id of the record, a code
         * @param party whom the record is about
         * @param stage the name of the stage as it was stored
         * @param evidence what is known, in any order
         * @return the entry
         */
        public static Entry of(String recordId, Party party, String stage, Collection<? extends Evidence> evidence) {
            return new Entry(recordId, party, stage, Optional.empty(), Shown.list("evidence", evidence));
        }

        @Override
        public String toString() {
            return "Entry{" + recordId + " " + DriftPage.stored(this) + "}";
        }
    }

    /**
     * An entry that differs.
     *
     * @param number its place among the entries, counted from 1
     * @param entry the entry
     * @param kind how it differs
     * @param derived the record that the evidence gives, with its stage and status; empty if outside or failed
     * @param why what explains it
     */
    public record Row(int number, Entry entry, Kind kind, Optional<FunnelRecord> derived, Why why) {

        /**
         * Keeps the parts.
         *
         * @param number its place among the entries
         * @param entry the entry
         * @param kind how it differs
         * @param derived the record that the evidence gives
         * @param why what explains it
         */
        public Row {
            Objects.requireNonNull(entry, "entry");
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(derived, "derived");
            Objects.requireNonNull(why, "why");
        }
    }

    /**
     * What explains a difference.
     *
     * @param causes the evidence that led from the place stored to the place derived, in the order in which it
     *     did; if the record never was where it is stored, what led to its last change; empty if the record is
     *     stored too far
     * @param reasons why the evidence does not lead to the place stored: for each move that would lead on, or
     *     of the admission
     * @param failure the first failure of a guard, with its cause, of which nothing is quoted
     */
    public record Why(List<Evidence> causes, List<Finding> reasons, Optional<GuardFailedException> failure) {

        /**
         * Keeps the parts.
         *
         * @param causes the evidence that led there
         * @param reasons why the evidence does not lead to the place stored
         * @param failure the first failure of a guard
         */
        public Why {
            causes = Shown.list("causes", causes);
            reasons = Shown.list("reasons", reasons);
            Objects.requireNonNull(failure, "failure");
        }
    }

    private final Funnel funnel;
    private final int entries;
    private final List<Row> rows;
    private final Set<String> repeated;

    private DriftReport(Funnel funnel, int entries, List<Row> rows, Set<String> repeated) {
        this.funnel = funnel;
        this.entries = entries;
        this.rows = rows;
        this.repeated = repeated;
    }

    /**
     * Reads all entries through one funnel.
     *
     * @param funnel the funnel whose stages are stored
     * @param entries what is stored
     * @return the report
     */
    public static DriftReport of(Funnel funnel, Collection<Entry> entries) {
        Drifting drifting = new Drifting(Objects.requireNonNull(funnel, "funnel"));
        List<Row> rows = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        Set<String> repeated = new LinkedHashSet<>();
        int number = 0;
        for (Entry entry : Shown.list("entries", entries)) {
            number++;
            if (!seen.add(entry.recordId())) {
                repeated.add(entry.recordId());
            }
            drifting.row(number, entry).ifPresent(rows::add);
        }
        return new DriftReport(funnel, number, List.copyOf(rows), Collections.unmodifiableSet(repeated));
    }

    /**
     * How many entries were read.
     *
     * @return the number
     */
    public int entries() {
        return entries;
    }

    /**
     * How many entries are where the evidence puts them.
     *
     * @return the number
     */
    public int agreeing() {
        return entries - rows.size();
    }

    /**
     * The entries that differ.
     *
     * @return an unmodifiable list in the order given
     */
    public List<Row> rows() {
        return rows;
    }

    /**
     * The ids of records with more than one entry; each entry was read for itself.
     *
     * @return an unmodifiable set in the order in which they were repeated
     */
    public Set<String> repeated() {
        return repeated;
    }

    /**
     * This report in Markdown, readable as it stands: the counts, a table of what differs, and below it what
     * explains that. A stage stored under a name that is not a code is shown by its length alone.
     *
     * @return the text, which ends with a line break
     */
    public String markdown() {
        return new DriftPage(funnel, this).text();
    }

    @Override
    public String toString() {
        return "DriftReport{" + funnel.id() + " " + funnel.version() + ", " + rows.size() + " of " + entries
                + " entries differ}";
    }
}
