package io.salesfunnel.score;

import static io.salesfunnel.evidence.StandardInteraction.CALL_ANSWERED;
import static io.salesfunnel.score.Signals.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.finding.Finding;
import io.salesfunnel.score.Contribution.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScoreReadingTest {

    private static final Contribution CALL = interaction("c-1", 7.129);
    private static final Contribution LATER = interaction("c-2", 3);
    private static final Contribution SOON =
            new Contribution("calls", Origin.TOO_SOON, "c-3", Optional.of(CALL_ANSWERED), 0);
    private static final Contribution CAP = new Contribution("calls", Origin.CAP, "calls", Optional.empty(), -7.13);
    private static final Contribution RULE = new Contribution("fit", Origin.RULE, "need", Optional.empty(), 20);

    private static Contribution interaction(String id, double points) {
        return new Contribution("calls", Origin.INTERACTION, id, Optional.of(CALL_ANSWERED), points);
    }

    private static ScoreReading reading(Contribution... contributions) {
        return new ScoreReading("engagement", NOON, List.of(contributions), List.of());
    }

    @Test
    void isTheSumOfItsContributions() {
        assertThat(reading(CALL, LATER, SOON, CAP).value()).isEqualTo(7.129 + 3 + 0 - 7.13);
        assertThat(reading().value()).isZero();
    }

    @Test
    void tellsWhatCountsMostForOrAgainst() {
        ScoreReading reading = reading(LATER, SOON, CALL, CAP);

        assertThat(reading.largest(2)).containsExactly(CAP, CALL);
        assertThat(reading.largest(9)).containsExactly(CAP, CALL, LATER);
    }

    @Test
    void copiesWhatItIsMadeOf() {
        List<Contribution> parts = new ArrayList<>(List.of(CALL));
        ScoreReading reading = new ScoreReading("engagement", NOON, parts, parts);
        parts.clear();

        assertThat(reading.contributions()).containsExactly(CALL);
        assertThat(reading.open()).containsExactly(CALL);
    }

    @Test
    void explainsItselfInASentence() {
        assertThat(reading(CALL, SOON, CAP).explain())
                .isEqualTo("Score 'engagement' is -0.01 as of 2026-03-01T12:00:00Z:"
                        + " calls 7.12 points for CALL_ANSWERED c-1,"
                        + " calls 0.0 points for CALL_ANSWERED c-3, which came too soon,"
                        + " calls -7.13 points, since it is capped");
        assertThat(new ScoreReading("fit", NOON, List.of(), List.of(RULE)).explain())
                .isEqualTo("Score 'fit' is 0.0 as of 2026-03-01T12:00:00Z; open: need 20.0 points");
    }

    @Test
    void tellsAContributionAsAFinding() {
        assertThat(CALL.finding())
                .isEqualTo(Finding.met("{points} points for {type} {source}")
                        .with("points", 7.12)
                        .with("source", "c-1")
                        .with("type", "CALL_ANSWERED")
                        .named("calls"));
        assertThat(RULE.finding().name()).isEqualTo("need");
    }
}
