package io.salesfunnel.qualification;

import io.salesfunnel.condition.Condition;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.finding.Finding.Status;
import io.salesfunnel.known.Known;
import java.util.Optional;
import java.util.function.Function;

/** How a criterion judges a value: by a condition, or by a function that nobody can look into. */
sealed interface Judgement<T> {

    Status answer(T value, Known known);

    Finding judge(T value, Known known);

    Optional<Condition<? super T>> condition();

    record ByCondition<T>(Condition<? super T> wanted) implements Judgement<T> {

        @Override
        public Status answer(T value, Known known) {
            return wanted.answer(value, known);
        }

        @Override
        public Finding judge(T value, Known known) {
            return wanted.judge(value, known);
        }

        @Override
        public Optional<Condition<? super T>> condition() {
            return Optional.of(wanted);
        }
    }

    record ByFunction<T>(Function<? super T, Finding> function) implements Judgement<T> {

        @Override
        public Status answer(T value, Known known) {
            return function.apply(value).status();
        }

        @Override
        public Finding judge(T value, Known known) {
            return function.apply(value);
        }

        @Override
        public Optional<Condition<? super T>> condition() {
            return Optional.empty();
        }
    }
}
