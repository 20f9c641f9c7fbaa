package io.salesfunnel.prospecting;

import io.salesfunnel.finding.Code;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.finding.Finding.Status;
import io.salesfunnel.temperature.Temperature;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One place on a {@link ProspectList}: whom to approach, when, and why in this place.
 *
 * <p>Holds ids and codes, no names. {@link #toString()} prints rank, id and temperature only. Immutable and safe for
 * use by many threads.
 *
 * @param rank the place, counted from 1
 * @param recordId the record, by id
 * @param partyId the party, by id
 * @param stage the name of the stage that the record was in
 * @param temperature how ready the party is to buy, or empty if nothing tells
 * @param due when to approach it, to the second; what is below a second is cut off
 * @param validUntil until when the record has this temperature and verdict if nothing new happens, exclusive,
 *     or empty if time alone does not change them
 * @param reasons why in this place; each is kept as name, answer and text
 * @param questions what to ask, because the qualification is undetermined; empty if it is settled
 * @since 0.1
 */
public record Approach(
        int rank,
        String recordId,
        String partyId,
        String stage,
        Optional<Temperature> temperature,
        Instant due,
        Optional<Instant> validUntil,
        List<Finding> reasons,
        List<String> questions) {

    /**
     * Checks and keeps the parts.
     *
     * @param rank the place, counted from 1
     * @param recordId the record, by id
     * @param partyId the party, by id
     * @param stage the name of the stage
     * @param temperature the temperature, or empty
     * @param due when to approach it
     * @param validUntil until when this holds, exclusive, or empty
     * @param reasons why in this place, under names that are codes
     * @param questions what to ask, none of them blank
     * @throws IllegalArgumentException if an id or a name is no code, the rank is below 1, a question is blank, or the
     *     time is outside of the years 1 to 9999
     */
    public Approach {
        String owner = "Approach '" + Code.require("Approach", "record id", recordId) + "'";
        Code.require(owner, "party id", partyId);
        Code.require(owner, "stage", stage);
        if (rank < 1) {
            throw new IllegalArgumentException(owner + " cannot have the rank " + rank + "; ranks count from 1");
        }
        Objects.requireNonNull(temperature, "temperature");
        due = Era.require(owner, due).truncatedTo(ChronoUnit.SECONDS);
        Objects.requireNonNull(validUntil, "validUntil");
        reasons = reasons.stream().map(Approach::told).toList();
        reasons.forEach(reason -> Code.require(owner, "name of a reason", reason.name()));
        questions = List.copyOf(questions);
        if (questions.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException(owner + " cannot have a blank question; a question has words");
        }
    }

    /**
     * Whether it can wait.
     *
     * @return the urgency, by the temperature
     */
    public Urgency urgency() {
        return Urgency.of(temperature);
    }

    /**
     * Whether the party requires more research before it is known to fit.
     *
     * @return true if there are questions
     */
    public boolean isUndetermined() {
        return !questions.isEmpty();
    }

    /**
     * The place and its reasons in one sentence.
     *
     * @return the text
     */
    public String explain() {
        return rank + ". " + recordId
                + reasons.stream().map(Finding::describe).collect(Collectors.joining(", ", ": ", ""));
    }

    /** A finding of three texts, so that a list can be written down and read back. */
    private static Finding told(Finding finding) {
        return finding.parameters().isEmpty() && finding.parts().isEmpty()
                ? finding
                : reason(finding.name(), finding.status(), text(finding));
    }

    private static String text(Finding finding) {
        String parts = finding.parts().stream().map(Finding::describe).collect(Collectors.joining(", "));
        String reason = finding.reason();
        return reason.isEmpty() || parts.isEmpty() ? reason + parts : reason + "; " + parts;
    }

    static Finding reason(String name, Status status, String text) {
        return switch (status) {
            case MET -> Finding.met(text).named(name);
            case NOT_MET -> Finding.notMet(text).named(name);
            case UNKNOWN -> Finding.unknown(text).named(name);
        };
    }

    @Override
    public String toString() {
        return "Approach{" + rank + " " + recordId
                + temperature.map(found -> " " + found).orElse("") + "}";
    }
}
