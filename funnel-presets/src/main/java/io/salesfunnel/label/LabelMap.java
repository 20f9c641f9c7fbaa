package io.salesfunnel.label;

import io.salesfunnel.finding.Code;
import io.salesfunnel.funnel.Stage;
import io.salesfunnel.stage.StageKind;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The labels that another system has for its stages, each with the {@link StageKind} that it means, to read what comes
 * from the system and to write what goes to it.
 *
 * <p>Labels are read exactly as they are written. Where a system stores codes beside the names it displays, declare the
 * codes first: names are translated and changed by users, and of several labels of one kind the first is written. What
 * is written reads as the kind it was written for; where the system has no label of a kind, none is written and {@link
 * #whyNot} says so.
 *
 * <pre>{@code
 * LabelMap board = LabelMap.named("board")
 *         .label(StageKind.PURSUIT, "30", "Offer is out")
 *         .label(StageKind.CUSTOMER, "40", "Sold")
 *         .noStage("99", "archived, whatever it was")
 *         .lacking(StageKind.LOST, "lost deals are archived");
 * board.read("Sold");                // CUSTOMER
 * board.write(StageKind.PURSUIT);    // 30
 * board.write(StageKind.LOST);       // empty
 * }</pre>
 *
 * <p>Immutable and safe for use by many threads; cannot be extended by users.
 *
 * @see LabelMaps the labels of some systems
 * @since 0.1
 */
public final class LabelMap {

    private final String id;
    private final LabelSource source;
    private final Labels labels;
    private final Map<StageKind, String> lacking;
    private final Map<Stage<?>, String> stages;

    private LabelMap(
            String id,
            LabelSource source,
            Labels labels,
            Map<StageKind, String> lacking,
            Map<Stage<?>, String> stages) {
        this.id = id;
        this.source = source;
        this.labels = labels;
        this.lacking = lacking;
        this.stages = stages;
    }

    /**
     * A map without labels.
     *
     * @param id the id, a code
     * @return the map
     * @throws IllegalArgumentException if the id is no code
     */
    public static LabelMap named(String id) {
        return new LabelMap(Code.require("LabelMap", "id", id), LabelSource.TOLD, Labels.NONE, Map.of(), Map.of());
    }

    /**
     * The same map; the labels that follow were read there.
     *
     * @param where the place
     * @return the map
     */
    public LabelMap from(LabelSource where) {
        return new LabelMap(id, Objects.requireNonNull(where, "where"), labels, lacking, stages);
    }

    /**
     * The same map with more labels of one kind; of all of that kind the first is written. The kind is then no longer
     * lacking.
     *
     * @param kind what they mean
     * @param first a label or code, not blank
     * @param more further labels
     * @return the map
     * @throws IllegalArgumentException if a label is blank or has a meaning already
     */
    public LabelMap label(StageKind kind, String first, String... more) {
        Meaning meaning = new Meaning(Optional.of(Objects.requireNonNull(kind, "kind")), "", source);
        LabelMap map = with(first, meaning);
        for (String label : Objects.requireNonNull(more, "more")) {
            map = map.with(label, meaning);
        }
        return map;
    }

    /**
     * The same map with one more label that is known and tells no stage, such as a record that was deleted.
     *
     * @param label the label or code, not blank
     * @param meaning what it means instead, in words
     * @return the map
     * @throws IllegalArgumentException if the label or its meaning is blank, or the label has a meaning already
     */
    public LabelMap noStage(String label, String meaning) {
        requireWords("meaning", meaning);
        return with(label, new Meaning(Optional.empty(), meaning, source));
    }

    /**
     * The same map that says why the system has no label of a kind.
     *
     * @param kind the kind
     * @param reason why not, in words
     * @return the map
     * @throws IllegalArgumentException if the reason is blank, or there is a label of that kind
     */
    public LabelMap lacking(StageKind kind, String reason) {
        requireWords("reason", reason);
        write(kind).ifPresent(label -> {
            throw new IllegalArgumentException(cannot("lack " + kind) + "its label '" + label
                    + "' means that; say so only of kinds without a label");
        });
        Map<StageKind, String> more = new LinkedHashMap<>(lacking);
        more.put(kind, reason);
        return new LabelMap(id, source, labels, Collections.unmodifiableMap(more), stages);
    }

    /**
     * The same map that writes one stage of a funnel by one of its labels, and not by the first of the kind.
     *
     * @param stage the stage
     * @param label a label of the map, of the kind of the stage
     * @return the map
     * @throws IllegalArgumentException if the map has no such label, or it means another kind
     */
    public LabelMap stage(Stage<?> stage, String label) {
        Objects.requireNonNull(stage, "stage");
        Optional<StageKind> meant = read(label);
        if (!meant.equals(Optional.of(stage.kind()))) {
            throw new IllegalArgumentException(
                    cannot("write the stage '" + stage + "' by this label of " + label.length() + " characters")
                            + meant.map(kind -> "it means " + kind).orElse("it is no label of a stage")
                            + " and the stage is of kind " + stage.kind() + "; take a label of that kind");
        }
        Map<Stage<?>, String> more = new LinkedHashMap<>(stages);
        more.put(stage, label);
        return new LabelMap(id, source, labels, lacking, Collections.unmodifiableMap(more));
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
     * The labels that tell a stage, with the kinds they mean.
     *
     * @return an unmodifiable map in the order in which they were declared
     */
    public Map<String, StageKind> labels() {
        return labels.kinds();
    }

    /**
     * The labels that are known and tell no stage, with what they mean instead.
     *
     * @return an unmodifiable map in the order in which they were declared
     */
    public Map<String, String> withoutStage() {
        return labels.withoutStage();
    }

    /**
     * Where a label was read.
     *
     * @param label the label
     * @return the source, or empty if the map has no such label
     */
    public Optional<LabelSource> source(String label) {
        return labels.find(label).map(Meaning::source);
    }

    /**
     * What a label means.
     *
     * @param label the label, exactly as it is written
     * @return the kind, or empty if the label is not known or tells no stage
     */
    public Optional<StageKind> read(String label) {
        return labels.find(label).flatMap(Meaning::kind);
    }

    /**
     * What each line of a list means. Goes on after a problem.
     *
     * @param lines the labels, one a line
     * @return the kinds and the problems
     */
    public LabelReading read(List<String> lines) {
        return new LabelReader(id, labels).read(lines, false);
    }

    /**
     * What each line of a list means, up to the first problem.
     *
     * @param lines the labels, one a line
     * @return the kinds, the problem if there is one, and how many lines come after it
     */
    public LabelReading readUntilProblem(List<String> lines) {
        return new LabelReader(id, labels).read(lines, true);
    }

    /**
     * How a kind is written.
     *
     * @param kind the kind
     * @return the first label that means it, or empty if none does
     * @see #whyNot(StageKind)
     */
    public Optional<String> write(StageKind kind) {
        return labels.first(kind);
    }

    /**
     * How a stage of a funnel is written: by the label it was given, else by the label that is its name, else as its
     * kind. What is written reads as the kind of the stage.
     *
     * @param stage the stage
     * @return the label, or empty if none means that
     */
    public Optional<String> write(Stage<?> stage) {
        Objects.requireNonNull(stage, "stage");
        String given = stages.getOrDefault(stage, stage.name());
        return read(given).equals(Optional.of(stage.kind())) ? Optional.of(given) : write(stage.kind());
    }

    /**
     * Why a kind cannot be written.
     *
     * @param kind the kind
     * @return the reason in words, or empty if it can be written
     */
    public Optional<String> whyNot(StageKind kind) {
        if (write(kind).isPresent()) {
            return Optional.empty();
        }
        String kinds =
                labels().values().stream().distinct().map(StageKind::name).collect(Collectors.joining(", "));
        return Optional.of("'" + id + "' has no label for " + kind + ": "
                + lacking.getOrDefault(kind, kinds.isEmpty() ? "it has no labels" : "it has some for " + kinds));
    }

    private LabelMap with(String label, Meaning meaning) {
        if (Objects.requireNonNull(label, "label").isBlank()) {
            throw new IllegalArgumentException(
                    cannot("take a blank label") + "nothing could be read by it; give it the label of the system");
        }
        if (labels.find(label).isPresent()) {
            throw new IllegalArgumentException(cannot("take the label '" + label + "'") + "it means "
                    + read(label).map(StageKind::name).orElse("no stage") + " already; give each label one meaning");
        }
        return new LabelMap(id, source, labels.with(label, meaning), lacking, stages);
    }

    private void requireWords(String what, String words) {
        if (Objects.requireNonNull(words, what).isBlank()) {
            throw new IllegalArgumentException(
                    cannot("take a blank " + what) + "nobody could understand it; say it in words");
        }
    }

    private String cannot(String what) {
        return "LabelMap '" + id + "' cannot " + what + ": ";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LabelMap that
                && id.equals(that.id)
                && labels.equals(that.labels)
                && lacking.equals(that.lacking)
                && stages.equals(that.stages);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, labels, lacking, stages);
    }

    @Override
    public String toString() {
        return "LabelMap{" + id + " " + labels.known() + "}";
    }
}
