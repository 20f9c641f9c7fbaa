package io.salesfunnel.projection;

import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.funnel.Funnel;
import io.salesfunnel.funnel.Journal;
import io.salesfunnel.funnel.Stage;
import io.salesfunnel.known.EvidenceLog;
import io.salesfunnel.machine.GuardFailedException;
import io.salesfunnel.party.Party;
import io.salesfunnel.stage.RecordStatus;
import io.salesfunnel.stage.StageChange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One log read through one or more funnels, step by step: where each of them puts the party after each piece
 * of evidence, and why it did not move.
 *
 * <pre>{@code
 * Comparison comparison = Comparison.of(cam, log, engagement, intent);
 * System.out.println(comparison.markdown());
 * }</pre>
 *
 * <p>The rows are the evidence in the order in which it is judged, each piece once; the order of arrival does
 * not matter. The columns are the funnels. A cell tells what {@code funnel.replay} answers to the evidence up
 * to its row. So only evidence counts: what was asked for by name moves no column, not even that of the
 * funnel whose journal is read. An interaction of somebody whom the record does not concern ends the reading:
 * from there on the cells are outside, and say so.
 *
 * <p>Reading takes one step for each piece of evidence; one replay for each after a reading has ended. Immutable and safe for use by many threads; cannot be extended by users.
 *
 * @since 0.1
 */
public final class Comparison {

    /**
     * One piece of evidence.
     *
     * @param number its place, counted from 1
     * @param evidence the evidence
     */
    public record Row(int number, Evidence evidence) {

        /**
         * Keeps both parts.
         *
         * @param number its place, counted from 1
         * @param evidence the evidence
         */
        public Row {
            Objects.requireNonNull(evidence, "evidence");
        }
    }

    /**
     * What one funnel makes of one piece of evidence.
     *
     * @param stage the stage after it; empty while the party is outside
     * @param status the status after it; open while the party is outside
     * @param changes what changed by it, in the order in which it happened; empty if nothing did
     * @param reasons if nothing changed, why not: of the admission while the party is outside, else of the
     *     outcome, one for each transition that was considered
     */
    public record Cell(
            Optional<Stage<?>> stage, RecordStatus status, List<StageChange> changes, List<Finding> reasons) {

        /**
         * Keeps the parts.
         *
         * @param stage the stage after it
         * @param status the status after it
         * @param changes what changed by it
         * @param reasons why nothing changed
         */
        public Cell {
            Objects.requireNonNull(stage, "stage");
            Objects.requireNonNull(status, "status");
            changes = Shown.list("changes", changes);
            reasons = Shown.list("reasons", reasons);
        }

        /**
         * Whether stage or status changed.
         *
         * @return true if there are changes
         */
        public boolean isMoved() {
            return !changes.isEmpty();
        }
    }

    private final List<Row> rows;
    private final Map<Funnel, List<Cell>> columns;

    private Comparison(List<Row> rows, Map<Funnel, List<Cell>> columns) {
        this.rows = rows;
        this.columns = columns;
    }

    /**
     * Reads evidence through funnels.
     *
     * @param party whom the evidence is about
     * @param evidence the evidence, in any order; what it holds twice counts once
     * @param first a funnel
     * @param more further funnels
     * @return the comparison
     * @throws IllegalArgumentException if two funnels have one id and version, or if two pieces of evidence
     *     have one id and different content
     * @throws GuardFailedException if a guard throws or returns null
     */
    public static Comparison of(Party party, Collection<? extends Evidence> evidence, Funnel first, Funnel... more) {
        List<Funnel> funnels = new ArrayList<>();
        funnels.add(Objects.requireNonNull(first, "first"));
        funnels.addAll(Arrays.asList(Objects.requireNonNull(more, "more")));
        return of(party, evidence, funnels);
    }

    /**
     * Reads evidence through a list of funnels.
     *
     * @param party whom the evidence is about
     * @param evidence the evidence, in any order; what it holds twice counts once
     * @param funnels the funnels, at least one
     * @return the comparison
     * @throws IllegalArgumentException if there is no funnel, if two funnels have one id and version, or if
     *     two pieces of evidence have one id and different content
     * @throws GuardFailedException if a guard throws or returns null
     */
    public static Comparison of(Party party, Collection<? extends Evidence> evidence, List<Funnel> funnels) {
        Objects.requireNonNull(party, "party");
        return of(party.id(), party, EvidenceLog.of(Shown.list("evidence", evidence)), funnels);
    }

    /**
     * Reads the evidence of a journal through a list of funnels.
     *
     * @param journal the journal, of any funnel
     * @param funnels the funnels, at least one
     * @return the comparison
     * @throws IllegalArgumentException if there is no funnel, or if two funnels have one id and version
     * @throws GuardFailedException if a guard throws or returns null
     */
    public static Comparison of(Journal journal, List<Funnel> funnels) {
        Objects.requireNonNull(journal, "journal");
        return of(journal.recordId(), journal.party(), journal.log(), funnels);
    }

    private static Comparison of(String id, Party party, EvidenceLog log, List<Funnel> funnels) {
        Shown.requireDistinct(Shown.list("funnels", funnels));
        List<Evidence> sorted = log.sorted();
        List<Row> rows = new ArrayList<>();
        sorted.forEach(evidence -> rows.add(new Row(rows.size() + 1, evidence)));
        Map<Funnel, List<Cell>> columns = new LinkedHashMap<>();
        funnels.forEach(funnel -> columns.put(funnel, new Reading(funnel, id, party).of(sorted)));
        return new Comparison(List.copyOf(rows), columns);
    }

    /**
     * The evidence.
     *
     * @return an unmodifiable list in the order in which it is judged
     */
    public List<Row> rows() {
        return rows;
    }

    /**
     * The funnels.
     *
     * @return an unmodifiable list in the order given
     */
    public List<Funnel> funnels() {
        return List.copyOf(columns.keySet());
    }

    /**
     * What a funnel makes of a piece of evidence.
     *
     * @param row one of {@link #rows()}
     * @param funnel one of {@link #funnels()}
     * @return the cell
     * @throws IllegalArgumentException if the row or the funnel is not of this comparison
     */
    public Cell cell(Row row, Funnel funnel) {
        List<Cell> column = columns.get(Objects.requireNonNull(funnel, "funnel"));
        if (column == null) {
            throw new IllegalArgumentException("Comparison of " + ids() + " cannot tell about funnel '" + funnel.id()
                    + "' " + funnel.version() + ": it was not read through it; ask for one of funnels()");
        }
        int place = Objects.requireNonNull(row, "row").number() - 1;
        if (place < 0 || place >= rows.size() || !rows.get(place).equals(row)) {
            throw new IllegalArgumentException("Comparison of " + ids() + " cannot tell about row " + row.number()
                    + " with '" + row.evidence().id() + "': it has no such row; ask for one of rows()");
        }
        return column.get(place);
    }

    /**
     * This comparison as a table in Markdown, readable as it stands. What moved has a {@code >} before its
     * stage; what did not has a letter after it, which leads to the reasons below the table. Evidence is shown
     * by the name of its type or key, times in UTC to the minute.
     *
     * @return the text, which ends with a line break
     */
    public String markdown() {
        return new ComparisonPage(this).text();
    }

    private String ids() {
        List<Funnel> funnels = funnels();
        return String.join(
                ", ", funnels.stream().map(funnel -> Shown.of(funnel, funnels)).toList());
    }

    @Override
    public String toString() {
        return "Comparison{" + rows.size() + " rows, " + ids() + "}";
    }
}
