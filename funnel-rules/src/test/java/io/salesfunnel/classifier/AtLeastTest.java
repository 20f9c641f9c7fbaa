package io.salesfunnel.classifier;

import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.finding.Finding;
import io.salesfunnel.finding.Finding.Status;
import io.salesfunnel.known.EvidenceLog;
import io.salesfunnel.known.Known;
import io.salesfunnel.party.Organization;
import io.salesfunnel.qualification.QualificationRule;
import io.salesfunnel.temperature.Temperature;
import io.salesfunnel.temperature.TemperatureClassifier;
import io.salesfunnel.temperature.TemperatureReading;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AtLeastTest {

    private static final Known NOTHING =
            Known.of(Organization.builder().id("O-1").build(), EvidenceLog.empty(), Instant.EPOCH);

    private record Fixed(String name, TemperatureReading reading) implements TemperatureClassifier {

        @Override
        public TemperatureReading classify(Known known) {
            return reading;
        }
    }

    private static QualificationRule warm(TemperatureReading reading) {
        return TemperatureClassifiers.atLeast(new Fixed("told", reading), Temperature.WARM);
    }

    @Test
    void isMetByTheTemperatureAndWhatIsHotter() {
        assertThat(warm(TemperatureReading.of(Temperature.WARM)).answer(NOTHING))
                .isEqualTo(Status.MET);
        assertThat(warm(TemperatureReading.of(Temperature.HOT)).answer(NOTHING)).isEqualTo(Status.MET);
        assertThat(warm(TemperatureReading.of(Temperature.LUKEWARM)).answer(NOTHING))
                .isEqualTo(Status.NOT_MET);
    }

    @Test
    void isUnknownWhileNothingTells() {
        Finding why = Finding.unknown("nothing so far").named("told");

        Finding finding = warm(TemperatureReading.unclassified(why)).check(NOTHING);

        assertThat(finding.status()).isEqualTo(Status.UNKNOWN);
        assertThat(finding.parts()).containsExactly(why);
    }

    @Test
    void hasTheNameOfBoth() {
        QualificationRule rule = warm(TemperatureReading.of(Temperature.COLD));

        assertThat(rule.name()).isEqualTo("told-at-least-warm");
        assertThat(rule.check(NOTHING).reason()).isEqualTo("COLD");
    }
}
