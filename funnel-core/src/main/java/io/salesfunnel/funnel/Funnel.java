package io.salesfunnel.funnel;

import io.salesfunnel.definition.Definition;
import io.salesfunnel.definition.Migration;
import io.salesfunnel.diagram.DiagramFormat;
import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.HumanDecision;
import io.salesfunnel.evidence.InteractionType;
import io.salesfunnel.known.EvidenceLog;
import io.salesfunnel.machine.GuardFailedException;
import io.salesfunnel.machine.PossibleMove;
import io.salesfunnel.party.Party;
import io.salesfunnel.stage.Snapshot;
import io.salesfunnel.stage.StatusTransition;
import io.salesfunnel.stage.Transition;
import io.salesfunnel.stage.TransitionMode;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A sales funnel as a value: it says who enters, what moves a record on, what closes it, and why not.
 *
 * <p>A record and a piece of evidence come in, an {@link Outcome} goes out. Nothing is changed but by the new
 * record in that outcome, which the caller stores. Time is that of the evidence; no clock is read.
 *
 * <p>There are two ways to change a record. {@link #record} keeps whatever happened and lets follow what
 * follows. {@code attempt} asks for one transition, and keeps the evidence only if it is made.
 *
 * <p>Answers are values. Only a guard that throws or returns null ends in a {@link GuardFailedException}, with
 * the record unharmed.
 *
 * <p>Instances are immutable and safe for use by many threads; they hold nothing of any record. Users cannot
 * extend them.
 *
 * @since 0.1
 */
public final class Funnel {

    private final Engine engine;
    private final Attempts attempts;
    private final Restoration restoration;

    Funnel(Engine engine) {
        this.engine = engine;
        this.attempts = new Attempts(engine);
        this.restoration = new Restoration(engine);
    }

    /**
     * Starts a funnel.
     *
     * @param id the name of the funnel, the same in all its versions
     * @return a builder
     */
    public static FunnelBuilder named(String id) {
        return new FunnelBuilder(id);
    }

    /**
     * The name of the funnel.
     *
     * @return the id
     */
    public String id() {
        return engine.id;
    }

    /**
     * The version of the funnel.
     *
     * @return the version, counted from 1
     */
    public int version() {
        return engine.version;
    }

    /**
     * The stages.
     *
     * @return an unmodifiable list, the earliest first
     */
    public List<Stage<?>> stages() {
        return engine.stages;
    }

    /**
     * The stage of a name, such as the one in a row of a database.
     *
     * @param name the exact name
     * @return the stage, or empty if this version has none of that name
     */
    public Optional<Stage<?>> stage(String name) {
        return engine.stage(name);
    }

    /**
     * Which interactions make a customer.
     *
     * @return an unmodifiable set in the order declared
     */
    public Set<InteractionType> promotedBy() {
        return engine.promotion;
    }

    /**
     * The codes that a decision must have one of.
     *
     * @param transition what is decided, such as {@link StatusTransition#LOSE}
     * @return an unmodifiable set in the order declared, empty if no code is needed
     */
    public Set<String> reasons(StatusTransition transition) {
        return engine.reasons.getOrDefault(Objects.requireNonNull(transition, "transition"), Set.of());
    }

    /**
     * What sets a transition off.
     *
     * @param transition the transition
     * @return the mode, or empty if this funnel has no such transition
     */
    public Optional<TransitionMode> mode(Transition<?, ?> transition) {
        return engine.mode(transition);
    }

    /**
     * The structure as data, with the stage {@code OUTSIDE} from which entries lead in.
     *
     * @return the definition, which is sound
     */
    public Definition<Stage<?>, Transition<?, ?>> definition() {
        return engine.stageMachine.definition();
    }

    /**
     * Draws this funnel.
     *
     * @param format the language of the drawing
     * @return the text of the drawing
     */
    public String diagram(DiagramFormat format) {
        return engine.stageMachine.diagram(format);
    }

    /**
     * Lets a party in.
     *
     * @param stage the stage to begin in, one with an entry
     * @param id the id of the record, a code
     * @param party whom the record is about
     * @param evidence what speaks for it, with the facts it brings
     * @param <R> the type of the record
     * @return the record, or why there is none
     * @throws GuardFailedException if a guard throws or returns null
     */
    public <R extends FunnelRecord> Admission<R> enter(Stage<R> stage, String id, Party party, Evidence evidence) {
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(party, "party");
        Objects.requireNonNull(evidence, "evidence");
        return attempts.enter(stage, id, party, evidence);
    }

    /**
     * Keeps evidence, whatever it is, and lets follow what follows: transitions that a person decided by it,
     * then automatic ones. Evidence that comes late is judged in its place; see {@link
     * FunnelRecord#drift()}.
     *
     * @param record the record
     * @param evidence what happened, was learned or was decided
     * @return moved, recorded or duplicate; refused if the evidence is of another party, contradicts what is
     *     known under its id, or the record is not of this funnel
     * @throws GuardFailedException if a guard throws or returns null
     */
    public Outcome<FunnelRecord> record(FunnelRecord record, Evidence evidence) {
        Objects.requireNonNull(record, "record");
        Objects.requireNonNull(evidence, "evidence");
        return attempts.record(record, evidence);
    }

    /**
     * Asks for one transition, and for no other.
     *
     * @param transition the transition
     * @param record the record
     * @param evidence why it is asked for; kept if the transition is made
     * @param <A> the type of the record
     * @param <B> the type of the record after the transition
     * @return moved, refused, undetermined or duplicate
     * @throws GuardFailedException if a guard throws or returns null
     */
    public <A extends FunnelRecord, B extends FunnelRecord> Outcome<B> attempt(
            Transition<A, B> transition, A record, Evidence evidence) {
        Objects.requireNonNull(transition, "transition");
        Objects.requireNonNull(record, "record");
        Objects.requireNonNull(evidence, "evidence");
        return attempts.attempt(transition, transition.to(), record, evidence);
    }

    /**
     * Asks to close or reopen a record; its type and its stage stay the same.
     *
     * @param transition what is asked for
     * @param record the record
     * @param decision who decides it, and why
     * @param <A> the type of the record
     * @return moved, refused, undetermined or duplicate
     */
    public <A extends FunnelRecord> Outcome<A> attempt(StatusTransition transition, A record, HumanDecision decision) {
        Objects.requireNonNull(transition, "transition");
        Objects.requireNonNull(record, "record");
        Objects.requireNonNull(decision, "decision");
        return attempts.attempt(transition, record, decision);
    }

    /**
     * Asks for one transition by its name, such as one in a queue.
     *
     * @param transition the name; one that this funnel does not have is refused
     * @param record the record
     * @param evidence why it is asked for; kept if the transition is made
     * @return the same answer as by {@code attempt}
     * @throws GuardFailedException if a guard throws or returns null
     */
    public Outcome<FunnelRecord> attemptByName(String transition, FunnelRecord record, Evidence evidence) {
        Objects.requireNonNull(transition, "transition");
        Objects.requireNonNull(record, "record");
        Objects.requireNonNull(evidence, "evidence");
        return attempts.attemptByName(transition, record, evidence);
    }

    /**
     * What may happen next: every transition that leaves the stage, then everything that changes the status,
     * each with the answer it would get without further evidence. What a person has to decide is
     * undetermined until then.
     *
     * @param record a record of this funnel
     * @param asOf the instant, inclusive
     * @return an unmodifiable list in the order declared
     * @throws IllegalArgumentException if the record is not of this funnel and version
     */
    public List<PossibleMove<?, ?>> moves(FunnelRecord record, Instant asOf) {
        Objects.requireNonNull(record, "record");
        Objects.requireNonNull(asOf, "asOf");
        return attempts.moves(record, asOf);
    }

    /**
     * The life that this funnel derives from evidence, whatever the order in which it is given. Transitions that
     * are taken on request only are not taken, as nothing tells of a request.
     *
     * @param id the id of the record, a code
     * @param party whom the record is about
     * @param evidence the evidence; what it holds twice counts once
     * @return the record, or why the party does not enter
     * @throws IllegalArgumentException if the id is no code
     * @throws GuardFailedException if a guard throws or returns null
     */
    public Admission<FunnelRecord> replay(String id, Party party, Collection<? extends Evidence> evidence) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(party, "party");
        Objects.requireNonNull(evidence, "evidence");
        return restoration.replay(id, party, evidence);
    }

    /**
     * The same answer as {@code replay} of everything, in one step instead of one for each piece: for a party of
     * whom it is known that what came before did not let it in. Evidence that is not later than all before it is
     * judged by a replay.
     *
     * @param id the id of the record, a code
     * @param party whom the record is about
     * @param outsideBy what is known, by a replay of which the party does not enter
     * @param next what is known from now on
     * @return the record, or why the party does not enter
     * @throws IllegalArgumentException if the id is no code
     * @throws GuardFailedException if a guard throws or returns null
     */
    public Admission<FunnelRecord> replayNext(String id, Party party, EvidenceLog outsideBy, Evidence next) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(party, "party");
        Objects.requireNonNull(outsideBy, "outsideBy");
        Objects.requireNonNull(next, "next");
        return restoration.replayNext(id, party, outsideBy, next);
    }

    /**
     * The life that this funnel derives from a journal, which may be one of another funnel. Of a journal of
     * its own, what was asked for is asked for again.
     *
     * @param journal the journal
     * @return the record, or why the party does not enter
     * @throws GuardFailedException if a guard throws or returns null
     */
    public Admission<FunnelRecord> replay(Journal journal) {
        return restoration.replay(journal);
    }

    /**
     * Takes a record back from storage, after checking everything.
     *
     * @param snapshot what was stored
     * @return the record, or everything that is wrong with the snapshot
     */
    public Admission<FunnelRecord> restore(Snapshot snapshot) {
        Objects.requireNonNull(snapshot, "snapshot");
        return restoration.restore(snapshot);
    }

    /**
     * Takes a record of the version before over into this one.
     *
     * @param snapshot what was stored
     * @param migration where the stages of the version before go
     * @param migratedAt when the record goes over
     * @return the record, or everything that is wrong with the snapshot
     */
    public Admission<FunnelRecord> restore(
            Snapshot snapshot, Migration<Stage<?>, Stage<?>> migration, Instant migratedAt) {
        Objects.requireNonNull(snapshot, "snapshot");
        Objects.requireNonNull(migration, "migration");
        Objects.requireNonNull(migratedAt, "migratedAt");
        return restoration.restore(snapshot, migration, migratedAt);
    }

    @Override
    public String toString() {
        return "Funnel{" + id() + " " + version() + "}";
    }
}
