package io.salesfunnel.evidence;

import io.salesfunnel.finding.Code;
import java.util.Objects;

/**
 * What a fact is about, with the type of its values. Keep your own in constants, beside {@link Facts}:
 *
 * <pre>{@code
 * static final FactKey<Integer> FLEET_SIZE = new FactKey<>("fleet-size", Integer.class);
 * }</pre>
 *
 * @param name the name, a code
 * @param type the type of the values, immutable
 * @param <T> the type of the values
 * @since 0.1
 */
public record FactKey<T>(String name, Class<T> type) {

    /**
     * Keeps name and type.
     *
     * @param name the name, a code
     * @param type the type of the values, immutable
     */
    public FactKey {
        Code.require("FactKey", "name", name);
        Objects.requireNonNull(type, "type");
        if (type.isPrimitive()) {
            throw new IllegalArgumentException("FactKey '" + name + "' cannot be of the primitive type "
                    + type.getName() + ": facts hold objects; take its wrapper");
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
