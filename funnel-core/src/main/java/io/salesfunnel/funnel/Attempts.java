package io.salesfunnel.funnel;

import io.salesfunnel.definition.Move;
import io.salesfunnel.evidence.AppendOnlyList;
import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.HumanDecision;
import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.evidence.StandardDecision;
import io.salesfunnel.finding.Code;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.known.EvidenceLog;
import io.salesfunnel.known.Known;
import io.salesfunnel.machine.Decision;
import io.salesfunnel.machine.PossibleMove;
import io.salesfunnel.party.Party;
import io.salesfunnel.stage.RecordStatus;
import io.salesfunnel.stage.StatusTransition;
import io.salesfunnel.stage.Transition;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What may be asked of a funnel about one record. */
final class Attempts {

    private final Engine engine;

    Attempts(Engine engine) {
        this.engine = engine;
    }

    <R extends FunnelRecord> Admission<R> enter(Stage<R> stage, String id, Party party, Evidence evidence) {
        Journal outside = Journal.outside(Code.require("Record", "id", id), party);
        Transition<?, ?> entry = Engine.entry(stage);
        if (engine.mode(entry).isEmpty() || !engine.stages.contains(stage)) {
            return refused(outside, entry.name(), engine.noEntry(stage));
        }
        if (evidence instanceof Interaction interaction
                && !interaction.partyId().equals(party.id())) {
            return refused(outside, entry.name(), Obstacle.otherParty(interaction));
        }
        Step step = new Step(engine, outside, outside.log().append(evidence), evidence);
        Decision<?, ?> decision = step.take(entry, true);
        if (!decision.isMoved() || !step.journal().stage().equals(stage)) {
            return Admission.refused(decision.reasons(), decision.explain(outside.subject()));
        }
        return Admission.of(stage.view(step.journal()));
    }

    static <R extends FunnelRecord> Admission<R> refused(Journal journal, String verb, Finding reason) {
        return Admission.refused(List.of(reason), journal.subject() + " cannot " + verb + ": " + reason.reason());
    }

    Outcome<FunnelRecord> record(FunnelRecord record, Evidence evidence) {
        Journal before = record.journal();
        Evidence stored = before.log().find(evidence.id()).orElse(null);
        Finding obstacle = Obstacle.of(engine, record, evidence, stored);
        if (obstacle != null) {
            return refused(record, "record", obstacle);
        }
        if (stored != null) {
            return new Outcome.Duplicate<>(record, FunnelRecord.class, evidence.id());
        }
        EvidenceLog longer = before.log().append(evidence);
        boolean late = before.log().isLate(evidence);
        Step step = new Step(engine, before, longer, evidence);
        if (!late) {
            step.follow();
        }
        Journal after = step.journal();
        if (late || before.drift().isPresent()) {
            after = Replay.settle(engine, after, evidence, true);
        }
        FunnelRecord kept = after.stage().view(after);
        if (after.hasChangedSince(before)) {
            return new Outcome.Moved<>(kept, before);
        }
        AppendOnlyList<Decision<?, ?>> stayed = step.stayed();
        return new Outcome.Recorded<>(
                kept, late ? () -> List.of(Obstacle.late(evidence)) : () -> stayed(before, stayed.toList(), evidence));
    }

    private List<Finding> stayed(Journal before, List<Decision<?, ?>> decisions, Evidence evidence) {
        if (before.isClosedInItsStage()) {
            return List.of(Obstacle.closed(before));
        }
        if (evidence instanceof HumanDecision decision && isUnanswered(before, decision)) {
            List<Finding> reasons = new ArrayList<>(List.of(Obstacle.nothingAnswers(before, decision)));
            reasons.addAll(Wording.stayed(decisions));
            return reasons;
        }
        if (!decisions.isEmpty()) {
            return Wording.stayed(decisions);
        }
        return List.of(
                before.status() == RecordStatus.OPEN
                        ? Obstacle.nothingFollows(before, exits(before))
                        : Obstacle.closedByStage(before));
    }

    /** Of the usual decisions many are made for guards to read; one of somebody's own is meant to move a record. */
    private boolean isUnanswered(Journal before, HumanDecision decision) {
        return !(decision.type() instanceof StandardDecision)
                && engine.decided(before.stage(), decision.type()).isEmpty();
    }

    <B extends FunnelRecord> Outcome<B> attempt(
            Transition<?, ?> transition, Class<?> target, FunnelRecord record, Evidence evidence) {
        return attempt(
                transition.name(),
                target,
                record,
                evidence,
                step -> step.isClosedInItsStage() ? null : step.take(transition, true));
    }

    <A extends FunnelRecord> Outcome<A> attempt(StatusTransition transition, A record, Evidence evidence) {
        return attempt(
                transition.name(),
                record.getClass(),
                record,
                evidence,
                step -> step.isClosable() ? step.take(transition, true) : null);
    }

    Outcome<FunnelRecord> attemptByName(String name, FunnelRecord record, Evidence evidence) {
        Optional<StatusTransition> status = Engine.statusTransition(name);
        if (status.isPresent()) {
            return attempt(status.get(), record, evidence);
        }
        Optional<Transition<?, ?>> known = engine.transition(name);
        return known.isPresent()
                ? attempt(known.get(), FunnelRecord.class, record, evidence)
                : attempt(
                        name,
                        FunnelRecord.class,
                        record,
                        evidence,
                        step -> step.isClosedInItsStage() ? null : step.takeByName(name));
    }

    private <B extends FunnelRecord> Outcome<B> attempt(
            String name,
            Class<?> target,
            FunnelRecord record,
            Evidence evidence,
            Function<Step, @Nullable Decision<?, ?>> take) {
        Journal before = record.journal();
        EvidenceLog log = before.log();
        Evidence stored = log.find(evidence.id()).orElse(null);
        Finding obstacle = Obstacle.of(engine, record, evidence, stored);
        if (obstacle != null) {
            return refused(record, name, obstacle);
        }
        if (stored != null && isDone(before, name, evidence)) {
            return new Outcome.Duplicate<>(record, target, evidence.id());
        }
        Evidence latest = log.latest().orElse(evidence);
        if (Evidence.ORDER.compare(evidence, latest) < 0) {
            return refused(record, name, Obstacle.backward(evidence, latest));
        }
        Step step = new Step(engine, before, stored == null ? log.append(evidence) : log, evidence);
        Decision<?, ?> decision = take.apply(step);
        if (decision == null) {
            Finding closed = before.isClosedInItsStage() ? Obstacle.closed(before) : Obstacle.closedByStage(before);
            return refused(record, name, closed);
        }
        return answer(record, step, decision, evidence);
    }

    private <B extends FunnelRecord> Outcome<B> answer(
            FunnelRecord record, Step step, Decision<?, ?> decision, Evidence evidence) {
        Journal before = record.journal();
        if (decision.isMoved()) {
            Journal after = before.drift().isPresent()
                    ? Replay.settle(engine, step.journal(), evidence, false)
                    : step.journal();
            @SuppressWarnings("unchecked")
            B moved = (B) after.stage().view(after);
            return new Outcome.Moved<>(moved, before);
        }
        Supplier<String> text = () -> decision.explain(before.subject());
        return decision.verdict() == Decision.Verdict.UNDETERMINED
                ? new Outcome.Undetermined<>(record, decision::reasons, text)
                : new Outcome.Refused<>(record, decision::reasons, exits(before), text);
    }

    private static boolean isDone(Journal journal, String transition, Evidence evidence) {
        return journal.history().stream()
                .anyMatch(change -> change.transition().equals(transition)
                        && change.cause().filter(evidence.id()::equals).isPresent());
    }

    private <R extends FunnelRecord> Outcome<R> refused(FunnelRecord record, String verb, Finding reason) {
        Journal journal = record.journal();
        return new Outcome.Refused<>(
                record,
                () -> List.of(reason),
                exits(journal),
                () -> journal.subject() + " cannot " + Code.shown(verb) + " in " + journal.stage() + ": "
                        + reason.reason());
    }

    private List<Move<Stage<?>, Transition<?, ?>>> exits(Journal journal) {
        return engine.stageMachine.definition().movesFrom(journal.stage());
    }

    List<PossibleMove<?, ?>> moves(FunnelRecord record, Instant asOf) {
        Finding obstacle = Obstacle.of(engine, record);
        Journal journal = record.journal();
        if (obstacle != null) {
            throw new IllegalArgumentException(
                    journal.subject() + " cannot be asked for its moves here: " + obstacle.reason());
        }
        Situation situation = new Situation(Known.of(journal.party(), journal.log(), asOf), null);
        List<PossibleMove<?, ?>> moves = new ArrayList<>();
        if (!journal.isClosedInItsStage()) {
            engine.stageMachine
                    .moves(journal.stage(), situation)
                    .forEach(move -> moves.add(move.about(journal.subject())));
        }
        if (journal.stage().kind().status() == RecordStatus.OPEN) {
            engine.statusMachine
                    .moves(journal.status(), situation)
                    .forEach(move -> moves.add(move.about(journal.subject())));
        }
        return List.copyOf(moves);
    }
}
