package io.salesfunnel.label;

import io.salesfunnel.stage.StageKind;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a list of labels says. Every line is accounted for: it has a kind, or a problem, or comes after a problem at
 * which the reading stopped.
 *
 * <p>Immutable and safe for use by many threads.
 *
 * @param kinds the kinds by the number of the line, counted from 1, in the order of the lines
 * @param problems the lines that gave no kind, in the order of the lines
 * @param notRead how many lines come after the problem at which the reading stopped; 0 if it went on to the end
 * @since 0.1
 */
public record LabelReading(Map<Integer, StageKind> kinds, List<UnreadLabel> problems, int notRead) {

    /**
     * Keeps the parts.
     *
     * @param kinds the kinds by the number of the line
     * @param problems the lines that gave no kind
     * @param notRead how many lines were not read at all
     */
    public LabelReading {
        kinds = Collections.unmodifiableMap(new LinkedHashMap<>(Objects.requireNonNull(kinds, "kinds")));
        problems = List.copyOf(Objects.requireNonNull(problems, "problems"));
    }

    /**
     * Whether every line gave a kind.
     *
     * @return true if there is no problem
     */
    public boolean isComplete() {
        return problems.isEmpty();
    }
}
