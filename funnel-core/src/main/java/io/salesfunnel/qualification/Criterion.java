package io.salesfunnel.qualification;

import io.salesfunnel.evidence.FactKey;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.known.Known;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A rule about one fact, with the question to ask while the fact is not known.
 *
 * <pre>{@code
 * QualificationRule budget = Criterion.named("budget-covers-deal").reads(BUDGET)
 *         .metWhen(amount -> amount.isAtLeast(price))
 *         .ask("what is the budget?");
 * }</pre>
 *
 * <p>Its finding is unknown until the fact is known and when the fact has run out; then it has the
 * parameters {@code fact} and {@code question}.
 *
 * <p>Immutable and safe for use by many threads; cannot be extended by users.
 *
 * @param <T> the type of the fact's values
 * @since 0.1
 */
public final class Criterion<T> implements QualificationRule {

    private final String name;
    private final FactKey<T> key;
    private final Function<? super T, Finding> judge;
    private final String question;

    private Criterion(String name, FactKey<T> key, Function<? super T, Finding> judge, String question) {
        this.name = name;
        this.key = key;
        this.judge = judge;
        this.question = question;
    }

    /**
     * A criterion that is met when the fact is true.
     *
     * @param key the fact, after which the criterion is named
     * @return the criterion
     */
    public static Criterion<Boolean> isTrue(FactKey<Boolean> key) {
        return named(key.name()).reads(key).metWhen(Boolean::booleanValue);
    }

    /**
     * Starts a criterion.
     *
     * @param name the name, such as {@code budget-covers-deal}
     * @return the next step: say which fact it reads
     */
    public static Start named(String name) {
        return new Start(Objects.requireNonNull(name, "name"));
    }

    /**
     * The same criterion with the question that somebody has to answer.
     *
     * @param question the question in words
     * @return the criterion
     */
    public Criterion<T> ask(String question) {
        return new Criterion<>(name, key, judge, Objects.requireNonNull(question, "question"));
    }

    @Override
    public String name() {
        return name;
    }

    /**
     * The question that somebody has to answer while the fact is not known.
     *
     * @return the question
     */
    public String question() {
        return question;
    }

    @Override
    public Set<FactKey<?>> reads() {
        return Set.of(key);
    }

    @Override
    public Finding check(Known known) {
        return known.value(key)
                .<Finding>map(judge)
                .orElseGet(() ->
                        Finding.unknown("{question}").with("fact", key.name()).with("question", question));
    }

    @Override
    public String toString() {
        return "Criterion{" + name + " reads " + key + "}";
    }

    /**
     * The beginning of a criterion.
     *
     * @param name the name
     */
    public record Start(String name) {

        /**
         * Says which fact the criterion reads.
         *
         * @param key the fact
         * @param <T> the type of its values
         * @return the next step: say when it is met
         */
        public <T> Middle<T> reads(FactKey<T> key) {
            return new Middle<>(name, Objects.requireNonNull(key, "key"));
        }
    }

    /**
     * The middle of a criterion.
     *
     * @param name the name
     * @param key the fact
     * @param <T> the type of its values
     */
    public record Middle<T>(String name, FactKey<T> key) {

        /**
         * Says when the criterion is met.
         *
         * @param holds tells whether a value is good enough
         * @return the criterion
         */
        public Criterion<T> metWhen(Predicate<? super T> holds) {
            Objects.requireNonNull(holds, "holds");
            return judged(value -> holds.test(value) ? Finding.met() : Finding.notMet());
        }

        /**
         * Judges with a reason.
         *
         * @param judge makes the finding from the value
         * @return the criterion
         */
        public Criterion<T> judged(Function<? super T, Finding> judge) {
            return new Criterion<>(name, key, Objects.requireNonNull(judge, "judge"), "what is " + key.name() + "?");
        }
    }
}
