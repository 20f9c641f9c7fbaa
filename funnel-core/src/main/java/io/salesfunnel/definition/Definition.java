package io.salesfunnel.definition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * The structure of a machine as data: stages, moves, and which guards stand on which move.
 *
 * <p>A definition holds no functions. It can be checked, drawn, fingerprinted and compared; deciding
 * is done by a machine. The definition of a machine is sound. One that was built here, such as from the
 * stages and transitions of another system, may have {@link #problems()}.
 *
 * <p>Immutable and safe for use by many threads; cannot be extended by users.
 *
 * @param <S> the type of the stages
 * @param <T> the type of the triggers
 * @since 0.1
 */
@Value.Immutable
public abstract sealed class Definition<S, T> permits ImmutableDefinition {

    Definition() {}

    /**
     * Starts a definition.
     *
     * @param <S> the type of the stages
     * @param <T> the type of the triggers
     * @return an empty builder
     */
    public static <S, T> Builder<S, T> builder() {
        return new Builder<>();
    }

    /**
     * The stable name of a stage or trigger: of an enum constant its declared name, whatever its {@code
     * toString} prints; of anything else its {@code toString}.
     *
     * @param stageOrTrigger a stage or a trigger
     * @return the name
     */
    public static String nameOf(Object stageOrTrigger) {
        return stageOrTrigger instanceof Enum<?> constant ? constant.name() : stageOrTrigger.toString();
    }

    /**
     * The name of the machine, the same in all its versions.
     *
     * @return the id
     */
    public abstract String id();

    /**
     * The version, counted from 1.
     *
     * @return the version
     */
    @Value.Default
    public int version() {
        return 1;
    }

    /**
     * Its stages, in the order in which their type declares them.
     *
     * @return an unmodifiable list
     */
    public abstract List<S> stages();

    /**
     * The stages in which a life may begin.
     *
     * @return an unmodifiable set, in the order declared
     */
    public abstract Set<S> initial();

    /**
     * The stages in which a life may end.
     *
     * @return an unmodifiable set, in the order declared
     */
    public abstract Set<S> terminal();

    /**
     * How likely it is, seen from a stage, to arrive at the end that was hoped for.
     *
     * @return an unmodifiable map of probabilities from 0 to 1, of the stages for which one was declared
     */
    public abstract Map<S, Double> probabilities();

    /**
     * Its moves, in the order declared.
     *
     * @return an unmodifiable list
     */
    public abstract List<Move<S, T>> moves();

    /**
     * The moves that leave a stage.
     *
     * @param stage the stage
     * @return an unmodifiable list, in the order declared
     */
    public final List<Move<S, T>> movesFrom(S stage) {
        return movesByStage().getOrDefault(stage, List.of());
    }

    @Value.Lazy
    Map<S, List<Move<S, T>>> movesByStage() {
        Map<S, List<Move<S, T>>> exits = new LinkedHashMap<>();
        for (Move<S, T> move : moves()) {
            exits.computeIfAbsent(move.from(), stage -> new ArrayList<>()).add(move);
        }
        exits.replaceAll((stage, leaving) -> Collections.unmodifiableList(leaving));
        return exits;
    }

    /**
     * The stage of a name, such as the one in a row of a database.
     *
     * @param name the exact name
     * @return the stage, or empty if this version has none of that name
     */
    public final Optional<S> stage(String name) {
        return stages().stream().filter(stage -> nameOf(stage).equals(name)).findFirst();
    }

    /**
     * Everything that is wrong with this definition.
     *
     * @return an unmodifiable list in a fixed order, empty if the definition is sound
     */
    public final List<DefinitionProblem> problems() {
        return new DefinitionCheck<>(this).problems();
    }

    /**
     * A digest of the structure: stages, ends, probabilities and moves with the names of their guards.
     * Id and version do not count, nor does the order in which independent moves were declared. Two
     * definitions of one version with different fingerprints are a version that was not counted up.
     *
     * @return 64 hexadecimal digits (SHA-256)
     */
    @Value.Lazy
    public String fingerprint() {
        return Fingerprint.of(this);
    }

    /**
     * Builds a {@link Definition}. This class is <em>not</em> safe for use by many threads.
     *
     * @param <S> the type of the stages
     * @param <T> the type of the triggers
     */
    public static final class Builder<S, T> extends ImmutableDefinition.Builder<S, T> {
        Builder() {}
    }
}
