package io.salesfunnel.preset;

import io.salesfunnel.term.Terms;
import java.util.List;
import java.util.Optional;

/**
 * The ready-made presets. Has no instances.
 *
 * @since 0.1
 */
public final class Presets {

    private static final List<Preset> ALL = List.of();

    private Presets() {}

    /**
     * Every preset, those of the articles first.
     *
     * @return an unmodifiable list
     */
    public static List<Preset> all() {
        return ALL;
    }

    /**
     * The preset of an id.
     *
     * @param id the id, such as {@code intent}
     * @return the preset, or empty if none has the id
     */
    public static Optional<Preset> find(String id) {
        return ALL.stream().filter(preset -> preset.id().equals(id)).findFirst();
    }

    /**
     * The words of every preset.
     *
     * @return the terms
     */
    public static Terms terms() {
        return ALL.stream().map(Preset::terms).reduce(Terms.of(), Terms::and);
    }
}
