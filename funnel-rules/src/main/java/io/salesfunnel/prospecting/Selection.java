package io.salesfunnel.prospecting;

import io.salesfunnel.finding.Finding;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What became of the records that were looked at: each is on the list or left out, with the reason.
 *
 * @param list whom to approach
 * @param leftOut why the others are not on it, by the id of the record, in the order of the ids
 * @since 0.1
 */
public record Selection(ProspectList list, Map<String, Finding> leftOut) {

    /**
     * Keeps both.
     *
     * @param list whom to approach
     * @param leftOut why the others are not on it, by the id of the record
     */
    public Selection {
        Objects.requireNonNull(list, "list");
        leftOut = Collections.unmodifiableMap(new LinkedHashMap<>(leftOut));
    }
}
