package io.salesfunnel.machine;

import static io.salesfunnel.definition.Definition.nameOf;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All stages or all triggers of a machine, found by themselves or by name. */
final class Vocabulary<X> {

    private static final int FEW = 16;

    private final List<X> all;
    private final boolean byOrdinal;
    private final Map<String, X> byName;
    private final Map<X, Integer> places;
    private final Object[] first;

    private Vocabulary(List<X> all, boolean byOrdinal) {
        this.all = all;
        this.byOrdinal = byOrdinal;
        this.byName = new HashMap<>();
        this.places = new HashMap<>();
        this.first = all.subList(0, Math.min(all.size(), FEW)).toArray();
        for (X constant : all) {
            byName.putIfAbsent(nameOf(constant), constant);
            places.putIfAbsent(constant, places.size());
        }
    }

    static <X> Vocabulary<X> of(Collection<? extends X> all) {
        return new Vocabulary<>(List.copyOf(all), false);
    }

    static <E extends Enum<E>> Vocabulary<E> of(Class<E> type) {
        return new Vocabulary<>(Collections.unmodifiableList(Arrays.asList(type.getEnumConstants())), true);
    }

    List<X> all() {
        return all;
    }

    int size() {
        return all.size();
    }

    /** The place, or -1 for one that is not among them; of all constants of an enum, each is. */
    // Most are constants, and found by identity sooner than by hash.
    @SuppressWarnings("ReferenceEquality")
    int indexOf(X constant) {
        if (byOrdinal) {
            return ((Enum<?>) constant).ordinal();
        }
        for (int i = 0; i < first.length; i++) {
            if (first[i] == constant) {
                return i;
            }
        }
        Integer place = places.get(constant);
        return place == null ? -1 : place;
    }

    @Nullable
    X find(String name) {
        return byName.get(name);
    }
}
