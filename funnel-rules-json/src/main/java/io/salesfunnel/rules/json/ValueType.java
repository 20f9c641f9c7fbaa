package io.salesfunnel.rules.json;

import io.salesfunnel.evidence.Money;
import io.salesfunnel.evidence.Tags;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * How the values of one type are written.
 *
 * @param type the type
 * @param reader reads a value
 * @param writer gives a text, number, truth or list of texts
 * @param writable whether a value has a written form that reads as equal
 */
record ValueType<T>(
        Class<T> type,
        BiFunction<Node, Problems, Optional<T>> reader,
        Function<T, Object> writer,
        Predicate<T> writable) {

    private static final List<ValueType<?>> ALL = List.of(
            plain(Boolean.class, (node, problems) -> new Values(problems).truth(node)),
            plain(
                    Integer.class,
                    (node, problems) -> new Values(problems)
                            .whole(node, Integer.MIN_VALUE, Integer.MAX_VALUE)
                            .map(Long::intValue)),
            plain(Long.class, (node, problems) -> new Values(problems).whole(node, Long.MIN_VALUE, Long.MAX_VALUE)),
            new ValueType<>(
                    BigDecimal.class,
                    Amounts::decimal,
                    value -> value,
                    value -> Math.abs((long) value.scale()) <= Amounts.LONGEST && value.precision() <= Amounts.LONGEST),
            new ValueType<>(Double.class, Amounts::floating, value -> value, Double::isFinite),
            plain(String.class, (node, problems) -> new Values(problems).text(node, "a text")),
            new ValueType<>(Money.class, Amounts::money, Money::toString, Amounts::isWritable),
            parsed(LocalDate.class, "a date such as 2026-03-01", LocalDate::parse),
            parsed(Instant.class, "an instant such as 2026-03-01T09:00:00Z", Instant::parse),
            new ValueType<>(
                    Tags.class,
                    (node, problems) -> tags(node, new Values(problems)),
                    tags -> tags.codes().stream().sorted().toList(),
                    tags -> !tags.codes().isEmpty()));

    private static <T> ValueType<T> plain(Class<T> type, BiFunction<Node, Problems, Optional<T>> reader) {
        return new ValueType<>(type, reader, value -> value, value -> true);
    }

    private static <T> ValueType<T> parsed(Class<T> type, String wanted, Function<String, T> parse) {
        return new ValueType<>(
                type,
                (node, problems) -> new Values(problems).parsed(node, wanted, parse),
                Object::toString,
                value -> true);
    }

    static Optional<Tags> tags(Node node, Values values) {
        return values.distinct(node, "a list of tags", tag -> values.code(tag, "a tag"))
                .map(Tags::new);
    }

    @SuppressWarnings("unchecked")
    static <T> Optional<ValueType<T>> of(Class<T> type) {
        return type.isEnum()
                ? Optional.of(constants(type))
                : ALL.stream()
                        .filter(known -> known.type() == type)
                        .map(known -> (ValueType<T>) known)
                        .findFirst();
    }

    private static <T> ValueType<T> constants(Class<T> type) {
        List<T> constants = List.of(type.getEnumConstants());
        return new ValueType<>(
                type,
                (node, problems) -> new Values(problems)
                        .text(node, "the name of a constant")
                        .flatMap(name -> constants.stream()
                                .filter(constant -> ((Enum<?>) constant).name().equals(name))
                                .findFirst()
                                .or(() -> problems.add(
                                        Problem.Code.UNKNOWN_CONSTANT,
                                        node.place(),
                                        io.salesfunnel.finding.Code.shown(name) + " is no constant of the fact; one of "
                                                + constants.stream()
                                                        .map(constant -> ((Enum<?>) constant).name())
                                                        .toList()
                                                + " would work"))),
                constant -> ((Enum<?>) constant).name(),
                constant -> true);
    }

    boolean isOrdered() {
        return Comparable.class.isAssignableFrom(type);
    }

    Optional<T> read(Node node, Problems problems) {
        return reader.apply(node, problems);
    }
}
