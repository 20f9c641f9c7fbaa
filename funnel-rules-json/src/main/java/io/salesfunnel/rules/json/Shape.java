package io.salesfunnel.rules.json;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The kinds of rule, each with the field that tells it from the others and with what else it may have. */
enum Shape {
    CRITERION(
            "fact",
            "name",
            "is",
            "oneOf",
            "sharesTag",
            "atLeast",
            "atMost",
            "between",
            "atLeastFact",
            "isKnown",
            "ageBetween",
            "comesWithin",
            "question",
            "freshFor"),
    ALL("all", "name", "vetoes"),
    ANY("any", "name", "vetoes"),
    AT_LEAST("of", "name", "atLeast", "vetoes"),
    NOT("not", "name"),
    WEIGHTED("weighted", "name", "threshold", "vetoes"),
    SET("ruleSet", "version", "validFrom", "validUntil", "rule"),
    REFERENCE("rule");

    static final String FORMAT = "funnel-rules";
    static final int VERSION = 1;
    static final String POLICY = "whenUnknown";
    static final String WEIGHT = "weight";

    /** The fields of a criterion of which there is one. */
    static final List<String> CONDITIONS = List.of(
            "is",
            "oneOf",
            "sharesTag",
            "atLeast",
            "atMost",
            "between",
            "atLeastFact",
            "isKnown",
            "ageBetween",
            "comesWithin");

    private final String sign;

    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<String> fields;

    Shape(String sign, String... more) {
        this.sign = sign;
        this.fields = new LinkedHashSet<>(List.of(sign));
        fields.addAll(List.of(more));
    }

    String sign() {
        return sign;
    }

    /** All fields of such a rule, together with those of the place where it stands. */
    Set<String> fields(String... ofThePlace) {
        Set<String> all = new LinkedHashSet<>(fields);
        all.addAll(List.of(ofThePlace));
        return all;
    }

    /** The kinds of which an object has the sign; the rule of a set is no reference. */
    static List<Shape> of(Fields object) {
        List<Shape> shapes = Stream.of(values())
                .filter(shape -> object.optional(shape.sign).isPresent())
                .toList();
        return shapes.contains(SET)
                ? shapes.stream().filter(shape -> shape != REFERENCE).toList()
                : shapes;
    }
}
