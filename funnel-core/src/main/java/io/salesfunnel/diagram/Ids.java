package io.salesfunnel.diagram;

import static io.salesfunnel.definition.Definition.nameOf;

import io.salesfunnel.definition.Definition;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A name for every stage that the language of a diagram takes, each stage one of its own. */
final class Ids {

    private final Map<String, String> ids = new LinkedHashMap<>();

    Ids(Definition<?, ?> definition, Set<String> reserved) {
        Set<String> taken = new HashSet<>();
        definition.stages().stream()
                .map(Definition::nameOf)
                .filter(name -> isPlain(name, reserved))
                .forEach(name -> {
                    ids.put(name, name);
                    taken.add(name);
                });
        definition.stages().stream().map(Definition::nameOf).forEach(name -> {
            String id = name.replaceAll("[^\\p{L}\\p{N}_]", "_");
            while (!ids.containsKey(name) && (!isPlain(id, reserved) || taken.contains(id))) {
                id += "_";
            }
            ids.putIfAbsent(name, id);
            taken.add(ids.get(name));
        });
    }

    private static boolean isPlain(String name, Set<String> reserved) {
        return name.matches("[\\p{L}\\p{N}_]+") && !reserved.contains(name.toLowerCase(Locale.ROOT));
    }

    String of(Object stage) {
        return ids.getOrDefault(nameOf(stage), nameOf(stage));
    }

    /** Such as {@code NEW}, or {@code state "NOTE" as NOTE_} where the name cannot stand for itself. */
    String declaration(Object stage, String plain) {
        String name = nameOf(stage);
        return of(stage).equals(name) ? plain + name : "state \"" + name + "\" as " + of(stage);
    }
}
