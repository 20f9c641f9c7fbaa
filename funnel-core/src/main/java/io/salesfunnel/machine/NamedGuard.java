package io.salesfunnel.machine;

import io.salesfunnel.finding.Finding;
import java.util.Objects;
import java.util.function.Function;

/** A guard made of a function; equal to another of its name that was made of the same function. */
final class NamedGuard<C> implements Guard<C> {

    private final String name;
    private final Object function;
    private final Function<? super C, Finding> judge;

    NamedGuard(String name, Object function, Function<? super C, Finding> judge) {
        this.name = Objects.requireNonNull(name, "name");
        this.function = function;
        this.judge = judge;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Finding check(C context) {
        return judge.apply(context);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NamedGuard<?> that && name.equals(that.name) && function.equals(that.function);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return "Guard{" + name + "}";
    }
}
