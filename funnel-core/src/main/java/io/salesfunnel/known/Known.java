package io.salesfunnel.known;

import io.salesfunnel.evidence.AppendOnlyList;
import io.salesfunnel.evidence.DecisionType;
import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.Fact;
import io.salesfunnel.evidence.FactKey;
import io.salesfunnel.evidence.HumanDecision;
import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.evidence.InteractionType;
import io.salesfunnel.evidence.Strength;
import io.salesfunnel.known.EvidenceLog.Decided;
import io.salesfunnel.known.Learned.Told;
import io.salesfunnel.known.Seen.Question;
import io.salesfunnel.party.Party;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a party as of an instant: all that rules, guards and classifiers read.
 *
 * <p>What occurred later is not seen. Time is read by {@link #hasPassed} and {@link #timed} only. So every look
 * is accounted for, and an {@link Assessment} can say until when it holds.
 *
 * <p>Made for one question, used by one thread and not kept; cannot be extended by users.
 *
 * @since 0.1
 */
public final class Known {

    private final Party party;
    private final EvidenceLog log;
    private final Instant asOf;
    private final boolean seesAll;
    private @Nullable Notes notes;

    /** What is kept while a question is answered, if there is anything to keep. */
    private static final class Notes {

        private @Nullable Instant changes;
        private @Nullable List<Interaction> interactions;
    }

    private Known(Party party, EvidenceLog log, Instant asOf) {
        this.party = Objects.requireNonNull(party, "party");
        this.log = log;
        this.asOf = Objects.requireNonNull(asOf, "asOf");
        this.seesAll = log.endsBy(asOf);
    }

    /**
     * What the evidence tells as of an instant.
     *
     * @param party whom it is about
     * @param log the evidence
     * @param asOf the instant, inclusive
     * @return what is known
     */
    public static Known of(Party party, EvidenceLog log, Instant asOf) {
        return new Known(party, log, asOf);
    }

    /**
     * Answers a question and says until when the answer holds.
     *
     * @param party whom it is about
     * @param log the evidence
     * @param asOf the instant, inclusive
     * @param question reads what is known and nothing else
     * @param <T> the type of the answer
     * @return the answer
     */
    public static <T> Assessment<T> assess(
            Party party, EvidenceLog log, Instant asOf, Function<? super Known, ? extends T> question) {
        Known known = of(party, log, asOf);
        known.noteWhatFollows();
        T answer = question.apply(known);
        return new Assessment<>(answer, asOf, Optional.ofNullable(known.notes().changes));
    }

    /**
     * What was known at an earlier instant, such as that of an interaction. Since the past stays as it was, nothing
     * read of it changes with time.
     *
     * @param earlier the instant, inclusive, one that has been reached
     * @return what was known then, for the same question
     * @throws IllegalArgumentException if the instant has not been reached
     */
    public Known back(Instant earlier) {
        if (earlier.isAfter(asOf)) {
            throw new IllegalArgumentException("Known of party '" + party.id() + "' as of " + asOf
                    + " cannot go back to " + earlier + ": that is later; name an instant that has been reached");
        }
        return new Known(party, log, earlier);
    }

    /**
     * Whom this is about.
     *
     * @return the party
     */
    public Party party() {
        return party;
    }

    /**
     * What is so.
     *
     * @param key what is asked
     * @param <T> the type of the value
     * @return the value of the fact known as of the latest instant, or empty if there is none or it has run out
     */
    public <T> Optional<T> value(FactKey<T> key) {
        return Optional.ofNullable(valueOrNull(key));
    }

    /**
     * What is so, as {@link #value} tells it, without a wrapper: for those who ask often.
     *
     * @param key what is asked
     * @param <T> the type of the value
     * @return the value of the fact known as of the latest instant, or null if there is none or it has run out
     */
    // Under a key stand values of its type only.
    @SuppressWarnings("unchecked")
    public <T> @Nullable T valueOrNull(FactKey<T> key) {
        Learned learned = log.learned();
        int place = learned.place(key);
        if (place < 0) {
            return null;
        }
        Object lasting = seesAll ? learned.lasting(place) : null;
        if (lasting != null) {
            return (T) lasting;
        }
        Fact<?> fact = fact(learned.last(place));
        return fact == null ? null : (T) fact.value();
    }

    /**
     * What is so, with its source.
     *
     * @param key what is asked
     * @param <T> the type of the value
     * @return the fact known as of the latest instant, or empty if there is none or it has run out
     */
    // Under a key stand facts of its type only.
    @SuppressWarnings("unchecked")
    public <T> Optional<Fact<T>> fact(FactKey<T> key) {
        int place = log.learned().place(key);
        return place < 0
                ? Optional.empty()
                : Optional.ofNullable((Fact<T>) fact(log.learned().last(place)));
    }

    private @Nullable Fact<?> fact(Told last) {
        Fact<?> fact = seesAll ? last.newest.fact : newestSeen(last);
        return fact == null || hasRunOut(fact) ? null : fact;
    }

    private @Nullable Fact<?> newestSeen(Told last) {
        Told best = null;
        for (Told told = last; told != null && !isSettled(best, told); told = told.before) {
            if (isSeen(told.by) && (best == null || told.isNewer(best))) {
                best = told;
            }
        }
        return best == null ? null : best.fact;
    }

    private boolean hasRunOut(Fact<?> fact) {
        Optional<Instant> end = fact.validUntil();
        return end.isPresent() && hasPassed(end.get());
    }

    /** In a log in order nothing earlier is newer, once what came earlier is no later than the best fact. */
    private boolean isSettled(@Nullable Told best, Told next) {
        return best != null && log.isInOrder() && !next.by.occurredAt().isAfter(best.fact.asOf());
    }

    /**
     * Everything that was ever told under a key, with what has run out and what was replaced.
     *
     * @param key what is asked
     * @param <T> the type of the value
     * @return an unmodifiable list in the order of arrival, copied
     */
    @SuppressWarnings("unchecked")
    public <T> List<Fact<T>> facts(FactKey<T> key) {
        List<Fact<T>> facts = new ArrayList<>();
        int place = log.learned().place(key);
        for (Told told = place < 0 ? null : log.learned().last(place); told != null; told = told.before) {
            if (isSeen(told.by)) {
                facts.add((Fact<T>) told.fact);
            }
        }
        Collections.reverse(facts);
        return Collections.unmodifiableList(facts);
    }

    /**
     * What a person decided.
     *
     * @param type the kind of decision
     * @return the latest decision of that kind, or empty if there is none
     */
    public Optional<HumanDecision> decision(DecisionType type) {
        HumanDecision best = null;
        for (Decided decided = log.decided(type); decided != null; decided = decided.before()) {
            HumanDecision decision = decided.decision();
            if (isSeen(decision) && (best == null || Evidence.ORDER.compare(decision, best) > 0)) {
                best = decision;
                if (log.isInOrder()) {
                    break;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /**
     * Whether an interaction of a kind has occurred.
     *
     * @param type the kind
     * @return true if there is one
     */
    public boolean has(InteractionType type) {
        return seesAll ? log.seen().has(type) : any(Question.of(type::equals));
    }

    /**
     * Whether an interaction of one of several kinds has occurred.
     *
     * @param types the kinds
     * @return true if there is one
     */
    public boolean hasAny(Collection<? extends InteractionType> types) {
        for (InteractionType type : types) {
            if (has(type)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether the party showed as much of a wish to buy, by what it did itself or together with the seller.
     *
     * @param atLeast the strength, inclusive
     * @return true if there is an interaction of that strength
     */
    public boolean shows(Strength atLeast) {
        return any(Seen.showing(atLeast));
    }

    /**
     * Whether the party takes part: a dialogue, or something of its own that is more than attention.
     *
     * @return true if there is an interaction that engages
     * @see InteractionType#isEngaging()
     */
    public boolean isEngaged() {
        return any(Seen.ENGAGING);
    }

    /**
     * Whether seller and party spoke with each other; calling somebody who does not answer is not enough.
     *
     * @return true if there is a dialogue
     */
    public boolean isTwoWay() {
        return any(Seen.TWO_WAY);
    }

    /**
     * The interactions.
     *
     * @return an unmodifiable list in the order of {@link Evidence#ORDER}, copied
     */
    public List<Interaction> interactions() {
        Notes kept = notes();
        if (kept.interactions == null) {
            List<Interaction> found = new ArrayList<>();
            for (Evidence evidence : log.sorted()) {
                if (evidence instanceof Interaction interaction && isSeen(interaction)) {
                    found.add(interaction);
                }
            }
            kept.interactions = Collections.unmodifiableList(found);
        }
        return kept.interactions;
    }

    /**
     * Hands over each interaction in no particular order, without copying: for those who count or add up.
     *
     * @param reader takes the interactions
     */
    public void eachInteraction(Consumer<? super Interaction> reader) {
        for (AppendOnlyList<Evidence> rest = log.all(); rest != null; rest = rest.before()) {
            if (rest.last() instanceof Interaction interaction && isSeen(interaction)) {
                reader.accept(interaction);
            }
        }
    }

    /**
     * Whether an instant has been reached.
     *
     * @param instant the instant
     * @return true at that instant and after it
     */
    public boolean hasPassed(Instant instant) {
        boolean passed = !asOf.isBefore(instant);
        if (!passed) {
            note(instant);
        }
        return passed;
    }

    /**
     * Reads something that changes with time by itself, such as a score that fades, and that can tell until when
     * it stays as it is. For what begins or ends at an instant, {@link #hasPassed} is simpler.
     *
     * @param reading makes the value as of the instant it is given, and says until when it holds, exclusive; one
     *     that says so too late makes answers hold too long
     * @param <T> the type of the value
     * @return the value
     */
    public <T> T timed(Function<? super Instant, Assessment<T>> reading) {
        Assessment<T> assessment = reading.apply(asOf);
        assessment.validUntil().ifPresent(this::note);
        return assessment.value();
    }

    private boolean any(Question question) {
        if (seesAll) {
            return log.seen().any(question);
        }
        for (Interaction interaction : interactions()) {
            if (question.others().test(interaction.type())) {
                return true;
            }
        }
        return false;
    }

    private boolean isSeen(Evidence evidence) {
        return !evidence.occurredAt().isAfter(asOf);
    }

    private void noteWhatFollows() {
        if (!seesAll) {
            for (Evidence evidence : log.arrivals()) {
                if (!isSeen(evidence)) {
                    note(evidence.occurredAt());
                }
            }
        }
    }

    private void note(Instant instant) {
        Notes kept = notes();
        if (kept.changes == null || instant.isBefore(kept.changes)) {
            kept.changes = instant;
        }
    }

    private Notes notes() {
        if (notes == null) {
            notes = new Notes();
        }
        return notes;
    }

    @Override
    public String toString() {
        return "Known{" + party.id() + " as of " + asOf + "}";
    }
}
