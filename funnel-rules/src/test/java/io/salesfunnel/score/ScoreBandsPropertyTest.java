package io.salesfunnel.score;

import static io.salesfunnel.score.Signals.JANE;
import static io.salesfunnel.score.Signals.instant;
import static io.salesfunnel.temperature.Temperature.COLD;
import static io.salesfunnel.temperature.Temperature.HOT;
import static io.salesfunnel.temperature.Temperature.LUKEWARM;
import static io.salesfunnel.temperature.Temperature.WARM;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.known.Assessment;
import io.salesfunnel.known.EvidenceLog;
import io.salesfunnel.known.Known;
import io.salesfunnel.score.ScoreBands.Band;
import io.salesfunnel.temperature.Temperature;
import io.salesfunnel.temperature.TemperatureReading;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class ScoreBandsPropertyTest {

    @Provide
    Arbitrary<List<Interaction>> logs() {
        return Signals.logs();
    }

    private static ScoreBands bands(EngagementScore score, Random random) {
        int cold = random.nextInt(8) - 3;
        int lukewarm = cold + 1 + random.nextInt(10);
        int warm = lukewarm + 1 + random.nextInt(20);
        ScoreBands bands = ScoreBands.named("bands")
                .over(score)
                .from(COLD, cold)
                .from(LUKEWARM, lukewarm)
                .from(WARM, warm);
        return bands.margin(random.nextInt(Math.min(lukewarm - cold, warm - lukewarm) + 1));
    }

    private static Optional<Temperature> at(ScoreBands bands, EvidenceLog log, Instant asOf) {
        return bands.classify(Known.of(JANE, log, asOf)).temperature();
    }

    @Property // L11
    void theTemperatureHoldsUntilItsValidityEnds(@ForAll("logs") List<Interaction> done, @ForAll Random random) {
        EvidenceLog log = EvidenceLog.of(done);
        ScoreBands bands = bands(Signals.score(random, true), random);
        Assessment<TemperatureReading> now = Known.assess(JANE, log, instant(random), bands::classify);
        Optional<Temperature> temperature = now.value().temperature();

        Instant end = now.validUntil().orElse(now.asOf().plus(Duration.ofDays(4000)));
        assertThat(end).isAfter(now.asOf());
        long nanos = Duration.between(now.asOf(), end).toNanos();
        for (int i = 0; i < 20; i++) {
            Instant probe = now.asOf().plusNanos((long) (random.nextDouble() * nanos));
            assertThat(at(bands, log, probe)).isEqualTo(temperature);
        }
        assertThat(at(bands, log, end.minusNanos(1))).isEqualTo(temperature);
        Statistics.collect(now.validUntil().isPresent(), temperature.isPresent());
        Statistics.coverage(coverage -> {
            coverage.check(true, true).count(count -> count > 0);
            coverage.check(true, false).count(count -> count > 0);
            coverage.check(false, true).count(count -> count > 0);
            coverage.check(false, false).count(count -> count > 0);
        });
    }

    @Property // L11
    void theTemperatureChangesWhenItsValidityEnds(@ForAll("logs") List<Interaction> done, @ForAll Random random) {
        EvidenceLog log = EvidenceLog.of(done);
        ScoreBands bands = bands(Signals.score(random, false), random);
        Instant asOf = Signals.NOON.plus(Duration.ofDays(11));
        Assessment<TemperatureReading> now = Known.assess(JANE, log, asOf, bands::classify);

        now.validUntil()
                .ifPresent(end ->
                        assertThat(at(bands, log, end)).isNotEqualTo(now.value().temperature()));
        Statistics.label("validity ends").collect(now.validUntil().isPresent());
        Statistics.label("validity ends")
                .coverage(coverage -> coverage.check(true).count(count -> count > 0));
    }

    @Property
    @Label("P25: a band is entered at its limit and left below the margin only")
    void aBandIsEnteredAtItsLimitAndLeftBelowTheMarginOnly(
            @ForAll("logs") List<Interaction> done, @ForAll Random random) {
        EvidenceLog log = EvidenceLog.of(done);
        EngagementScore score = Signals.score(random, false);
        ScoreBands bands = bands(score, random);
        TreeSet<Instant> probes = new TreeSet<>();
        for (Interaction interaction : done) {
            probes.add(interaction.occurredAt());
            probes.add(interaction.occurredAt().minusNanos(1));
            probes.add(instant(random));
        }
        int before = -1;
        for (Instant probe : probes) {
            ScoreReading reading = score.read(Known.of(JANE, log, probe));
            int now = at(bands, log, probe).map(Temperature::ordinal).orElse(-1);
            if (!reading.isEmpty() && now > before) {
                assertThat(reading.value())
                        .isGreaterThanOrEqualTo(bands.bands().get(now).from());
                Statistics.collect("entered");
            } else if (now < before) {
                Band left = bands.bands().get(before);
                assertThat(reading.value()).isLessThan(left.from() - bands.margin());
                Statistics.collect("left");
            } else if (now >= 0 && reading.value() < bands.bands().get(now).from()) {
                Statistics.collect("kept");
            }
            before = now;
        }
        Statistics.coverage(coverage -> {
            coverage.check("entered").count(count -> count > 0);
            coverage.check("left").count(count -> count > 0);
            coverage.check("kept").count(count -> count > 0);
        });
    }

    @Property
    void theTemperatureIsTheSameHoweverOftenItWasAskedAndWhateverCameFirst(
            @ForAll("logs") List<Interaction> done, @ForAll Random random) {
        ScoreBands bands = bands(Signals.score(random, true), random);
        Instant asOf = instant(random);
        List<Interaction> shuffled = new ArrayList<>(done);
        Collections.shuffle(shuffled, random);
        EvidenceLog grown = EvidenceLog.empty();
        for (Interaction next : shuffled) {
            at(bands, grown, instant(random));
            grown = grown.append(next);
        }

        assertThat(Known.assess(JANE, grown, asOf, bands::classify))
                .isEqualTo(Known.assess(JANE, EvidenceLog.of(done), asOf, bands::classify));
    }

    @Property
    @Label("S0.7 means no pile of signals is ever hot")
    void noPileOfSignalsIsEverHot(@ForAll("logs") List<Interaction> done, @ForAll Random random) {
        ScoreBands bands = bands(Signals.score(random, true), random);

        assertThat(at(bands, EvidenceLog.of(done), instant(random))).isNotEqualTo(Optional.of(HOT));
    }
}
