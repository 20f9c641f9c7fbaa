package io.salesfunnel.classifier;

import io.salesfunnel.finding.Code;
import io.salesfunnel.temperature.Temperature;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The words that somebody else has for the temperature, each with the {@link Temperature} that it means.
 *
 * <p>Words do not tell their place: "warm" is the top of one scale and the middle of another, and the translation of
 * one system calls "Warm" what is above "Hot". So every word is mapped explicitly, and words of two scales are compared
 * by what they are mapped to, never as words.
 *
 * <pre>{@code
 * TemperatureScale board = TemperatureScale.named("board")
 *         .step("fresh", COLD)
 *         .step("keen", WARM);
 * board.read("keen");                   // WARM
 * board.label(LUKEWARM);                // empty: the board has no such step
 * }</pre>
 *
 * <p>The steps go from the coldest to the hottest. Labels are read exactly as they are written. Immutable and safe for
 * use by many threads; cannot be extended by users.
 *
 * @since 0.1
 */
public final class TemperatureScale {

    /**
     * The picklist Rating of leads and accounts in Salesforce, as it comes: Cold, Warm, Hot. Its Warm is the middle,
     * so LUKEWARM; its Hot is the top of three and no declaration, so WARM. It has no step for HOT.
     */
    public static final TemperatureScale SALESFORCE_RATING = named("salesforce-rating")
            .step("Cold", Temperature.COLD)
            .step("Warm", Temperature.LUKEWARM)
            .step("Hot", Temperature.WARM);

    /**
     * The three classes of prospects in Dutch: koud, lauw, warm. Its warm is the top: the party responded by itself.
     */
    public static final TemperatureScale DUTCH_PROSPECTS = named("dutch-prospects")
            .step("koud", Temperature.COLD)
            .step("lauw", Temperature.LUKEWARM)
            .step("warm", Temperature.WARM);

    private final String id;
    private final Map<String, Temperature> steps;

    private TemperatureScale(String id, Map<String, Temperature> steps) {
        this.id = id;
        this.steps = steps;
    }

    /**
     * A scale without steps.
     *
     * @param id the id, a code
     * @return the scale
     * @throws IllegalArgumentException if the id is no code
     */
    public static TemperatureScale named(String id) {
        return new TemperatureScale(Code.require("TemperatureScale", "id", id), Map.of());
    }

    /**
     * The same scale with one more step.
     *
     * @param label what they call it, not blank
     * @param temperature what it means
     * @return the scale
     * @throws IllegalArgumentException if the label is blank, or taken, or the step is not hotter than the one before
     */
    public TemperatureScale step(String label, Temperature temperature) {
        Objects.requireNonNull(temperature, "temperature");
        String cannot = "TemperatureScale '" + id + "' cannot take the step '" + label + "': ";
        if (label.isBlank()) {
            throw new IllegalArgumentException(cannot + "it is blank; give it the word that they use");
        }
        if (steps.containsKey(label)) {
            throw new IllegalArgumentException(cannot + "it means " + steps.get(label) + " already");
        }
        if (steps.values().stream().anyMatch(before -> before.compareTo(temperature) >= 0)) {
            throw new IllegalArgumentException(cannot + temperature
                    + " is not hotter than the step before; steps go from the coldest to the hottest");
        }
        Map<String, Temperature> more = new LinkedHashMap<>(steps);
        more.put(label, temperature);
        return new TemperatureScale(id, Collections.unmodifiableMap(more));
    }

    /**
     * The id.
     *
     * @return the id, a code
     */
    public String id() {
        return id;
    }

    /**
     * The steps with what they mean.
     *
     * @return an unmodifiable map, from the coldest to the hottest
     */
    public Map<String, Temperature> steps() {
        return steps;
    }

    /**
     * What a label means, if it is one of the scale.
     *
     * @param label the label, exactly as it is written
     * @return the temperature, or empty if the scale has no such label
     */
    public Optional<Temperature> find(String label) {
        return Optional.ofNullable(steps.get(label));
    }

    /**
     * What a label means.
     *
     * @param label the label, exactly as it is written
     * @return the temperature
     * @throws IllegalArgumentException if the scale has no such label; the message lists those it has
     */
    public Temperature read(String label) {
        return find(label)
                .orElseThrow(() -> new IllegalArgumentException("TemperatureScale '" + id + "' cannot read '"
                        + Code.shown(label) + "': it has no such step; it has "
                        + (steps.isEmpty() ? "none" : String.join(", ", steps.keySet()))));
    }

    /**
     * What they call a temperature.
     *
     * @param temperature the temperature
     * @return the label, or empty if the scale has no such step
     */
    public Optional<String> label(Temperature temperature) {
        return steps.entrySet().stream()
                .filter(step -> step.getValue() == temperature)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /**
     * What another scale calls what a label of this one means.
     *
     * @param label the label, exactly as it is written
     * @param other the other scale
     * @return its label, or empty if it has no such step
     * @throws IllegalArgumentException if this scale has no such label
     */
    public Optional<String> translate(String label, TemperatureScale other) {
        return other.label(read(label));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TemperatureScale that && id.equals(that.id) && steps.equals(that.steps);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, steps);
    }

    @Override
    public String toString() {
        return "TemperatureScale{" + id + " " + List.copyOf(steps.keySet()) + "}";
    }
}
