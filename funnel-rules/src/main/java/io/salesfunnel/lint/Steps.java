package io.salesfunnel.lint;

import java.math.BigInteger;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How many values there are between two others: of whole numbers some, of texts and amounts ever more. */
final class Steps {

    private Steps() {}

    /**
     * How many values lie strictly between two.
     *
     * @param after the lower one, or null for none
     * @param before the upper one, or null for none
     * @param most how many are counted
     */
    static int between(Class<?> type, @Nullable Object after, @Nullable Object before, int most) {
        BigInteger first = after == null ? beforeFirst(type) : number(after);
        BigInteger last = before == null ? afterLast(type) : number(before);
        return first == null || last == null
                ? most
                : last.subtract(first)
                        .subtract(BigInteger.ONE)
                        .min(BigInteger.valueOf(most))
                        .intValueExact();
    }

    private static @Nullable BigInteger beforeFirst(Class<?> type) {
        return type == Boolean.class || type.isEnum() ? BigInteger.ONE.negate() : null;
    }

    private static @Nullable BigInteger afterLast(Class<?> type) {
        if (type == Boolean.class) {
            return BigInteger.TWO;
        }
        Object[] constants = type.getEnumConstants();
        return constants == null ? null : BigInteger.valueOf(constants.length);
    }

    private static @Nullable BigInteger number(Object value) {
        if (value instanceof Boolean yes) {
            return yes ? BigInteger.ONE : BigInteger.ZERO;
        }
        if (value instanceof Enum<?> constant) {
            return BigInteger.valueOf(constant.ordinal());
        }
        if (value instanceof LocalDate day) {
            return BigInteger.valueOf(day.toEpochDay());
        }
        if (value instanceof Integer || value instanceof Long || value instanceof Short || value instanceof Byte) {
            return BigInteger.valueOf(((Number) value).longValue());
        }
        return value instanceof BigInteger number ? number : null;
    }
}
