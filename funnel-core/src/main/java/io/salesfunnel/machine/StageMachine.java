package io.salesfunnel.machine;

import static io.salesfunnel.definition.Definition.nameOf;

import io.salesfunnel.definition.Definition;
import io.salesfunnel.definition.Move;
import io.salesfunnel.diagram.DiagramFormat;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * Decides which stage comes next: a stage and a trigger come in, a {@link Decision} goes out.
 *
 * <p>A machine is one immutable definition for any number of entities. It holds nothing of them: the
 * stage is read from the caller's own record and written back by the caller. Deciding has no effect but
 * its answer, and asking what is possible runs the same code.
 *
 * <p>Answers are values: an illegal move, a stage that this version does not have and a name that
 * nobody knows are {@link Refused}, with reasons. Only a broken guard ends in an exception.
 *
 * <p>Instances are immutable and safe for use by many threads. Users cannot extend them.
 *
 * @param <S> the type of the stages, usually an enum
 * @param <T> the type of the triggers, usually an enum
 * @param <C> the type of the context that guards read, usually the entity
 * @since 0.1
 */
public final class StageMachine<S, T, C> {

    private final Definition<S, T> definition;
    private final Vocabulary<S> stages;
    private final Vocabulary<T> triggers;
    private final int guards;
    private final int columns;
    private final Cell<S, T, C>[] cells;

    @SuppressWarnings("unchecked")
    StageMachine(
            Definition<S, T> definition,
            Vocabulary<S> stages,
            Vocabulary<T> triggers,
            Map<String, Guard<? super C>> guards) {
        this.definition = definition;
        this.stages = stages;
        this.triggers = triggers;
        this.guards = guards.size();
        this.columns = triggers.size();
        Map<String, BoundGuard<C>> bound = new LinkedHashMap<>();
        for (Map.Entry<String, Guard<? super C>> guard : guards.entrySet()) {
            bound.put(guard.getKey(), new BoundGuard<>(guard.getKey(), guard.getValue(), bound.size()));
        }
        List<Cell<S, T, C>> all = new ArrayList<>();
        for (S stage : stages.all()) {
            List<Move<S, T>> exits = definition.movesFrom(stage);
            for (T trigger : triggers.all()) {
                all.add(cell(stage, trigger, exits, bound));
            }
        }
        this.cells = all.toArray(Cell[]::new);
    }

    private Cell<S, T, C> cell(S stage, T trigger, List<Move<S, T>> exits, Map<String, BoundGuard<C>> bound) {
        Asked<S, T> asked = new Asked<>(definition, nameOf(stage), nameOf(trigger), exits);
        List<Move<S, T>> moves = new ArrayList<>();
        for (Move<S, T> exit : exits) {
            if (exit.trigger().equals(trigger)) {
                moves.add(exit);
            }
        }
        return new Cell<>(asked, moves, refusal(stage, moves), bound);
    }

    private Refused.Code refusal(S stage, List<Move<S, T>> moves) {
        if (!moves.isEmpty()) {
            return Refused.Code.GUARD_NOT_MET;
        }
        if (!definition.stages().contains(stage)) {
            return Refused.Code.UNKNOWN_STAGE;
        }
        return definition.terminal().contains(stage) ? Refused.Code.TERMINAL_STAGE : Refused.Code.NO_SUCH_MOVE;
    }

    /**
     * Starts the definition of a machine.
     *
     * @param id the name of the machine, the same in all its versions: letters, digits, dot, dash and
     *     underscore
     * @param stages the enum of its stages; all of them, unless left out by {@code without}
     * @param triggers the enum of what asks for a move
     * @param context the type of what guards read; one with type parameters is best wrapped in a record
     * @param <S> the type of the stages
     * @param <T> the type of the triggers
     * @param <C> the type of the context
     * @return a builder
     */
    public static <S extends Enum<S>, T extends Enum<T>, C> StageMachineBuilder<S, T, C> named(
            String id, Class<S> stages, Class<T> triggers, Class<C> context) {
        Objects.requireNonNull(context, "context");
        return new StageMachineBuilder<>(
                Objects.requireNonNull(id, "id"), Vocabulary.of(stages), Vocabulary.of(triggers));
    }

    /**
     * Starts the definition of a machine whose stages and triggers are values of any type, such as rows of
     * a table. Their {@code toString} is their stable name, and equal ones are the same.
     *
     * @param id the name of the machine, the same in all its versions: letters, digits, dot, dash and
     *     underscore
     * @param stages its stages, in the order in which they shall appear
     * @param triggers what may ask for a move; of equal ones, the first is taken
     * @param <S> the type of the stages, immutable
     * @param <T> the type of the triggers, immutable
     * @param <C> the type of the context
     * @return a builder
     */
    public static <S, T, C> StageMachineBuilder<S, T, C> of(
            String id, Collection<? extends S> stages, Collection<? extends T> triggers) {
        return new StageMachineBuilder<>(
                Objects.requireNonNull(id, "id"), Vocabulary.of(stages), Vocabulary.of(new LinkedHashSet<>(triggers)));
    }

    /**
     * The structure of this machine, as data.
     *
     * @return the definition, which is sound
     */
    public Definition<S, T> definition() {
        return definition;
    }

    /**
     * Decides one move.
     *
     * @param stage the stage the entity is in
     * @param trigger what asks for a move
     * @param context what guards read
     * @return the decision
     * @throws GuardFailedException if a guard throws or returns null
     */
    public Decision<S, T> decide(S stage, T trigger, C context) {
        Objects.requireNonNull(context, "context");
        Cell<S, T, C> cell = cell(stage, trigger);
        return cell == null ? unknown(stage, trigger) : cell.decide(context, null);
    }

    /**
     * Decides one move by names, such as the stage in a row and the event in a queue.
     *
     * @param stage the name of the stage; one that this version does not have is refused
     * @param trigger the name of the trigger; one that this version does not have is refused
     * @param context what guards read
     * @return the decision, equal to that of {@link #decide} where both names are known
     * @throws GuardFailedException if a guard throws or returns null
     */
    public Decision<S, T> decideByName(String stage, String trigger, C context) {
        S from = stages.find(Objects.requireNonNull(stage, "stage"));
        T on = triggers.find(Objects.requireNonNull(trigger, "trigger"));
        if (from != null && on != null) {
            return decide(from, on, context);
        }
        boolean known = from != null && definition.stages().contains(from);
        return unknown(stage, trigger, known ? Refused.Code.UNKNOWN_TRIGGER : Refused.Code.UNKNOWN_STAGE);
    }

    private Refused<S, T> unknown(S stage, T trigger) {
        Refused.Code code =
                definition.stages().contains(stage) ? Refused.Code.UNKNOWN_TRIGGER : Refused.Code.UNKNOWN_STAGE;
        return unknown(nameOf(stage), nameOf(trigger), code);
    }

    private Refused<S, T> unknown(String stage, String trigger, Refused.Code code) {
        List<Move<S, T>> exits =
                definition.stage(stage).map(definition::movesFrom).orElse(List.of());
        return new Refused<>(new Asked<>(definition, stage, trigger, exits), code, Decision.NONE);
    }

    /**
     * What may happen next: every trigger that has a move from the stage, with the decision it would
     * get. A guard that several moves share is asked once, and one that fails spoils only the moves it
     * stands on.
     *
     * @param stage the stage the entity is in
     * @param context what guards read
     * @return an unmodifiable list in the order of the triggers; for a stage that this version does not
     *     have, every trigger with its refusal
     */
    public List<PossibleMove<S, T>> moves(S stage, C context) {
        Objects.requireNonNull(context, "context");
        Object[] known = new Object[guards];
        Stream<T> asked = triggers.all().stream();
        if (definition.stages().contains(stage)) {
            List<Move<S, T>> exits = definition.movesFrom(stage);
            asked = asked.filter(
                    trigger -> exits.stream().anyMatch(move -> move.trigger().equals(trigger)));
        }
        return asked.map(trigger -> ask(stage, trigger, context, known)).toList();
    }

    /**
     * What may happen next, by the name of the stage in a row.
     *
     * @param stage the name of the stage
     * @param context what guards read
     * @return the same as {@link #moves}; for a name that this version does not have, every trigger with
     *     its refusal
     * @see #moves
     */
    public List<PossibleMove<S, T>> movesByName(String stage, C context) {
        S from = stages.find(Objects.requireNonNull(stage, "stage"));
        return from != null
                ? moves(from, context)
                : triggers.all().stream()
                        .map(trigger -> new PossibleMove<>(
                                trigger, unknown(stage, nameOf(trigger), Refused.Code.UNKNOWN_STAGE), null))
                        .toList();
    }

    private PossibleMove<S, T> ask(S stage, T trigger, C context, @Nullable Object[] known) {
        try {
            Cell<S, T, C> cell = cell(stage, trigger);
            Decision<S, T> decision = cell == null ? unknown(stage, trigger) : cell.decide(context, known);
            return new PossibleMove<>(trigger, decision, null);
        } catch (GuardFailedException e) {
            // A caller that reads only isLegal() would never hear of the failure.
            LoggerFactory.getLogger(StageMachine.class).warn(e.getMessage());
            return new PossibleMove<>(trigger, null, e);
        }
    }

    /**
     * Draws this machine.
     *
     * @param format the language of the drawing
     * @return the text of the drawing
     */
    public String diagram(DiagramFormat format) {
        return format.draw(definition);
    }

    private @Nullable Cell<S, T, C> cell(S stage, T trigger) {
        int row = stages.indexOf(Objects.requireNonNull(stage, "stage"));
        int column = triggers.indexOf(Objects.requireNonNull(trigger, "trigger"));
        return row < 0 || column < 0 ? null : cells[row * columns + column];
    }

    @Override
    public String toString() {
        return "StageMachine{" + definition.id() + " " + definition.version() + "}";
    }
}
