package io.salesfunnel.benchmarks.qualification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is compared must do the same. */
class QualifiersTest {

    static Stream<String> all() {
        return Qualifiers.all().stream();
    }

    @ParameterizedTest
    @MethodSource("all")
    void everybodyQualifiesTheSameLeadsForTheSameReasons(String name) {
        assertThat(Qualifiers.disagreements(name)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void everybodyQualifiesTheSingleLead(String name) {
        Qualifier qualifier = Qualifiers.ofOneLead(name);

        assertThat(qualifier.qualifies(qualifier.judge(0))).isTrue();
    }

    @Test
    void theLeadsAreAMixture() {
        Qualifier limit = Qualifiers.named(Qualifiers.LIMIT);
        long qualified = IntStream.range(0, Leads.COUNT)
                .filter(lead -> limit.qualifies(limit.judge(lead)))
                .count();

        assertThat(qualified).isBetween(300L, 1_000L);
    }
}
