package io.salesfunnel.preset;

import io.salesfunnel.finding.Finding;
import io.salesfunnel.known.Known;
import io.salesfunnel.temperature.TemperatureClassifier;
import io.salesfunnel.temperature.TemperatureReading;

/** The classifier of a view that speaks of no temperatures: it never tells one. */
record NoTemperature() implements TemperatureClassifier {

    private static final TemperatureReading NONE = TemperatureReading.unclassified(
            Finding.notMet("this view knows none").named("temperature"));

    @Override
    public String name() {
        return "no-temperature";
    }

    @Override
    public TemperatureReading classify(Known known) {
        return NONE;
    }
}
