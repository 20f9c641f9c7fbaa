package io.salesfunnel.machine;

import io.salesfunnel.finding.Finding;
import java.util.function.Function;

record NamedGuard<C>(String name, Function<? super C, Finding> judge) implements Guard<C> {

    @Override
    public Finding check(C context) {
        return judge.apply(context);
    }

    @Override
    public String toString() {
        return "Guard{" + name + "}";
    }
}
