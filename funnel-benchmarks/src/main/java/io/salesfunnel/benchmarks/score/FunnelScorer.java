package io.salesfunnel.benchmarks.score;

import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.evidence.StandardInteraction;
import io.salesfunnel.known.EvidenceLog;
import io.salesfunnel.known.Known;
import io.salesfunnel.score.EngagementScore;
import io.salesfunnel.score.ScoreGroup;
import io.salesfunnel.score.StoredScore;
import java.time.Duration;
import java.util.List;

/** Ours: from a list at hand, from what is known of a party, from a stored state, and with every contribution. */
final class FunnelScorer {

    private static final EngagementScore SCORE = EngagementScore.named("engagement")
            .group(ScoreGroup.named("attention")
                    .halvingEvery(Duration.ofDays(14))
                    .points(1, StandardInteraction.EMAIL_OPENED))
            .group(ScoreGroup.named("dialogue")
                    .halvingEvery(Duration.ofDays(60))
                    .points(15, StandardInteraction.CALL_ANSWERED));

    private FunnelScorer() {}

    static Scorer overList() {
        List<Interaction> interactions = Calls.all();
        return () -> SCORE.value(interactions, Calls.NOW);
    }

    static Scorer overKnown() {
        EvidenceLog log = EvidenceLog.of(Calls.all());
        return () -> SCORE.value(Known.of(Calls.PARTY, log, Calls.NOW));
    }

    static Scorer stored() {
        EvidenceLog log = EvidenceLog.of(Calls.all());
        StoredScore stored = StoredScore.of(SCORE, Known.of(Calls.PARTY, log, Calls.NOW.minus(Duration.ofDays(1))));
        return () -> stored.value(Calls.NOW);
    }

    static Scorer reading() {
        EvidenceLog log = EvidenceLog.of(Calls.all());
        return () -> SCORE.read(Known.of(Calls.PARTY, log, Calls.NOW)).value();
    }
}
