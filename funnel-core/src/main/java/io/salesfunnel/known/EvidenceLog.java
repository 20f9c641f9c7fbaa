package io.salesfunnel.known;

import io.salesfunnel.evidence.AppendOnlyList;
import io.salesfunnel.evidence.DecisionType;
import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.Fact;
import io.salesfunnel.evidence.FactKey;
import io.salesfunnel.evidence.HumanDecision;
import io.salesfunnel.evidence.Interaction;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
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
            new EvidenceLog(AppendOnlyList.empty(), null, true, Seen.NOTHING, Shelf.empty(), Shelf.empty(), null);

    /** A fact with the evidence that brought it. */
    record Told(Fact<?> fact, Evidence by) {}

    private final AppendOnlyList<Evidence> arrivals;
    private final @Nullable Evidence latest;
    private final boolean inOrder;
    private final Seen seen;
    private final Shelf<Told> facts;
    private final Shelf<HumanDecision> decisions;
    private final @Nullable IdIndex ids;

    private EvidenceLog(
            AppendOnlyList<Evidence> arrivals,
            @Nullable Evidence latest,
            boolean inOrder,
            Seen seen,
            Shelf<Told> facts,
            Shelf<HumanDecision> decisions,
            @Nullable IdIndex ids) {
        this.arrivals = arrivals;
        this.latest = latest;
        this.inOrder = inOrder;
        this.seen = seen;
        this.facts = facts;
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
        EvidenceLog log = EMPTY;
        for (Evidence next : evidence) {
            log = log.append(next);
        }
        return log;
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
            throw new IllegalArgumentException("EvidenceLog cannot take '" + evidence.id()
                    + "': it has other evidence of that id; give a correction an id or a sequence of its own");
        }
        boolean late = isLate(evidence);
        return new EvidenceLog(
                arrivals.append(evidence),
                late ? latest : evidence,
                inOrder && !late,
                evidence instanceof Interaction interaction ? seen.with(interaction.type()) : seen,
                withFacts(evidence),
                evidence instanceof HumanDecision decision ? decisions.with(decision.type(), decision) : decisions,
                indexed(evidence));
    }

    private Shelf<Told> withFacts(Evidence evidence) {
        Shelf<Told> more = facts;
        for (Fact<?> fact : evidence.facts()) {
            more = more.with(fact.key(), new Told(fact, evidence));
        }
        return more;
    }

    private @Nullable IdIndex indexed(Evidence evidence) {
        if (arrivals.size() < SHORT) {
            return null;
        }
        IdIndex index = ids;
        if (index == null) {
            index = IdIndex.EMPTY;
            for (Evidence earlier : arrivals.toList()) {
                index = index.with(earlier);
            }
        }
        return index.with(evidence);
    }

    /**
     * The evidence of an id.
     *
     * @param id the id
     * @return the evidence, or empty if there is none of that id
     */
    public Optional<Evidence> find(String id) {
        if (ids != null) {
            return Optional.ofNullable(ids.find(id));
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

    Seen seen() {
        return seen;
    }

    @Nullable
    AppendOnlyList<Told> told(FactKey<?> key) {
        return facts.find(key);
    }

    @Nullable
    AppendOnlyList<HumanDecision> decided(DecisionType type) {
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
