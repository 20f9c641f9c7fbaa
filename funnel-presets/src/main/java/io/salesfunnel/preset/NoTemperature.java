package io.salesfunnel.preset;

import io.salesfunnel.finding.Finding;
import io.salesfunnel.known.Known;
import io.salesfunnel.temperature.TemperatureClassifier;
import io.salesfunnel.temperature.TemperatureReading;

/** The classifier of a view that speaks of no temperatures: it never tells one. */
enum NoTemperature implements TemperatureClassifier {
    NONE;

    private static final TemperatureReading READING = TemperatureReading.unclassified(
            Finding.notMet("this view knows none").named("temperature"));

    @Override
    public TemperatureReading classify(Known known) {
        return READING;
    }
}
