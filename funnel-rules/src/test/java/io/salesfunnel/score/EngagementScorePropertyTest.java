package io.salesfunnel.score;

import static io.salesfunnel.score.Signals.JANE;
import static io.salesfunnel.score.Signals.instant;
import static io.salesfunnel.score.Signals.known;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.known.Assessment;
import io.salesfunnel.known.EvidenceLog;
import io.salesfunnel.known.Known;
import io.salesfunnel.score.Contribution.Origin;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class EngagementScorePropertyTest {

    private static final double GRID = 1e-9;

    @Provide
    Arbitrary<List<Interaction>> logs() {
        return Signals.logs();
    }

    @Property
    void contributionsSumToTheScoreExactly(@ForAll("logs") List<Interaction> log, @ForAll Random random) {
        EngagementScore score = Signals.score(random, true);
        Known known = known(instant(random), log);

        ScoreReading reading = score.read(known);

        double sum = 0;
        BigDecimal exact = BigDecimal.ZERO;
        for (Contribution contribution : reading.contributions()) {
            sum += contribution.points();
            exact = exact.add(new BigDecimal(contribution.points()));
        }
        assertThat(score.value(known)).isEqualTo(sum).isEqualTo(reading.value());
        assertThat(new BigDecimal(score.value(known))).isEqualByComparingTo(exact);
        assertThat(score.value(known.interactions(), reading.asOf())).isEqualTo(sum);
        reading.contributions().forEach(part -> Statistics.collect(part.origin()));
        Statistics.coverage(coverage -> {
            coverage.check(Origin.INTERACTION).count(count -> count > 0);
            coverage.check(Origin.TOO_SOON).count(count -> count > 0);
            coverage.check(Origin.CAP).count(count -> count > 0);
        });
    }

    @Property
    void equalsItsFormula(@ForAll("logs") List<Interaction> log, @ForAll Random random) {
        EngagementScore score = Signals.score(random, true);
        Instant asOf = instant(random);

        assertThat(score.value(known(asOf, log))).isCloseTo(formula(score, log, asOf), within(GRID * (log.size() + 1)));
    }

    private static double formula(EngagementScore score, List<Interaction> log, Instant asOf) {
        double value = 0;
        for (ScoreGroup group : score.groups()) {
            double sum = 0;
            for (Interaction interaction : counted(group, log, asOf)) {
                double age = Duration.between(interaction.occurredAt(), asOf).toNanos();
                sum += group.points().getOrDefault(interaction.type(), 0)
                        * Math.pow(2, -age / group.halfLife().toNanos());
            }
            value += Math.min(sum, group.cap().orElse(Integer.MAX_VALUE));
        }
        return value;
    }

    private static List<Interaction> counted(ScoreGroup group, List<Interaction> log, Instant asOf) {
        List<Interaction> counted = new ArrayList<>();
        log.stream()
                .filter(interaction -> group.points().containsKey(interaction.type()))
                .filter(interaction -> !interaction.occurredAt().isAfter(asOf))
                .sorted(Evidence.ORDER)
                .filter(next -> group.limit()
                        .map(limit -> counted.stream()
                                        .filter(earlier -> earlier.occurredAt()
                                                .plus(limit.within())
                                                .isAfter(next.occurredAt()))
                                        .count()
                                < limit.times())
                        .orElse(true))
                .forEach(counted::add);
        return counted;
    }

    /** P24: a counter that is kept drifts with how often it is brought to now. */
    @Property
    void isTheSameAfterAnyNumberOfEvaluationsInBetween(@ForAll("logs") List<Interaction> log, @ForAll Random random) {
        EngagementScore score = Signals.score(random, true);
        Instant asOf = instant(random);
        EvidenceLog grown = EvidenceLog.empty();
        for (Interaction next : log) {
            for (int i = random.nextInt(4); i > 0; i--) {
                score.read(Known.of(JANE, grown, instant(random)));
            }
            grown = grown.append(next);
            score.value(Known.of(JANE, grown, asOf));
        }

        assertThat(score.read(Known.of(JANE, grown, asOf))).isEqualTo(score.read(known(asOf, log)));
        assertThat(bits(score, grown, asOf)).isEqualTo(bits(score, EvidenceLog.of(log), asOf));
    }

    @Property
    void isTheSameInWhateverOrderThingsArrive(@ForAll("logs") List<Interaction> log, @ForAll Random random) {
        EngagementScore score = Signals.score(random, true);
        Instant asOf = instant(random);
        List<Interaction> shuffled = new ArrayList<>(log);
        Collections.shuffle(shuffled, random);

        assertThat(bits(score, EvidenceLog.of(shuffled), asOf)).isEqualTo(bits(score, EvidenceLog.of(log), asOf));
        assertThat(score.read(known(asOf, shuffled))).isEqualTo(score.read(known(asOf, log)));
    }

    /** P24: scores of two records of one party that are added up count twice what both have. */
    @Property
    void countsOnceWhatTwoLogsHave(@ForAll("logs") List<Interaction> log, @ForAll Random random) {
        EngagementScore score = Signals.score(random, true);
        Instant asOf = instant(random);
        int middle = random.nextInt(log.size() + 1);
        EvidenceLog merged = EvidenceLog.of(log.subList(0, middle));
        for (Interaction interaction : log.subList(middle / 2, log.size())) {
            merged = merged.append(interaction);
        }

        assertThat(bits(score, merged, asOf)).isEqualTo(bits(score, EvidenceLog.of(log), asOf));
    }

    @Property // L11
    void isTheSameUntilItsValidityEnds(@ForAll("logs") List<Interaction> log, @ForAll Random random) {
        EngagementScore score = Signals.score(random, true);
        EvidenceLog evidence = EvidenceLog.of(log);
        Assessment<Double> now = Known.assess(JANE, evidence, instant(random), score::value);

        Instant last =
                now.validUntil().orElse(now.asOf().plusSeconds(1_000_000_000)).minusNanos(1);
        assertThat(score.value(Known.of(JANE, evidence, last))).isEqualTo(now.value());
        assertThat(Known.assess(JANE, evidence, now.asOf(), score::read).validUntil())
                .isEqualTo(now.validUntil());
        Statistics.label("validity ends").collect(now.validUntil().isPresent());
        Statistics.label("validity ends").coverage(coverage -> {
            coverage.check(true).count(count -> count > 0);
            coverage.check(false).count(count -> count > 0);
        });
    }

    @Property
    void neverGrowsWhileNothingHappensThatCountsAgainst(@ForAll("logs") List<Interaction> log, @ForAll Random random) {
        EngagementScore score = Signals.score(random, false);
        Instant asOf = Signals.NOON.plus(Duration.ofDays(11)).plusNanos(random.nextInt());
        EvidenceLog evidence = EvidenceLog.of(log);
        double before = score.value(Known.of(JANE, evidence, asOf));

        for (long step = 1; step < 1_000_000_000_000_000L; step *= 1 + random.nextInt(100)) {
            asOf = asOf.plusNanos(step);
            double value = score.value(Known.of(JANE, evidence, asOf));
            assertThat(value).isBetween(0.0, before);
            before = value;
            step++;
        }
    }

    private static long bits(EngagementScore score, EvidenceLog log, Instant asOf) {
        return Double.doubleToRawLongBits(score.value(Known.of(JANE, log, asOf)));
    }
}
