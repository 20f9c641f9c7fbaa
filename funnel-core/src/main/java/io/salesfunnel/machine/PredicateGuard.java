package io.salesfunnel.machine;

import io.salesfunnel.finding.Finding;
import java.util.function.Predicate;

/** A guard made of a predicate; equal to another of its name that was made of the same predicate. */
record PredicateGuard<C>(String name, Predicate<? super C> holds) implements Guard<C> {

    @Override
    public Finding check(C context) {
        return holds.test(context) ? Finding.met() : Finding.notMet();
    }

    @Override
    public String toString() {
        return "Guard{" + name + "}";
    }
}
