package io.salesfunnel.finding;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parameters of a reason: a row of keys and values by turns, since findings are too many for one object more. */
final class Parameters {

    static final Object[] NONE = {};

    private static final Pattern PLACE = Pattern.compile("\\{([^{}]+)}");

    private Parameters() {}

    static Object[] with(Object[] row, String key, Object value) {
        Object kept = kept(value, "value");
        Object[] more = Arrays.copyOf(row, row.length + 2);
        more[row.length] = free(row, key, "key");
        more[row.length + 1] = kept;
        return more;
    }

    static Object[] with(Object[] row, String key, Object value, String otherKey, Object otherValue) {
        Object kept = kept(value, "value");
        Object otherKept = kept(otherValue, "otherValue");
        Object[] more = Arrays.copyOf(row, row.length + 4);
        more[row.length] = free(row, key, "key");
        more[row.length + 1] = kept;
        more[row.length + 2] = free(row, otherKey, "otherKey");
        more[row.length + 3] = otherKept;
        if (otherKey.equals(key)) {
            throw twice(key);
        }
        return more;
    }

    private static String free(Object[] row, String key, String argument) {
        Objects.requireNonNull(key, argument);
        for (int i = 0; i < row.length; i += 2) {
            if (key.equals(row[i])) {
                throw twice(key);
            }
        }
        return key;
    }

    private static IllegalArgumentException twice(String key) {
        return new IllegalArgumentException("Finding cannot take parameter '" + key + "': it has one of that name");
    }

    private static Object kept(Object value, String argument) {
        Objects.requireNonNull(value, argument);
        // Most values are of these two classes, which are told apart sooner than whether something is a collection.
        if (value instanceof Number || value instanceof String) {
            return value;
        }
        if (value instanceof List<?> list) {
            return List.copyOf(list);
        }
        return value instanceof Set<?> set ? Collections.unmodifiableSet(new LinkedHashSet<>(set)) : value;
    }

    static Map<String, Object> map(Object[] row) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 0; i < row.length; i += 2) {
            values.put((String) row[i], row[i + 1]);
        }
        return Collections.unmodifiableMap(values);
    }

    /** The pattern with its places filled in; a place without a parameter stays as written. */
    static String fill(String pattern, Object[] row) {
        if (row.length == 0) {
            return pattern;
        }
        Map<String, Object> values = map(row);
        return PLACE.matcher(pattern)
                .replaceAll(place ->
                        Matcher.quoteReplacement(String.valueOf(values.getOrDefault(place.group(1), place.group()))));
    }
}
