package io.salesfunnel.classifier;

import static io.salesfunnel.absence.Diary.assess;
import static io.salesfunnel.absence.Diary.at;
import static io.salesfunnel.absence.Diary.did;
import static io.salesfunnel.evidence.StandardInteraction.CALL_ANSWERED;
import static io.salesfunnel.evidence.StandardInteraction.CHAT_STARTED;
import static io.salesfunnel.evidence.StandardInteraction.EMAIL_OPENED;
import static io.salesfunnel.evidence.StandardInteraction.NOT_INTERESTED;
import static io.salesfunnel.evidence.StandardInteraction.WEBSITE_VISITED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.known.Assessment;
import io.salesfunnel.temperature.Temperature;
import io.salesfunnel.temperature.TemperatureClassifier;
import io.salesfunnel.temperature.TemperatureReading;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecencyAndFrequencyTest {

    private static final TemperatureClassifier OFTEN = TemperatureClassifiers.byRecencyAndFrequency(
            Frequency.atLeast(2, Duration.ofHours(10)), Frequency.atLeast(1, Duration.ofHours(30)));

    private static final Evidence[] TWICE = {did(CALL_ANSWERED, 1), did(CHAT_STARTED, 4)};

    private static Assessment<TemperatureReading> reading(int hour, Evidence... evidence) {
        return assess(OFTEN::classify, hour, evidence);
    }

    private static List<String> reasons(int hour, Evidence... evidence) {
        return reading(hour, evidence).value().reasons().stream()
                .map(Finding::describe)
                .toList();
    }

    @Test
    void coolsDownStepByStepExactlyWhenItSays() {
        assertThat(reading(10, TWICE).value().temperature()).contains(Temperature.WARM);
        assertThat(reading(10, TWICE).validUntil()).contains(at(11));
        assertThat(reading(11, TWICE).value().temperature()).contains(Temperature.LUKEWARM);
        assertThat(reading(33, TWICE).value().temperature()).contains(Temperature.LUKEWARM);
        assertThat(reading(33, TWICE).validUntil()).contains(at(34));
        assertThat(reading(34, TWICE).value().temperature()).contains(Temperature.COLD);
        assertThat(reading(34, TWICE).validUntil()).isEmpty();
        assertThat(OFTEN.name()).isEqualTo("recency-and-frequency");
    }

    @Test
    void saysWhy() {
        assertThat(reasons(10, TWICE))
                .containsExactly("often-enough-for-warm (met: at least 2 within PT10H, until 2026-03-01T23:00:00Z)");
        assertThat(reasons(34, TWICE))
                .containsExactly(
                        "often-enough-for-warm (not met: at least 2 within PT10H only until 2026-03-01T23:00:00Z)",
                        "often-enough-for-lukewarm (not met: at least 1 within PT30H only until 2026-03-02T22:00:00Z)",
                        "engaged (met: CHAT_STARTED of 2026-03-01T16:00:00Z was the last time)");
        assertThat(reasons(5, TWICE[0]))
                .containsExactly(
                        "often-enough-for-warm (not met: 1 in all, needs 2)",
                        "often-enough-for-lukewarm (met: at least 1 within PT30H, until 2026-03-02T19:00:00Z)");
    }

    @Test
    void isUnclassifiedWhenThePartyNeverTookPart() {
        assertThat(reading(5, did(EMAIL_OPENED, 1), did(WEBSITE_VISITED, 2)).value())
                .isEqualTo(TemperatureReading.unclassified(
                        Finding.unknown("nothing shown so far").named("engaged")));
    }

    @Test
    void forgetsWhatWasBeforeARefusal() {
        assertThat(reading(10, TWICE[0], TWICE[1], did(NOT_INTERESTED, 5))
                        .value()
                        .temperature())
                .isEmpty();
        assertThat(reading(10, TWICE[0], TWICE[1], did(NOT_INTERESTED, 2))
                        .value()
                        .temperature())
                .contains(Temperature.LUKEWARM);
    }

    @Test
    void refusesALukewarmThatIsWarmAlready() {
        Frequency warm = Frequency.atLeast(2, Duration.ofHours(10));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> TemperatureClassifiers.byRecencyAndFrequency(warm, warm))
                .withMessage(
                        "TemperatureClassifier 'recency-and-frequency' cannot tell LUKEWARM by Frequency[atLeast=2,"
                                + " within=PT10H]: whatever is that often is WARM by Frequency[atLeast=2, within=PT10H]; take"
                                + " fewer times or a longer time");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        TemperatureClassifiers.byRecencyAndFrequency(warm, Frequency.atLeast(3, Duration.ofHours(9))));
        assertThat(TemperatureClassifiers.byRecencyAndFrequency(warm, Frequency.atLeast(2, Duration.ofHours(11))))
                .isNotEqualTo(OFTEN);
        assertThat(TemperatureClassifiers.byRecencyAndFrequency(warm, Frequency.atLeast(1, Duration.ofHours(10))))
                .isNotEqualTo(OFTEN);
    }

    @Test
    void refusesAFrequencyThatMakesNoSense() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Frequency.atLeast(0, Duration.ofHours(1)))
                .withMessage("Frequency cannot be at least 0 times; once or more is possible");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Frequency.atLeast(1, Duration.ZERO))
                .withMessage(
                        "Frequency cannot count with PT0S; a time of more than nothing and of at most 36525 days is"
                                + " possible");
        assertThat(Frequency.atLeast(1, Duration.ofDays(36_525)).within()).isEqualTo(Duration.ofDays(36_525));
    }

    @Test
    @SuppressWarnings("NullAway")
    void needsBothFrequencies() {
        Frequency once = Frequency.atLeast(1, Duration.ofHours(1));

        assertThatNullPointerException()
                .isThrownBy(() -> TemperatureClassifiers.byRecencyAndFrequency(null, once))
                .withMessage("warm");
        assertThatNullPointerException()
                .isThrownBy(() -> TemperatureClassifiers.byRecencyAndFrequency(once, null))
                .withMessage("lukewarm");
        assertThatNullPointerException()
                .isThrownBy(() -> new Frequency(1, null))
                .withMessage("within");
    }
}
