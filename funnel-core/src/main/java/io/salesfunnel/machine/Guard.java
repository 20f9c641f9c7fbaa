package io.salesfunnel.machine;

import io.salesfunnel.finding.Finding;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A named condition that stands on a move.
 *
 * <p>Its name is the stable code of its findings and appears in reasons, diagrams and tests alike. It is
 * asked once per question. It reads nothing but the context it is given: no clock, no store, so equal
 * contexts give equal findings.
 *
 * <p>A guard that throws or returns null is neither yes nor no: the question ends in a {@link
 * GuardFailedException}.
 *
 * <p><b>For implementers.</b> You may implement this interface. Instances must be immutable and safe for
 * use by many threads, and keep their name.
 *
 * @param <C> the type of the context, usually the entity, or the entity with the event
 * @since 0.1
 */
public interface Guard<C> {

    /**
     * The name, of letters, digits, dot, dash and underscore, such as {@code decision-maker-known}.
     *
     * @return the name, unique within a machine
     */
    String name();

    /**
     * Answers the question that this guard asks.
     *
     * @param context what the decision is about
     * @return the finding; its name is set by the machine
     */
    Finding check(C context);

    /**
     * A guard that knows yes and no.
     *
     * @param name the name
     * @param holds tells whether the condition is met
     * @param <C> the type of the context
     * @return the guard
     */
    static <C> Guard<C> of(String name, Predicate<? super C> holds) {
        Objects.requireNonNull(holds, "holds");
        return new PredicateGuard<>(Objects.requireNonNull(name, "name"), holds);
    }

    /**
     * A guard that gives its own finding, with a reason.
     *
     * @param name the name
     * @param judge makes the finding
     * @param <C> the type of the context
     * @return the guard
     */
    static <C> Guard<C> judging(String name, Function<? super C, Finding> judge) {
        return new NamedGuard<>(name, Objects.requireNonNull(judge, "judge"), judge);
    }

    /**
     * A guard that is met once something is known, and unknown until then.
     *
     * @param name the name, of what has to be known
     * @param read reads it; null, an empty optional of any kind and blank text are not known, anything else is
     * @param <C> the type of the context
     * @return the guard
     */
    static <C> Guard<C> known(String name, Function<? super C, ? extends @Nullable Object> read) {
        Objects.requireNonNull(read, "read");
        return new NamedGuard<>(
                name, read, context -> Knowledge.holds(read.apply(context)) ? Finding.met() : Finding.unknown());
    }
}
