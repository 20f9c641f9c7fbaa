package io.salesfunnel.funnel;

import io.salesfunnel.finding.Finding;
import io.salesfunnel.known.Known;
import io.salesfunnel.machine.Guard;

/** A guard that reads what is known and nothing of the evidence that has just come. */
record KnownGuard(Guard<? super Known> guard) implements Guard<Situation> {

    @Override
    public String name() {
        return guard.name();
    }

    @Override
    public Finding check(Situation situation) {
        return guard.check(situation.known());
    }
}
