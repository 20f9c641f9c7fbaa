package io.salesfunnel.webanalytics;

import io.salesfunnel.finding.Code;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * An event as web analytics has it: a name, whose it is, when, and parameters as text. Anything can be in it; what is
 * wrong is found when it is read. {@link #toString()} prints no parameters, which may hold addresses of pages with
 * personal data.
 *
 * <p>These parameters are read: {@code transaction_id} of a purchase, {@code event_id} of every other event and of a
 * purchase without a transaction, {@code value} with {@code currency}, and {@code campaign}. An id that is blank is none.
 * Who the party is has to be resolved before.
 *
 * <pre>{@code
 * AnalyticsEvent.of(7, "purchase", "p-1", at).with("transaction_id", "T-1").with("value", "30.03").with("currency", "EUR");
 * }</pre>
 *
 * <p>Immutable and safe for use by many threads.
 *
 * @param number its number or line, by which it is reported
 * @param name its name, such as {@code add_to_cart}
 * @param partyId whose it is, an id
 * @param occurredAt when it happened
 * @param sequence its place among what happened at the same instant, as its source counts; 0 unless given. The place
 *     in a list is none: the same event delivered in another list would be another one
 * @param parameters the parameters
 * @since 0.1
 */
public record AnalyticsEvent(
        int number, String name, String partyId, Instant occurredAt, long sequence, Map<String, String> parameters) {

    /**
     * Keeps the parts.
     *
     * @param number its number or line
     * @param name its name
     * @param partyId whose it is
     * @param occurredAt when it happened
     * @param sequence its place among what happened at the same instant
     * @param parameters the parameters
     */
    public AnalyticsEvent {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(partyId, "partyId");
        Objects.requireNonNull(occurredAt, "occurredAt");
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(Objects.requireNonNull(parameters, "parameters")));
        parameters.forEach((parameter, value) -> {
            Objects.requireNonNull(parameter, "parameter");
            Objects.requireNonNull(value, "value");
        });
    }

    /**
     * An event without parameters.
     *
     * @param number its number or line
     * @param name its name
     * @param partyId whose it is
     * @param occurredAt when it happened
     * @return the event
     */
    public static AnalyticsEvent of(int number, String name, String partyId, Instant occurredAt) {
        return new AnalyticsEvent(number, name, partyId, occurredAt, 0, Map.of());
    }

    /**
     * The same with a place among what happened at the same instant.
     *
     * @param place the place, as the source of the event counts
     * @return the event
     */
    public AnalyticsEvent inSequence(long place) {
        return new AnalyticsEvent(number, name, partyId, occurredAt, place, parameters);
    }

    /**
     * The same with one more parameter.
     *
     * @param parameter the name of the parameter
     * @param value the value
     * @return the event
     */
    public AnalyticsEvent with(String parameter, String value) {
        Map<String, String> more = new LinkedHashMap<>(parameters);
        more.put(parameter, value);
        return new AnalyticsEvent(number, name, partyId, occurredAt, sequence, more);
    }

    Optional<String> parameter(String key) {
        return Optional.ofNullable(parameters.get(key));
    }

    @Override
    public String toString() {
        return "AnalyticsEvent{" + number + " " + Code.shown(name) + " of " + Code.shown(partyId) + " at " + occurredAt
                + "}";
    }
}
