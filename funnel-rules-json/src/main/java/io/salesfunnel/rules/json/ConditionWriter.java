package io.salesfunnel.rules.json;

import io.salesfunnel.condition.AgeBetween;
import io.salesfunnel.condition.AtLeast;
import io.salesfunnel.condition.AtLeastFact;
import io.salesfunnel.condition.AtMost;
import io.salesfunnel.condition.Between;
import io.salesfunnel.condition.ComesWithin;
import io.salesfunnel.condition.Condition;
import io.salesfunnel.condition.OneOf;
import io.salesfunnel.condition.SharesTag;
import io.salesfunnel.evidence.FactKey;
import io.salesfunnel.evidence.Tags;
import io.salesfunnel.finding.Code;
import io.salesfunnel.qualification.Criterion;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns what a fact has to be like into fields. */
final class ConditionWriter {

    /** Numbers by their size, everything else by its text, so that equal sets are written in one order. */
    private static final Comparator<Object> ORDER =
            Comparator.comparing(ConditionWriter::size).thenComparing(String::valueOf);

    private final Vocabulary vocabulary;
    private final List<String> obstacles;

    ConditionWriter(Vocabulary vocabulary, List<String> obstacles) {
        this.vocabulary = vocabulary;
        this.obstacles = obstacles;
    }

    private static BigDecimal size(Object written) {
        return written instanceof Number number ? new BigDecimal(number.toString()) : BigDecimal.ZERO;
    }

    <T> void write(Criterion<T> criterion, Map<String, Object> fields) {
        FactKey<T> key = criterion.key();
        fields.put(Shape.CRITERION.sign(), fact(key));
        Condition<? super T> condition = criterion.condition().orElseThrow();
        Optional<ValueType<T>> type = ValueType.of(key.type());
        if (type.isPresent()) {
            write(condition, new Written<>(key, type.get()), fields);
        }
    }

    private void write(Condition<?> condition, Written<?> values, Map<String, Object> fields) {
        if (condition instanceof OneOf<?> oneOf) {
            oneOf(oneOf, values, fields);
        } else if (condition instanceof SharesTag sharesTag) {
            fields.put("sharesTag", sorted(sharesTag.wanted()));
        } else if (condition instanceof AtLeast<?> atLeast) {
            fields.put("atLeast", values.of(atLeast.limit()));
        } else if (condition instanceof AtMost<?> atMost) {
            fields.put("atMost", values.of(atMost.limit()));
        } else if (condition instanceof Between<?> between) {
            fields.put("between", limits(values.of(between.low()), values.of(between.high())));
        } else if (condition instanceof AtLeastFact<?> atLeastFact) {
            fields.put("atLeastFact", fact(atLeastFact.other()));
        } else if (condition instanceof AgeBetween age) {
            fields.put("ageBetween", age(age));
        } else if (condition instanceof ComesWithin soon) {
            fields.put("comesWithin", soon(soon));
        } else {
            fields.put("isKnown", true);
        }
    }

    private void oneOf(OneOf<?> oneOf, Written<?> values, Map<String, Object> fields) {
        List<Object> written =
                oneOf.values().stream().map(values::of).sorted(ORDER).toList();
        if (written.size() == 1) {
            fields.put("is", written.get(0));
        } else {
            fields.put("oneOf", written);
        }
    }

    private static List<String> sorted(Tags tags) {
        return tags.codes().stream().sorted().toList();
    }

    private static Map<String, Object> limits(Object low, Object high) {
        Map<String, Object> limits = new LinkedHashMap<>();
        limits.put("low", low);
        limits.put("high", high);
        return limits;
    }

    private static Map<String, Object> age(AgeBetween age) {
        Map<String, Object> limits = limits(age.low(), age.high());
        if (age.equals(Condition.ageAtLeast(age.low(), age.zone()))) {
            limits.remove("high");
        }
        limits.put("zone", age.zone().getId());
        return limits;
    }

    private static Map<String, Object> soon(ComesWithin soon) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("ahead", soon.ahead().toString());
        fields.put("zone", soon.zone().getId());
        return fields;
    }

    private String fact(FactKey<?> key) {
        if (vocabulary.fact(key.name()).filter(key::equals).isEmpty()) {
            obstacles.add(
                    "fact " + key.name() + " of " + key.type().getName() + " is not in the vocabulary; give it to it");
        }
        return key.name();
    }

    /** The written form of the values of one fact. */
    private final class Written<T> {

        private final FactKey<T> key;
        private final ValueType<T> type;

        Written(FactKey<T> key, ValueType<T> type) {
            this.key = key;
            this.type = type;
        }

        Object of(Object value) {
            if (key.type().isInstance(value)) {
                T fitting = key.type().cast(value);
                if (type.writable().test(fitting)) {
                    return type.writer().apply(fitting);
                }
            }
            obstacles.add("fact " + Code.shown(key.name()) + " is compared with a value of "
                    + value.getClass().getName() + " that has no written form");
            return "";
        }
    }
}
