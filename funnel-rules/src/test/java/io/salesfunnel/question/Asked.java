package io.salesfunnel.question;

import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.Fact;
import io.salesfunnel.evidence.FactKey;
import io.salesfunnel.known.EvidenceLog;
import io.salesfunnel.known.Known;
import io.salesfunnel.party.Organization;
import io.salesfunnel.qualification.Criterion;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A buyer of whom some things are known and others can be asked. */
final class Asked {

    static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");
    static final Organization BUYER = Organization.builder().id("O-1").build();
    static final Known NOTHING = knowing();
    private static final List<FactKey<Boolean>> KEYS = IntStream.range(0, 12)
            .mapToObj(i -> new FactKey<>("fact-" + i, Boolean.class))
            .toList();

    private Asked() {}

    static Known knowing(Evidence... evidence) {
        return Known.of(BUYER, EvidenceLog.of(List.of(evidence)), NOW);
    }

    static <T> Fact<T> fact(FactKey<T> key, T value) {
        return Fact.of(key, value, "call", NOW);
    }

    /** The criterion of that number, met when its fact is true. */
    static Criterion<Boolean> criterion(int number) {
        return Criterion.isTrue(KEYS.get(number));
    }

    /** The facts of which the bit in the first number is set, true where it is set in the second. */
    static Known knowing(int bits, int values) {
        List<Evidence> facts = new ArrayList<>();
        for (int i = 0; i < KEYS.size(); i++) {
            if ((bits >> i & 1) == 1) {
                facts.add(fact(KEYS.get(i), (values >> i & 1) == 1));
            }
        }
        return knowing(facts.toArray(Evidence[]::new));
    }

    /** The numbers of the criteria that are asked about. */
    static List<Integer> numbers(List<Question> questions) {
        return questions.stream()
                .map(question -> Integer.valueOf(question.rules().get(0).substring("fact-".length())))
                .toList();
    }

    static List<String> texts(List<Question> questions) {
        return questions.stream().map(Question::text).toList();
    }
}
