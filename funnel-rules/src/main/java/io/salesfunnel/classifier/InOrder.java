package io.salesfunnel.classifier;

import io.salesfunnel.finding.Code;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.known.Known;
import io.salesfunnel.temperature.Temperature;
import io.salesfunnel.temperature.TemperatureClassifier;
import io.salesfunnel.temperature.TemperatureReading;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

record InOrder(String name, List<TemperatureClassifier> classifiers) implements TemperatureClassifier {

    InOrder {
        String owner = "TemperatureClassifier '" + Code.require("TemperatureClassifier", "name", name) + "'";
        Set<String> names = new LinkedHashSet<>();
        for (TemperatureClassifier classifier : classifiers) {
            if (!names.add(Code.require("TemperatureClassifier", "name", classifier.name()))) {
                throw new IllegalArgumentException(owner + " cannot ask two of the name '" + classifier.name()
                        + "': their reasons could not be told apart; inOrder(name, classifier) gives one another name");
            }
        }
        classifiers = List.copyOf(classifiers);
    }

    @Override
    public TemperatureReading classify(Known known) {
        List<Finding> reasons = new ArrayList<>();
        Optional<Temperature> told = Optional.empty();
        for (TemperatureClassifier classifier : classifiers) {
            TemperatureReading reading = TemperatureClassifiers.ask(classifier, known);
            told = reading.temperature();
            reasons.add(reason(classifier, reading));
            if (told.isPresent()) {
                break;
            }
        }
        return new TemperatureReading(told, reasons);
    }

    private static Finding reason(TemperatureClassifier classifier, TemperatureReading reading) {
        return reading.temperature()
                .map(temperature -> Finding.met("{temperature}").with("temperature", temperature.name()))
                .orElseGet(() -> Finding.unknown("tells nothing"))
                .with(reading.reasons())
                .named(classifier.name());
    }
}
