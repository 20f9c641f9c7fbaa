package io.salesfunnel.funnel;

import io.salesfunnel.definition.DefinitionProblem;
import io.salesfunnel.definition.Direction;
import io.salesfunnel.definition.InvalidDefinitionException;
import io.salesfunnel.evidence.DecisionType;
import io.salesfunnel.evidence.InteractionType;
import io.salesfunnel.evidence.StandardDecision;
import io.salesfunnel.finding.Code;
import io.salesfunnel.known.Known;
import io.salesfunnel.machine.Guard;
import io.salesfunnel.machine.StageMachine;
import io.salesfunnel.machine.StageMachineBuilder;
import io.salesfunnel.stage.RecordStatus;
import io.salesfunnel.stage.StageKind;
import io.salesfunnel.stage.StatusTransition;
import io.salesfunnel.stage.Transition;
import io.salesfunnel.stage.TransitionMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link Funnel}, one sentence per transition. <em>Not</em> safe for use by many threads.
 *
 * @since 0.1
 */
public final class FunnelBuilder {

    private final String id;
    private final List<Stage<?>> stages = new ArrayList<>();
    private final List<FunnelDraft> drafts = new ArrayList<>();
    private final Set<InteractionType> promotion = new LinkedHashSet<>();
    private final Map<StatusTransition, Set<String>> reasons = new EnumMap<>(StatusTransition.class);
    private final Set<Stage<?>> terminal = new LinkedHashSet<>();
    private final Map<Stage<?>, Double> probabilities = new LinkedHashMap<>();
    private int version = 1;

    FunnelBuilder(String id) {
        this.id = Objects.requireNonNull(id, "id");
    }

    /**
     * Says which version of the funnel this is.
     *
     * @param version the version, counted from 1, which is the default
     * @return this builder
     */
    public FunnelBuilder version(int version) {
        this.version = version;
        return this;
    }

    /**
     * Names the stages, the earliest first. The kinds of those on the way to a customer must not go back.
     *
     * @param first a stage
     * @param more further stages
     * @return this builder
     */
    public FunnelBuilder stages(Stage<?> first, Stage<?>... more) {
        stages.add(Objects.requireNonNull(first, "stage"));
        stages.addAll(List.of(more));
        return this;
    }

    /**
     * Says which interactions make a customer. Every way into the stages of the kind {@link
     * StageKind#CUSTOMER} is guarded by this policy, and no other guard opens it; ways from one of them to another are
     * free.
     *
     * @param first a type of interaction
     * @param more further types
     * @return this builder
     */
    public FunnelBuilder promotedBy(InteractionType first, InteractionType... more) {
        promotion.add(Objects.requireNonNull(first, "type"));
        promotion.addAll(List.of(more));
        return this;
    }

    /**
     * Says which codes a decision must have one of, such as the reasons for which deals are lost. Without any, no
     * code is needed.
     *
     * @param transition what is decided, such as {@link StatusTransition#LOSE}
     * @param first a code, such as {@code price}
     * @param more further codes
     * @return this builder
     */
    public FunnelBuilder reasons(StatusTransition transition, String first, String... more) {
        Set<String> codes = reasons.computeIfAbsent(
                Objects.requireNonNull(transition, "transition"), decided -> new LinkedHashSet<>());
        codes.add(Code.require("Funnel '" + id + "'", "reason", first));
        for (String code : more) {
            codes.add(Code.require("Funnel '" + id + "'", "reason", code));
        }
        return this;
    }

    /**
     * Says that a life ends in a stage though its kind is open: it goes on elsewhere, such as a lead that was
     * converted. A person may still close it there, such as when the deal that follows is lost. Stages that are closed
     * by their kind need no such word.
     *
     * @param first a stage that no transition leaves
     * @param more further stages
     * @return this builder
     */
    public FunnelBuilder terminal(Stage<?> first, Stage<?>... more) {
        terminal.add(Objects.requireNonNull(first, "stage"));
        terminal.addAll(List.of(more));
        return this;
    }

    /**
     * Says how likely it is, seen from a stage, to make a customer; must not fall along the way.
     *
     * @param stage the stage
     * @param probability from 0 to 1
     * @return this builder
     */
    public FunnelBuilder probability(Stage<?> stage, double probability) {
        probabilities.put(Objects.requireNonNull(stage, "stage"), probability);
        return this;
    }

    /**
     * Declares that a life may begin in a stage. Its transition is called {@code ENTER_} and the name of the
     * stage; a replay takes it as soon as its guards are met. A customer enters by the promotion policy, or by the
     * decision {@link StandardDecision#CUSTOMER_IMPORTED}.
     *
     * @param stage the stage
     * @return the entry, to be guarded
     */
    public FunnelMove entry(Stage<?> stage) {
        FunnelDraft draft = draft(Engine.entry(stage), TransitionMode.AUTOMATIC, Direction.FORWARD, null);
        draft.leave(List.of(Stage.OUTSIDE));
        draft.enter(stage);
        return new FunnelMove(this, draft);
    }

    /**
     * Begins a transition that any evidence may set off: it is taken as soon as its guards are met. Of
     * several, the one declared first is taken.
     *
     * @param transition its typed name
     * @param <A> the type of the records it takes
     * @param <B> the type of the records it makes
     * @return the next step: name the stages it leaves
     */
    public <A, B> FunnelMoveStart<A, B> automatic(Transition<A, B> transition) {
        return start(draft(transition, TransitionMode.AUTOMATIC, Direction.FORWARD, null));
    }

    /**
     * Begins a transition that is taken only when asked for by name.
     *
     * @param transition its typed name
     * @param <A> the type of the records it takes
     * @param <B> the type of the records it makes
     * @return the next step: name the stages it leaves
     */
    public <A, B> FunnelMoveStart<A, B> onRequest(Transition<A, B> transition) {
        return start(draft(transition, TransitionMode.ON_REQUEST, Direction.FORWARD, null));
    }

    /**
     * Begins a transition that a person decides, who is named and says why.
     *
     * @param transition its typed name
     * @param decision what has to be decided
     * @param <A> the type of the records it takes
     * @param <B> the type of the records it makes
     * @return the next step: name the stages it leaves
     */
    public <A, B> FunnelMoveStart<A, B> decided(Transition<A, B> transition, DecisionType decision) {
        return start(draft(transition, TransitionMode.HUMAN_DECISION, Direction.FORWARD, decision));
    }

    /**
     * Begins a transition back to an earlier stage, which a person decides.
     *
     * @param transition its typed name
     * @param decision what has to be decided
     * @param <A> the type of the records it takes
     * @param <B> the type of the records it makes
     * @return the next step: name the stages it leaves
     */
    public <A, B> FunnelMoveStart<A, B> regress(Transition<A, B> transition, DecisionType decision) {
        return start(draft(transition, TransitionMode.HUMAN_DECISION, Direction.REGRESS, decision));
    }

    /**
     * Begins a transition out of a stage that is closed by its kind, which a person decides. A record that
     * is closed in an open stage needs none: see {@link io.salesfunnel.stage.StatusTransition#REOPEN}.
     *
     * @param transition its typed name
     * @param decision what has to be decided
     * @param <A> the type of the records it takes
     * @param <B> the type of the records it makes
     * @return the next step: name the stages it leaves
     */
    public <A, B> FunnelMoveStart<A, B> reopen(Transition<A, B> transition, DecisionType decision) {
        return start(draft(transition, TransitionMode.HUMAN_DECISION, Direction.REOPEN, decision));
    }

    /**
     * Checks the funnel and builds it.
     *
     * @return the funnel, out of reach of this builder
     * @throws InvalidDefinitionException with every problem, if there is one
     */
    public Funnel build() {
        List<DefinitionProblem> problems = new ArrayList<>(new FunnelCheck(stages, drafts, promotion).problems());
        StageMachine<Stage<?>, Transition<?, ?>, Situation> machine = null;
        try {
            machine = machine();
        } catch (InvalidDefinitionException e) {
            e.problems().stream().map(FunnelCheck::told).forEach(problems::add);
        }
        if (machine == null || !problems.isEmpty()) {
            throw new InvalidDefinitionException("Funnel '" + id + "' " + version, problems);
        }
        return new Funnel(new Engine(
                machine,
                List.copyOf(stages),
                List.copyOf(drafts),
                Collections.unmodifiableSet(new LinkedHashSet<>(promotion)),
                copied(reasons)));
    }

    private static Map<StatusTransition, Set<String>> copied(Map<StatusTransition, Set<String>> reasons) {
        Map<StatusTransition, Set<String>> copy = new EnumMap<>(StatusTransition.class);
        reasons.forEach((decided, codes) -> copy.put(decided, Collections.unmodifiableSet(new LinkedHashSet<>(codes))));
        return copy;
    }

    private StageMachine<Stage<?>, Transition<?, ?>, Situation> machine() {
        List<Stage<?>> all = new ArrayList<>(List.of(Stage.OUTSIDE));
        all.addAll(stages);
        Set<Transition<?, ?>> transitions = new LinkedHashSet<>();
        for (FunnelDraft draft : drafts) {
            transitions.add(draft.transition);
        }
        StageMachineBuilder<Stage<?>, Transition<?, ?>, Situation> machine = StageMachine.of(id, all, transitions);
        machine.version(version).initial(Stage.OUTSIDE);
        for (Stage<?> stage : terminal) {
            machine.terminal(stage);
        }
        for (Stage<?> stage : stages) {
            if (!terminal.contains(stage) && isTerminal(stage)) {
                machine.terminal(stage);
            }
        }
        probabilities.forEach(machine::probability);
        Guard<Known> promoted = Promotion.committed(promotion);
        Guard<Known> promotedOrImported = Promotion.committedOrImported(promotion);
        for (FunnelDraft draft : drafts) {
            FunnelDraft guarded = draft;
            Stage<?> to = draft.to;
            if (to != null && isOfCustomers(to) && !isOfCustomers(draft.from)) {
                guarded = draft.with(draft.from.contains(Stage.OUTSIDE) ? promotedOrImported : promoted);
            }
            guarded.declare(machine);
        }
        return machine.build();
    }

    private static boolean isOfCustomers(List<Stage<?>> stages) {
        for (Stage<?> stage : stages) {
            if (!isOfCustomers(stage)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOfCustomers(Stage<?> stage) {
        return stage.kind() == StageKind.CUSTOMER;
    }

    private boolean isTerminal(Stage<?> stage) {
        if (stage.kind().status() == RecordStatus.OPEN) {
            return false;
        }
        for (FunnelDraft draft : drafts) {
            if (draft.direction != Direction.REOPEN && draft.from.contains(stage)) {
                return false;
            }
        }
        return true;
    }

    private FunnelDraft draft(
            Transition<?, ?> transition, TransitionMode mode, Direction direction, @Nullable DecisionType decision) {
        FunnelDraft draft = new FunnelDraft(transition, mode, direction, decision);
        drafts.add(draft);
        return draft;
    }

    private <A, B> FunnelMoveStart<A, B> start(FunnelDraft draft) {
        return new FunnelMoveStart<>(this, draft);
    }
}
