package io.salesfunnel.prospecting;

import io.salesfunnel.evidence.Flow;
import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.finding.Finding.Status;
import io.salesfunnel.known.Known;
import io.salesfunnel.temperature.Temperature;
import io.salesfunnel.temperature.TemperatureReading;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** What decides the place of a record. */
record Place(
        String recordId,
        String classifier,
        TemperatureReading reading,
        Optional<Finding> verdict,
        String scoreName,
        OptionalDouble score,
        Optional<Instant> contact,
        Optional<Instant> due,
        List<String> questions) {

    Place {
        Objects.requireNonNull(reading, "reading");
        Objects.requireNonNull(due, "due");
    }

    static final Comparator<Place> ORDER = Comparator.comparingInt(Place::coldness)
            .thenComparing(Place::isUndetermined)
            .thenComparing(place -> place.score().orElse(0), Comparator.reverseOrder())
            .thenComparing(place -> place.contact().orElse(Instant.MIN))
            .thenComparing(Place::recordId);

    /** When seller and party last spoke with each other; a call that nobody answered does not count. */
    static Optional<Instant> lastContact(Known known) {
        return known.interactions().stream()
                .filter(interaction -> interaction.type().flow() == Flow.MUTUAL)
                .map(Interaction::occurredAt)
                .max(Comparator.naturalOrder());
    }

    boolean isDisqualified() {
        return verdict.filter(finding -> finding.status() == Status.NOT_MET).isPresent();
    }

    private boolean isUndetermined() {
        return verdict.filter(finding -> finding.status() == Status.UNKNOWN).isPresent();
    }

    private int coldness() {
        return Temperature.values().length
                - reading.temperature().map(found -> found.ordinal() + 1).orElse(0);
    }

    List<Finding> reasons() {
        List<Finding> reasons = new ArrayList<>();
        reasons.add(temperature());
        verdict.ifPresent(
                finding -> reasons.add(Approach.reason("qualification", finding.status(), finding.describe())));
        score.ifPresent(value -> reasons.add(Approach.reason(scoreName, Status.MET, shown(value))));
        reasons.add(contact.map(at -> Approach.reason("contact", Status.MET, "last spoken with at " + at))
                .orElseGet(() -> Approach.reason("contact", Status.NOT_MET, "not spoken with so far")));
        return reasons;
    }

    Place with(OptionalDouble other) {
        return new Place(recordId, classifier, reading, verdict, scoreName, other, contact, due, questions);
    }

    private static String shown(double value) {
        return Double.isInfinite(value)
                ? Double.toString(value)
                : new BigDecimal(value).setScale(2, RoundingMode.FLOOR).toPlainString();
    }

    private Finding temperature() {
        String by = " by " + classifier;
        return reading.temperature()
                .map(found -> Approach.reason("temperature", Status.MET, found + by + why(Status.MET)))
                .orElseGet(() -> Approach.reason(
                        "temperature", Status.UNKNOWN, "unclassified" + by + why(Status.NOT_MET, Status.UNKNOWN)));
    }

    /** Of the reasons those that speak for the reading; all of them if none does. */
    private String why(Status... telling) {
        List<Finding> reasons = reading.reasons().stream()
                .filter(reason -> List.of(telling).contains(reason.status()))
                .toList();
        List<Finding> told = reasons.isEmpty() ? reading.reasons() : reasons;
        return told.isEmpty() ? "" : told.stream().map(Finding::describe).collect(Collectors.joining(", ", ": ", ""));
    }
}
