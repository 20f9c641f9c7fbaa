package io.salesfunnel.label;

import io.salesfunnel.stage.StageKind;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The labels of a map and what they mean, in the order in which they were declared; as immutable as the map. */
record Labels(Map<String, Meaning> meanings) {

    static final Labels NONE = new Labels(Map.of());

    Optional<Meaning> find(String label) {
        return Optional.ofNullable(meanings.get(Objects.requireNonNull(label, "label")));
    }

    /** The first label of a kind, which is the one that is written. */
    Optional<String> first(StageKind kind) {
        Optional<StageKind> wanted = Optional.of(Objects.requireNonNull(kind, "kind"));
        return meanings.entrySet().stream()
                .filter(label -> label.getValue().kind().equals(wanted))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    Map<String, StageKind> kinds() {
        Map<String, StageKind> kinds = new LinkedHashMap<>();
        meanings.forEach((label, meaning) -> meaning.kind().ifPresent(kind -> kinds.put(label, kind)));
        return Collections.unmodifiableMap(kinds);
    }

    Map<String, String> withoutStage() {
        Map<String, String> others = new LinkedHashMap<>();
        meanings.forEach((label, meaning) -> {
            if (meaning.kind().isEmpty()) {
                others.put(label, meaning.otherwise());
            }
        });
        return Collections.unmodifiableMap(others);
    }

    List<String> known() {
        return List.copyOf(meanings.keySet());
    }

    Labels with(String label, Meaning meaning) {
        Map<String, Meaning> more = new LinkedHashMap<>(meanings);
        more.put(label, meaning);
        return new Labels(Collections.unmodifiableMap(more));
    }

    /** The order counts, as the first label of a kind is the one that is written. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Labels that
                && List.copyOf(meanings.entrySet()).equals(List.copyOf(that.meanings.entrySet()));
    }

    @Override
    public int hashCode() {
        return meanings.hashCode();
    }
}
