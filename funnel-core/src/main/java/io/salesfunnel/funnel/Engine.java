package io.salesfunnel.funnel;

import io.salesfunnel.definition.Definition;
import io.salesfunnel.definition.Direction;
import io.salesfunnel.definition.Move;
import io.salesfunnel.evidence.DecisionType;
import io.salesfunnel.evidence.InteractionType;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.machine.StageMachine;
import io.salesfunnel.stage.RecordStatus;
import io.salesfunnel.stage.StageKind;
import io.salesfunnel.stage.StatusTransition;
import io.salesfunnel.stage.Transition;
import io.salesfunnel.stage.TransitionMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The two machines of a funnel, and what follows from which evidence. */
final class Engine {

    final String id;
    final int version;
    final List<Stage<?>> stages;
    final StageMachine<Stage<?>, Transition<?, ?>, Situation> stageMachine;
    final StageMachine<RecordStatus, StatusTransition, Situation> statusMachine;
    final Set<InteractionType> promotion;
    final Map<StatusTransition, Set<String>> reasons;

    private final Map<Stage<?>, List<Transition<?, ?>>> automatic = new LinkedHashMap<>();
    private final Map<Stage<?>, List<FunnelDraft>> decided = new LinkedHashMap<>();
    private final Map<String, Transition<?, ?>> transitions = new LinkedHashMap<>();
    private final Map<Transition<?, ?>, TransitionMode> modes = new LinkedHashMap<>();
    private final Map<String, Stage<?>> stagesByName = new LinkedHashMap<>();

    Engine(
            StageMachine<Stage<?>, Transition<?, ?>, Situation> stageMachine,
            List<Stage<?>> stages,
            List<FunnelDraft> drafts,
            Set<InteractionType> promotion,
            Map<StatusTransition, Set<String>> reasons) {
        Definition<Stage<?>, Transition<?, ?>> definition = stageMachine.definition();
        this.id = definition.id();
        this.version = definition.version();
        this.stages = stages;
        this.stageMachine = stageMachine;
        this.statusMachine = StatusMachine.of(id, version, reasons);
        this.promotion = promotion;
        this.reasons = reasons;
        for (Stage<?> stage : stages) {
            stagesByName.put(stage.name(), stage);
        }
        for (FunnelDraft draft : drafts) {
            add(draft);
        }
    }

    private void add(FunnelDraft draft) {
        transitions.put(draft.transition.name(), draft.transition);
        modes.put(draft.transition, draft.mode);
        for (Stage<?> from : draft.from) {
            if (draft.mode == TransitionMode.AUTOMATIC) {
                List<Transition<?, ?>> known = automatic.computeIfAbsent(from, stage -> new ArrayList<>());
                if (!known.contains(draft.transition)) {
                    known.add(draft.transition);
                }
            } else if (draft.mode == TransitionMode.HUMAN_DECISION) {
                decided.computeIfAbsent(from, stage -> new ArrayList<>()).add(draft);
            }
        }
    }

    /** The transitions that any evidence may set off, in the order declared. */
    List<Transition<?, ?>> automatic(Stage<?> from) {
        return automatic.getOrDefault(from, List.of());
    }

    /** The transitions that a decision of this kind sets off, in the order declared. */
    List<Transition<?, ?>> decided(Stage<?> from, DecisionType type) {
        List<Transition<?, ?>> found = new ArrayList<>();
        for (FunnelDraft draft : decided.getOrDefault(from, List.of())) {
            if (type.equals(draft.decision) && !found.contains(draft.transition)) {
                found.add(draft.transition);
            }
        }
        return found;
    }

    Optional<Stage<?>> stage(String name) {
        return Optional.ofNullable(stagesByName.get(name));
    }

    Optional<Transition<?, ?>> transition(String name) {
        return Optional.ofNullable(transitions.get(name));
    }

    Optional<TransitionMode> mode(Transition<?, ?> transition) {
        return Optional.ofNullable(modes.get(transition));
    }

    Optional<Direction> direction(String transition, String from, String to) {
        return stageMachine.definition().moves().stream()
                .filter(move -> isCalled(move, transition, from, to))
                .map(Move::direction)
                .findFirst();
    }

    private static boolean isCalled(Move<Stage<?>, Transition<?, ?>> move, String transition, String from, String to) {
        return move.trigger().name().equals(transition)
                && move.from().name().equals(from)
                && move.to().name().equals(to);
    }

    /** Whether the second journal is further on the way to a customer, and not closed in another way. */
    boolean isAhead(Journal one, Journal other) {
        boolean alike = one.status() == other.status() || (isInPlay(one.status()) && isInPlay(other.status()));
        return alike
                && other.stage().kind().compareTo(StageKind.CUSTOMER) <= 0
                && stages.indexOf(other.stage()) > stages.indexOf(one.stage());
    }

    private static boolean isInPlay(RecordStatus status) {
        return status == RecordStatus.OPEN || status == RecordStatus.WON;
    }

    Finding noEntry(Stage<?> stage) {
        String entries = stageMachine.definition().movesFrom(Stage.OUTSIDE).stream()
                .map(move -> move.to().name())
                .collect(Collectors.joining(", "));
        return Finding.notMet("{stage} with records of the type {type} has no entry; a life begins in {entries}")
                .with("stage", stage)
                .with("type", stage.type().getSimpleName())
                .with("entries", entries)
                .named("no-entry");
    }

    static Optional<StatusTransition> statusTransition(String name) {
        for (StatusTransition transition : StatusTransition.values()) {
            if (transition.name().equals(name)) {
                return Optional.of(transition);
            }
        }
        return Optional.empty();
    }

    static Transition<FunnelRecord, FunnelRecord> entry(Stage<?> stage) {
        return new Transition<>("ENTER_" + stage.name(), FunnelRecord.class, FunnelRecord.class);
    }
}
