package io.salesfunnel.funnel;

import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.known.Assessment;
import io.salesfunnel.known.Known;
import io.salesfunnel.party.Party;
import io.salesfunnel.stage.Drift;
import io.salesfunnel.stage.RecordStatus;
import io.salesfunnel.stage.Snapshot;
import io.salesfunnel.stage.StageChange;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Somebody's way through a funnel: a typed view of a {@link Journal}, from which everything else follows.
 *
 * <p>Only a funnel makes journals, so only a funnel makes records. Every change gives a new record; the old
 * one stays as it was.
 *
 * <p><b>For implementers.</b> You may implement this interface, best with one line, and hand the constructor
 * to a {@link Stage}: {@code record Trial(Journal journal) implements FunnelRecord {}}. Instances must be
 * immutable and hold the journal they were given.
 *
 * @since 0.1
 */
public interface FunnelRecord {

    /**
     * Everything that is known of this record.
     *
     * @return the journal
     */
    Journal journal();

    /**
     * The id of the record.
     *
     * @return the id
     */
    default String id() {
        return journal().recordId();
    }

    /**
     * Whom the record is about, the same in every stage.
     *
     * @return the party
     */
    default Party party() {
        return journal().party();
    }

    /**
     * The stage the record is in, or in which it was closed.
     *
     * @return the stage
     */
    default Stage<?> stage() {
        return journal().stage();
    }

    /**
     * Whether the record is in play, and how it ended if not.
     *
     * @return the status
     */
    default RecordStatus status() {
        return journal().status();
    }

    /**
     * How often the record has begun: 1, and one more for each reopening.
     *
     * @return the cycle
     */
    default int cycle() {
        return journal().cycle();
    }

    /**
     * The changes of stage and status, copied.
     *
     * @return an unmodifiable list, the entry into the funnel first
     */
    default List<StageChange> history() {
        return journal().history();
    }

    /**
     * Where the evidence, put in order, would have led, when that is not where the record is.
     *
     * @return the drift, or empty
     */
    default Optional<Drift> drift() {
        return journal().drift();
    }

    /**
     * Whether an interaction belongs to this record.
     *
     * @param interaction the interaction
     * @return true if it is one of the party of this record, or of the others whom this record is about
     */
    default boolean concerns(Interaction interaction) {
        return interaction.partyId().equals(party().id());
    }

    /**
     * Judges this record as of an instant: pass a rule's {@code check} or a classifier's {@code classify}.
     *
     * @param asOf the instant, inclusive
     * @param question reads what is known and nothing else
     * @param <T> the type of the answer
     * @return the answer, and until when it holds
     * @throws AssessmentFailedException if the question throws or returns null
     */
    default <T> Assessment<T> assess(Instant asOf, Function<? super Known, ? extends T> question) {
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(question, "question");
        try {
            return Known.assess(party(), journal().log(), asOf, question);
        } catch (VirtualMachineError e) {
            throw e;
        } catch (Throwable e) {
            throw new AssessmentFailedException(journal().subject(), e);
        }
    }

    /**
     * This record as data, to be stored.
     *
     * @return the snapshot, which {@link Funnel#restore(Snapshot)} takes back
     */
    default Snapshot snapshot() {
        return journal().snapshot();
    }
}
