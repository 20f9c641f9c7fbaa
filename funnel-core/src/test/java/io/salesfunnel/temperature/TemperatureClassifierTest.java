package io.salesfunnel.temperature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.salesfunnel.evidence.Fact;
import io.salesfunnel.evidence.FactKey;
import io.salesfunnel.evidence.HumanDecision;
import io.salesfunnel.evidence.StandardDecision;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.funnel.AssessmentFailedException;
import io.salesfunnel.funnel.FunnelRecord;
import io.salesfunnel.known.Assessment;
import io.salesfunnel.known.Known;
import io.salesfunnel.party.Person;
import io.salesfunnel.sales.Engagement;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TemperatureClassifierTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Instant EVENING = NOON.plusSeconds(21_600);
    private static final FactKey<Temperature> FELT = new FactKey<>("felt", Temperature.class);

    private static final class FeltByTheSeller implements TemperatureClassifier {

        @Override
        public String name() {
            return "felt";
        }

        @Override
        public TemperatureReading classify(Known known) {
            return known.value(FELT)
                    .map(felt -> TemperatureReading.of(felt, Finding.met("the seller says so")))
                    .orElseGet(() -> TemperatureReading.unclassified(Finding.unknown()));
        }
    }

    private static FunnelRecord prospect() {
        Fact<Temperature> felt = Fact.<Temperature>builder()
                .key(FELT)
                .value(Temperature.WARM)
                .source("call")
                .asOf(NOON)
                .validUntil(EVENING)
                .build();
        HumanDecision fits = HumanDecision.builder()
                .actor("rep-1")
                .type(StandardDecision.FIT_ASSERTED)
                .reason("wide street")
                .decidedAt(NOON)
                .addFacts(felt)
                .build();
        Person jane = Person.builder().id("p-1").build();
        return Engagement.standard()
                .funnel()
                .enter(Engagement.PROSPECT, "P-1", jane, fits)
                .orElseThrow();
    }

    @Test
    void readsARecordAndSaysUntilWhenTheReadingHolds() {
        FunnelRecord record = prospect();

        Assessment<TemperatureReading> warm = record.assess(NOON, new FeltByTheSeller()::classify);

        assertThat(warm.value()).isEqualTo(TemperatureReading.of(Temperature.WARM, Finding.met("the seller says so")));
        assertThat(warm.asOf()).isEqualTo(NOON);
        assertThat(warm.validUntil()).contains(EVENING);
    }

    @Test
    void isNotColdWhenTheReadingHasRunOut() {
        assertThat(prospect().assess(EVENING, new FeltByTheSeller()::classify))
                .isEqualTo(new Assessment<>(
                        TemperatureReading.unclassified(Finding.unknown()), EVENING, Optional.empty()));
    }

    @Test
    void failsTheAssessmentWithoutQuotingWhatItThrows() {
        IllegalStateException cause = new IllegalStateException("Jane Marker");

        assertThatExceptionOfType(AssessmentFailedException.class)
                .isThrownBy(() -> prospect().assess(NOON, known -> {
                    throw cause;
                }))
                .withMessage("Prospect 'P-1' cannot be assessed: the question threw what is the cause, or returned"
                        + " null; one that lacks what it needs answers that it is unknown")
                .withCause(cause);
    }

    @Test
    @SuppressWarnings("NullAway")
    void failsTheAssessmentWhenItReturnsNull() {
        assertThatExceptionOfType(AssessmentFailedException.class)
                .isThrownBy(() -> prospect().assess(NOON, known -> null))
                .withMessage("Prospect 'P-1' cannot be assessed: the question threw what is the cause, or returned"
                        + " null; one that lacks what it needs answers that it is unknown");
    }

    @Test
    void letsErrorsOfTheVirtualMachinePass() {
        StackOverflowError error = new StackOverflowError();

        assertThatExceptionOfType(StackOverflowError.class)
                .isThrownBy(() -> prospect().assess(NOON, known -> {
                    throw error;
                }))
                .isSameAs(error);
    }
}
