package io.salesfunnel.score;

import static io.salesfunnel.evidence.StandardInteraction.CALL_ANSWERED;
import static io.salesfunnel.evidence.StandardInteraction.EMAIL_OPENED;
import static io.salesfunnel.evidence.StandardInteraction.FORM_SUBMITTED;
import static io.salesfunnel.score.Signals.NOON;
import static io.salesfunnel.score.Signals.day;
import static io.salesfunnel.score.Signals.did;
import static io.salesfunnel.score.Signals.known;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.known.EvidenceLog;
import io.salesfunnel.known.Known;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CountedOnceTest {

    private static final EngagementScore SCORE = EngagementScore.standard();
    private static final Interaction CALL = did("c-1", CALL_ANSWERED, NOON);
    private static final Interaction FORM = did("f-1", FORM_SUBMITTED, day(3));
    private static final Interaction OPENED = did("o-1", EMAIL_OPENED, day(5));

    @Test
    @DisplayName("P24 a score is computed from the log, and does not drift with how often it was asked for")
    void doesNotDrift() {
        double atOnce = SCORE.value(known(day(30), CALL, FORM, OPENED));
        EvidenceLog log = EvidenceLog.empty();
        for (Interaction next : List.of(CALL, FORM, OPENED)) {
            log = log.append(next);
            for (int day = 0; day < 30; day++) {
                SCORE.value(Known.of(Signals.JANE, log, day(day)));
            }
        }

        assertThat(SCORE.value(Known.of(Signals.JANE, log, day(30)))).isEqualTo(atOnce);
    }

    @Test
    @DisplayName("P24 what two records of one party both have counts once when they become one")
    void countsOnceWhatBothHave() {
        EvidenceLog merged = EvidenceLog.of(List.of(CALL, FORM));
        for (Interaction next : List.of(FORM, OPENED)) {
            merged = merged.append(next);
        }
        double one = SCORE.value(known(day(6), CALL, FORM));
        double other = SCORE.value(known(day(6), FORM, OPENED));

        assertThat(SCORE.value(Known.of(Signals.JANE, merged, day(6))))
                .isEqualTo(SCORE.value(known(day(6), CALL, FORM, OPENED)))
                .isLessThan(one + other);
    }
}
