package io.salesfunnel.benchmarks.score;

import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.evidence.StandardInteraction;
import io.salesfunnel.party.Organization;
import io.salesfunnel.party.Party;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/** What was done. */
final class Calls {

    static final Party PARTY = Organization.builder().id("P-1").build();
    static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    private Calls() {}

    static List<Interaction> all() {
        return IntStream.range(0, Scorer.INTERACTIONS)
                .mapToObj(i -> Interaction.of(
                        "I-" + i,
                        PARTY,
                        i % 3 == 0 ? StandardInteraction.CALL_ANSWERED : StandardInteraction.EMAIL_OPENED,
                        NOW.minus(Duration.ofHours(31L * (Scorer.INTERACTIONS - i)))))
                .toList();
    }
}
