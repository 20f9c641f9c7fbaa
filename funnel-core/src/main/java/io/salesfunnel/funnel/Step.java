package io.salesfunnel.funnel;

import io.salesfunnel.definition.Direction;
import io.salesfunnel.evidence.AppendOnlyList;
import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.HumanDecision;
import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.known.EvidenceLog;
import io.salesfunnel.known.Known;
import io.salesfunnel.machine.Decision;
import io.salesfunnel.machine.GuardFailedException;
import io.salesfunnel.machine.Moved;
import io.salesfunnel.stage.RecordStatus;
import io.salesfunnel.stage.StageChange;
import io.salesfunnel.stage.StatusTransition;
import io.salesfunnel.stage.Transition;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What one piece of evidence leads to: the only way into a new stage, for asking, doing and replaying. */
final class Step {

    private final Engine engine;
    private final Evidence evidence;
    private final Situation situation;
    private final EvidenceLog log;

    /** The journal as of the last change; without the new evidence as long as nothing has changed. */
    private Journal changed;

    /** What a person took back is not done again by the same evidence. */
    private boolean backward;

    private boolean moved;
    private AppendOnlyList<Decision<?, ?>> stayed = AppendOnlyList.empty();

    /** Goes on from a journal, by a log that goes on from that of the journal and holds the evidence. */
    Step(Engine engine, Journal journal, EvidenceLog log, Evidence evidence) {
        this.engine = engine;
        this.changed = journal;
        this.log = log;
        this.evidence = evidence;
        this.situation = new Situation(Known.of(journal.party(), log, evidence.occurredAt()), evidence);
    }

    /** The journal after this step. */
    Journal journal() {
        return changed.with(log);
    }

    boolean isClosedInItsStage() {
        return changed.isClosedInItsStage();
    }

    /** Decisions that did not move, in the order in which they were made. */
    AppendOnlyList<Decision<?, ?>> stayed() {
        return stayed;
    }

    boolean hasMoved() {
        return moved;
    }

    /** Takes everything that the evidence sets off; no stage is entered twice. */
    void follow() {
        if (evidence instanceof HumanDecision decision) {
            follow(decision);
        }
        AppendOnlyList<Stage<?>> been = AppendOnlyList.empty();
        boolean goesOn = !backward;
        while (goesOn && !isClosedInItsStage()) {
            been = been.append(changed.stage());
            goesOn = takeAutomatic(been);
        }
    }

    private void follow(HumanDecision decision) {
        if (!isClosedInItsStage()) {
            for (Transition<?, ?> transition : engine.decided(changed.stage(), decision.type())) {
                if (take(transition, false).isMoved()) {
                    return;
                }
            }
        }
        for (StatusTransition transition : StatusTransition.values()) {
            if (transition.decision() == decision.type() && isClosable()) {
                take(transition, false);
            }
        }
    }

    private boolean takeAutomatic(AppendOnlyList<Stage<?>> been) {
        for (Transition<?, ?> transition : engine.automatic(changed.stage())) {
            Decision<Stage<?>, Transition<?, ?>> decision = decide(transition);
            if (decision instanceof Moved<Stage<?>, Transition<?, ?>> move
                    && !been.toList().contains(move.to())) {
                moved = true;
                enter(move, false);
                return true;
            }
            stayed = stayed.append(decision);
        }
        return false;
    }

    /** Whether the status is one of its own and can change without the stage. */
    boolean isClosable() {
        return !changed.isOutside() && changed.stage().kind().status() == RecordStatus.OPEN;
    }

    /** Takes what was asked for by name, if the record is open to it. */
    void request(Transition<?, ?> transition) {
        if (!isClosedInItsStage()) {
            take(transition, true);
        }
    }

    void request(StatusTransition transition) {
        if (isClosable()) {
            take(transition, true);
        }
    }

    Decision<?, ?> take(Transition<?, ?> transition, boolean requested) {
        Decision<Stage<?>, Transition<?, ?>> decision = decide(transition);
        if (decision instanceof Moved<Stage<?>, Transition<?, ?>> move) {
            moved = true;
            enter(move, requested);
        } else {
            stayed = stayed.append(decision);
        }
        return decision;
    }

    /** Asks for a transition that this funnel may not have. */
    Decision<?, ?> takeByName(String transition) {
        return guarded(() -> engine.stageMachine.decideByName(changed.stage().name(), transition, situation));
    }

    Decision<?, ?> take(StatusTransition transition, boolean requested) {
        Decision<RecordStatus, StatusTransition> decision =
                guarded(() -> engine.statusMachine.decide(changed.status(), transition, situation));
        if (decision instanceof Moved<RecordStatus, StatusTransition> move) {
            moved = true;
            Stage<?> stage = changed.stage();
            changed = changed.with(
                    log,
                    change(stage, move.to(), move.move().direction(), transition.name(), requested, move.findings()),
                    stage);
        } else {
            stayed = stayed.append(decision);
        }
        return decision;
    }

    private Decision<Stage<?>, Transition<?, ?>> decide(Transition<?, ?> transition) {
        try {
            return engine.stageMachine.decide(changed.stage(), transition, situation);
        } catch (GuardFailedException e) {
            throw e.about(changed.subject());
        }
    }

    private <D> D guarded(Supplier<D> question) {
        try {
            return question.get();
        } catch (GuardFailedException e) {
            throw e.about(changed.subject());
        }
    }

    private void enter(Moved<Stage<?>, Transition<?, ?>> move, boolean requested) {
        Stage<?> to = move.to();
        changed = changed.with(
                log,
                change(to, to.kind().status(), move.move().direction(), move.trigger(), requested, move.findings()),
                to);
    }

    private StageChange change(
            Stage<?> to,
            RecordStatus status,
            Direction direction,
            String transition,
            boolean requested,
            List<Finding> findings) {
        boolean reopens = direction == Direction.REOPEN;
        backward |= direction == Direction.REGRESS;
        return StageChange.builder()
                .sequence(log.size() + changed.changes())
                .kind(reopens ? StageChange.Kind.REOPENED : StageChange.Kind.MOVED)
                .from(changed.stage().name())
                .to(to.name())
                .status(status)
                .cycle(changed.cycle() + (reopens ? 1 : 0))
                .transition(transition)
                .cause(evidence.id())
                .requested(requested)
                .findings(findings)
                .actor(actor(evidence))
                .occurredAt(evidence.occurredAt())
                .recordedAt(evidence.recordedAt())
                .funnelId(engine.id)
                .funnelVersion(engine.version)
                .build();
    }

    /** Who was behind a piece of evidence. */
    static Optional<String> actor(Evidence evidence) {
        if (evidence instanceof HumanDecision decision) {
            return Optional.of(decision.actor());
        }
        return evidence instanceof Interaction interaction ? interaction.actor() : Optional.empty();
    }
}
