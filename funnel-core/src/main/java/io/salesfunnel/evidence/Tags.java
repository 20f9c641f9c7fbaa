package io.salesfunnel.evidence;

import io.salesfunnel.finding.Code;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Some codes as one value, such as the interests of a party. Equal when the codes are, in whatever order.
 *
 * @param codes the codes, in the order given
 * @since 0.1
 */
public record Tags(Set<String> codes) {

    /**
     * Keeps the codes in their order.
     *
     * @param codes the codes
     */
    public Tags {
        codes.forEach(code -> Code.require("Tags", "tag", code));
        codes = Collections.unmodifiableSet(new LinkedHashSet<>(codes));
    }

    /**
     * Some codes.
     *
     * @param codes the codes
     * @return the tags
     */
    public static Tags of(String... codes) {
        return new Tags(new LinkedHashSet<>(List.of(codes)));
    }

    /**
     * Whether there is a code in both.
     *
     * @param other other tags
     * @return true if at least one code is
     */
    public boolean sharesWith(Tags other) {
        return !Collections.disjoint(codes, other.codes);
    }
}
