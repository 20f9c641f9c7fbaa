package io.salesfunnel.testkit;

import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.known.EvidenceLog;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * Evidence that can be made for any instant.
 *
 * @param name how a message calls it
 * @param made makes the evidence
 */
record Sample(String name, Function<Instant, EvidenceLog> made) {

    static final Sample NOTHING = new Sample("nothing", at -> EvidenceLog.empty());

    static final Duration TIME_LIMIT = Duration.ofSeconds(5);

    /** Mondays in years that are alike: after 400 years the calendar repeats itself. */
    static final List<Instant> MONDAYS = List.of(
            Instant.parse("2026-03-02T09:00:00Z"),
            Instant.parse("1626-03-02T09:00:00Z"),
            Instant.parse("2426-03-02T09:00:00Z"));

    private static final Duration BETWEEN = Duration.ofDays(7);

    Case at(Instant at) {
        EvidenceLog log = Objects.requireNonNull(made.apply(at), () -> "the evidence of " + name);
        return new Case(name, log, at);
    }

    /** The samples, each pair of them a week apart, and nothing: what may be asked about. */
    static List<Sample> withMixtures(List<Sample> samples) {
        List<Sample> all = new ArrayList<>(samples);
        for (Sample earlier : samples) {
            samples.stream()
                    .filter(later -> !later.equals(earlier))
                    .map(later -> new Sample(earlier.name + " then " + later.name, at -> mix(earlier, later, at)))
                    .forEach(all::add);
        }
        all.add(NOTHING);
        return List.copyOf(all);
    }

    private static EvidenceLog mix(Sample earlier, Sample later, Instant at) {
        EvidenceLog log = earlier.at(at.minus(BETWEEN)).log();
        for (Evidence evidence : later.at(at).log().arrivals()) {
            if (log.find(evidence.id()).isEmpty()) {
                log = log.append(evidence);
            }
        }
        return log;
    }
}
