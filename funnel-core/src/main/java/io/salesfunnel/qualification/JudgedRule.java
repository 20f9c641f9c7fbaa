package io.salesfunnel.qualification;

import io.salesfunnel.finding.Finding;
import io.salesfunnel.known.Known;
import java.util.Objects;
import java.util.function.Function;

record JudgedRule(String name, Function<? super Known, Finding> judge) implements QualificationRule {

    JudgedRule {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(judge, "judge");
    }

    @Override
    public Finding check(Known known) {
        return judge.apply(known);
    }

    @Override
    public String toString() {
        return "QualificationRule{" + name + "}";
    }
}
