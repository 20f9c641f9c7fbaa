package io.salesfunnel.funnel;

import io.salesfunnel.finding.Finding;
import io.salesfunnel.finding.Finding.Status;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The answer to somebody who wants into a funnel, from nowhere or from a snapshot: a record, or every reason
 * why there is none.
 *
 * <p>Immutable and safe for use by many threads; cannot be extended by users.
 *
 * @param <R> the type of the record
 * @since 0.1
 */
public final class Admission<R extends FunnelRecord> {

    private final @Nullable R record;
    private final List<Finding> reasons;
    private final String text;

    private Admission(@Nullable R record, List<Finding> reasons, String text) {
        this.record = record;
        this.reasons = reasons;
        this.text = text;
    }

    static <R extends FunnelRecord> Admission<R> of(R record) {
        Journal journal = record.journal();
        return new Admission<>(record, List.of(), journal.subject() + " is in " + journal.stage());
    }

    static <R extends FunnelRecord> Admission<R> refused(List<Finding> reasons, String text) {
        return new Admission<>(null, reasons, text);
    }

    /**
     * Whether there is a record.
     *
     * @return true if there is
     */
    public boolean isAdmitted() {
        return record != null;
    }

    /**
     * Whether there is no record only because something is not known: no reason is a plain no.
     *
     * @return true if the answer is open
     */
    public boolean isUndetermined() {
        return record == null && reasons.stream().allMatch(reason -> reason.status() == Status.UNKNOWN);
    }

    /**
     * The record.
     *
     * @return the record, or empty if there is none
     */
    public Optional<R> record() {
        return Optional.ofNullable(record);
    }

    /**
     * Why there is no record.
     *
     * @return an unmodifiable list, empty if there is one
     */
    public List<Finding> reasons() {
        return reasons;
    }

    /**
     * What to ask, the first question first.
     *
     * @return an unmodifiable list of the questions of unknown findings, or of their names where they have none
     */
    public List<String> questions() {
        return Wording.questions(reasons);
    }

    /**
     * The whole answer in one line.
     *
     * @return the text
     */
    public String explain() {
        return text;
    }

    /**
     * The record, for those who want exceptions.
     *
     * @return the record
     * @throws IllegalTransitionException if there is none
     */
    public R orElseThrow() {
        return record().orElseThrow(() -> new IllegalTransitionException(text, reasons));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Admission<?> that
                && Objects.equals(record, that.record)
                && reasons.equals(that.reasons)
                && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return record == null ? "REFUSED" : "ADMITTED " + record.journal();
    }
}
