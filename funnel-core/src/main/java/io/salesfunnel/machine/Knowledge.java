package io.salesfunnel.machine;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

final class Knowledge {

    private Knowledge() {}

    static boolean holds(@Nullable Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.isPresent() && holds(optional.get());
        }
        if (value instanceof OptionalInt number) {
            return number.isPresent();
        }
        if (value instanceof OptionalLong number) {
            return number.isPresent();
        }
        if (value instanceof OptionalDouble number) {
            return number.isPresent();
        }
        return value instanceof CharSequence text ? !text.toString().isBlank() : value != null;
    }
}
