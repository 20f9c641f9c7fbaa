package io.salesfunnel.temperature;

import static io.salesfunnel.temperature.Temperature.COLD;
import static io.salesfunnel.temperature.Temperature.HOT;
import static io.salesfunnel.temperature.Temperature.LUKEWARM;
import static io.salesfunnel.temperature.Temperature.WARM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.salesfunnel.finding.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TemperatureReadingTest {

    private static final Finding FIRST = Finding.met("seen");
    private static final Finding SECOND = Finding.unknown("not said");

    @Test
    void tellsATemperatureWithItsReasonsInOrder() {
        TemperatureReading reading = TemperatureReading.of(WARM, FIRST, SECOND);

        assertThat(reading.temperature()).contains(WARM);
        assertThat(reading.reasons()).containsExactly(FIRST, SECOND);
    }

    @Test
    void tellsNoTemperatureWhenNothingTells() {
        assertThat(TemperatureReading.unclassified(SECOND))
                .isEqualTo(new TemperatureReading(Optional.empty(), List.of(SECOND)))
                .isNotEqualTo(TemperatureReading.of(COLD, SECOND));
    }

    @Test
    void goesFromColdToHot() {
        assertThat(Temperature.values()).containsExactly(COLD, LUKEWARM, WARM, HOT);
    }

    @Test
    void keepsItsReasonsOutOfReach() {
        List<Finding> reasons = new ArrayList<>(List.of(FIRST));
        TemperatureReading reading = new TemperatureReading(Optional.of(HOT), reasons);

        reasons.clear();

        assertThat(reading.reasons()).containsExactly(FIRST);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> reading.reasons().clear());
    }

    @Test
    @SuppressWarnings("NullAway")
    void needsBothParts() {
        assertThatNullPointerException()
                .isThrownBy(() -> new TemperatureReading(null, List.of()))
                .withMessage("temperature");
        assertThatNullPointerException().isThrownBy(() -> new TemperatureReading(Optional.empty(), null));
    }
}
