package io.salesfunnel.stage;

import io.salesfunnel.finding.Code;
import java.util.Objects;

/**
 * The typed name of a way between stages: what kind of record it takes, and what kind it makes. Whether a
 * funnel has such a way is up to the funnel.
 *
 * <pre>{@code
 * static final Transition<Visit, Trial> SIGN_UP = new Transition<>("SIGN_UP", Visit.class, Trial.class);
 * }</pre>
 *
 * @param name the name, a code
 * @param from the type of the records it takes
 * @param to the type of the records it makes
 * @param <A> the type of the records it takes
 * @param <B> the type of the records it makes
 * @since 0.1
 */
public record Transition<A, B>(String name, Class<A> from, Class<B> to) {

    /**
     * Keeps the three parts.
     *
     * @param name the name, a code
     * @param from the type of the records it takes
     * @param to the type of the records it makes
     */
    public Transition {
        Code.require("Transition", "name", name);
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Transition<?, ?> that
                && name.equals(that.name)
                && from.equals(that.from)
                && to.equals(that.to);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
