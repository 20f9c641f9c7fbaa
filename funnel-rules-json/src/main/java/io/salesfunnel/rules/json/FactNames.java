package io.salesfunnel.rules.json;

import io.salesfunnel.evidence.FactKey;
import io.salesfunnel.finding.Code;
import java.util.Optional;

/** Looks facts up by the names that a text gives. */
final class FactNames {

    private final Vocabulary vocabulary;
    private final Problems problems;

    FactNames(Vocabulary vocabulary, Problems problems) {
        this.vocabulary = vocabulary;
        this.problems = problems;
    }

    Optional<FactKey<?>> named(Node node) {
        return new Values(problems)
                .text(node, "the name of a fact")
                .flatMap(name -> vocabulary
                        .fact(name)
                        .or(() -> problems.add(
                                Problem.Code.UNKNOWN_FACT,
                                node.place(),
                                Code.shown(name)
                                        + " is no fact of the vocabulary; correct it, or add the fact there")));
    }

    @SuppressWarnings("unchecked")
    <T> Optional<FactKey<T>> ofTheSameType(Node node, FactKey<T> key) {
        return named(node)
                .flatMap(other -> other.type() == key.type()
                        ? Optional.of((FactKey<T>) other)
                        : problems.add(
                                Problem.Code.UNFIT_CONDITION,
                                node.place(),
                                other.name() + " cannot be compared with " + key.name() + ", whose values are of "
                                        + key.type().getSimpleName()));
    }
}
