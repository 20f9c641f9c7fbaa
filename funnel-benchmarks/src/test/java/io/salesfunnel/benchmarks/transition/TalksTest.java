package io.salesfunnel.benchmarks.transition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is compared must do the same. */
class TalksTest {

    @ParameterizedTest
    @CsvSource({"record-copy, 1", "record-copy, 101", "funnel, 1", "funnel, 101"})
    void everybodyMovesRefusesAndRecords(String name, int history) {
        Talks talks = Talks.named(name);

        talks.prepare(history, true);
        assertThat(talks.read(talks.offer())).isEqualTo(List.of("OFFERED", history + 1, history + 1, true));
        assertThat(talks.read(talks.call())).isEqualTo(List.of("TALKING", history, history + 1, false));

        talks.prepare(history, false);
        assertThat(talks.read(talks.offer())).isEqualTo(List.of("TALKING", history, history + 1, false));
    }
}
