package io.salesfunnel.testkit;

import io.salesfunnel.finding.Finding;
import io.salesfunnel.known.EvidenceLog;
import io.salesfunnel.temperature.Temperature;
import io.salesfunnel.temperature.TemperatureClassifier;
import io.salesfunnel.temperature.TemperatureReading;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The laws of a classifier. */
final class ClassifierLaws {

    private final TemperatureClassifierContract contract;
    private final TemperatureClassifier classifier;
    private final Examined<TemperatureReading> examined;
    private final Laws<TemperatureReading> laws;
    private final Map<Temperature, Sample> samples = new EnumMap<>(Temperature.class);

    ClassifierLaws(TemperatureClassifierContract contract) {
        this.contract = contract;
        this.classifier = Objects.requireNonNull(contract.classifier(), "classifier()");
        this.examined = new Examined<>(
                "Classifier",
                classifier::name,
                classifier::classify,
                TemperatureReading::temperature,
                ClassifierLaws::words,
                contract.party(),
                contract.timeLimit());
        contract.samples().forEach(this::add);
        this.laws = new Laws<>(examined, List.copyOf(samples.values()), contract.instants());
    }

    private void add(Temperature temperature, Function<Instant, EvidenceLog> evidence) {
        samples.put(temperature, new Sample("the sample of " + temperature, evidence));
    }

    Laws<TemperatureReading> common() {
        return laws;
    }

    void keepsAName() {
        laws.keepsAName(classifier::name, () -> contract.classifier().name());
    }

    void readsTheSamples() {
        Law law = examined.law(
                "it reads the temperature of each sample",
                "see what of the sample the classifier does not see, or correct samples()");
        law.require(!samples.isEmpty(), () -> "there is no sample");
        samples.forEach((temperature, sample) -> {
            TemperatureReading reading =
                    examined.ask(sample.at(contract.instants().get(0)));
            law.require(
                    reading.temperature().filter(temperature::equals).isPresent(),
                    () -> "asked about " + sample.name() + " it read " + words(reading));
        });
    }

    void knowsNothingOfNothing() {
        Optional<Temperature> expected = contract.whenNothingIsKnown();
        Law law = examined.law(
                "a party of which nothing is known is " + words(expected),
                "nothing known is not cold: read that it is unclassified; a classifier that does otherwise on purpose"
                        + " says so in whenNothingIsKnown()");
        TemperatureReading reading =
                examined.ask(Sample.NOTHING.at(contract.instants().get(0)));
        law.require(reading.temperature().equals(expected), () -> "it read " + words(reading));
    }

    void repeatsItself() {
        laws.repeatsItself(() -> {
            TemperatureClassifier another = contract.classifier();
            return about -> examined.ask(about, another::classify);
        });
    }

    void givesReasons() {
        Law law = examined.law(
                "every reading has reasons",
                "hand over what was seen, as in TemperatureReading.of(WARM, Finding.met(\"wrote by itself\")), and for"
                        + " an unclassified one what is missing");
        for (Case about : laws.casesWithOmissions()) {
            TemperatureReading reading = examined.ask(about);
            law.require(
                    reading.reasons().stream().anyMatch(ClassifierLaws::says),
                    () -> "asked about " + about + " it read " + words(reading));
            reading.reasons()
                    .forEach(reason -> law.require(
                            says(reason), () -> "asked about " + about + " it gave a reason without words"));
        }
    }

    private static boolean says(Finding reason) {
        return reason.hasReason() || !reason.name().isBlank();
    }

    void quotesNoPersonalData() {
        laws.quotesNoPersonalData(reading -> Stream.concat(
                Stream.of(String.valueOf(classifier.name()), String.valueOf(classifier)),
                reading.reasons().stream().flatMap(Findings::texts)));
    }

    private static String words(TemperatureReading reading) {
        return words(reading.temperature())
                + reading.reasons().stream()
                        .map(Findings::words)
                        .collect(Collectors.joining(", ", reading.reasons().isEmpty() ? "" : ": ", ""));
    }

    private static String words(Optional<Temperature> temperature) {
        return temperature.map(Temperature::name).orElse("unclassified");
    }
}
