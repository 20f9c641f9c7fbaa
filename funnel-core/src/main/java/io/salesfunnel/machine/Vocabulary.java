package io.salesfunnel.machine;

import static io.salesfunnel.definition.Definition.nameOf;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The constants of an enum, found by constant or by name. */
final class Vocabulary<X> {

    private final List<X> all;
    private final Map<String, X> byName;

    private Vocabulary(List<X> all) {
        this.all = all;
        this.byName =
                all.stream().collect(Collectors.toUnmodifiableMap(constant -> nameOf(constant), Function.identity()));
    }

    static <E extends Enum<E>> Vocabulary<E> of(Class<E> type) {
        return new Vocabulary<>(Collections.unmodifiableList(Arrays.asList(type.getEnumConstants())));
    }

    List<X> all() {
        return all;
    }

    int size() {
        return all.size();
    }

    int indexOf(X constant) {
        return ((Enum<?>) constant).ordinal();
    }

    @Nullable
    X find(String name) {
        return byName.get(name);
    }
}
