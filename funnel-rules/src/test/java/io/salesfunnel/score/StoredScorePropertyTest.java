package io.salesfunnel.score;

import static io.salesfunnel.score.Signals.known;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.Interaction;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;

class StoredScorePropertyTest {

    private static final double TWO_BILLIONTHS = 0x1p-29;

    @Provide
    Arbitrary<List<Interaction>> logs() {
        return Signals.logs().map(log -> log.stream().sorted(Evidence.ORDER).toList());
    }

    private static EngagementScore storable(Random random) {
        EngagementScore score = Signals.score(random, true);
        @Nullable EngagementScore storable = null;
        for (ScoreGroup group : score.groups()) {
            Duration halfLife = Duration.ofSeconds(group.halfLife().toSeconds());
            ScoreGroup plain = new ScoreGroup(group.name(), halfLife, group.points(), group.cap(), Optional.empty());
            storable = storable == null ? EngagementScore.named("engagement").group(plain) : storable.group(plain);
        }
        return Objects.requireNonNull(storable);
    }

    private static StoredScore carriedOn(EngagementScore score, List<Interaction> log) {
        StoredScore stored = StoredScore.of(score, known(Signals.NOON));
        for (Interaction next : log) {
            stored = StoredScore.restore(score, stored.asOf(), stored.sums()).counting(next);
        }
        return stored;
    }

    private static Instant later(Random random, StoredScore stored) {
        return stored.asOf().plusSeconds(random.nextInt(20_000_000)).plusNanos(random.nextInt(1_000_000_000));
    }

    @Property
    void isWhatIsMadeOfTheWholeLog(@ForAll("logs") List<Interaction> log, @ForAll Random random) {
        EngagementScore score = storable(random);

        StoredScore stored = carriedOn(score, log);

        assertThat(stored).isEqualTo(StoredScore.of(score, known(stored.asOf(), log)));
        Statistics.label("groups").collect(score.groups().size());
    }

    @Property
    void mayBeKeptToTheSecond(@ForAll("logs") List<Interaction> log, @ForAll Random random) {
        EngagementScore score = storable(random);
        StoredScore stored = carriedOn(score, log);
        Instant asOf = later(random, stored);

        StoredScore cut = StoredScore.restore(score, stored.asOf().truncatedTo(ChronoUnit.SECONDS), stored.sums());

        assertThat(cut.value(asOf)).isCloseTo(stored.value(asOf), within(TWO_BILLIONTHS));
    }

    @Property
    void tellsWhatTheScoreTells(@ForAll("logs") List<Interaction> log, @ForAll Random random) {
        EngagementScore score = storable(random);
        StoredScore stored = carriedOn(score, log);
        Instant asOf = later(random, stored);

        double value = score.value(known(asOf, log));

        assertThat(stored.value(asOf))
                .isCloseTo(
                        value,
                        within(TWO_BILLIONTHS * (log.size() + score.groups().size())));
        Statistics.label("value").collect(value == 0 ? "none" : value > 0 ? "for" : "against");
        Statistics.label("value").coverage(coverage -> {
            coverage.check("for").count(count -> count > 0);
            coverage.check("against").count(count -> count > 0);
        });
    }

    @Property
    void isTheSameInWhateverOrderThingsArrive(@ForAll("logs") List<Interaction> log, @ForAll Random random) {
        EngagementScore score = storable(random);
        List<Interaction> shuffled = new ArrayList<>(log);
        Collections.shuffle(shuffled, random);
        StoredScore inTime = carriedOn(score, log);

        StoredScore late = carriedOn(score, shuffled);

        assertThat(late.asOf()).isEqualTo(inTime.asOf());
        inTime.sums().forEach((group, sum) -> assertThat(late.sums().get(group)).isCloseTo(sum, within(1e-12)));
        Statistics.label("to the last digit").collect(late.equals(inTime));
        Statistics.label("to the last digit")
                .coverage(coverage -> coverage.check(true).percentage(percentage -> percentage > 50));
    }

    @Property
    void neverGrowsWhileNothingHappens(@ForAll("logs") List<Interaction> log, @ForAll Random random) {
        EngagementScore score = storable(random);
        List<Interaction> gains = log.stream()
                .filter(one ->
                        score.groups().stream().allMatch(group -> group.points().getOrDefault(one.type(), 0) >= 0))
                .toList();
        StoredScore stored = carriedOn(score, gains);
        Instant asOf = later(random, stored);

        assertThat(stored.value(asOf.plusNanos(1 + random.nextInt(1_000_000_000))))
                .isBetween(0.0, stored.value(asOf));
    }
}
