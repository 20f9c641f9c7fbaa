package io.salesfunnel.preset;

import io.salesfunnel.classifier.TemperatureClassifiers;
import io.salesfunnel.funnel.Funnel;
import io.salesfunnel.temperature.TemperatureClassifier;
import io.salesfunnel.term.Terms;
import io.salesfunnel.treatment.TreatmentPlans;
import java.time.Duration;

/** Presets of systems that say nothing of what is to be done, nor of how a temperature comes about. */
final class SystemPreset {

    private static final TemperatureClassifier TEMPERATURE = TemperatureClassifiers.standard(Duration.ofDays(30));

    private SystemPreset() {}

    static Preset of(Funnel funnel, Terms terms, String summary, String source) {
        return new Preset(funnel, TreatmentPlans.byKind(), TEMPERATURE, terms, summary, source);
    }
}
