package io.salesfunnel.examples.tour;

import static io.salesfunnel.evidence.StandardInteraction.CALL_ANSWERED;
import static io.salesfunnel.evidence.StandardInteraction.CONTENT_DOWNLOADED;
import static io.salesfunnel.evidence.StandardInteraction.EMAIL_OPENED;
import static io.salesfunnel.evidence.StandardInteraction.UNSUBSCRIBED;
import static io.salesfunnel.evidence.StandardInteraction.WEBSITE_VISITED;
import static io.salesfunnel.examples.tour.GuideCast.day;
import static io.salesfunnel.examples.tour.GuideCast.lead;
import static io.salesfunnel.temperature.Temperature.COLD;
import static io.salesfunnel.temperature.Temperature.LUKEWARM;
import static io.salesfunnel.temperature.Temperature.WARM;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.classifier.TemperatureClassifiers;
import io.salesfunnel.classifier.TemperatureScale;
import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.known.Assessment;
import io.salesfunnel.known.Known;
import io.salesfunnel.qualification.QualificationRule;
import io.salesfunnel.sales.Lead;
import io.salesfunnel.score.EngagementScore;
import io.salesfunnel.score.ScoreBands;
import io.salesfunnel.score.ScoreGroup;
import io.salesfunnel.score.ScoreReading;
import io.salesfunnel.score.StoredScore;
import io.salesfunnel.temperature.Temperature;
import io.salesfunnel.temperature.TemperatureClassifier;
import io.salesfunnel.temperature.TemperatureReading;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Every snippet of the guide to temperature. */
class TemperatureGuideTest {

    // spotless:off
    static final EngagementScore ENGAGEMENT = EngagementScore.named("engagement")
            .group(ScoreGroup.named("attention").halvingEvery(Duration.ofDays(14))
                    .points(1, EMAIL_OPENED).cap(10).atMost(3, Duration.ofDays(1)))
            .group(ScoreGroup.named("response").halvingEvery(Duration.ofDays(60))
                    .points(5, CONTENT_DOWNLOADED).points(15, CALL_ANSWERED))
            .group(ScoreGroup.named("against").halvingEvery(Duration.ofDays(90)).points(-20, UNSUBSCRIBED));
    // spotless:on

    @Test
    void readsATemperature() {
        Lead lead = lead();
        // spotless:off
        TemperatureClassifier classifier = TemperatureClassifiers.standard(Duration.ofDays(90));
        Assessment<TemperatureReading> reading = lead.assess(day(4), classifier::classify);
        Optional<Temperature> temperature = reading.value().temperature();
        reading.value().reasons().forEach(reason -> System.out.println(reason.describe()));
        // spotless:on

        assertThat(temperature).contains(WARM);
    }

    @Test
    void scoresEngagement() {
        Lead lead = lead();
        // spotless:off
        ScoreReading score = lead.assess(day(9), ENGAGEMENT::read).value();
        System.out.println(score.explain());
        // spotless:on

        assertThat(score.value()).isZero();
    }

    @Test
    void storesAScore() {
        EngagementScore calls = EngagementScore.named("calls")
                .group(ScoreGroup.named("response")
                        .halvingEvery(Duration.ofDays(60))
                        .points(15, CALL_ANSWERED));
        Lead lead = lead();
        Known known = Known.of(lead.party(), lead.journal().log(), day(4));
        Interaction call = Interaction.of("I-99", lead.party(), CALL_ANSWERED, day(8));
        // spotless:off
        StoredScore stored = StoredScore.of(calls, known);                 // once, from the log
        stored = stored.counting(call);                                    // with each new interaction
        StoredScore again = StoredScore.restore(calls, stored.asOf(), stored.sums());
        double points = again.value(day(9));
        // spotless:on

        assertThat(points).isBetween(14.0, 15.0);
    }

    @Test
    void classifiesByScoreWithoutFlapping() {
        Lead lead = lead();
        // spotless:off
        ScoreBands bands = ScoreBands.named("by-score").over(ENGAGEMENT)
                .from(COLD, 1).from(LUKEWARM, 10).from(WARM, 25)
                .margin(2);
        Assessment<TemperatureReading> reading = lead.assess(day(9), bands::classify);
        TemperatureClassifier ours =
                TemperatureClassifiers.inOrder("ours", TemperatureClassifiers.byDeclaredIntent(), bands);
        // spotless:on

        assertThat(reading.value().temperature()).isEmpty();
        assertThat(lead.assess(day(9), ours::classify).value().temperature()).isEmpty();
    }

    @Test
    void takesAClassifierOfYourOwn() {
        // spotless:off
        record Visits(String name) implements TemperatureClassifier {
            @Override
            public TemperatureReading classify(Known known) {
                return known.has(WEBSITE_VISITED)
                        ? TemperatureReading.of(COLD, Finding.met("visited the site").named(name))
                        : TemperatureReading.unclassified(Finding.unknown("no visit so far").named(name));
            }
        }
        // spotless:on

        assertThat(lead().assess(day(4), new Visits("visits")::classify).value().temperature())
                .isEmpty();
    }

    @Test
    void requiresATemperature() {
        ScoreBands bands =
                ScoreBands.named("by-score").over(ENGAGEMENT).from(COLD, 1).from(WARM, 25);
        // spotless:off
        QualificationRule engaged = TemperatureClassifiers.atLeast(bands, WARM);
        // spotless:on

        assertThat(engaged.name()).isEqualTo("by-score-at-least-warm");
    }

    @Test
    void translatesScales() {
        // spotless:off
        Temperature top = TemperatureScale.DUTCH_PROSPECTS.read("warm");
        Temperature middle = TemperatureScale.SALESFORCE_RATING.read("Warm");
        // spotless:on

        assertThat(top).isEqualTo(WARM);
        assertThat(middle).isEqualTo(LUKEWARM);
    }
}
