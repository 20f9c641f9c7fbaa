package io.salesfunnel.score;

import static io.salesfunnel.evidence.StandardInteraction.CALL_ANSWERED;
import static io.salesfunnel.score.Signals.NOON;
import static io.salesfunnel.score.Signals.day;
import static io.salesfunnel.score.Signals.known;
import static io.salesfunnel.score.Signals.times;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.Allocation;
import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.known.EvidenceLog;
import io.salesfunnel.known.Known;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.DoubleSupplier;
import org.junit.jupiter.api.Test;

/** Bytes are stable where times are not. */
class ScoreAllocationTest {

    private static final EngagementScore SCORE = EngagementScore.named("engagement")
            .group(ScoreGroup.named("dialogue")
                    .halvingEvery(Duration.ofDays(60))
                    .points(15, CALL_ANSWERED)
                    .cap(60));

    @Test
    void makesNothingForASingleInteraction() {
        // What is compiled by then may differ by some bytes; the smallest object for each would make 1,440 more.
        assertThat(overList(100)).isLessThanOrEqualTo(overList(10) + 1_000);
    }

    private static long overList(int interactions) {
        List<Interaction> calls = times(interactions, CALL_ANSWERED, NOON);
        return bytes(() -> EngagementScore.standard().value(calls, day(30)));
    }

    @Test
    void makesNothingFromAStoredScore() {
        StoredScore stored = StoredScore.of(SCORE, known(NOON, times(50, CALL_ANSWERED, NOON)));

        Instant later = day(30);

        assertThat(bytes(() -> stored.value(later))).isZero();
    }

    @Test
    void carriesAStoredScoreOnWithoutTheLog() {
        StoredScore stored = StoredScore.of(SCORE, known(NOON, times(50, CALL_ANSWERED, NOON)));
        Interaction call = Signals.did("i-1", CALL_ANSWERED, day(1));

        assertThat(Allocation.bytes(() -> stored.counting(call))).isLessThanOrEqualTo(100);
    }

    @Test
    void makesAContributionForEachInteractionOfAReading() {
        assertThat(reading(110) - reading(10)).isLessThanOrEqualTo(100 * 100);
    }

    private static long reading(int interactions) {
        EvidenceLog log = EvidenceLog.of(times(interactions, CALL_ANSWERED, NOON));
        return Allocation.bytes(() -> SCORE.read(Known.of(Signals.JANE, log, day(30))));
    }

    private static long bytes(DoubleSupplier points) {
        double[] sum = {0};
        return Allocation.bytes(() -> {
            sum[0] += points.getAsDouble();
            return sum;
        });
    }
}
