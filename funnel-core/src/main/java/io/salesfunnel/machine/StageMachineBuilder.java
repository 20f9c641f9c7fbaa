package io.salesfunnel.machine;

import static io.salesfunnel.definition.Definition.nameOf;

import io.salesfunnel.definition.Definition;
import io.salesfunnel.definition.DefinitionProblem;
import io.salesfunnel.definition.DefinitionProblem.Code;
import io.salesfunnel.definition.Direction;
import io.salesfunnel.definition.InvalidDefinitionException;
import io.salesfunnel.definition.Move;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Builds a {@link StageMachine}, one sentence per move. <em>Not</em> safe for use by many threads.
 *
 * @param <S> the type of the stages
 * @param <T> the type of the triggers
 * @param <C> the type of the context
 * @since 0.1
 */
public final class StageMachineBuilder<S, T, C> {

    private final String id;
    private final Vocabulary<S> stages;
    private final Vocabulary<T> triggers;
    private final Set<S> initial = new LinkedHashSet<>();
    private final Set<S> terminal = new LinkedHashSet<>();
    private final Set<S> without = new LinkedHashSet<>();
    private final Map<S, Double> probabilities = new LinkedHashMap<>();
    private final List<MoveDraft<S, T, C>> drafts = new ArrayList<>();
    private int version = 1;

    StageMachineBuilder(String id, Vocabulary<S> stages, Vocabulary<T> triggers) {
        this.id = id;
        this.stages = stages;
        this.triggers = triggers;
    }

    /**
     * Says which version of the machine this is.
     *
     * @param version the version, counted from 1, which is the default
     * @return this builder
     */
    public StageMachineBuilder<S, T, C> version(int version) {
        this.version = version;
        return this;
    }

    /**
     * Names the stages in which a life may begin.
     *
     * @param first a stage
     * @param more further stages
     * @return this builder
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final StageMachineBuilder<S, T, C> initial(S first, S... more) {
        return add(initial, first, List.of(more));
    }

    /**
     * Names the stages in which a life may end. Only a reopening leaves them.
     *
     * @param first a stage
     * @param more further stages
     * @return this builder
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final StageMachineBuilder<S, T, C> terminal(S first, S... more) {
        return add(terminal, first, List.of(more));
    }

    /**
     * Leaves constants of the enum out of this machine, such as a stage that only older versions have.
     *
     * @param first a stage
     * @param more further stages
     * @return this builder
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final StageMachineBuilder<S, T, C> without(S first, S... more) {
        return add(without, first, List.of(more));
    }

    /**
     * Says how likely it is, seen from a stage, to arrive at the end that was hoped for. Forward moves
     * must not lead to a lower probability, but for one of 0 at the end.
     *
     * @param stage the stage
     * @param probability from 0 to 1
     * @return this builder
     */
    public StageMachineBuilder<S, T, C> probability(S stage, double probability) {
        probabilities.put(Objects.requireNonNull(stage, "stage"), probability);
        return this;
    }

    /**
     * Begins a move forward.
     *
     * @param trigger what asks for it
     * @return the next step: name the stages it leaves
     */
    public MoveStart<S, MoveBuilder<S, T, C>> move(T trigger) {
        MoveDraft<S, T, C> draft = draft(trigger, Direction.FORWARD);
        return start(draft, new MoveBuilder<>(this, draft));
    }

    /**
     * Begins a move back to an earlier open stage.
     *
     * @param trigger what asks for it
     * @return the next step: name the stages it leaves
     */
    public MoveStart<S, MoveBuilder.Backward<S, T, C>> regress(T trigger) {
        return backward(trigger, Direction.REGRESS);
    }

    /**
     * Begins a move out of a terminal stage.
     *
     * @param trigger what asks for it
     * @return the next step: name the stages it leaves
     */
    public MoveStart<S, MoveBuilder.Backward<S, T, C>> reopen(T trigger) {
        return backward(trigger, Direction.REOPEN);
    }

    /**
     * Checks the definition and builds the machine.
     *
     * @return the machine, out of reach of this builder
     * @throws InvalidDefinitionException with every problem, if there is one
     */
    public StageMachine<S, T, C> build() {
        Definition<S, T> definition = definition();
        List<DefinitionProblem> problems = new ArrayList<>(definition.problems());
        for (MoveDraft<S, T, C> draft : drafts) {
            if (draft.to == null) {
                problems.add(new DefinitionProblem(
                        Code.INCOMPLETE_MOVE, nameOf(draft.trigger), "finish its sentence with from(..) and to(..)"));
            }
        }
        Map<String, Guard<? super C>> guards = guards(problems);
        if (!problems.isEmpty()) {
            throw new InvalidDefinitionException("Machine '" + id + "' " + version, problems);
        }
        return new StageMachine<>(definition, stages, triggers, guards);
    }

    private Definition<S, T> definition() {
        List<S> kept = new ArrayList<>(stages.all());
        kept.removeAll(without);
        List<Move<S, T>> moves = new ArrayList<>();
        for (MoveDraft<S, T, C> draft : drafts) {
            moves.addAll(draft.moves());
        }
        Definition.Builder<S, T> definition = Definition.builder();
        return definition
                .id(id)
                .version(version)
                .stages(kept)
                .initial(initial)
                .terminal(terminal)
                .probabilities(probabilities)
                .moves(moves)
                .build();
    }

    private Map<String, Guard<? super C>> guards(List<DefinitionProblem> problems) {
        Map<String, Guard<? super C>> guards = new LinkedHashMap<>();
        for (MoveDraft<S, T, C> draft : drafts) {
            for (Guard<? super C> guard : draft.guards) {
                Guard<? super C> other = guards.putIfAbsent(guard.name(), guard);
                if (other != null && !other.equals(guard)) {
                    problems.add(new DefinitionProblem(
                            Code.DUPLICATE_GUARD_NAME,
                            guard.name(),
                            "two guards have this name; keep the guard, or the function it is made of, in a constant"));
                }
            }
        }
        return guards;
    }

    private MoveStart<S, MoveBuilder.Backward<S, T, C>> backward(T trigger, Direction direction) {
        MoveDraft<S, T, C> draft = draft(trigger, direction);
        return start(draft, new MoveBuilder.Backward<>(new MoveBuilder<>(this, draft)));
    }

    private MoveDraft<S, T, C> draft(T trigger, Direction direction) {
        MoveDraft<S, T, C> draft = new MoveDraft<>(Objects.requireNonNull(trigger, "trigger"), direction);
        drafts.add(draft);
        return draft;
    }

    private static <S, N> MoveStart<S, N> start(MoveDraft<S, ?, ?> draft, N next) {
        return new MoveStart<>(draft.from, draft::enter, next);
    }

    private StageMachineBuilder<S, T, C> add(Set<S> target, S first, List<S> more) {
        target.add(Objects.requireNonNull(first, "stage"));
        target.addAll(more);
        return this;
    }
}
