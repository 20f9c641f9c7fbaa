package io.salesfunnel.plugin;

import io.salesfunnel.finding.Code;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What providers publish of one kind, by name. */
final class Catalog<T> {

    private final String kind;
    private final String method;
    private final Function<RuleProvider, List<T>> list;
    private final Function<T, String> name;
    private final BiFunction<T, String, String> key;
    private final Map<String, T> found = new LinkedHashMap<>();
    private final Map<String, String> publishers = new LinkedHashMap<>();

    Catalog(
            String kind,
            String method,
            Function<RuleProvider, List<T>> list,
            Function<T, String> name,
            BiFunction<T, String, String> key) {
        this.kind = kind;
        this.method = method;
        this.list = list;
        this.name = name;
        this.key = key;
    }

    void add(RuleProvider provider, String publisher, Problems problems) {
        Object[] published = problems.ask(publisher, method, () -> {
            List<T> given = list.apply(provider);
            return given == null ? null : given.toArray();
        });
        if (published != null) {
            for (int i = 0; i < published.length; i++) {
                add(published[i], i, publisher, problems);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private void add(Object published, int place, String publisher, Problems problems) {
        String where = method + " at " + place;
        if (problems.ask(publisher, where, () -> published) == null) {
            return;
        }
        T thing = (T) published;
        String named = problems.ask(publisher, where + ", name()", () -> name.apply(thing));
        if (named == null) {
            return;
        }
        if (!Code.isCode(named)) {
            problems.add(publisher + ": " + where + " has a name of " + named.length()
                    + " characters that is not a code; a code has letters, digits and . _ : / $ + # ~ -");
            return;
        }
        String unique = key.apply(thing, named);
        String other = publishers.putIfAbsent(unique, publisher);
        if (other == null) {
            found.put(unique, thing);
        } else {
            problems.add(publisher + ": " + where + " is the " + kind + " '" + unique + "', which " + other
                    + " publishes too; give each a name of its own");
        }
    }

    Optional<T> find(String unique) {
        return Optional.ofNullable(found.get(unique));
    }

    List<T> all() {
        return List.copyOf(found.values());
    }
}
