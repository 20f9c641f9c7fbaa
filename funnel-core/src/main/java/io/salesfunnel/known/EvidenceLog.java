package io.salesfunnel.known;

import io.salesfunnel.evidence.AppendOnlyList;
import io.salesfunnel.evidence.DecisionType;
import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.Fact;
import io.salesfunnel.evidence.HumanDecision;
import io.salesfunnel.evidence.Interaction;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The evidence about one party in the order of its arrival. It grows only, and growing costs the same at
 * any length.
 *
 * <p>Immutable and safe for use by many threads; cannot be extended by users.
 *
 * @since 0.1
 */
public final class EvidenceLog {

    private static final int SHORT = 16;
    private static final EvidenceLog EMPTY =
            new EvidenceLog(AppendOnlyList.empty(), null, true, Seen.NOTHING, Learned.NOTHING, Shelf.empty(), null);

    /** A decision, and what was decided of its kind before. */
    record Decided(HumanDecision decision, @Nullable Decided before) {}

    private final AppendOnlyList<Evidence> arrivals;
    private final @Nullable Evidence latest;

    /** When the latest occurred, at hand for those who only want to know whether they see all. */
    private final @Nullable Instant end;

    private final boolean inOrder;
    private final Seen seen;
    private final Learned learned;
    private final Shelf<Decided> decisions;

    /** Of the first arrivals only, until somebody asks for an id. Threads may make it at once: all make the same. */
    private @Nullable IdIndex ids;

    private EvidenceLog(
            AppendOnlyList<Evidence> arrivals,
            @Nullable Evidence latest,
            boolean inOrder,
            Seen seen,
            Learned learned,
            Shelf<Decided> decisions,
            @Nullable IdIndex ids) {
        this.arrivals = arrivals;
        this.latest = latest;
        this.end = latest == null ? null : latest.occurredAt();
        this.inOrder = inOrder;
        this.seen = seen;
        this.learned = learned;
        this.decisions = decisions;
        this.ids = ids;
    }

    /**
     * The log of nothing.
     *
     * @return the log
     */
    public static EvidenceLog empty() {
        return EMPTY;
    }

    /**
     * The log of some evidence, in the order given.
     *
     * @param evidence the evidence; what it holds twice is kept once
     * @return the log
     * @throws IllegalArgumentException if two pieces have one id and different content
     */
    public static EvidenceLog of(Collection<? extends Evidence> evidence) {
        List<Evidence> distinct = distinct(evidence, contradiction -> {
            throw contradicting(contradiction);
        });
        EvidenceLog log = EMPTY;
        for (Evidence next : distinct) {
            log = log.with(next);
        }
        return log;
    }

    /**
     * Shows the log of some evidence as it grows, the evidence being put in the order of {@link Evidence#ORDER}: once
     * for each piece, which is the {@link #latest} then.
     *
     * @param evidence the evidence in any order; what it holds twice is taken once
     * @param contradiction takes each piece that contradicts an earlier one of its id and is left out; all of them are
     *     told before the first log is shown
     * @param reader takes the logs, the one of the first piece first
     */
    public static void unfold(
            Collection<? extends Evidence> evidence,
            Consumer<? super Evidence> contradiction,
            Consumer<? super EvidenceLog> reader) {
        List<Evidence> all = distinct(evidence, contradiction);
        all.sort(Evidence.ORDER);
        unfold(all, reader);
    }

    private static void unfold(List<Evidence> sorted, Consumer<? super EvidenceLog> reader) {
        EvidenceLog log = EMPTY;
        for (Evidence next : sorted) {
            log = log.with(next);
            reader.accept(log);
        }
    }

    private static List<Evidence> distinct(
            Collection<? extends Evidence> evidence, Consumer<? super Evidence> contradiction) {
        Map<String, Evidence> known = new HashMap<>(2 * evidence.size());
        List<Evidence> distinct = new ArrayList<>(evidence.size());
        for (Evidence next : evidence) {
            Evidence other = known.putIfAbsent(next.id(), next);
            if (other == null) {
                distinct.add(next);
            } else if (!other.equals(next)) {
                contradiction.accept(next);
            }
        }
        return distinct;
    }

    /**
     * The log with one more piece of evidence.
     *
     * @param evidence the evidence
     * @return the longer log, or this one if it has that evidence
     * @throws IllegalArgumentException if it has other evidence of the same id
     */
    public EvidenceLog append(Evidence evidence) {
        Optional<Evidence> known = find(evidence.id());
        if (known.isPresent()) {
            if (known.get().equals(evidence)) {
                return this;
            }
            throw contradicting(evidence);
        }
        return with(evidence);
    }

    private static IllegalArgumentException contradicting(Evidence evidence) {
        return new IllegalArgumentException("EvidenceLog cannot take '" + evidence.id()
                + "': it has other evidence of that id; give a correction an id or a sequence of its own");
    }

    private EvidenceLog with(Evidence evidence) {
        boolean late = isLate(evidence);
        return new EvidenceLog(
                arrivals.append(evidence),
                late ? latest : evidence,
                inOrder && !late,
                evidence instanceof Interaction interaction ? seen.with(interaction.type()) : seen,
                learned(evidence),
                evidence instanceof HumanDecision decision ? withDecision(decision) : decisions,
                ids);
    }

    private Learned learned(Evidence evidence) {
        Learned more = learned;
        for (Fact<?> fact : evidence.facts()) {
            more = more.with(fact, evidence);
        }
        return more;
    }

    private Shelf<Decided> withDecision(HumanDecision decision) {
        return decisions.with(decision.type(), new Decided(decision, decisions.find(decision.type())));
    }

    private IdIndex index() {
        IdIndex made = ids;
        IdIndex index = made == null ? IdIndex.EMPTY : made;
        if (index.size() < arrivals.size()) {
            for (Evidence next : arrivals.after(index.size())) {
                index = index.with(next);
            }
            ids = index;
        }
        return index;
    }

    /**
     * The evidence of an id.
     *
     * @param id the id
     * @return the evidence, or empty if there is none of that id
     */
    public Optional<Evidence> find(String id) {
        if (arrivals.size() > SHORT) {
            return Optional.ofNullable(index().find(id));
        }
        for (AppendOnlyList<Evidence> rest = arrivals; rest != null; rest = rest.before()) {
            Evidence evidence = rest.last();
            if (evidence != null && evidence.id().equals(id)) {
                return Optional.of(evidence);
            }
        }
        return Optional.empty();
    }

    /**
     * Whether evidence is earlier, in the order of {@link Evidence#ORDER}, than some that has arrived.
     *
     * @param evidence evidence that this log does not have
     * @return true if it comes late
     */
    public boolean isLate(Evidence evidence) {
        return latest != null && Evidence.ORDER.compare(evidence, latest) < 0;
    }

    /**
     * Whether nothing came late.
     *
     * @return true if the order of arrival is that of {@link Evidence#ORDER}
     */
    public boolean isInOrder() {
        return inOrder;
    }

    /**
     * The evidence that is last in the order of {@link Evidence#ORDER}.
     *
     * @return the evidence, or empty if there is none
     */
    public Optional<Evidence> latest() {
        return Optional.ofNullable(latest);
    }

    /**
     * The number of pieces of evidence.
     *
     * @return the number
     */
    public int size() {
        return arrivals.size();
    }

    /**
     * The evidence in the order of its arrival, copied.
     *
     * @return an unmodifiable list
     */
    public List<Evidence> arrivals() {
        return arrivals.toList();
    }

    /**
     * The evidence in the order of {@link Evidence#ORDER}, copied.
     *
     * @return an unmodifiable list
     */
    public List<Evidence> sorted() {
        return inOrder ? arrivals() : arrivals().stream().sorted(Evidence.ORDER).toList();
    }

    /**
     * Shows this log as it grew, had everything arrived in the order of {@link Evidence#ORDER}: once for each
     * piece of evidence, which is the {@link #latest} then.
     *
     * @param reader takes the logs, the one of the first piece first
     */
    public void unfold(Consumer<? super EvidenceLog> reader) {
        unfold(sorted(), reader);
    }

    AppendOnlyList<Evidence> all() {
        return arrivals;
    }

    Seen seen() {
        return seen;
    }

    /** Whether nothing occurred after an instant. */
    boolean endsBy(Instant instant) {
        return end == null || !end.isAfter(instant);
    }

    Learned learned() {
        return learned;
    }

    @Nullable
    Decided decided(DecisionType type) {
        return decisions.find(type);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EvidenceLog that && arrivals.equals(that.arrivals);
    }

    @Override
    public int hashCode() {
        return arrivals.hashCode();
    }

    @Override
    public String toString() {
        return "EvidenceLog{" + size() + "}";
    }
}
